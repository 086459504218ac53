import Synchronization

/// The figures about the running program, for those who watch over it. Whoever has one adds it; the composition root
/// makes one of these and hands it round.
public final class Metrics: Sendable {
    private let all = Mutex<[Metric]>([])

    public init() {}

    public func add(_ metrics: Metric...) { all.withLock { $0 += metrics } }

    /// The names, in the order in which they were added.
    public var names: [String] { all.withLock { $0.map(\.name) } }

    /// All figures in the text format of Prometheus, version 0.0.4.
    public var text: String {
        let metrics = all.withLock { $0 }
        var text = ""
        for metric in metrics {
            text += "# HELP \(metric.name) \(Self.escaped(metric.meaning, quotes: false))\n"
            text += "# TYPE \(metric.name) \(metric.kind.rawValue)\n"
            for sample in metric.samples() {
                let labels = sample.labels.map { "\($0.name)=\"\(Self.escaped($0.value, quotes: true))\"" }
                text += metric.name + sample.suffix
                if !labels.isEmpty { text += "{" + labels.joined(separator: ",") + "}" }
                text += " " + Metric.text(of: sample.value) + "\n"
            }
        }
        return text
    }

    /// What the format wants escaped.
    private static func escaped(_ text: String, quotes: Bool) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\\\"
            case "\n": escaped += "\\n"
            case "\"" where quotes: escaped += "\\\""
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
