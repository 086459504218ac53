import Kernel
import Reading
import Strategy

/// The indicators of a section, with the past values and the thresholds that it prints.
struct Indicators {
    let all: [Indicator]
    /// The thresholds that stand by themselves, as a finding that asks whose they are; the objective is to be named.
    private(set) var findings: [SourceFinding] = []

    init(_ section: Section, fields: [FieldItems], identifiers: inout IdentifierSequence) {
        let items = fields.filter { $0.field == .indicators }.flatMap(\.items).filter { !$0.isIntroduction }
        var indicators = items.map { Indicator(id: identifiers.next(), item: $0.id, name: $0.text) }
        for baseline in section.baselines {
            let item = items.first { $0.names(baseline) }
            indicators.take(baseline, item: item?.id, new: identifiers.next())
        }
        let label = fields.first { $0.field == .thresholds }?.label ?? LocalizedText()
        let count = indicators.count
        for thresholds in Self.groups(section.thresholds) {
            let alone = Indicator(id: identifiers.next(), item: nil, name: label)
            if !indicators.take(thresholds, new: alone) { findings.append(Self.question(about: thresholds, count)) }
        }
        all = indicators
    }

    private static func question(about thresholds: [ThresholdFact], _ indicators: Int) -> SourceFinding {
        let lines = thresholds.map(\.line)
        return SourceFinding(
            kind: .thresholdsUnassigned, line: lines.min(), lastLine: lines.max(), objective: nil,
            parameters: [.count: String(indicators)])
    }

    /// Thresholds of one indicator after the other: a level that comes again begins the next.
    private static func groups(_ thresholds: [ThresholdFact]) -> [[ThresholdFact]] {
        var groups: [[ThresholdFact]] = []
        for threshold in thresholds {
            if let last = groups.last, !last.contains(where: { $0.level == threshold.level }) {
                groups[groups.count - 1].append(threshold)
            } else {
                groups.append([threshold])
            }
        }
        return groups
    }
}

extension Indicator {
    fileprivate init(id: IndicatorID, item: ItemID?, name: LocalizedText) {
        self.init(id: id, item: item, name: name, unit: nil, measurements: [], thresholds: [], target: nil)
    }

    /// The words of a baseline are those of the indicator, without its values.
    fileprivate mutating func take(_ baseline: BaselineFact) {
        let words = LocalizedText(baseline.indicator)
        if !words.isEmpty { name = words }
        unit = baseline.unit
        measurements = baseline.values
            .sorted { ($0.year ?? .min) < ($1.year ?? .min) }
            .map { Measurement(year: $0.year, value: $0.value, line: baseline.line) }
    }
}

extension Threshold {
    fileprivate init(_ fact: ThresholdFact) {
        self.init(level: fact.level, min: fact.min, max: fact.max, text: LocalizedText(fact.text))
    }
}

extension Item {
    /// `Les indicateurs sont les suivants :` names no indicator.
    fileprivate var isIntroduction: Bool {
        text.languages.allSatisfy { text[$0]?.utf8.last == UInt8(ascii: ":") }
    }

    /// Whether it is the item that a baseline was read from: by its lines, else by its words.
    fileprivate func names(_ baseline: BaselineFact) -> Bool {
        if lines.all.contains(where: { $0.lines.contains(baseline.line) }) { return true }
        return baseline.indicator.contains { language, words in
            !words.isEmpty && text[language].map { Terms.fold($0).contains(Terms.fold(words)) } == true
        }
    }
}

extension [Indicator] {
    /// A second value of one item, or a value that stands elsewhere, is an indicator of its own.
    fileprivate mutating func take(_ baseline: BaselineFact, item: ItemID?, new id: IndicatorID) {
        let same = item.flatMap { item in lastIndex { $0.item == item } }
        if let same, self[same].measurements.isEmpty { return self[same].take(baseline) }
        var indicator = Indicator(id: id, item: item, name: LocalizedText())
        indicator.take(baseline)
        insert(indicator, at: same.map { $0 + 1 } ?? endIndex)
    }

    /// Thresholds are those of the indicator that they name; else they stand by themselves with the objective: a
    /// colour on the wrong indicator is worse than one beside it.
    ///
    /// - Returns: whether they are those of an indicator.
    fileprivate mutating func take(_ thresholds: [ThresholdFact], new indicator: Indicator) -> Bool {
        let found = thresholds.map { Threshold($0) }
        if let place = place(for: thresholds) {
            self[place].thresholds = found
            return true
        }
        var indicator = indicator
        indicator.thresholds = found
        append(indicator)
        return false
    }

    /// The only indicator, or the only one that has at least half of the words of the thresholds: one word in common
    /// may be chance.
    private func place(for thresholds: [ThresholdFact]) -> Int? {
        let free = indices.filter { self[$0].thresholds.isEmpty }
        if count == 1 { return free.first }
        let named = free.filter { place in
            Set(thresholds.flatMap(\.text.keys)).contains { language in
                let words = Words.long(in: thresholds.compactMap { $0.text[language] })
                let own = Words.long(in: [self[place].name[language] ?? ""])
                return !words.isEmpty && own.intersection(words).count * 2 >= words.count
            }
        }
        return named.count == 1 ? named.first : nil
    }
}

/// Words that tell what texts are about, folded.
private enum Words {
    static func long(in texts: [String]) -> Set<String> {
        Set(texts.flatMap { Terms.fold($0).split { !$0.isLetter }.filter { $0.count > 4 }.map(String.init) })
    }
}
