import Kernel
import Markup
import Messages

/// The shapes that stand in front of a word about how something stands, so that colour is never alone.
extension HTML {
    /// A shape and a word for how an objective stands.
    mutating func status(_ status: Status?, _ words: Words) {
        switch status {
        case .onSchedule?: mark("mark good") { $0.disc() }
        case .inProgress?: mark("mark calm") { $0.halfDisc() }
        case .waiting?: mark("mark calm") { $0.ring() }
        case .late?: mark("mark bad") { $0.square() }
        case .done?: mark("mark good") { $0(.path, .class("stroke"), .d("M2 6.5 5 9.5 10 3")) }
        case .dropped?: mark("mark calm") { $0(.path, .class("stroke"), .d("M2.5 2.5l7 7m0-7l-7 7")) }
        case nil: mark("mark none") { $0(.path, .class("stroke"), .d("M2.5 6h7")) }
        }
        self(.span, status.map { words.name(of: $0) } ?? words.noStatus)
    }

    /// A shape and a word for the colour of an indicator.
    mutating func level(_ level: ThresholdLevel, _ words: Words) {
        switch level {
        case .green: mark("mark good") { $0.disc() }
        case .orange: mark("mark fair") { $0(.path, .d("M6 1 11.5 11H.5z")) }
        case .red: mark("mark bad") { $0.square() }
        }
        self(.span, words.name(of: level))
    }

    /// A shape and a word for whether figures agree.
    mutating func verdict(_ isRight: Bool, _ word: String) {
        if isRight {
            mark("mark good") { $0(.path, .class("stroke"), .d("M2 6.5 5 9.5 10 3")) }
        } else {
            mark("mark bad") { $0(.path, .class("stroke"), .d("M2 4h8M2 8h8M9 1 3 11")) }
        }
        self(.span, word)
    }

    private mutating func mark(_ names: StaticString, _ draw: (inout HTML) -> Void) {
        self(.svg, .class(names), .viewBox(width: 12, height: 12), .hiddenFromSpeech, content: draw)
    }

    private mutating func disc() { self(.circle, .cx(6), .cy(6), .r(5)) }
    private mutating func ring() { self(.circle, .class("stroke"), .cx(6), .cy(6), .r(4.25)) }
    private mutating func square() { self(.rect, .x(1), .y(1), .width(10), .height(10)) }

    private mutating func halfDisc() {
        ring()
        self(.path, .d("M6 1.75a4.25 4.25 0 0 0 0 8.5z"))
    }

    /// The tower of the name.
    mutating func belfry() {
        self(.svg, .class("tower"), .viewBox(width: 16, height: 24), .hiddenFromSpeech) { html in
            html(.path, .d("M8 0 9.2 4H11l2 4v2h-1v12h2v2H2v-2h2V10H3V8l2-4h1.8zM7 11v4h2v-4zm0 7v4h2v-4z"))
        }
    }
}
