import Kernel
import Reading
import Strategy
import Testing

@testable import Letters

@Suite struct IndicatorsTests {
    private func indicators(_ items: [String], _ change: (inout Section) -> Void) -> [Indicator] {
        plan(items, change).objectives[0].indicators
    }

    private func plan(_ items: [String], _ change: (inout Section) -> Void) -> PlanContent {
        var section = SampleReading.section(
            .strategic, "IV.1", fields: [SampleReading.field(.indicators, fr: items, from: 10)])
        change(&section)
        let reading = SampleReading.reading([SampleReading.letter([section])])
        return PlanFromReading(reading, lines: [], form: SampleReading.form).contents[0]
    }

    @Test func eachItemIsAnIndicatorButNotItsIntroduction() {
        let found = indicators(["Les indicateurs :", "Nombre de cyclistes"]) { _ in }
        #expect(found.map { $0.name[.fr] } == ["Nombre de cyclistes"])
        #expect(found[0].item != nil)
    }

    @Test func aBaselineGivesItsItemNameAndValues() {
        let found = indicators(["Quais", "Nombre de cyclistes (12 en 2024, 10 en 2023) et part (4 %)"]) { section in
            section.baselines = [
                BaselineFact(
                    indicator: [.fr: "Nombre de cyclistes"],
                    values: [.init(year: 2024, value: 12), .init(year: 2023, value: 10)], line: 11),
                BaselineFact(indicator: [.fr: "part"], values: [.init(year: nil, value: 4)], unit: "%", line: 11),
                BaselineFact(indicator: [.fr: "Ailleurs"], values: [.init(year: 2020, value: 1)], line: 90),
            ]
        }
        #expect(found.map { $0.name[.fr] } == ["Quais", "Nombre de cyclistes", "part", "Ailleurs"])
        #expect(found[1].measurements.map(\.value) == [10, 12])
        #expect(found[2].unit == "%")
        #expect(found[2].item == found[1].item)
        #expect(found[3].item == nil)
    }

    @Test func aBaselineElsewhereFindsItsItemByItsWords() {
        let found = indicators(["Quais", "Nombre de Cyclistes comptés"]) { section in
            section.baselines = [
                BaselineFact(indicator: [.fr: "nombre de cyclistes"], values: [.init(year: 2024, value: 12)], line: 90)
            ]
        }
        #expect(found.map(\.measurements.count) == [0, 1])
    }

    @Test func thresholdsGoToTheIndicatorWhoseWordsTheyShare() {
        func threshold(_ level: ThresholdLevel, _ words: String) -> ThresholdFact {
            ThresholdFact(level: level, text: [.fr: words], min: 1, max: nil, line: 1)
        }
        let found = indicators(["Dépenses directes", "Jours de tournage"]) { section in
            section.thresholds = [
                threshold(.green, "21 M de dépenses directes"), threshold(.red, "moins"),
                threshold(.green, "tout autre chose"),
            ]
        }
        #expect(found.map(\.thresholds.count) == [2, 0, 1])
        #expect(found[2].item == nil)
    }

    @Test func theOnlyIndicatorHasTheThresholds() {
        let plan = plan(["Visites"]) { section in
            section.thresholds = [ThresholdFact(level: .red, text: [.fr: "moins de 5"], max: 5, line: 1)]
        }
        let found = plan.objectives[0].indicators
        #expect(found.map(\.thresholds.count) == [1])
        #expect(found[0].colour(of: 3) == .red)
        #expect(plan.findings.isEmpty)
    }

    @Test func oneWordInCommonIsChance() {
        let plan = plan(["Une note sur la filière audiovisuelle", "Jours de tournage"]) { section in
            section.thresholds = [
                ThresholdFact(
                    level: .green, text: [.fr: "21 M de dépenses directes, filière cinéma"], min: 21, line: 7),
                ThresholdFact(level: .red, text: [.fr: "inférieur à 15 M"], max: 15, line: 9),
            ]
        }
        #expect(plan.objectives[0].indicators.map(\.thresholds.count) == [0, 0, 2])
        let finding = plan.findings.first
        #expect(plan.findings.map(\.kind) == [.thresholdsUnassigned])
        #expect(finding?.objective == "IV.1" && finding?.line == 7 && finding?.lastLine == 9)
        #expect(finding?.parameters == [.count: "2"])
    }
}
