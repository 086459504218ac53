import Kernel

/// The outline of a draft.
extension Words {
    public var outline: String { say(fr: "Structure", nl: "Structuur", en: "Outline") }
    public var outlineLead: String {
        say(
            fr:
                "Numérotez, déplacez, ajoutez et retirez des objectifs et des chapitres. Ce qui leur est attribué, dit et "
                + "décidé les suit.",
            nl: "Nummer, verplaats, voeg toe en haal doelstellingen en hoofdstukken weg. Wat eraan toegewezen, over "
                + "gezegd en beslist is, gaat mee.",
            en: "Number, move, add and remove objectives and chapters. What is assigned, said and decided about them "
                + "goes along.")
    }
    public var outlineSaved: String {
        say(fr: "La structure est enregistrée.", nl: "De structuur is bewaard.", en: "The outline is saved.")
    }
    public var saveNumbers: String {
        say(fr: "Enregistrer les numéros", nl: "De nummers bewaren", en: "Save the numbers")
    }
    public var numbersFollow: String {
        say(
            fr: "Ce qui est en dessous et les textes qui citent un numéro suivent.",
            nl: "Wat eronder staat en teksten die een nummer noemen, volgen.",
            en: "What is below and texts that mention a number follow.")
    }
    public func numberOf(_ title: String) -> String {
        say(fr: "Numéro de \(quoted(title))", nl: "Nummer van \(quoted(title))", en: "Number of \(quoted(title))")
    }
    public var up: String { say(fr: "monter", nl: "naar boven", en: "up") }
    public var down: String { say(fr: "descendre", nl: "naar beneden", en: "down") }
    public var inwards: String {
        say(fr: "placer sous le précédent", nl: "onder de vorige plaatsen", en: "put below the previous one")
    }
    public var outwards: String {
        say(fr: "remonter d’un niveau", nl: "een niveau hoger plaatsen", en: "put one level up")
    }
    public var numberInOrder: String {
        say(fr: "Numéroter ses parties", nl: "Onderdelen nummeren", en: "Number its parts")
    }
    public func removeNamed(_ code: String) -> String {
        say(fr: "Retirer \(code)", nl: "\(code) weghalen", en: "Remove \(code)")
    }
    public func removalOfObjective(_ title: String, below: Int) -> String {
        let count = objectives(below)
        return below == 0
            ? say(
                fr: "\(quoted(title)) sera retiré avec tous ses textes. L’historique permet de le remettre.",
                nl: "\(quoted(title)) wordt weggehaald met al haar teksten. Via de geschiedenis kan ze terug.",
                en: "\(quoted(title)) will be removed with all its texts. The history can bring it back.")
            : say(
                fr: "\(quoted(title)) sera retiré avec \(count) en dessous. L’historique permet de les remettre.",
                nl: "\(quoted(title)) wordt weggehaald met \(count) eronder. Via de geschiedenis kunnen ze terug.",
                en: "\(quoted(title)) will be removed with \(count) below. The history can bring them back.")
    }
    public var addChapter: String {
        say(
            fr: "Ajouter un chapitre ou une annexe", nl: "Een hoofdstuk of bijlage toevoegen",
            en: "Add a chapter or an annex")
    }
    public var kindOfChapter: String { say(fr: "Type", nl: "Soort", en: "Kind") }
    public var chapterNumberHint: String {
        say(
            fr: "Tel qu’il sera imprimé, comme II", nl: "Zoals het gedrukt wordt, zoals II",
            en: "As printed, such as II")
    }
    public func quotedTitle(_ title: String) -> String { quoted(title) }
    public func removalOfChapter(_ title: String) -> String {
        say(
            fr:
                "\(quoted(title)) sera retiré avec tout son texte et les intertitres qu’il contient. L’historique permet "
                + "de le remettre.",
            nl: "\(quoted(title)) wordt weggehaald met alle tekst en de tussentitels erin. Via de geschiedenis kan het "
                + "terug.",
            en:
                "\(quoted(title)) will be removed with all its text and the headings within it. The history can bring it "
                + "back.")
    }
    public var addObjective: String {
        say(fr: "Ajouter un objectif", nl: "Een doelstelling toevoegen", en: "Add an objective")
    }
    public var placedUnder: String { say(fr: "Sous", nl: "Onder", en: "Below") }
    public var outermost: String { say(fr: "aucun autre", nl: "geen andere", en: "no other") }
    public var numberHint: String {
        say(
            fr: "Tel qu’il sera imprimé, comme IV.2.4", nl: "Zoals het gedrukt wordt, zoals IV.2.4",
            en: "As printed, such as IV.2.4")
    }
    public var fieldsLikeNeighbour: String {
        say(
            fr: "Il reçoit les mêmes champs, vides, que l’objectif qui le précède.",
            nl: "Ze krijgt dezelfde velden, leeg, als de doelstelling ervoor.",
            en: "It gets the same fields, empty, as the objective before it.")
    }
}

/// Parts of an objective that come and go.
extension Words {
    public var addField: String { say(fr: "Ajouter un champ", nl: "Een veld toevoegen", en: "Add a field") }
    public var addIndicator: String {
        say(fr: "Ajouter un indicateur", nl: "Een indicator toevoegen", en: "Add an indicator")
    }
    public var addValueOrThreshold: String {
        say(
            fr: "Ajouter une valeur ou un seuil", nl: "Een waarde of drempel toevoegen",
            en: "Add a value or a threshold")
    }
    public var addBudgetLine: String {
        say(fr: "Ajouter une ligne budgétaire", nl: "Een budgetlijn toevoegen", en: "Add a budget line")
    }
    public var addStaff: String { say(fr: "Ajouter du personnel", nl: "Personeel toevoegen", en: "Add staff") }
    public var addDeadline: String {
        say(fr: "Ajouter une échéance", nl: "Een deadline toevoegen", en: "Add a deadline")
    }
    public var addPartner: String { say(fr: "Ajouter un partenaire", nl: "Een partner toevoegen", en: "Add a partner") }
    public var addTargetGroup: String {
        say(fr: "Ajouter une cible", nl: "Een doelpubliek toevoegen", en: "Add a target group")
    }
    public var fullTimeEquivalentsLong: String {
        say(fr: "Équivalents temps plein (ETP)", nl: "Voltijdsequivalenten (VTE)", en: "Full-time equivalents (FTE)")
    }
    public var upTo: String { say(fr: "jusqu’à", nl: "tot", en: "up to") }
    public var from: String { say(fr: "à partir de", nl: "vanaf", en: "from") }
    public var below: String { say(fr: "sous", nl: "onder", en: "below") }
    public var lastDay: String { say(fr: "Dernier jour", nl: "Laatste dag", en: "Last day") }
    public var labelOfField: String { say(fr: "Intitulé", nl: "Opschrift", en: "Label") }
    public var removeField: String { say(fr: "Retirer le champ…", nl: "Veld weghalen…", en: "Remove the field…") }
    public var add: String { say(fr: "Ajouter", nl: "Toevoegen", en: "Add") }
    public var split: String { say(fr: "Scinder", nl: "Splitsen", en: "Split") }
    public var join: String {
        say(
            fr: "Fusionner avec le précédent", nl: "Samenvoegen met het vorige",
            en: "Join with the one before")
    }
    public var fields: String { say(fr: "Champs", nl: "Velden", en: "Fields") }
    public var arrange: String {
        say(
            fr: "Champs, échéance, partenaires et cibles", nl: "Velden, deadline, partners en doelpublieken",
            en: "Fields, deadline, partners and target groups")
    }
    public var backToTexts: String { say(fr: "Les textes", nl: "De teksten", en: "The texts") }
    public var splitHint: String {
        say(
            fr: "Scinder coupe un point en deux à la première ligne vide, dans chaque langue\u{A0}: ce qui la suit "
                + "devient un nouveau point, juste après. Fusionner ajoute le texte d’un point à la fin du précédent, "
                + "dans chaque langue\u{A0}: il n’en reste qu’un. Aucun mot ne se perd.",
            nl: "Splitsen knipt een punt in twee bij de eerste lege regel, in elke taal: wat daarna komt, wordt een "
                + "nieuw punt, vlak eronder. Samenvoegen zet de tekst van een punt achter die van het vorige, in "
                + "elke taal: er blijft één punt over. Er gaat geen woord verloren.",
            en: "Split cuts an item in two at the first empty line, in each language: what follows becomes a new "
                + "item, right below. Join puts the text of an item behind that of the one before, in each "
                + "language: one item is left. No word is lost.")
    }
    public var elsewhere: String {
        say(fr: "Déplacer un point ailleurs", nl: "Een punt elders plaatsen", en: "Move an item elsewhere")
    }
    public var moveTo: String { say(fr: "Vers le champ", nl: "Naar veld", en: "To the field") }
    public var ofObjective: String {
        say(fr: "Dans l’objectif (numéro)", nl: "In de doelstelling (nummer)", en: "Of the objective (number)")
    }
    public var moveThere: String { say(fr: "Déplacer", nl: "Verplaatsen", en: "Move") }
    public func removePart(_ name: String) -> String {
        say(fr: "Retirer \(name)", nl: "\(name) weghalen", en: "Remove \(name)")
    }
    public func removeFieldWith(_ count: Int) -> String {
        count == 0
            ? say(fr: "Retirer ce champ", nl: "Dit veld weghalen", en: "Remove this field")
            : say(
                fr: "Retirer ce champ et ses \(number(count)) points",
                nl: "Dit veld en zijn \(number(count)) punten weghalen",
                en: "Remove this field with its \(number(count)) items")
    }
}
