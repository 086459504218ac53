import Kernel
import Reading
import Strategy

/// The indicators of a section, with the past values and the thresholds that it prints.
enum Indicators {
    static func of(
        _ section: Section, fields: [FieldItems], identifiers: inout IdentifierSequence
    ) -> [Indicator] {
        let items = fields.filter { $0.field == .indicators }.flatMap(\.items).filter { !$0.isIntroduction }
        var indicators = items.map { Indicator(id: identifiers.next(), item: $0.id, name: $0.text) }
        for baseline in section.baselines {
            let item = items.first { $0.names(baseline) }
            indicators.take(baseline, item: item?.id, new: identifiers.next())
        }
        let label = fields.first { $0.field == .thresholds }?.label ?? LocalizedText()
        for thresholds in groups(section.thresholds) {
            indicators.take(thresholds, new: Indicator(id: identifiers.next(), item: nil, name: label))
        }
        return indicators
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

    /// Thresholds are those of the indicator whose words they share; else they stand for themselves: a colour on the
    /// wrong indicator is worse than one beside it.
    fileprivate mutating func take(_ thresholds: [ThresholdFact], new indicator: Indicator) {
        let found = thresholds.map { Threshold($0) }
        if let place = place(for: thresholds) {
            self[place].thresholds = found
        } else {
            var indicator = indicator
            indicator.thresholds = found
            append(indicator)
        }
    }

    /// The only indicator, or the one that has more words in common with the thresholds than any other.
    private func place(for thresholds: [ThresholdFact]) -> Int? {
        let free = indices.filter { self[$0].thresholds.isEmpty }
        if count == 1 { return free.first }
        let words = thresholds.reduce(into: Set<String>()) { $0.formUnion(Words.long(in: $1.text)) }
        let ranked = free.map { (place: $0, shared: Words.long(in: self[$0].name).intersection(words).count) }
        guard let best = ranked.max(by: { $0.shared < $1.shared }), best.shared > 0,
            ranked.count(where: { $0.shared == best.shared }) == 1
        else { return nil }
        return best.place
    }
}

/// Words that tell what a text is about, folded.
private enum Words {
    static func long(in printed: Printed) -> Set<String> {
        Set(printed.values.flatMap { Terms.fold($0).split { !$0.isLetter }.filter { $0.count > 4 }.map(String.init) })
    }

    static func long(in text: LocalizedText) -> Set<String> {
        long(in: text.languages.reduce(into: [:]) { $0[$1] = text[$1] })
    }
}
