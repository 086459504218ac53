import Kernel

/// Beginning plans: the next one, and one from nothing.
extension Words {
    public var nextPlan: String {
        say(fr: "La lettre suivante", nl: "De volgende brief", en: "The next letter")
    }
    public var nextPlanLead: String {
        say(
            fr:
                "Une copie de ce qui est publié, à écrire à part\u{A0}: la planification devient le point de départ, les "
                + "indicateurs gardent leur histoire, les actions achevées restent ici.",
            nl: "Een kopie van wat gepubliceerd is, om apart te schrijven: de planning wordt het vertrekpunt, de "
                + "indicatoren behouden hun geschiedenis, wat af is blijft hier.",
            en:
                "A copy of what is published, to be written apart: what was planned is where it starts from, indicators "
                + "keep their history, what is done stays here.")
    }
    public var beginNextPlan: String {
        say(fr: "Commencer la lettre suivante", nl: "De volgende brief beginnen", en: "Begin the next letter")
    }
    public var planAddressName: String {
        say(fr: "Nom dans les adresses", nl: "Naam in de adressen", en: "Name in addresses")
    }
    public var planAddressNameHint: String {
        say(
            fr: "Minuscules, chiffres et traits d’union, comme lettre-2027.",
            nl: "Kleine letters, cijfers en koppeltekens, zoals brief-2027.",
            en: "Small letters, digits and hyphens, such as letter-2027.")
    }
    public var newPlan: String { say(fr: "Un plan vide", nl: "Een leeg plan", en: "An empty plan") }
    public var newPlanLead: String {
        say(
            fr:
                "Vous en coordonnez l’écriture. Personne d’autre ne le voit avant qu’il soit publié, sauf qui y reçoit un "
                + "rôle.",
            nl:
                "U coördineert het schrijven ervan. Tot het gepubliceerd is, ziet niemand anders het dan wie er een rol in "
                + "krijgt.",
            en:
                "You coordinate how it is written. Until it is published nobody else sees it but those who get a role in "
                + "it.")
    }
    public func titleIn(_ language: Language) -> String {
        say(
            fr: "Intitulé, en \(name(of: language))", nl: "Titel, in het \(name(of: language))",
            en: "Title, in \(name(of: language))")
    }
    public var titleLanguagesHint: String {
        say(
            fr: "Un plan doit ses textes dans les langues dans lesquelles il a un intitulé.",
            nl: "Een plan is zijn teksten verschuldigd in de talen waarin het een titel heeft.",
            en: "A plan owes its texts in the languages in which it has a title.")
    }
    public var planYear: String { say(fr: "Année", nl: "Jaar", en: "Year") }
    public var planForm: String {
        say(fr: "Forme, avec ses niveaux", nl: "Vorm, met haar niveaus", en: "Form, with its levels")
    }
    public var beginPlan: String { say(fr: "Commencer", nl: "Beginnen", en: "Begin") }
}
