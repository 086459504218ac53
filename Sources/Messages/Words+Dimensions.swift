import Kernel

/// The dimensions in which a plan sorts its objectives.
extension Words {
    public var dimensions: String { say(fr: "Dimensions", nl: "Dimensies", en: "Dimensions") }
    public var dimension: String { say(fr: "Dimension", nl: "Dimensie", en: "Dimension") }
    public var dimensionsLead: String {
        say(
            fr:
                "De quelles façons la lettre classe ses objectifs, par exemple selon le public ou la portée. Les totaux des "
                + "moyens en sont faits.",
            nl: "Op welke manieren de brief zijn doelstellingen indeelt, bijvoorbeeld volgens publiek of bereik. De "
                + "totalen van de middelen worden ermee gemaakt.",
            en:
                "In which ways the letter sorts its objectives, such as by audience or by reach. Totals of means are made "
                + "of them.")
    }
    public var noDimensions: String {
        say(
            fr: "La lettre ne classe pas encore ses objectifs.", nl: "De brief deelt zijn doelstellingen nog niet in.",
            en: "The letter does not sort its objectives yet.")
    }
    public var addDimension: String {
        say(fr: "Ajouter une dimension", nl: "Een dimensie toevoegen", en: "Add a dimension")
    }
    public var dimensionName: String {
        say(fr: "Nom de la dimension", nl: "Naam van de dimensie", en: "Name of the dimension")
    }
    public var dimensionNameHint: String {
        say(fr: "Par exemple\u{A0}: Public", nl: "Bijvoorbeeld: Publiek", en: "Such as: Audience")
    }
    public var dimensionValues: String { say(fr: "Valeurs", nl: "Waarden", en: "Values") }
    public func dimensionValue(_ number: Int) -> String {
        say(
            fr: "Valeur \(self.number(number))", nl: "Waarde \(self.number(number))",
            en: "Value \(self.number(number))")
    }
    public var newDimensionValue: String { say(fr: "Nouvelle valeur", nl: "Nieuwe waarde", en: "New value") }
    public var dimensionValuesHint: String {
        say(
            fr: "Une valeur par ligne, dans le même ordre dans chaque langue\u{A0}: loisirs, congrès, les deux.",
            nl: "Eén waarde per regel, in dezelfde volgorde in elke taal: vrije tijd, congressen, beide.",
            en: "One value a line, in the same order in each language: leisure, meetings, both.")
    }
    public func removalOfDimension(_ objectives: Int) -> String {
        objectives == 0
            ? say(
                fr: "Aucun objectif n’y est classé.", nl: "Er is geen doelstelling in ingedeeld.",
                en: "No objective is sorted in it.")
            : say(
                fr:
                    isSingular(objectives)
                    ? "Un objectif y est classé et ne le sera plus. L’historique permet de revenir."
                    : "\(self.objectives(objectives)) y sont classés et ne le seront plus. L’historique permet de "
                        + "revenir.",
                nl:
                    isSingular(objectives)
                    ? "Eén doelstelling is erin ingedeeld en zal dat niet meer zijn. Via de geschiedenis kan het terug."
                    : "\(self.objectives(objectives)) zijn erin ingedeeld en zullen dat niet meer zijn. Via de "
                        + "geschiedenis kan het terug.",
                en:
                    isSingular(objectives)
                    ? "One objective is sorted in it and will not be any more. The history can bring it back."
                    : "\(self.objectives(objectives)) are sorted in it and will not be any more. The history can bring "
                        + "it back."
            )
    }
    public var sortObjectives: String {
        say(fr: "Classer les objectifs", nl: "De doelstellingen indelen", en: "Sort the objectives")
    }
    public var sortObjectivesHint: String {
        say(
            fr: "Ce qu’un objectif ne précise pas vaut comme au niveau supérieur.",
            nl: "Wat een doelstelling niet vermeldt, geldt zoals op het hogere niveau.",
            en: "What an objective does not say is as it is one level up.")
    }
    public var notSaid: String { say(fr: "Non précisé", nl: "Niet vermeld", en: "Not said") }
    public func asAbove(_ value: String) -> String {
        say(fr: "comme au-dessus\u{A0}: \(value)", nl: "zoals hierboven: \(value)", en: "as above: \(value)")
    }
    public func byDimension(_ name: String) -> String {
        say(fr: "Selon \(quoted(name))", nl: "Volgens \(quoted(name))", en: "By \(quoted(name))")
    }
    public var dimensionNote: String {
        say(
            fr:
                "Chaque montant compte une fois, là où son objectif est classé\u{A0}; ce qui ne l’est pas est non précisé.",
            nl: "Elk bedrag telt één keer, waar zijn doelstelling is ingedeeld; wat dat niet is, is niet vermeld.",
            en: "Each amount counts once, where its objective is sorted; what is not sorted is not said.")
    }
    public var sheetOfDimensions: String {
        say(fr: "Totaux par dimension", nl: "Totalen per dimensie", en: "Totals by dimension")
    }
}
