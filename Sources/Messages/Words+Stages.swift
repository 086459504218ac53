import Kernel

/// The stages of a plan.
extension Words {
    public func draftOf(_ title: String) -> String {
        say(fr: "Projet\u{A0}: \(title)", nl: "Ontwerp: \(title)", en: "Draft: \(title)")
    }
    public var draftLead: String {
        say(
            fr: "Ce qui s’écrit ici n’est visible que pour celles et ceux qui ont un rôle dans cette lettre.",
            nl: "Wat hier geschreven wordt, is alleen te zien voor wie een rol heeft in deze brief.",
            en: "What is written here is seen only by those who have a role in this letter.")
    }
    public var noDraftLead: String {
        say(
            fr: "Personne n’écrit cette lettre pour l’instant. Un projet commence par une copie de ce qui est publié.",
            nl: "Niemand schrijft nu aan deze brief. Een ontwerp begint als een kopie van wat gepubliceerd is.",
            en: "Nobody is writing this letter now. A draft begins as a copy of what is published.")
    }
    public var beginDraft: String { say(fr: "Commencer un projet", nl: "Een ontwerp beginnen", en: "Begin a draft") }
    public var draftBegun: String {
        say(
            fr: "Le projet est commencé. Choisissez un objectif à rédiger.",
            nl: "Het ontwerp is begonnen. Kies een doelstelling om te schrijven.",
            en: "The draft is begun. Choose an objective to write.")
    }
    public var draftPublished: String {
        say(
            fr: "Publié. Tout le monde lit maintenant ce texte\u{A0}; le projet reste ouvert.",
            nl: "Gepubliceerd. Iedereen leest nu deze tekst; het ontwerp blijft open.",
            en: "Published. Everybody reads this text now; the draft stays open.")
    }
    public var publication: String { say(fr: "Publication", nl: "Publicatie", en: "Publication") }
    public var publicationLead: String {
        say(
            fr:
                "Publier remplace ce que tout le monde lit par ce projet, et en garde une version datée qui ne change plus.",
            nl:
                "Publiceren vervangt wat iedereen leest door dit ontwerp, en bewaart er een gedagtekende versie van, "
                + "die niet meer wijzigt.",
            en:
                "Publishing puts this draft in the place of what everybody reads, and keeps a dated state of it that does "
                + "not change any more.")
    }
    public var whatPublishingChanges: String {
        say(
            fr: "Ce qui change pour les lecteurs", nl: "Wat er voor de lezers verandert",
            en: "What changes for those who read")
    }
    public var publishAfterLooking: String {
        say(
            fr: "Publier\u{A0}: voir d’abord ce qui change", nl: "Publiceren: bekijk eerst wat er verandert",
            en: "Publish: see first what changes")
    }
    public var firstPublication: String {
        say(
            fr: "Rien n’est encore publié de cette lettre\u{A0}: tout en sera nouveau.",
            nl: "Van deze brief is nog niets gepubliceerd: alles is nieuw.",
            en: "Nothing of this letter is published yet: all of it will be new.")
    }
    public func publishedAs(_ number: Int, _ moment: String) -> String {
        say(
            fr: "Comparé à la publication \(number), \(moment)", nl: "Vergeleken met publicatie \(number), \(moment)",
            en: "Compared with publication \(number), \(moment)")
    }
    public var nothingDiffers: String {
        say(
            fr: "Le projet dit la même chose que ce qui est publié\u{A0}: il n’y a rien à publier.",
            nl: "Het ontwerp zegt hetzelfde als wat gepubliceerd is: er is niets te publiceren.",
            en: "The draft says the same as what is published: there is nothing to publish.")
    }
    /// - Parameter kind: `new`, `changed` or `gone`.
    public func differing(_ kind: String, _ count: Int) -> String {
        let many = objectives(count)
        return switch kind {
        case "new": say(fr: "Nouveau\u{A0}: \(many)", nl: "Nieuw: \(many)", en: "New: \(many)")
        case "changed": say(fr: "Modifié\u{A0}: \(many)", nl: "Gewijzigd: \(many)", en: "Changed: \(many)")
        default: say(fr: "Retiré\u{A0}: \(many)", nl: "Weggehaald: \(many)", en: "Removed: \(many)")
        }
    }
    public var orderDiffers: String {
        say(
            fr: "Des objectifs se suivent dans un autre ordre.", nl: "Doelstellingen staan in een andere volgorde.",
            en: "Objectives stand in another order.")
    }
    /// Above what differs beside the texts and values of objectives.
    public var differsBeside: String { say(fr: "Aussi modifié", nl: "Ook gewijzigd", en: "Also changed") }
    public var titleOrYears: String {
        say(fr: "Le titre ou l’année", nl: "De titel of het jaar", en: "The title or the year")
    }
    public var namesOfDimensions: String {
        say(fr: "Les dimensions et leurs valeurs", nl: "De dimensies en hun waarden", en: "Dimensions and their values")
    }
    public func sortedOtherwise(_ count: Int) -> String {
        say(
            fr: "Classement dans les dimensions\u{A0}: \(objectives(count))",
            nl: "Indeling in de dimensies: \(objectives(count))",
            en: "Sorting in the dimensions: \(objectives(count))")
    }
    /// Above what is not finished and would be published all the same.
    public var beforePublishing: String {
        say(fr: "À savoir avant de publier", nl: "Goed om te weten vóór de publicatie", en: "To know before publishing")
    }
    public func notApprovedYet(_ count: Int) -> String {
        say(
            fr: "Modifié et pas encore approuvé\u{A0}: \(objectives(count)).",
            nl: "Gewijzigd en nog niet goedgekeurd: \(objectives(count)).",
            en: "Changed and not approved yet: \(objectives(count)).")
    }
    public var textsAreOpen: String {
        say(
            fr: "Ces textes sont incomplets ou à revoir\u{A0}; ils seraient publiés ainsi.",
            nl: "Deze teksten zijn onvolledig of na te zien; ze zouden zo worden gepubliceerd.",
            en: "These texts are incomplete or stale; they would be published as they are.")
    }
    public func historyOf(_ code: String) -> String {
        say(fr: "Historique de \(code)", nl: "Geschiedenis van \(code)", en: "History of \(code)")
    }
    public var seeNotApproved: String {
        say(
            fr: "Voir ce qui n’est pas approuvé", nl: "Bekijk wat niet is goedgekeurd", en: "See what is not approved")
    }
    public var publish: String { say(fr: "Publier", nl: "Publiceren", en: "Publish") }
    public var publications: String { say(fr: "Publications", nl: "Publicaties", en: "Publications") }
    public var noPublications: String {
        say(
            fr: "Chaque publication sera gardée ici, avec sa date et son empreinte.",
            nl: "Elke publicatie wordt hier bewaard, met haar datum en haar vingerafdruk.",
            en: "Each publication will be kept here, with its date and its fingerprint.")
    }
    /// From what was published once.
    public var toWhatHolds: String {
        say(fr: "Voir la version en vigueur", nl: "Naar de geldende versie", en: "See the version in force")
    }
    public func publicationNumber(_ number: Int) -> String {
        say(fr: "Publication \(number)", nl: "Publicatie \(number)", en: "Publication \(number)")
    }
}
