import Kernel
import StoreTesting
import Testing

@testable import Strategy

@Suite("Lists of objectives") struct ObjectiveFilterTests {
    /// Four objectives: 1 (late, with money), 1.1 (done, its deadline over), 1.2 (in progress, its deadline over,
    /// an indicator without a value), 2 (nothing said).
    private static let facts = PlanFacts(
        plan: SamplePlan.plan,
        objectives: [
            summary("1", 1, .late, position: 0, budget: [SamplePlan.outer.budget[0]]),
            summary("1.1", 2, .done, position: 1, due: "2026-03-31", partners: [mobilis]),
            summary(
                "1.2", 2, .inProgress, position: 2, due: "2026-06-30", indicators: [unmeasured],
                partners: [mobilis, mobilis]),
            summary("2", 1, nil, position: 3, due: "2026-12-31"),
        ])

    private static let mobilis: Mention<Partner> = {
        var mention = SamplePlan.partner(51, "Mobilis", nil)
        mention.subject.slug = "mobilis"
        return mention
    }()
    private static let unmeasured = Indicator(
        id: SamplePlan.id(90), item: nil, name: SamplePlan.text("Nombre", "Aantal"), unit: nil, measurements: [],
        thresholds: [], target: nil)
    private static let today = CalendarDay(year: 2026, month: 7, day: 1)

    private static func summary(
        _ number: String, _ depth: Int, _ status: Status?, position: Int, due: String? = nil,
        indicators: [Indicator] = [], budget: [BudgetLine] = [], partners: [Mention<Partner>] = []
    ) -> ObjectiveSummary {
        let parts = due?.split(separator: "-").compactMap { Int($0) } ?? []
        let day = parts.count == 3 ? CalendarDay(year: parts[0], month: parts[1], day: parts[2]) : nil
        return ObjectiveSummary(
            objective: Objective(
                id: SamplePlan.id(UInt64(100 + position)), parent: depth > 1 ? SamplePlan.id(100) : nil,
                level: .project, number: number, code: nil, title: SamplePlan.text(number, number), status: status,
                depth: depth, position: position),
            indicators: indicators, budget: budget,
            deadlines: day.map { [Deadline(text: SamplePlan.text(due, nil), due: $0, item: nil)] } ?? [],
            partners: partners)
    }

    private func numbers(_ filter: ObjectiveFilter) throws -> [String] {
        Self.facts.objectives(filter, on: try #require(Self.today)).map(\.objective.number)
    }

    @Test func withoutAChoiceAllAreShown() throws {
        #expect(try numbers(ObjectiveFilter()) == ["1", "1.1", "1.2", "2"])
    }

    @Test func byStatus() throws {
        #expect(try numbers(ObjectiveFilter(standing: .status(.late))) == ["1"])
        #expect(try numbers(ObjectiveFilter(standing: .unknown)) == ["2"])
        #expect(try numbers(ObjectiveFilter(standing: .status(.dropped))) == [])
    }

    @Test func byPartner() throws {
        #expect(try numbers(ObjectiveFilter(partner: "mobilis")) == ["1.1", "1.2"])
        #expect(try numbers(ObjectiveFilter(partner: "nobody")) == [])
    }

    @Test func byBranch() throws {
        #expect(try numbers(ObjectiveFilter(branch: "1")) == ["1", "1.1", "1.2"])
        #expect(try numbers(ObjectiveFilter(branch: "2")) == ["2"])
        #expect(try numbers(ObjectiveFilter(branch: "9")) == [])
    }

    @Test("A deadline that has passed counts only where something is still to be done")
    func overdue() throws { #expect(try numbers(ObjectiveFilter(marks: [.overdue])) == ["1.2"]) }

    @Test func marksCombine() throws {
        #expect(try numbers(ObjectiveFilter(marks: [.overdue, .unmeasured])) == ["1.2"])
        #expect(try numbers(ObjectiveFilter(marks: [.overdue, .money])) == [])
        #expect(try numbers(ObjectiveFilter(standing: .status(.late), branch: "1", marks: [.money])) == ["1"])
    }

    @Test func aDeadlineIsNotOverOnItsDay() throws {
        let day = try #require(CalendarDay(year: 2026, month: 6, day: 30))
        #expect(Self.facts.objectives(ObjectiveFilter(marks: [.overdue]), on: day).isEmpty)
    }

    @Test func choicesCountWhatTheyWouldLeave() throws {
        let today = try #require(Self.today)
        let choices = ObjectiveChoices(of: Self.facts, beside: ObjectiveFilter(branch: "1"), on: today)
        #expect(choices.standings.map(\.value) == [.status(.late), .status(.inProgress), .status(.done)])
        #expect(choices.standings.map(\.count) == [1, 1, 1])
        #expect(choices.branches.map(\.count) == [3, 1], "a choice of its own sort does not narrow it")
        #expect(choices.partners.map(\.count) == [2], "twice in one objective is once")
        #expect(choices.marks.map(\.value) == [.overdue, .unmeasured, .money])
    }

    @Test func orders() throws {
        func order(_ sort: ObjectiveSort) -> [String] { sort.sorted(Self.facts.objectives).map(\.objective.number) }
        #expect(order(.reading) == ["1", "1.1", "1.2", "2"])
        #expect(order(.status) == ["1", "1.2", "1.1", "2"])
        #expect(order(.due) == ["1.1", "1.2", "2", "1"])
        #expect(order(.partners) == ["1.2", "1.1", "1", "2"])
        #expect(order(.money) == ["1", "1.1", "1.2", "2"])
    }

    @Test func whatCostsMostComesFirst() {
        func line(
            _ id: UInt64, _ kind: AmountKind, _ appropriation: Appropriation?, _ euros: Int64, year: Int
        ) -> BudgetLine {
            BudgetLine(
                id: SamplePlan.id(700 + id), code: nil, label: LocalizedText(), amount: Money(cents: euros * 100),
                role: .line, kind: kind, appropriation: appropriation, period: Period(year), line: nil)
        }
        let dear = Self.summary(
            "1", 1, nil, position: 0,
            budget: [
                line(1, .appropriation, .commitment, 10, year: 2025), line(2, .appropriation, .payment, 60, year: 2025),
                line(3, .appropriation, .payment, 50, year: 2026),
            ])
        let rich = Self.summary(
            "2", 1, nil, position: 1,
            budget: [line(4, .revenue, nil, 900, year: 2025), line(5, .appropriation, .payment, 100, year: 2025)])
        #expect(dear.cost == Money(cents: 11_000))
        #expect(rich.cost == Money(cents: 10_000), "what comes in is no cost")
        #expect(ObjectiveSort.money.sorted([rich, dear]).map(\.objective.number) == ["1", "2"])
    }

    @Test func aGlanceCountsWhatTheListsShow() throws {
        let today = try #require(Self.today)
        let glance = PlanGlance(of: Self.facts, on: today)
        for (standing, count) in glance.standings {
            #expect(try numbers(ObjectiveFilter(standing: standing)).count == count)
        }
        for mark in ObjectiveFilter.Mark.allCases {
            #expect(try numbers(ObjectiveFilter(marks: [mark])).count == glance.marks[mark] ?? 0)
        }
        #expect(glance.worries.map(\.objective.number) == ["1", "1.2"])
        #expect(glance.coming.map(\.objective.number) == ["2"])
        #expect(glance.indicators == [.withoutValue: 1])
    }
}
