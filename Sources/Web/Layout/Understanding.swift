import Documents
import Kernel

/// What an address asks, held against what its page can be asked: the page says what it leaves out, and whoever asks
/// for data is refused, because a table with rows that nobody asked for would be taken for the answer.
struct Understanding {
    /// What has a name that the page knows, and is not understood.
    private(set) var leftOut: [LeftOut] = []
    private let question: Question
    private var names: [String] = []

    /// Of a page that can be asked nothing, as long as nothing is added.
    init(_ question: Question) { self.question = question }

    /// One of these values, or several where `isMany`.
    mutating func choice(_ name: String, among known: [String], isMany: Bool = false) {
        names.append(name)
        for (place, value) in values(of: name).enumerated() {
            if !known.contains(value) {
                leftOut.append(LeftOut(name: name, value: value, known: known))
            } else if place > 0 && !isMany {
                leftOut.append(LeftOut(name: name, value: value, isRepeated: true))
            }
        }
    }

    /// One of more values than can be listed: `isKnown` tells.
    mutating func choice(_ name: String, isKnown: (String) -> Bool) {
        names.append(name)
        for (place, value) in values(of: name).enumerated() {
            if !isKnown(value) {
                leftOut.append(LeftOut(name: name, value: value))
            } else if place > 0 {
                leftOut.append(LeftOut(name: name, value: value, isRepeated: true))
            }
        }
    }

    /// Which page of a list; one behind the last is understood as the last.
    mutating func page() {
        names.append("page")
        for (place, value) in values(of: "page").enumerated() {
            if (Int(value) ?? 0) < 1 {
                leftOut.append(LeftOut(name: "page", value: value, known: ["1", "2", "3…"]))
            } else if place > 0 {
                leftOut.append(LeftOut(name: "page", value: value, isRepeated: true))
            }
        }
    }

    /// Any text, once.
    mutating func text(_ name: String) { choice(name) { _ in true } }

    private func values(of name: String) -> [String] { question.all(name).filter { !$0.isEmpty } }

    /// Lets nobody have data who asked for something else.
    ///
    /// On pages a name that they do not know is passed over: those who send links around add some of their own.
    ///
    /// - Throws: `invalid`, with the first thing that is not understood.
    func refuse(as representation: Representation) throws(Problem) {
        var whole = self
        if representation == .csv { whole.choice("decimal", among: CSVWriter.DecimalMark.allCases.map(\.rawValue)) }
        if let first = whole.leftOut.first { throw first.problem }
        if let foreign = question.names.first(where: { !whole.names.contains($0) && $0 != "decimal" }) {
            throw LeftOut(name: foreign, value: "", known: names, isForeign: true).problem
        }
    }
}
