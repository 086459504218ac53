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

    @Test func anArticleIsTheSameHoweverItIsPrinted() {
        let money = plan([
            "1": [line(5, code: "29 007 15 04 41 60"), line(7, code: "à confirmer")],
            "2": [line(6, code: "29.007.15.04.4160"), line(1, code: "01.002.08.08")],
        ])
        #expect(money.byArticle.map(\.code) == ["01.002.08.08", "29 007 15 04 41 60", "à confirmer"])
        #expect(money.byArticle.map { euros($0.sums[place(MoneySort(.expense, nil))]) } == [1, 11, 7])
        #expect(money.byNature.map { $0.code?.printed } == ["41.60", nil])
    }

    @Test func whatIsLeftOfALineIsToldAndWhatExceedsIt() {
        let money = plan([
            "1": [line(100), line(60, role: .part), line(30, role: .part), line(50), line(50, role: .part)],
            "2": [line(10), line(12, role: .part)],
        ])
        #expect(money.parts.map { euros($0.rest) } == [10, 0, -2])
        #expect(money.parts.map(\.outcome) == [.agrees, .agrees, .differs])
    }

    @Test func aSumThatSeveralYearsShareIsToldFromOneWithoutAYear() {
        let shared = [line(150, commitment, nil, label: "Bâtiment"), line(80, payment, 2026, label: "Bâtiment")]
        let expense = MoneySort(.expense, nil)
        let money = plan(["1": shared + [line(3, expense, nil)]])
        #expect(money.isForSeveralYears(place(commitment, nil)))
        #expect(!money.isForSeveralYears(place(expense, nil)), "its year is not known, it may be the plan's")
        #expect(!money.isForSeveralYears(place(payment, nil)) && !money.isForSeveralYears(place(payment)))
        let mixed = plan(["1": shared, "2": [line(3, commitment, nil)]])
        #expect(!mixed.isForSeveralYears(place(commitment, nil)))
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

    @Test func aSubtotalIsThatOfItsOwnBlock() {
        func row(_ label: String, _ first: Int64?, _ second: Int64?, role: AmountRole = .line) -> [BudgetLine] {
            [
                line(first, payment, 2026, role: role, label: label),
                line(second, payment, 2027, role: role, label: label),
            ]
            .filter { $0.amount != nil }
        }
        // Investments; then running costs with a total of their own, which nothing sets apart; then all together.
        let money = plan([
            "1": row("Investments", 100, 200) + row("Rent", 4, 5) + row("Staff", 3, 3)
                + row("Total", 7, 9, role: .total) + row("Total of all", 107, 208, role: .total)
        ])
        #expect(money.totals.map(\.outcome) == [.agrees, .differs, .agrees, .agrees])
        #expect(money.totals.map { euros($0.sum) } == [7, 8, 107, 208], "the year beside tells which block")
        #expect(money.totals[0].names.compactMap { $0[.fr] } == ["Rent", "Staff"])
    }

    @Test func aTotalMayBeThatBeforeARevision() {
        let money = plan([
            "1": [
                line(9, label: "Dotation", at: 7), line(7, label: "Dotation", at: 8), line(1, label: "Autre", at: 9),
                line(10, role: .total, at: 12), line(8, role: .total, at: 13), line(11, role: .total, at: 14),
            ]
        ])
        #expect(money.totals.map(\.outcome) == [.agreesBeforeRevision, .agrees, .differs])
        #expect(euros(money.sums[place(MoneySort(.expense, nil))]) == 8, "only the revision counts")
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

@Suite("What a plan costs altogether")
struct MoneyOutlayTests {
    private func line(
        _ euros: Int64, _ sort: MoneySort, _ period: Period?, label: String = "", at printed: Int? = nil,
        isQuoted: Bool = false
    ) -> BudgetLine {
        BudgetLine(
            id: BudgetLineID(at: Instant(milliseconds: 0)), code: nil,
            label: SamplePlan.text(label.isEmpty ? nil : label, nil),
            amount: Money(cents: euros * 100), role: .line, kind: sort.kind, appropriation: sort.appropriation,
            period: period, line: printed, isQuoted: isQuoted)
    }

    private let expense = MoneySort(.expense, nil)
    private let commitment = MoneySort(.appropriation, .commitment)
    private let payment = MoneySort(.appropriation, .payment)

    private func money(_ lines: [BudgetLine], in period: Period? = Period(2024)) -> PlanMoney {
        var plan = SamplePlan.plan
        plan.period = period
        let objective = SamplePlan.content.objectives[0].objective
        return PlanMoney(PlanFacts(plan: plan, objectives: [ObjectiveSummary(objective: objective, budget: lines)]))
    }

    private func euros(_ money: Money?) -> Int64? { money.map { $0.cents / 100 } }

    @Test func expensesCountAsCommitmentsAndAsPayments() {
        let outlays = money([
            line(1, expense, Period(2024)), line(20, expense, nil), line(300, commitment, Period(2024)),
            line(4_000, payment, Period(2024)), line(50_000, commitment, nil),
        ]).outlays
        #expect(outlays.map(\.basis) == [.commitment, .payment])
        #expect(outlays.map { euros($0.total) } == [50_321, 4_021])
        #expect(outlays.map { euros($0.undated) } == [50_020, 20])
        #expect(outlays.allSatisfy { $0.hasExpenses })
        #expect(outlays.map { euros($0.shares.first?.amount) } == [50_321, 4_021])
    }

    @Test func whatIsLeftOutIsNamed() {
        let money = money([
            line(1, commitment, Period(2024)), line(2, commitment, Period(2023)), line(4, commitment, Period(2025)),
            line(8, commitment, nil, label: "Hall"), line(16, commitment, Period(2026), label: "Hall"),
            line(32, MoneySort(.revenue, nil), nil), line(64, expense, nil, isQuoted: true),
            line(128, commitment, Period(2024), label: "Grant", at: 5),
            line(256, commitment, Period(2024), label: "Grant", at: 6), line(512, payment, Period(2023)),
            line(1_024, commitment, Period(from: 2024, to: 2025)),
        ])
        let outlay = money.outlays.first
        #expect(euros(outlay?.total) == 257)
        let left = MoneyOutlay.reasons.map { euros(outlay?.leftOut($0)) }
        #expect(left == [22, 1_032, 32, 128, 64], "other years, several, revenue, replaced, quoted")
        let all = money.entries.filter { $0.line.sort != payment }.compactMap(\.line.amount)
        #expect(257 + left.compactMap { $0 }.reduce(0, +) == euros(all.reduce(.zero, +)), "each once")
    }

    @Test func aPlanOfSeveralYearsCostsWhatAllOfThemCost() {
        let outlays = money(
            (2025...2032).map { line(1, expense, Period($0)) }, in: Period(from: 2026, to: 2031)
        ).outlays
        #expect(outlays.map(\.basis) == [nil] && outlays.map { euros($0.total) } == [6])
        #expect(money([line(5, expense, Period(1999))], in: nil).outlays.map { euros($0.total) } == [5])
        #expect(money([line(5, MoneySort(.revenue, nil), nil)]).outlays.isEmpty)
    }

    @Test func anAmountThatAnIndicatorQuotesDoesNotCount() async throws {
        var content = SamplePlan.content
        let item = try #require(
            content.objectives.flatMap(\.fields).flatMap(\.items).first { item in
                content.objectives.contains { $0.indicators.contains { $0.item == item.id } }
            })
        let place = try #require(content.objectives.firstIndex { $0.indicators.contains { $0.item == item.id } })
        let words = try #require(item.text[.fr])
        let first = try #require(item.lines[.fr]?.lowerBound)
        let label = String(words.prefix(6))
        content.objectives[place].budget = [
            line(150, expense, nil, label: label, at: first), line(1, expense, nil, label: "Nothing of it", at: first),
            line(2, expense, nil, label: label, at: first + 5_000),
        ].enumerated().map { number, line in
            BudgetLine(
                id: SamplePlan.id(UInt64(800 + number)), code: nil, label: line.label, amount: line.amount,
                role: .line, kind: .expense, appropriation: nil, period: nil, line: line.line)
        }
        let store = PlanStore(try emptyDatabase(PlanStore.migrations))
        _ = try await store.add([content], source: SamplePlan.source, as: .system)
        let facts = try await store.facts(of: content.plan.slug)
        #expect(facts.objectives[place].budget.map(\.isQuoted) == [true, false, false])
        let overview = try await store.overview(of: content.plan.slug)
        let undated = MoneyPlace(expense, nil)
        #expect(euros(PlanMoney(facts).sums[undated]) == euros(overview.money.first { $0.place == undated }?.amount))
    }
}

@Suite("What was found about money")
struct MoneyFindingTests {
    private func finding(
        _ kind: FindingKind, _ line: Int?, _ parameters: [FindingParameter: String] = [:]
    ) -> SourceFinding {
        SourceFinding(kind: kind, line: line, lastLine: nil, objective: nil, parameters: parameters)
    }

    @Test func figuresAreAboutMoneyWhereAnAmountWasRead() {
        let objective = SamplePlan.content.objectives[0].objective
        let budget = BudgetLine(
            id: SamplePlan.id(900), code: nil, label: LocalizedText(), amount: Money(cents: 1), role: .line,
            kind: .expense, appropriation: nil, period: nil, line: 40)
        let facts = PlanFacts(
            plan: SamplePlan.plan,
            objectives: [
                ObjectiveSummary(
                    objective: objective, budget: [budget],
                    findings: [
                        finding(.figuresDiffer, 39), finding(.figuresDiffer, 12), finding(.labelGlued, 40),
                        finding(.annexDiffers, 90, [.expected: "975.000", .found: "855.000"]),
                        finding(.annexDiffers, 91, [.expected: "3.7", .found: "3.6"]),
                    ])
            ], otherMoneyFindings: [finding(.totalDiffers, 99), finding(.annexDiffers, 98, [.found: "Titel"])])
        #expect(facts.moneyFindings.map(\.finding.line) == [39, 90, 99])
        #expect(facts.moneyFindings.map { $0.objective == nil } == [false, false, true])
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

    @Test func aParentThatNamesStaffBesideItsPartsIsDoubtful() throws {
        let need = StaffNeed(label: LocalizedText(), fte: 13...14, line: nil)
        #expect(try #require(PlanStaff(facts { $0.staff = [need] }).perhapsTwice.first).parent == nil)
        #expect(PlanStaff(facts { $0.staff = $0.objective.parent == nil ? [] : [need] }).perhapsTwice.isEmpty)
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
