import Documents
import Kernel
import Letters
import Messages
import StoreTesting
import Strategy
import Testing

@testable import Publishing

/// The letter as a value; what becomes of it on paper and in Word is tested in `Tests/Documents`.
@Suite("A plan as a letter", .onBothEngines)
struct LetterTests {
    private func headings(_ document: TextDocument) -> [TextDocument.Heading] {
        document.blocks.compactMap { if case .heading(let heading) = $0 { heading } else { nil } }
    }

    private func rows(_ document: TextDocument) -> [TextDocument.Row] {
        document.blocks.compactMap { if case .row(let row) = $0 { row } else { nil } }
    }

    private func tables(_ blocks: [TextDocument.Block]) -> [TextDocument.PrintedTable] {
        blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }

    @Test func itHoldsChaptersObjectivesAndAnnexesInTheirOrder() async throws {
        let letter = try await SampleManuscript.meuse().letter(in: [.fr])
        #expect(
            headings(letter).map { $0.texts[0]?.plain } == [
                "Introduction", "Accueillir", "Les quais à vélo", "Rayonner", "Liste de tous les objectifs",
                "Moyens par objectif", "Agenda de la réglementation",
                "Suivi des recommandations de la Cour des comptes", "Annexe",
            ])
        #expect(
            headings(letter).map { $0.codes[0] } == [
                "I", "OS\u{A0}1", "OO\u{A0}1.2", "IV.2", "Annexe\u{A0}1", "Annexe\u{A0}2", "Annexe\u{A0}3",
                "Annexe\u{A0}4", "",
            ])
        #expect(Set(headings(letter).map(\.anchor)).count == 9)
        #expect(letter.watermark == "Projet")
    }

    @Test func twoLanguagesFaceEachOtherRowByRow() async throws {
        let letter = try await SampleManuscript.meuse().letter(in: [.fr, .nl])
        let texts = rows(letter).map { $0.passages.map { $0?.plain } }
        #expect(texts.contains(["Des quais sûrs.", "Veilige kaaien."]))
        #expect(texts.contains(["Nombre de cyclistes", "Aantal fietsers"]))
        #expect(texts.allSatisfy { $0.count == 2 })
        #expect(headings(letter)[3].texts.map { $0?.plain } == ["Rayonner", nil], "a gap is a gap")
        #expect(letter.watermark == "Projet – Ontwerp")
    }

    /// On paper and in Word.
    @Test(arguments: [[Language.fr], [.fr, .nl]])
    func aTitleTurnsNothingOverBehindIt(_ languages: [Language]) async throws {
        let store = try await SampleManuscript.store()
        let who = Asker.operatorAccount("test")
        let draft = try await store.beginDraft(of: SamplePlan.plan.slug, as: who)
        let title = "Les quais \u{202E}à vélo"
        let content = try await store.objective(SamplePlan.number, of: draft).content
        let item = content.fields[0].items[0].id
        for place in [TextPlace.plan, .objective(content.objective.id), .item(item)] {
            _ = try await store.edit(.setText(place, .fr, title), in: draft, seen: .max, as: who)
        }
        let letter = try await store.manuscript(of: draft, on: SampleManuscript.today).letter(in: languages)
        let apart = "\u{2068}\(title)\u{202C}\u{2069}"
        #expect(letter.title.map(\.plain).first == apart)
        #expect(headings(letter).contains { $0.texts.first??.plain == apart })
        let passages =
            headings(letter).flatMap(\.texts) + rows(letter).flatMap(\.passages) + letter.title
            + tables(letter.blocks).flatMap { $0.lines.flatMap(\.cells).flatMap { $0 } }
        let turned = passages.compactMap { $0?.plain }.filter { $0.contains("\u{202E}") }
        #expect(turned.count >= 4 && turned.allSatisfy { $0.contains(apart) && $0.balanced == $0 })
    }

    @Test func aPlanWithoutTheLanguageStandsInAnotherAndSaysSo() async throws {
        let letter = try await SampleManuscript.meuse().letter(in: [.nl])
        #expect(headings(letter)[3].texts == [Passage(.fr, "Rayonner")])
        let english = try await SampleManuscript.meuse().letter(in: [.en])
        #expect(headings(english)[1].texts == [Passage(.fr, "Accueillir")])
        #expect(headings(english)[4].texts == [Passage(.en, "List of all objectives")])
    }

    @Test func theFirstAnnexListsExactlyTheObjectives() async throws {
        for (name, form) in [
            ("lierne-2024.txt", "orientation-letter"), ("zwaluwbeke-meerjarenplan-2026-2031.txt", "multi-year-plan"),
        ] {
            let manuscript = try await SampleManuscript.example(name, form: form)
            let composer = LetterComposer(manuscript, languages: Array(manuscript.plan.languages.prefix(2)))
            let lines = try #require(tables(composer.listOfObjectives).first).lines
            let objectives = manuscript.facts.objectives.map(\.objective)
            #expect(lines.map { $0.cells[1].first?.plain } == objectives.map { $0.title[composer.languages[0]] })
            #expect(
                lines.map { $0.cells[0].first?.plain }
                    == objectives.map { manuscript.levels.code(of: $0, in: composer.languages[0]) })
        }
    }

    @Test func theSecondAnnexComesToWhatTheMoneyPageSays() async throws {
        let manuscript = try await SampleManuscript.example("lierne-2024.txt", form: "orientation-letter")
        let composer = LetterComposer(manuscript, languages: [.fr])
        let table = try #require(tables(composer.meansByObjective).first)
        let outlays = PlanMoney(manuscript.facts).outlays
        let words = Words(in: .fr)
        let total = try #require(table.lines.last)
        #expect(total.isTotal && outlays.count == 2)
        #expect(total.cells[2...3].map { $0.first?.plain } == outlays.map { words.amount($0.total) })
        // The lines of the strategic objectives add up to it: nothing is missing, nothing counts twice.
        for outlay in outlays {
            let outermost = outlay.shares.filter { $0.objective.parent == nil }.map(\.amount)
            #expect(outermost.reduce(Money.zero, +) == outlay.total)
        }
        for share in outlays[0].shares {
            let code = manuscript.levels.code(of: share.objective, in: .fr)
            let line = table.lines.first {
                $0.cells[0].first?.runs == [.link(code, to: LetterComposer.anchor(of: share.objective))]
            }
            #expect(line?.cells[2].first?.plain == words.amount(share.amount), "\(code)")
        }
    }

    @Test func theListsAreTheThirdAndTheFourthAnnex() async throws {
        let letter = try await SampleManuscript.meuse().letter(in: [.fr, .nl])
        let texts = rows(letter).map { $0.passages.map { $0?.plain } }
        let (french, dutch) = (Words(in: .fr), Words(in: .nl))
        let due = try #require(SamplePlan.rule.due)
        let start = try #require(
            texts.firstIndex(of: [
                "Point 1 · En cours · Ports · " + french.pair("Échéance", french.date(due)),
                "Punt 1 · Lopend · Ports · " + dutch.pair("Deadline", dutch.date(due)),
            ]))
        #expect(texts[start + 1] == ["Arrêté sur les quais", "Besluit over de kaaien"])
        #expect(texts[start + 3] == ["Première lecture en mars.", nil], "a gap is a gap")
        #expect(texts.contains(["36e cahier", "36e boek"]))
        #expect(texts.contains(["Fixer des indicateurs.", "Indicatoren bepalen."]))
    }

    @Test func anAnnexOfTheLetterIsKnownByItsTitle() async throws {
        let manuscript = try await SampleManuscript.example("lierne-2024.txt", form: "orientation-letter")
        let composer = LetterComposer(manuscript, languages: [.fr])
        let annexes = composer.annexes.compactMap { block in
            if case .heading(let heading) = block, heading.level == 1 { heading } else { nil }
        }
        #expect(
            annexes.map { "\($0.codes[0].suffix(1)) \($0.texts[0]?.plain ?? "")" } == [
                "1 Liste de tous les objectifs", "2 Moyens par objectif", "3 Agenda de la réglementation",
                "4 Suivi des recommandations de la Cour des comptes",
            ])
        #expect(manuscript.facts.entries.count == 4)
    }

    /// The annex, the money page, the workbook and the data have one source, and each table comes to the total.
    @Test func theTotalsByDimensionComeToWhatTheMoneyPageSays() async throws {
        let store = try await SampleManuscript.store()
        let asker = Asker.operatorAccount("test")
        let draft = try await store.beginDraft(of: SamplePlan.plan.slug, as: asker)
        let outer = try await store.objective("IV.1", of: draft).content.objective.id
        func edit(_ edit: DraftEdit) async throws { _ = try await store.edit(edit, in: draft, seen: .max, as: asker) }
        try await edit(.addDimension([.fr: "Portée"], values: [[.fr: "nationale"], [.fr: "internationale"]]))
        let dimension = try #require(try await store.facts(of: draft).dimensions.first)
        for isSorted in [false, true] {
            if isSorted { try await edit(.setDimension(outer, dimension.id, dimension.values[1].id)) }
            let manuscript = try await store.manuscript(of: draft, on: SampleManuscript.today)
            let composer = LetterComposer(manuscript, languages: [.fr])
            let outlays = PlanMoney(manuscript.facts).outlays
            let table = try #require(tables(composer.totalsByDimension(outlays)).first)
            let words = Words(in: .fr)
            let shares = outlays.map { PlanDimensions(manuscript.facts).shares(of: $0, in: dimension) }
            #expect(table.lines.count == (isSorted ? 3 : 4), "what is not said is told, where there is something")
            for (column, outlay) in outlays.enumerated() {
                #expect(shares[column].map(\.amount).reduce(.zero, +) == outlay.total)
                #expect(table.lines.last?.cells[column + 1].first?.plain == words.amount(outlay.total))
                #expect(
                    table.lines.dropLast().map { $0.cells[column + 1].first?.plain }
                        == shares[column].map { words.amount($0.amount) })
            }
            let sheet = try #require(manuscript.workbook(in: [.fr], words: words).sheets.last)
            let sums = outlays.indices.map { column in
                (0..<sheet.count).reduce(Money.zero) { sum, row in
                    guard case .money(let amount) = sheet.cells(of: row)[column + 2] else { return sum }
                    return sum + amount
                }
            }
            #expect(sums == outlays.map(\.total))
            #expect(manuscript.data.only("dimension_totals")?.tables[0].count == shares.joined().count)
        }
    }

    @Test func oneObjectiveIsFoundByItsNumberOrItsCode() async throws {
        let manuscript = try await SampleManuscript.example("lierne-2024.txt", form: "orientation-letter")
        for name in ["IV.2.1", "OO 2.1", "OO\u{A0}2.1", "OD 2.1", "2.1"] {
            let letter = try manuscript.letter(ofObjective: name, in: [.fr])
            #expect(headings(letter).first?.codes == ["OO\u{A0}2.1"], "\(name)")
            #expect(headings(letter).count == 6 && !letter.isBook)
        }
        #expect(throws: Problem(.notFound, .objectiveUnknown(code: "OO 99", plan: "lettre-orientation-2024"))) {
            try manuscript.letter(ofObjective: "OO 99", in: [.fr])
        }
    }

    @Test func aCodeInATextLeadsToItsObjective() async throws {
        let manuscript = try await SampleManuscript.example("lierne-2024.txt", form: "orientation-letter")
        let references = CodeReferences(manuscript.facts.objectives.map(\.objective), manuscript.levels, in: .fr)
        let anchor = LetterComposer.anchor(
            of: try #require(manuscript.facts.objectives.first { $0.objective.code == "2.1" }).objective)
        #expect(
            references.linked(.text("voir OO 2.1. et ZOO 2.1, OO 2.12, OO2.1"))
                == [
                    .text("voir "), .link("OO 2.1", to: anchor), .text(". et ZOO 2.1, OO 2.12, "),
                    .link("OO2.1", to: anchor),
                ])
        #expect(references.linked(.text("")) == [.text("")])
    }

    @Test func aNoteStandsWhereItsMarkIs() {
        func item(_ text: String, _ shape: Item.Shape) -> Item {
            Item(
                id: SamplePlan.id(900), shape: shape, depth: 0, text: LocalizedText([Language.fr: text]), year: nil,
                lines: [:])
        }
        let called = item("(1) Rapport 2023.", .note)
        let loose = item("(7) Personne n’appelle.", .note)
        let marks = NoteMarks([called, loose], in: [item("Les enquêtes(1) disent.", .paragraph)])
        #expect(
            marks.runs(of: "Les enquêtes(1) disent.", in: .fr)
                == [.text("Les enquêtes"), .note([.text("Rapport 2023.")]), .text(" disent.")])
        #expect(!marks.isLoose(called, in: .fr) && marks.isLoose(loose, in: .fr))
    }

    @Test func theMinuteSaysWhatIsKnownAndWhatIsNot() async throws {
        let glance = try await SampleManuscript.meuse().glance(in: [.fr])
        #expect(!glance.isBook && headings(glance).count == 1)
        let texts = rows(glance).map { $0.passages[0]?.plain ?? "" }
        #expect(texts.contains("1 objectif en retard") && texts.contains("■ 1 indicateur au rouge"), "\(texts)")
    }
}
