import Kernel
import Testing

@testable import Reading

@Suite("Annexes against the body")
struct AnnexCheckTests {
    private func findings(_ annex: String, body: [Section] = AnnexCheckTests.body) -> [Finding] {
        var section = Section(number: "1", kind: .annex)
        section.paragraphs[.fr] = annex.split(separator: "\n").enumerated()
            .map { Passage(String($1), firstLine: 100 + $0, lastLine: 100 + $0) }
        let letter = Letter(period: 2_024, sections: body + [section])
        return AnnexCheck.findings(letter, form: Sample.form)
    }

    private static let body: [Section] = {
        var open = Section(number: "IV.1", kind: .strategic, code: "1", objective: "IV.1")
        open.title = [.fr: "Ouvrir les jardins"]
        var plant = Section(number: "IV.1.1", kind: .operational, code: "1.1", objective: "IV.1.1", depth: 2)
        plant.title = [.fr: "Planter des arbres"]
        plant.budgets = [
            BudgetFact(amount: 5_000, period: Period(2_024), line: 10),
            BudgetFact(amount: 700, appropriation: .payment, period: Period(2_024), line: 11),
            BudgetFact(amount: 9_999, role: .total, period: Period(2_024), line: 12),
            BudgetFact(amount: 8_888, kind: .revenue, line: 13),
            BudgetFact(amount: 7_777, period: Period(2_020), line: 14),
        ]
        return [open, plant]
    }()

    @Test("say nothing where they agree, set differently or not")
    func agree() { #expect(findings("OS 1 : Ouvrir les jardins\nOO 1.1. : « PLANTER des arbres »").isEmpty) }

    @Test("name another title of the same code")
    func otherTitle() throws {
        let found = try #require(findings("OO 1.1 : Tailler des arbres").first)
        #expect(found.kind == .annexDiffers)
        #expect(found.line == 100)
        #expect(found.number == "IV.1.1")
        #expect(found.parameters[.expected] == "Planter des arbres")
        #expect(found.parameters[.found] == "Tailler des arbres")
    }

    @Test("name another code of the same title")
    func otherCode() throws {
        let found = try #require(findings("OO 1.3 : Planter des arbres").first)
        #expect(found.parameters[.expected] == "1.1")
        #expect(found.parameters[.found] == "1.3")
    }

    @Test("compare the means of an objective with what the body says of this year")
    func means() throws {
        #expect(findings("OO 1.1 : 5.000 euros 5.700 euros").isEmpty)
        let found = try #require(findings("OO 1.1 : 5.000 euros 5.000 euros").first)
        #expect(found.kind == .annexDiffers)
        #expect(found.parameters[.expected] == "5.700")
        #expect(found.parameters[.found] == "5.000")
    }

    @Test("add up their own rows")
    func totals() throws {
        let rows = "OO 2.1 : 1.000 euros\nOO 2.2 : 2.000 euros\n"
        #expect(findings(rows + "Total OS 2 : 3.000 euros").isEmpty)
        let found = try #require(findings(rows + "Total OS 2 : 3.001 euros").first)
        #expect(found.kind == .totalDiffers)
        #expect(found.line == 102)
        #expect(found.parameters[.expected] == "3.000")
        #expect(found.parameters[.found] == "3.001")
    }

    @Test("are not compared with nothing")
    func nothing() { #expect(findings("OO 1.1 : Tailler", body: []).isEmpty) }
}

@Suite("Totals of sections")
struct TotalCheckTests {
    private func sections(total: Double) -> [Section] {
        var goal = Section(number: "D 1", kind: .strategic, depth: 1)
        goal.budgets = [
            BudgetFact(
                label: [.nl: "Totaal"], amount: total, role: .total, period: Period(from: 2_026, to: 2_027), line: 2)
        ]
        var step = Section(number: "Stap 1", kind: .operational, depth: 2)
        step.budgets = [
            BudgetFact(amount: 100, period: Period(2_026), line: 4),
            BudgetFact(amount: 200, period: Period(2_027), line: 5),
            BudgetFact(amount: 999, period: Period(2_028), line: 6),
            BudgetFact(amount: 999, kind: .revenue, period: Period(2_026), line: 7),
            BudgetFact(amount: 50, role: .part, period: Period(2_026), line: 8),
        ]
        var next = Section(number: "D 2", kind: .strategic, depth: 1)
        next.budgets = [BudgetFact(amount: 999, period: Period(2_026), line: 9)]
        return [goal, step, next]
    }

    @Test("add up the lines of their years under the same heading")
    func sums() throws {
        #expect(TotalCheck.findings(of: sections(total: 300)).isEmpty)
        let found = try #require(TotalCheck.findings(of: sections(total: 301)).first)
        #expect(found.kind == .totalDiffers)
        #expect(found.number == "D 1")
        #expect(found.parameters == [.label: "Totaal 2026-2027", .expected: "300", .found: "301"])
    }
}

@Suite("Contents against the body")
struct ContentsCheckTests {
    private func findings(_ contents: String) -> [Finding] {
        var section = Section(number: "IV.1", kind: .strategic)
        section.title = [.fr: "Ouvrir les jardins"]
        return ContentsCheck.findings(
            Sample.elements(contents).elements, body: Letter(sections: [section]), language: .fr)
    }

    @Test("say nothing where they agree, dots and page number left out")
    func agree() {
        #expect(findings("IV.1 Ouvrir les jardins\n\nIV.1 OUVRIR les jardins .......... 12").isEmpty)
        #expect(findings("IV.9 Inconnu").isEmpty)
    }

    @Test("name another title of the same number")
    func differ() throws {
        let found = try #require(findings("IV.1 Fermer les jardins").first)
        #expect(found.kind == .contentsDiffer)
        #expect(
            found.parameters == [
                .number: "IV.1", .expected: "Ouvrir les jardins", .found: "Fermer les jardins", .language: "fr",
            ])
    }
}

@Suite("Documents cut off")
struct CutOffTests {
    private func isCut(_ printed: String) -> Bool { CutOff.finding(Sample.text(printed)) != nil }

    @Test("end in a hyphen, a comma or a wrapped line")
    func cut() {
        #expect(isCut("Un jar-"))
        #expect(isCut("Un jardin,\n\n"))
        #expect(isCut("Les jardins \nde la \nville "))
    }

    @Test("are no documents that just end")
    func whole() {
        #expect(!isCut("Un jardin"))
        #expect(!isCut("Un jardin –"))
        #expect(!isCut("Les jardins \nde la \nville. "))
        #expect(!isCut(""))
    }
}
