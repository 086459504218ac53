import Kernel
import Testing

@testable import Messages

@Suite("Sentences")
struct SentenceTests {
    static let languages: [Language] = [.fr, .nl, .en]

    static let reasons: [Problem.Reason] =
        [
            .fileMissing(name: "A"), .fileUnreadable(name: "A"), .fileEmpty(name: "A"),
            .fileTooLarge(name: "A", limitMebibytes: 64), .fileIsNotText(name: "A", format: "PDF"),
            .noHeadings(name: "A", form: "B"), .formUnknown(name: "A", known: ["B", "C"]),
            .planUnknown(slug: "A", nearest: nil),
            .objectiveUnknown(code: "A", plan: "B"), .pageUnknown, .planExists(slug: "A"), .revisionConflict,
            .databaseUnreadable(name: "A"), .databaseBusy, .databaseFull, .databaseNewer(name: "A"),
            .databaseAway, .databaseReadOnly(name: "A"), .databaseUnsuitable(name: "A"), .writeUncertain,
            .textUnkeepable,
            .databaseSettingUnknown(given: "A"), .addressInUse(host: "A", port: 80),
            .addressUnusable(host: "A", port: 80), .databaseMissing(name: "A"), .jobNotDead(id: "A"), .unexpected,
            .databaseDamaged(name: "A"), .databaseOlder(name: "A", steps: 2),
            .databaseInUse(name: "A"), .databaseNotEmpty(name: "A", canBeReplaced: true), .databaseInMemory,
            .backupExists(name: "A"),
            .backupUnwritable(name: "A"), .backupForeign(name: "A"), .backupDamaged(name: "A"), .backupNewer(name: "A"),
            .backupUnfinished(name: "A"), .copyToItself, .copyDiffers(table: "A"),
            .toolMissing(tool: "A", package: "B"), .toolOlder(tool: "A", package: "B"),
            .toolFailed(tool: "A", message: "B"),
        ] + drafting.map { .drafting($0) }

    static let drafting: [DraftingProblem] =
        PlanActName.allCases.map { .notAllowed($0) } + [
            .draftExists(slug: "A"), .draftUnknown(slug: "A"), .snapshotFixed(slug: "A"), .placeUnknown,
            .placeImpossible, .reviewImpossible, .notApprovable(texts: 1, questions: 2), .notApproved(objectives: 3),
            .commentUnknown, .numberTaken("A"), .slugInvalid(given: "A"), .textTooLong(limit: 5), .textEmpty,
            .numberUnseen(given: "A"), .numberInvalid(given: "A"), .numberTooLong(given: "A", limit: 40),
            .incomplete(texts: 1), .remarksMissing, .addedAndRemoved, .addedElsewhere,
            .changeUnknown(revision: 5),
            .undoImpossible(revision: 5), .roleUnknown(given: "A", known: ["B"]), .personUnknown(given: "A"),
            .roleMissing(.approver), .assignmentMissing,
        ]

    static let mistakes: [Problem.FormMistake] = [
        .syntax("A"), .missing(key: "A"), .unknownKey("A", nearest: nil), .unknownKey("A", nearest: "B"),
        .wrongType(key: "A", expected: "B"), .unknownValue(key: "A", value: "B", allowed: ["C"]),
        .badPattern(key: "A", pattern: "B"),
    ]

    @Test("Every problem has a sentence of its own in each language", arguments: languages)
    func problems(_ language: Language) {
        let words = Words(in: language)
        let sentences = Self.reasons.map { words.sentence(for: $0) }
        #expect(Set(sentences).count == sentences.count)
        for sentence in sentences { #expect(sentence.hasSuffix(".") && !sentence.contains("!")) }
        for mistake in Self.mistakes {
            let whole = words.sentence(for: .formInvalid(name: "F", line: 7, mistake: mistake))
            #expect(whole.contains("7") && whole.hasSuffix(words.sentence(for: mistake)))
            #expect(!words.sentence(for: .formInvalid(name: "F", line: nil, mistake: mistake)).contains("7"))
        }
    }

    @Test("Every finding has a sentence that says its particulars", arguments: languages)
    func findings(_ language: Language) {
        let words = Words(in: language)
        var parameters: [FindingParameter: String] = [:]
        for parameter in FindingParameter.allCases { parameters[parameter] = "<\(parameter.rawValue)>" }
        var seen: Set<String> = []
        for kind in FindingKind.allCases {
            let sentence = words.sentence(for: kind, parameters)
            #expect(seen.insert(sentence).inserted && sentence.hasSuffix("."))
            #expect(sentence.contains("<"), "\(kind) says nothing in particular")
            #expect(words.sentence(for: kind, [:]).hasSuffix("."), "\(kind) needs what it was not given")
        }
    }

    @Test("No sentence is the same in all three languages unless it should be")
    func translations() {
        let kinds = FindingKind.allCases.map { kind in Self.languages.map { Words(in: $0).name(of: kind) } }
        let fields = FieldName.allCases.map { field in Self.languages.map { Words(in: $0).name(of: field) } }
        let statuses = Status.allCases.map { status in Self.languages.map { Words(in: $0).name(of: status) } }
        let same = (kinds + fields + statuses).filter { Set($0).count == 1 }.map { $0[0] }
        #expect(same == ["Planning"])
    }

    @Test func amountsInFindingsAreWrittenAsAmounts() {
        let sentence = Words(in: .nl).sentence(
            for: .totalDiffers, [.found: "130000", .expected: "120000.5", .label: "Totaal"])
        #expect(sentence == "Het gedrukte totaal van ‘Totaal’ is €\u{A0}130.000; de regels geven €\u{A0}120.000,50.")
    }

    @Test func printedAmountsInFindingsAreWrittenAsElsewhere() {
        let total = Words(in: .fr).sentence(for: .totalDiffers, [.found: "1.550.000", .expected: "1.505.000"])
        #expect(total.contains("est 1\u{202F}550\u{202F}000\u{A0}€"), "\(total)")
        let annex = Words(in: .en).sentence(
            for: .annexDiffers, [.number: "2.4", .found: "855.000", .expected: "975.000"])
        #expect(annex == "For 2.4, the annex says €855,000 and the text €975,000.")
        #expect(
            Words(in: .en).sentence(for: .annexDiffers, [.number: "3.7", .found: "3.6", .expected: "3.7"])
                == "For 3.7, the annex says “3.6” and the text “3.7”.")
    }

    @Test func languagesAreNamed() {
        #expect(
            Words(in: .fr).sentence(for: .headingUnpaired, [.title: "T", .language: "nl"])
                == "Le titre «\u{A0}T\u{A0}» n’existe pas en néerlandais.")
        #expect(Words(in: .fr).inLanguages([.fr, .nl, .de]) == "français, néerlandais et allemand")
        #expect(Words(in: .de).language == .en)
    }

    @Test func termsAreThoseOfTheDomain() {
        let (fr, nl) = (Words(in: .fr), Words(in: .nl))
        #expect(
            fr.name(of: .commitment) == "Crédits d’engagement" && nl.name(of: .commitment) == "Vastleggingskredieten")
        #expect(fr.abbreviation(of: .payment) == "CL" && nl.abbreviation(of: .payment) == "VEK")
        #expect(fr.name(of: FieldName.targetGroups) == "Cibles" && nl.name(of: FieldName.targetGroups) == "Doelpubliek")
        #expect(fr.name(of: Status.late) == "En retard" && nl.name(of: Status.late) == "Vertraagd")
    }
}
