/// The page about the site.
extension Words {
    public var aboutLead: String {
        say(
            fr: "Un beffroi gardait les chartes de la ville, son trésor et sa cloche. Ce site garde ce qu’un organisme "
                + "public a promis, ce qu’il peut dépenser, et le fait entendre à tous.",
            nl: "Een belfort bewaarde de charters van de stad, haar schatkist en haar klok. Deze site bewaart wat een "
                + "overheidsdienst heeft beloofd en wat hij mag uitgeven, en laat het iedereen horen.",
            en: "A belfry kept the city’s charters, its treasury and its bell. This site keeps what a public body has "
                + "promised and what it may spend, and lets everybody hear it.")
    }

    public var aboutParts: [(title: String, text: String)] {
        [aboutSource, aboutTrust, aboutAccess]
    }

    private var aboutSource: (title: String, text: String) {
        (
            say(fr: "D’où viennent les textes", nl: "Waar de teksten vandaan komen", en: "Where the texts come from"),
            say(
                fr: "Chaque plan est une lettre d’orientation, lue ligne par ligne dans le document officiel. "
                    + "Les mots de la lettre sont composés dans une police à empattements\u{A0}; ceux du site, sans.",
                nl: "Elk plan is een oriëntatiebrief, regel voor regel gelezen uit het officiële document. "
                    + "De woorden van de brief staan in een letter met schreef, die van de site zonder.",
                en: "Each plan is an orientation letter, read line by line from the official document. "
                    + "The words of the letter are set in a serif face, those of the site without serifs.")
        )
    }

    private var aboutTrust: (title: String, text: String) {
        (
            say(fr: "Ce que vous pouvez vérifier", nl: "Wat u kunt nagaan", en: "What you can check"),
            say(
                fr: "Le rapport de lecture de chaque plan rend compte de chaque ligne du document et signale ce qui "
                    + "s’y contredit. Sur chaque objectif, vous pouvez afficher le texte tel qu’imprimé. "
                    + "Le document officiel fait foi.",
                nl: "Het leesverslag van elk plan verantwoordt elke regel van het document en meldt wat elkaar "
                    + "tegenspreekt. Bij elke doelstelling kunt u de tekst tonen zoals gedrukt. "
                    + "Het officiële document is bindend.",
                en: "The reading report of each plan accounts for every line of the document and says what "
                    + "contradicts itself. On each objective you can show the text as printed. "
                    + "The official document prevails.")
        )
    }

    private var aboutAccess: (title: String, text: String) {
        (
            say(fr: "Pour tous", nl: "Voor iedereen", en: "For everybody"),
            say(
                fr: "Le site se lit sans compte, même sans script, et sans témoins de connexion, au clavier, avec un "
                    + "lecteur d’écran, sur un petit écran et sur papier.",
                nl: "De site werkt zonder account, ook zonder scripts, en zonder cookies, met het toetsenbord, met een "
                    + "schermlezer, op een klein scherm en op papier.",
                en: "The site can be read without an account, also without scripts, and without cookies, by keyboard, "
                    + "with a screen reader, on a small screen and on paper.")
        )
    }

    public var aboutSigns: String { say(fr: "Les signes", nl: "De tekens", en: "The signs") }

    public var aboutFreedom: (title: String, text: String) {
        (
            say(fr: "Un logiciel libre", nl: "Vrije software", en: "Free software"),
            say(
                fr: "Belfry est publié sous la licence publique de l’Union européenne (EUPL-1.2).",
                nl: "Belfry verschijnt onder de openbare licentie van de Europese Unie (EUPL-1.2).",
                en: "Belfry is published under the European Union Public Licence (EUPL-1.2).")
        )
    }
}
