import Kernel
import Markup
import Messages

/// Deadlines on a line of months: each a mark whose shape says how it stands, those of one day above each other.
struct Timeline {
    enum State: Int, CaseIterable, Comparable {
        /// Done, whenever it was due.
        case done
        /// The day is over, and nothing says that it was done.
        case passed
        case coming
        /// Given up, so that the day means nothing any more.
        case dropped

        static func < (a: State, b: State) -> Bool { a.rawValue < b.rawValue }
    }

    struct Mark {
        let day: CalendarDay
        let state: State
        /// What is due, such as `OO 2.1 Relier les villages`.
        let name: String
        /// The language of the name where that is not the page's.
        var language: String?
    }

    let title: String
    let marks: [Mark]
    let today: CalendarDay
    let words: Words

    func write(_ html: inout HTML) {
        guard let layout = TimelineLayout(marks, today: today) else { return }
        html.drawing(.class("timeline"), height: layout.height, title: title, description: description) { html in
            axis(layout, &html)
            for stack in layout.stacks { write(stack, layout, &html) }
        }
        legend(&html)
    }

    /// The days in their order, each with how much is due and how that stands.
    var description: String {
        let days = Dictionary(grouping: marks, by: \.day).sorted { $0.key < $1.key }.map { day, marks in
            let states = State.allCases.compactMap { state in
                let count = marks.count { $0.state == state }
                return count > 0 ? "\(words.number(count)) " + words.name(of: state) : nil
            }
            return words.pair(words.date(day), states.joined(separator: ", "))
        }
        return words.series(days)
    }

    private func axis(_ layout: TimelineLayout, _ html: inout HTML) {
        html(.line, .class("axis"), .x1(share: 0), .x2(share: 1), .y1(layout.base), .y2(layout.base))
        for tick in layout.ticks {
            html(
                .line, .class("tick"), .x1(share: tick.x), .x2(share: tick.x), .y1(layout.base),
                .y2(layout.base + (tick.month == 1 ? 22 : 6)))
            let text = layout.isInYears ? String(tick.year) : words.shortMonth(tick.month)
            if let room = Room(for: text, share: tick.share) {
                html(.word, room.names, .x(share: tick.x), .dx(3), .y(layout.base + 17), text: text)
            }
            if !layout.isInYears, let room = layout.yearShare(of: tick).flatMap({ Room(for: "2024 ", share: $0) }) {
                html(.group, .class("year-word")) { html in
                    html(
                        .word, room.names, .x(share: tick.x), .dx(3), .y(layout.base + 33), text: String(tick.year))
                }
            }
        }
        guard let x = layout.today else { return }
        html(.line, .class("today-line"), .x1(share: x), .x2(share: x), .y1(14), .y2(layout.base + 6))
        html(
            .word, .class("word today-word"), .x(share: x), .y(10),
            .anchor(x < 0.15 ? "start" : x > 0.85 ? "end" : "middle"), text: words.today)
    }

    private func write(_ stack: TimelineLayout.Stack, _ layout: TimelineLayout, _ html: inout HTML) {
        html.at(share: stack.x, layout.base) { html in
            for (mark, place) in zip(stack.marks, stack.places) {
                html(.group, .class("deadline")) { html in
                    html(
                        .title, .lang(ifOther: mark.language),
                        text: mark.name + ", " + words.date(mark.day) + ", " + words.name(of: mark.state))
                    html.shape(mark.state, x: place.x, y: place.y)
                }
            }
            guard stack.marks.count > 2 else { return }
            html(
                .word, .class("word count-word"), .x(0), .y(stack.top - 6), .anchor("middle"),
                text: words.number(stack.marks.count))
        }
    }

    private func legend(_ html: inout HTML) {
        html(.ul, .class("legend")) { html in
            for state in State.allCases {
                let count = marks.count { $0.state == state }
                guard count > 0 else { continue }
                html(.li) { html in
                    html(.span, .class("status")) { $0.deadline(state, words) }
                    html.text(" ")
                    html(.strong, words.number(count))
                }
            }
        }
    }
}

extension HTML {
    /// A shape and a word for how a deadline stands; nil for one without a day.
    mutating func deadline(_ state: Timeline.State?, _ words: Words) {
        self(.svg, .class("mark"), .viewBox(width: 12, height: 12), .hiddenFromSpeech) { html in
            if let state { html.shape(state, x: 6, y: 6) } else { html(.path, .class("stroke calm"), .d("M2.5 6h7")) }
        }
        self(.span, state.map { words.name(of: $0) } ?? words.withoutDay)
    }

    /// A check for done, a full square for a day that is over, a ring for one to come.
    fileprivate mutating func shape(_ state: Timeline.State, x: Double, y: Double) {
        switch state {
        case .done:
            self(.svg, .class("at"), .x(x), .y(y)) { $0(.path, .class("shape done"), .d("M-4.5 .5-1.5 3.5 4-3.5")) }
        case .passed: self(.rect, .class("shape passed"), .x(x - 4.5), .y(y - 4.5), .width(9), .height(9))
        case .dropped:
            self(.svg, .class("at"), .x(x), .y(y)) { $0(.path, .class("shape dropped"), .d("M-3.5-3.5l7 7m0-7l-7 7")) }
        case .coming: self(.circle, .class("shape coming"), .cx(x), .cy(y), .r(4))
        }
    }
}

extension Words {
    func name(of state: Timeline.State) -> String {
        switch state {
        case .done: deadlineDone
        case .passed: deadlinePassed
        case .coming: deadlineComing
        case .dropped: deadlineDropped
        }
    }
}
