import Kernel

/// The sentence about something that the reader found in a source.
extension Words {
    public func sentence(for kind: FindingKind, _ parameters: [FindingParameter: String]) -> String {
        let given = FindingWords(words: self, parameters: parameters)
        switch kind {
        case .labelGlued, .labelMissing, .labelVariant: return given.aboutLabel(kind)
        case .numberRepeated, .numberDiffers, .numberUnexpected, .numberMissing, .codeDiffers:
            return given.aboutNumber(kind)
        case .headingUnpaired, .itemsUnpaired, .figuresDiffer, .wrongLanguage: return given.aboutLanguages(kind)
        case .totalDiffers, .annexDiffers, .contentsDiffer, .amountUnclear: return given.aboutComparison(kind)
        case .thresholdsUnassigned: return given.aboutThresholds
        case .unplaced, .cutOff, .bytesReplaced, .controlCharacters: return given.aboutText(kind)
        }
    }

    /// The kind in a few words, for lists and filters.
    public func name(of kind: FindingKind) -> String {
        switch kind {
        case .labelGlued: say(fr: "Intitulé collé", nl: "Vastgeplakt label", en: "Label run into text")
        case .labelMissing: say(fr: "Intitulé manquant", nl: "Ontbrekend label", en: "Missing label")
        case .labelVariant: say(fr: "Intitulé mal écrit", nl: "Afwijkend label", en: "Misspelt label")
        case .numberRepeated: say(fr: "Numéro répété", nl: "Herhaald nummer", en: "Repeated number")
        case .numberDiffers: say(fr: "Numéros différents", nl: "Verschillende nummers", en: "Numbers differ")
        case .numberUnexpected: say(fr: "Numéro inattendu", nl: "Onverwacht nummer", en: "Unexpected number")
        case .codeDiffers: say(fr: "Code contradictoire", nl: "Tegenstrijdige code", en: "Contradicting code")
        case .numberMissing: say(fr: "Numéro manquant", nl: "Ontbrekend nummer", en: "Missing number")
        case .headingUnpaired:
            say(fr: "Titre dans une seule langue", nl: "Titel in één taal", en: "Heading in one language")
        case .itemsUnpaired: say(fr: "Listes inégales", nl: "Ongelijke lijsten", en: "Unequal lists")
        case .figuresDiffer: say(fr: "Chiffres différents", nl: "Verschillende cijfers", en: "Figures differ")
        case .totalDiffers: say(fr: "Total inexact", nl: "Onjuist totaal", en: "Total differs")
        case .annexDiffers: say(fr: "Annexe divergente", nl: "Afwijkende bijlage", en: "Annex differs")
        case .unplaced: say(fr: "Texte non placé", nl: "Niet geplaatste tekst", en: "Unplaced text")
        case .wrongLanguage: say(fr: "Langue inattendue", nl: "Onverwachte taal", en: "Unexpected language")
        case .contentsDiffer:
            say(fr: "Table des matières divergente", nl: "Afwijkende inhoudsopgave", en: "Contents differ")
        case .cutOff: say(fr: "Texte coupé", nl: "Afgebroken tekst", en: "Text cut off")
        case .bytesReplaced: say(fr: "Octets remplacés", nl: "Vervangen bytes", en: "Bytes replaced")
        case .controlCharacters: say(fr: "Caractères de contrôle", nl: "Stuurtekens", en: "Control characters")
        case .amountUnclear: say(fr: "Montant peu clair", nl: "Onduidelijk bedrag", en: "Unclear amount")
        case .thresholdsUnassigned:
            say(
                fr: "Valeurs seuils sans indicateur", nl: "Drempelwaarden zonder indicator",
                en: "Thresholds without an indicator")
        }
    }
}

/// The particulars of a finding, ready to stand in a sentence.
private struct FindingWords {
    let words: Words
    let parameters: [FindingParameter: String]

    func aboutLabel(_ kind: FindingKind) -> String {
        switch kind {
        case .labelGlued:
            words.say(
                fr: "L’intitulé \(label) est collé au texte qui le précède. Il a été détaché.",
                nl: "Het label \(label) plakt aan de tekst ervoor. Het is losgemaakt.",
                en: "The label \(label) runs on from the text before it. It was set apart.")
        case .labelMissing:
            words.say(
                fr: "L’intitulé \(label) manque \(inLanguage). Le texte a été placé d’après l’autre langue.",
                nl: "Het label \(label) ontbreekt \(inLanguage). De tekst is geplaatst volgens de andere taal.",
                en: "The label \(label) is missing \(inLanguage). The text was placed by the other language.")
        default:
            words.say(
                fr: "L’intitulé \(label) a été compris comme \(quoted(.expected)).",
                nl: "Het label \(label) is begrepen als \(quoted(.expected)).",
                en: "The label \(label) was understood as \(quoted(.expected)).")
        }
    }

    func aboutNumber(_ kind: FindingKind) -> String {
        switch kind {
        case .numberRepeated:
            words.say(
                fr: "Le numéro \(plain(.number)) est utilisé deux fois\u{A0}: \(quoted(.other)) et \(quoted(.title)).",
                nl: "Het nummer \(plain(.number)) komt twee keer voor: \(quoted(.other)) en \(quoted(.title)).",
                en: "The number \(plain(.number)) is used twice: \(quoted(.other)) and \(quoted(.title)).")
        case .numberDiffers:
            words.say(
                fr: "Les deux langues numérotent ce titre autrement\u{A0}: \(plain(.number)) et \(plain(.other)).",
                nl: "De twee talen nummeren deze titel anders: \(plain(.number)) en \(plain(.other)).",
                en: "The two languages number this heading differently: \(plain(.number)) and \(plain(.other)).")
        case .numberUnexpected where parameters[.expected] == nil:
            words.say(
                fr: "Le numéro \(plain(.number)) ne suit pas ceux qui l’entourent.",
                nl: "Het nummer \(plain(.number)) sluit niet aan bij de nummers eromheen.",
                en: "The number \(plain(.number)) does not follow from those around it.")
        case .numberUnexpected:
            words.say(
                fr: "Le numéro \(plain(.number)) ne suit pas\u{A0}; \(plain(.expected)) était attendu.",
                nl: "Het nummer \(plain(.number)) sluit niet aan; \(plain(.expected)) werd verwacht.",
                en: "The number \(plain(.number)) does not follow; \(plain(.expected)) was expected.")
        case .numberMissing:
            words.say(
                fr: "Le titre \(quoted(.title)) n’a pas de numéro.",
                nl: "De titel \(quoted(.title)) heeft geen nummer.",
                en: "The heading \(quoted(.title)) has no number.")
        default:
            words.say(
                fr: "Le numéro \(plain(.number)) et le code \(plain(.code)) se contredisent.",
                nl: "Het nummer \(plain(.number)) en de code \(plain(.code)) spreken elkaar tegen.",
                en: "The number \(plain(.number)) and the code \(plain(.code)) contradict each other.")
        }
    }

    func aboutLanguages(_ kind: FindingKind) -> String {
        switch kind {
        case .headingUnpaired:
            words.say(
                fr: "Le titre \(quoted(.title)) n’existe pas \(inLanguage).",
                nl: "De titel \(quoted(.title)) bestaat niet \(inLanguage).",
                en: "The heading \(quoted(.title)) does not exist \(inLanguage).")
        case .itemsUnpaired:
            words.say(
                fr: "Sous \(label), le français compte \(count(.french)) et le néerlandais \(count(.dutch)).",
                nl: "Onder \(label) telt het Frans \(count(.french)) en het Nederlands \(count(.dutch)).",
                en: "Under \(label), French has \(count(.french)) and Dutch \(count(.dutch)).")
        case .figuresDiffer:
            words.say(
                fr: "Les chiffres ne concordent pas\u{A0}: \(figures(.french)) en français, "
                    + "\(figures(.dutch)) en néerlandais.",
                nl: "De cijfers stemmen niet overeen: \(figures(.french)) in het Frans, "
                    + "\(figures(.dutch)) in het Nederlands.",
                en: "The figures do not agree: \(figures(.french)) in French, \(figures(.dutch)) in Dutch.")
        default:
            words.say(
                fr: "Du texte \(inLanguage) se trouve dans la colonne de l’autre langue\u{A0}: \(quoted(.text)).",
                nl: "Tekst \(inLanguage) staat in de kolom van de andere taal: \(quoted(.text)).",
                en: "Text \(inLanguage) stands in the column of the other language: \(quoted(.text)).")
        }
    }

    func aboutComparison(_ kind: FindingKind) -> String {
        switch kind {
        case .totalDiffers:
            words.say(
                fr: "Le total imprimé\(ofLabel) est \(amount(.found))\u{A0}; les lignes donnent \(amount(.expected)).",
                nl: "Het gedrukte totaal\(ofLabel) is \(amount(.found)); de regels geven \(amount(.expected)).",
                en: "The printed total\(ofLabel) is \(amount(.found)); its lines add up to \(amount(.expected)).")
        case .annexDiffers where parameters.compareAmounts:
            words.say(
                fr: "Pour \(plain(.number)), l’annexe dit \(amount(.found)) et le texte \(amount(.expected)).",
                nl: "Voor \(plain(.number)) zegt de bijlage \(amount(.found)) en de tekst \(amount(.expected)).",
                en: "For \(plain(.number)), the annex says \(amount(.found)) and the text \(amount(.expected)).")
        case .annexDiffers:
            words.say(
                fr: "Pour \(plain(.number)), l’annexe dit \(quoted(.found)) et le texte \(quoted(.expected)).",
                nl: "Voor \(plain(.number)) zegt de bijlage \(quoted(.found)) en de tekst \(quoted(.expected)).",
                en: "For \(plain(.number)), the annex says \(quoted(.found)) and the text \(quoted(.expected)).")
        case .contentsDiffer:
            words.say(
                fr: "Pour \(plain(.number)), la table des matières dit \(quoted(.found)) "
                    + "et le texte \(quoted(.expected)).",
                nl: "Voor \(plain(.number)) zegt de inhoudsopgave \(quoted(.found)) en de tekst \(quoted(.expected)).",
                en: "For \(plain(.number)), the table of contents says \(quoted(.found)) "
                    + "and the text \(quoted(.expected)).")
        default:
            words.say(
                fr: "Ce montant ou cet article n’a pas pu être compris\u{A0}: \(quoted(.text)).",
                nl: "Dit bedrag of artikel kon niet worden begrepen: \(quoted(.text)).",
                en: "This amount or article could not be understood: \(quoted(.text)).")
        }
    }

    var aboutThresholds: String {
        if parameters[.count] == "0" {
            return words.say(
                fr: "La lettre donne des valeurs seuils à l’objectif, sans indicateur qu’elles concernent.",
                nl: "De brief geeft drempelwaarden voor de doelstelling, zonder indicator waarvoor ze gelden.",
                en: "The letter gives the objective thresholds, without an indicator that they limit.")
        }
        if parameters[.count] == "1" {
            return words.say(
                fr: "La lettre donne plusieurs fois des valeurs seuils à l’objectif, qui n’a qu’un indicateur\u{A0}: à "
                    + "préciser ce que celles-ci concernent.",
                nl: "De brief geeft meermaals drempelwaarden voor de doelstelling, die maar één indicator heeft: te "
                    + "verduidelijken waarvoor deze gelden.",
                en: "The letter gives the objective thresholds more than once, but it has one indicator: what these "
                    + "limit is to be said.")
        }
        return words.say(
            fr: "La lettre donne ces valeurs seuils à l’objectif sans dire lequel de ses \(count(.count)) indicateurs "
                + "elles concernent\u{A0}: à préciser.",
            nl: "De brief geeft deze drempelwaarden voor de doelstelling zonder te zeggen voor welke van de "
                + "\(count(.count)) indicatoren ze gelden: te verduidelijken.",
            en: "The letter gives these thresholds to the objective without saying which of its \(count(.count)) "
                + "indicators they limit: to be said.")
    }

    func aboutText(_ kind: FindingKind) -> String {
        switch kind {
        case .unplaced:
            words.say(
                fr: "\(lines) sans place dans le plan\u{A0}: \(quoted(.text)).",
                nl: "\(lines) zonder plaats in het plan: \(quoted(.text)).",
                en: "\(lines) without a place in the plan: \(quoted(.text)).")
        case .cutOff:
            words.say(
                fr: "Le document s’arrête au milieu d’un texte\u{A0}: \(quoted(.text)).",
                nl: "Het document breekt midden in een tekst af: \(quoted(.text)).",
                en: "The document ends in the middle of a text: \(quoted(.text)).")
        case .bytesReplaced:
            words.say(
                fr: "Octets illisibles remplacés\u{A0}: \(count(.count)).",
                nl: "Onleesbare bytes vervangen: \(count(.count)).", en: "Unreadable bytes replaced: \(count(.count)).")
        default:
            words.say(
                fr: "Caractères de contrôle retirés\u{A0}: \(count(.count)).",
                nl: "Stuurtekens verwijderd: \(count(.count)).", en: "Control characters taken out: \(count(.count)).")
        }
    }
}

extension FindingWords {
    /// A particular as it is. A reader that left it out has made a mistake, but the page is shown all the same.
    private func plain(_ parameter: FindingParameter) -> String { parameters[parameter] ?? "…" }

    private func quoted(_ parameter: FindingParameter) -> String { words.quoted(plain(parameter)) }

    private var label: String { quoted(.label) }

    private var ofLabel: String {
        guard let label = parameters[.label], !label.isEmpty else { return "" }
        let quoted = words.quoted(label)
        return words.say(fr: " de \(quoted)", nl: " van \(quoted)", en: " of \(quoted)")
    }

    /// The language that the finding is about, as the end of a phrase.
    private var inLanguage: String {
        guard let language = parameters[.language].flatMap(Language.init(rawValue:)) else {
            return words.say(fr: "dans une des langues", nl: "in een van de talen", en: "in one of the languages")
        }
        return words.written(in: language)
    }

    private func count(_ parameter: FindingParameter) -> String {
        parameters[parameter].flatMap { Int($0) }.map { words.number($0) } ?? plain(parameter)
    }

    /// Figures stand as they were printed: their spelling may be the very point.
    private func figures(_ parameter: FindingParameter) -> String {
        let figures = plain(parameter)
        return figures.isEmpty ? words.say(fr: "aucun", nl: "geen", en: "none") : figures
    }

    /// An amount of euros as the reader writes amounts; what is no amount stays as it is.
    private func amount(_ parameter: FindingParameter) -> String {
        let printed = plain(parameter)
        let amount = Money(printed: printed) ?? Double(printed).flatMap { Money(euros: $0) }
        return amount.map { words.money($0) } ?? printed
    }

    private var lines: String {
        let count = parameters[.count].flatMap { Int($0) } ?? 1
        return words.counted(
            count, fr: .init("ligne", "lignes"), nl: .init("regel", "regels"), en: .init("line", "lines"))
    }
}
