import Kernel
import Storage
import StoreTesting
import Strategy
import Testing

@Suite("The money of a plan")
struct PlanMoneyTests {
    /// Lines with the amounts that a test is about.
    private func line(
        _ euros: Int64?, _ sort: MoneySort = MoneySort(.expense, nil), _ year: Int? = 2026, role: AmountRole = .line,
        code: String? = nil, label: String = "", at printed: Int? = nil
    ) -> BudgetLine {
        BudgetLine(
            id: BudgetLineID(at: Instant(milliseconds: 0)), code: code,
            label: SamplePlan.text(label.isEmpty ? nil : label, nil),
            amount: euros.map { Money(cents: $0 * 100) }, role: role, kind: sort.kind,
            appropriation: sort.appropriation,
            period: year.map { Period($0) }, line: printed)
    }

    private let commitment = MoneySort(.appropriation, .commitment)
    private let payment = MoneySort(.appropriation, .payment)

    /// 1 with 1.1 (which has 1.1.1) and 1.2, and 2.
    private func plan(_ lines: [String: [BudgetLine]]) -> PlanMoney {
        let numbers = ["1", "1.1", "1.1.1", "1.2", "2"]
        let ids = Dictionary(uniqueKeysWithValues: numbers.enumerated().map { ($1, UInt64($0 + 900)) })
        let summaries = numbers.enumerated().map { place, number in
            let parent = number.split(separator: ".").dropLast().joined(separator: ".")
            return ObjectiveSummary(
                objective: Objective(
                    id: SamplePlan.id(ids[number] ?? 0), parent: ids[parent].map { SamplePlan.id($0) },
                    level: .strategic,
                    number: number, code: nil, title: SamplePlan.text(number, nil), status: nil,
                    depth: number.split(separator: ".").count, position: place),
                budget: lines[number] ?? [])
        }
        return PlanMoney(PlanFacts(plan: SamplePlan.plan, objectives: summaries))
    }

    private func euros(_ money: Money?) -> Int64? { money.map { $0.cents / 100 } }

    private func place(_ sort: MoneySort, _ year: Int? = 2026) -> MoneyPlace {
        MoneyPlace(sort, year.map { Period($0) })
    }

    @Test func onlyLinesCount() {
        let money = plan([
            "1": [line(100), line(40, role: .part), line(60, role: .part), line(100, role: .total), line(nil)]
        ])
        #expect(euros(money.sums[place(MoneySort(.expense, nil))]) == 100)
    }

    @Test func anAmountAndItsRevisionCountOnce() {
        let revised = [line(9_350, label: "Dotation", at: 7), line(7_000, label: "Dotation", at: 8)]
        #expect(revised.counted.map { euros($0.amount) } == [7_000])
        let others = [
            [line(1, label: "a", at: 7), line(2, label: "b", at: 7)], [line(1, at: 7), line(2, at: 7)],
            [line(1, label: "a", at: 7), line(2, label: "a", at: 12)],
            [line(1, commitment, label: "a", at: 7), line(2, payment, label: "a", at: 7)],
            [line(1, label: "a", at: 7), line(2, MoneySort(.expense, nil), 2027, label: "a", at: 7)],
            [line(1, code: "1", label: "a", at: 7), line(2, code: "2", label: "a", at: 7)],
        ]
        for lines in others { #expect(lines.counted.count == 2) }
    }

    @Test func sortsAndYearsAreNeverAddedToEachOther() {
        let money = plan([
            "1": [
                line(10, commitment), line(20, payment), line(40, commitment, 2027), line(80, MoneySort(.revenue, nil)),
            ]
        ])
        #expect(
            money.sums.places == [
                place(commitment), place(commitment, 2027), place(payment), place(MoneySort(.revenue, nil)),
            ])
        #expect(money.sums.places.map { euros(money.sums[$0]) } == [10, 40, 20, 80])
        #expect(money.only(payment, in: nil).sums.places == [place(payment)])
        #expect(money.only(nil, in: Period(2027)).sums.places == [place(commitment, 2027)])
        #expect(money.periods == [Period(2026), Period(2027)])
    }

    @Test func eachLevelAddsUpToTheOneAbove() {
        let money = plan([
            "1": [line(1)], "1.1": [line(10)], "1.1.1": [line(100)], "1.2": [line(1_000)], "2": [line(10_000)],
        ])
        let expense = place(MoneySort(.expense, nil))
        #expect(money.byObjective.map(\.objective.number) == ["1", "1.1", "1.1.1", "1.2", "2"])
        #expect(money.byObjective.map { euros($0.whole[expense]) } == [1_111, 110, 100, 1_000, 10_000])
        #expect(money.byObjective.map { euros($0.own[expense]) } == [1, 10, 100, 1_000, 10_000])
        let outermost = money.byObjective.filter { $0.objective.parent == nil }.compactMap { euros($0.whole[expense]) }
        #expect(outermost.reduce(0, +) == euros(money.sums[expense]))
    }

    @Test func articlesAreAddedAcrossObjectives() {
        let code = "12.017.08.01.1211"
        let money = plan([
            "1": [line(5, code: code, label: "Frais"), line(7)],
            "2": [line(6, code: code), line(1, code: "01.002.08.08")],
        ])
        let expense = place(MoneySort(.expense, nil))
        #expect(money.byArticle.map(\.code) == ["01.002.08.08", code, nil])
        #expect(money.byArticle.map { euros($0.sums[expense]) } == [1, 11, 7])
        #expect(money.byArticle[1].objectives.map(\.number) == ["1", "2"])
        #expect(money.byArticle[1].label[.fr] == "Frais")
        #expect(money.byNature.map { $0.code?.printed } == ["12.11", nil])
        #expect(money.byNature.map { euros($0.sums[expense]) } == [11, 8])
    }

    @Test func totalsAreComparedWithTheirOwnTable() {
        let money = plan([
            "1": [
                line(10, commitment), line(20, commitment), line(30, commitment, role: .total),
                line(1, commitment), line(2, commitment), line(4, commitment, role: .total),
                line(9, payment, role: .total),
            ]
        ])
        #expect(money.totals.map(\.outcome) == [.agrees, .differs, .unchecked])
        #expect(money.totals.map { euros($0.sum) } == [30, 3, nil])
        #expect(euros(money.totals[1].difference) == -1)
    }

    @Test func aTotalOfAnObjectiveIsThatOfAllBelowInItsYears() {
        let whole = BudgetLine(
            id: BudgetLineID(at: Instant(milliseconds: 0)), code: nil, label: LocalizedText(),
            amount: Money(cents: 600),
            role: .total, kind: .expense, appropriation: nil, period: Period(from: 2026, to: 2027), line: nil)
        let expense = MoneySort(.expense, nil)
        let money = plan(["1": [whole], "1.1": [line(1), line(2, expense, 2027)], "1.1.1": [line(3)], "2": [line(50)]])
        #expect(money.totals.map(\.outcome) == [.agrees])
        #expect(money.totals.map(\.count) == [3])
    }

    @Test func partsMayLeaveARestButNotExceedTheirLine() {
        let money = plan([
            "1": [line(10), line(4, role: .part), line(3, role: .part), line(5), line(6, role: .part), line(8)]
        ])
        #expect(money.parts.map { euros($0.printed) } == [10, 5])
        #expect(money.parts.map { euros($0.sum) } == [7, 6])
        #expect(money.parts.map(\.outcome) == [.agrees, .differs])
    }

    @Test(.onBothEngines) func theOverviewOfThePlanCountsAlike() async throws {
        var content = SamplePlan.content
        content.objectives[1].budget = [
            line(9_350, payment, label: "Dotation", at: 7), line(7_000, payment, label: "Dotation", at: 8),
            line(5, payment, label: "Autre", at: 9),
        ].enumerated().map { place, line in
            BudgetLine(
                id: SamplePlan.id(UInt64(700 + place)), code: line.code, label: line.label, amount: line.amount,
                role: line.role, kind: line.kind, appropriation: line.appropriation, period: line.period,
                line: line.line)
        }
        let store = PlanStore(try emptyDatabase(PlanStore.migrations))
        _ = try await store.add([content], source: SamplePlan.source, as: .system)
        let facts = try await store.facts(of: content.plan.slug)
        let overview = try await store.overview(of: content.plan.slug)
        let sums = PlanMoney(facts).sums
        #expect(euros(sums[place(payment)]) == 7_005)
        #expect(Set(overview.money.map(\.place)) == Set(sums.places))
        for total in overview.money { #expect(total.amount == sums[total.place]) }
    }
}

@Suite("Staff, indicators and deadlines of a plan")
struct PlanFiguresTests {
    private func facts(_ change: (inout ObjectiveContent) -> Void) -> PlanFacts {
        PlanFacts(
            plan: SamplePlan.plan,
            objectives: SamplePlan.content.objectives.map { content in
                var content = content
                change(&content)
                return ObjectiveSummary(
                    objective: content.objective, indicators: content.indicators, staff: content.staff,
                    deadlines: content.deadlines, partners: content.partners)
            })
    }

    @Test func rangesOfStaffAreAddedAsRanges() {
        #expect(PlanStaff.sum([1.5...2, 4...4, 0.5...1]) == 6...7)
        #expect(PlanStaff.sum([]) == nil)
        let staff = PlanStaff(facts { $0.staff = [StaffNeed(label: LocalizedText(), fte: 1...2, line: nil)] })
        #expect(staff.whole == 3...6)
        #expect(staff.byObjective.first?.whole == 2...4, "with the objective below it")
        #expect(PlanStaff(facts { $0.staff = [] }).whole == nil)
    }

    @Test func anIndicatorHasAStableName() throws {
        let indicators = PlanIndicators(facts { _ in })
        let only = try #require(indicators.all.first)
        #expect(only.name == only.objective.number + "-1")
        #expect(indicators.find(only.name)?.found == only)
        #expect(indicators.find(only.name)?.previous == nil && indicators.find("nothing-1") == nil)
    }

    @Test("Colour and branch narrow the choice down", arguments: IndicatorChoice.Colour.allCases)
    func choice(_ colour: IndicatorChoice.Colour) {
        let indicators = PlanIndicators(facts { _ in })
        let found = indicators.chosen(IndicatorChoice(colour: colour))
        #expect(found.allSatisfy { colour.holds(for: $0) })
        let all = IndicatorChoice.Colour.allCases.map { indicators.chosen(IndicatorChoice(colour: $0)).count }
        #expect(all.reduce(0, +) == indicators.all.count, "each has one and only one")
        #expect(indicators.chosen(IndicatorChoice(branch: "nowhere")).isEmpty)
        #expect(
            indicators.chosen(IndicatorChoice(branch: SamplePlan.content.objectives[0].objective.number)).count == 1)
    }

    @Test func theAgeOfAValueIsThatInThePlansYears() {
        #expect(ValueAge(of: 2021, in: Period(2024), thisYear: 2024) == .ago(3))
        #expect(ValueAge(of: 2021, in: Period(2024), thisYear: 2030) == .before(year: 2024, years: 3))
        #expect(ValueAge(of: 2026, in: Period(from: 2026, to: 2031), thisYear: 2029) == .ago(3))
        #expect(ValueAge(of: 2021, in: nil, thisYear: 2023) == .ago(2))
    }

    @Test func aDeadlineStandsAsItsObjectiveDoes() throws {
        let today = try #require(CalendarDay(year: 2026, month: 11, day: 21))
        func state(_ month: Int?, _ status: Status?) throws -> DeadlineState {
            let due = month.flatMap { CalendarDay(year: 2026, month: $0, day: 21) }
            return DeadlineState(of: Deadline(text: LocalizedText(), due: due, item: nil), status: status, today: today)
        }
        #expect(try state(10, .late) == .passed)
        #expect(try state(11, nil) == .coming, "until the day is over")
        #expect(try state(10, .done) == .done)
        #expect(try state(nil, .done) == .done)
        #expect(try state(10, .dropped) == .dropped)
        #expect(try state(nil, nil) == .undated)
    }

    @Test func deadlinesAreInTheOrderOfTheirDays() throws {
        var months = [6, nil, 3, 9].makeIterator()
        let facts = facts { content in
            let due = (months.next() ?? nil).flatMap { CalendarDay.last(of: 2026, month: $0) }
            content.deadlines = [Deadline(text: LocalizedText(), due: due, item: nil)]
        }
        let today = try #require(CalendarDay(year: 2026, month: 5, day: 1))
        let deadlines = PlanDeadlines(facts, today: today)
        #expect(deadlines.all.map { $0.deadline.due?.month } == [3, 6, nil])
        #expect(deadlines.all.map(\.state) == [.passed, .coming, .undated])
        #expect(deadlines.chosen(.passed).count == 1 && deadlines.chosen(nil).count == 3)
        #expect(deadlines.objectivesWithout == 0)
    }
}
