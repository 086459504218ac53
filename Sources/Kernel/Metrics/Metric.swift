/// One figure about the running program, under its name: a number for each combination of labels.
public struct Metric: Sendable {
    public enum Kind: String, Sendable {
        /// It only grows.
        case counter
        case gauge
        case histogram
    }

    /// One number, and what it is the number of.
    public struct Sample: Sendable {
        let suffix: String
        let labels: [(name: String, value: String)]
        let value: Double

        public init(_ value: Double, _ labels: [(name: String, value: String)] = []) {
            self.init(value, labels, suffix: "")
        }

        init(_ value: Double, _ labels: [(name: String, value: String)], suffix: String) {
            self.value = value
            self.labels = labels
            self.suffix = suffix
        }

        /// The numbers of a histogram.
        public static func all(of histogram: Histogram, _ labels: [(name: String, value: String)]) -> [Sample] {
            let classes = histogram.cumulative
            let buckets = classes.map { limit, count in
                let name = limit == .infinity ? "+Inf" : Metric.text(of: limit)
                return Sample(Double(count), labels + [("le", name)], suffix: "_bucket")
            }
            return buckets + [
                Sample(histogram.seconds, labels, suffix: "_sum"),
                Sample(Double(classes.last?.count ?? 0), labels, suffix: "_count"),
            ]
        }
    }

    public let name: String
    public let meaning: String
    public let kind: Kind
    /// Reads the numbers; called whenever somebody asks.
    let samples: @Sendable () -> [Sample]

    /// - Parameters:
    ///   - name: In small letters, with its unit behind it; that of a counter ends in `_total`.
    ///   - meaning: One line, in English.
    public init(
        _ name: String, _ kind: Kind, _ meaning: String, samples: @escaping @Sendable () -> [Sample]
    ) {
        (self.name, self.kind, self.meaning, self.samples) = (name, kind, meaning, samples)
    }

    /// A gauge of one number.
    public init(_ name: String, _ meaning: String, value: @escaping @Sendable () -> Double) {
        self.init(name, .gauge, meaning) { [Sample(value())] }
    }

    /// A counter by itself.
    public init(_ name: String, _ meaning: String, counter: Counter) {
        self.init(name, .counter, meaning) { [Sample(Double(counter.value))] }
    }

    /// A number as the format has it: whole ones without a point.
    static func text(of value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }
}
