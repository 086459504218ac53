import Kernel

/// Beginning plans: the next one, and one from nothing.
extension Words {
    public var nextPlan: String {
        say(fr: "La lettre suivante", nl: "De volgende brief", en: "The next letter")
    }
    public var nextPlanLead: String {
        say(
            fr: "Une copie de ce qui est publié, à écrire à part. Ce qui y change\u{A0}:",
            nl: "Een kopie van wat gepubliceerd is, om apart te schrijven. Wat erin verandert:",
            en: "A copy of what is published, to be written apart. What changes in it:")
    }
    /// What is different in the next plan from the first moment on: all of it.
    public var nextPlanChanges: [String] {
        [
            say(
                fr:
                    "Les années des champs et des lignes budgétaires, et les jours des échéances, avancent d’autant que "
                    + "l’année de la lettre\u{A0}; les textes des échéances restent tels quels.",
                nl:
                    "De jaren van velden en budgetlijnen en de dagen van deadlines schuiven evenveel op als het jaar van "
                    + "de brief; de teksten van deadlines blijven zoals ze zijn.",
                en:
                    "The years of fields and budget lines and the days of deadlines come as much later as the year of the "
                    + "letter; the texts of deadlines stay as they are."),
            say(
                fr: "La planification devient le texte de départ\u{A0}; les réalisations, les statuts, les montants et "
                    + "les objectifs achevés ou abandonnés restent ici.",
                nl:
                    "De planning wordt de tekst om van te vertrekken; realisaties, statussen, bedragen en doelstellingen "
                    + "die af of stopgezet zijn, blijven hier.",
                en:
                    "What was planned is the text to start from; achievements, statuses, amounts, and objectives that are "
                    + "done or dropped stay here."),
            say(
                fr: "Les indicateurs gardent leur histoire\u{A0}; tous les textes sont de nouveau en rédaction.",
                nl: "De indicatoren behouden hun geschiedenis; alle teksten zijn weer in opmaak.",
                en: "Indicators keep their history; all texts are drafts again."),
        ]
    }
    public var nextBegun: String {
        say(
            fr:
                "La lettre suivante est commencée. Les jours de ses échéances ont été avancés\u{A0}: relisez-les avec leurs "
                + "textes.",
            nl:
                "De volgende brief is begonnen. De dagen van zijn deadlines zijn opgeschoven: lees ze na met hun teksten.",
            en: "The next letter is begun. The days of its deadlines were moved: read them again with their texts.")
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
    public var beginEmptyPlan: String {
        say(fr: "Commencer un plan vide", nl: "Een leeg plan beginnen", en: "Begin an empty plan")
    }
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
