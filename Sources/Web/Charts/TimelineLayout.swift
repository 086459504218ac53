import Kernel

/// Where deadlines stand on their line: shares of the width across, points down.
struct TimelineLayout {
    /// The deadlines of one day.
    struct Stack {
        let x: Double
        let marks: [Timeline.Mark]
        /// From the day's point on the axis.
        let places: [(x: Double, y: Double)]
        /// The upper edge of the stack.
        let top: Double
    }

    /// The first day of a month, a quarter or a year.
    struct Tick: Equatable {
        let year: Int
        let month: Int
        let x: Double
        /// The share of the width until the next one.
        let share: Double
        let isFirst: Bool
    }

    let stacks: [Stack]
    let ticks: [Tick]
    let isInYears: Bool
    /// Where the axis stands, from above.
    let base: Double
    /// Where today is; nil where that is far from all deadlines.
    let today: Double?

    /// Room for the names of months and years beneath the axis.
    var height: Double { base + 40 }

    /// The share of the width that the name of a year has beneath a tick, until the next one; nil where none stands.
    func yearShare(of tick: Tick) -> Double? {
        guard tick.month == 1 || tick.isFirst else { return nil }
        let next = ticks.first { $0.month == 1 && $0.x > tick.x }
        return (next?.x ?? 1.2) - tick.x
    }

    /// One mark takes so many points in both directions.
    static let pitch = 13.0
    /// No stack is so high that it could not be counted.
    static let highest = 8

    /// nil where there is nothing to show.
    init?(_ marks: [Timeline.Mark], today: CalendarDay) {
        let days = marks.map(\.day)
        guard let first = days.min(), let last = days.max() else { return nil }
        let near = Months(of: today) >= Months(of: first) - 3 && Months(of: today) <= Months(of: last) + 3
        let scale = Scale(from: near ? min(first, today) : first, to: near ? max(last, today) : last)
        stacks = Dictionary(grouping: marks, by: \.day).sorted { $0.key < $1.key }.map { day, marks in
            TimelineLayout.stack(marks, x: scale.x(day))
        }
        base = 34 - (stacks.map(\.top).min() ?? 0)
        ticks = scale.ticks
        isInYears = scale.step == 12
        self.today = near ? scale.x(today) : nil
    }

    /// Columns beside each other, centred on the day, filled from below.
    private static func stack(_ marks: [Timeline.Mark], x: Double) -> Stack {
        let marks = marks.sorted { $0.state < $1.state }
        let rows = max(highest, (marks.count + 3) / 4)
        let columns = (marks.count + rows - 1) / rows
        let places = marks.indices.map { index in
            (
                x: (Double(index / rows) - Double(columns - 1) / 2) * pitch,
                y: -pitch * (Double(index % rows) + 0.75)
            )
        }
        return Stack(x: x, marks: marks, places: places, top: (places.map(\.y).min() ?? 0) - pitch / 2)
    }
}

/// Months counted from the year 0, so that they can be subtracted.
private struct Months: Comparable {
    let count: Int

    init(_ count: Int) { self.count = count }
    init(of day: CalendarDay) { count = day.year * 12 + day.month - 1 }

    static func < (a: Months, b: Months) -> Bool { a.count < b.count }
    static func + (a: Months, b: Int) -> Months { Months(a.count + b) }
    static func - (a: Months, b: Int) -> Months { Months(a.count - b) }
}

extension TimelineLayout {
    /// The line from the beginning of a month, quarter or year to the end of one.
    private struct Scale {
        let first: Int
        let last: Int
        /// How many months stand between two names: 1, 3 or 12.
        let step: Int

        /// What stands at both sides for the stacks of the first and the last day.
        private static let margin = 0.06

        init(from start: CalendarDay, to end: CalendarDay) {
            let (from, to) = (Months(of: start).count, Months(of: end).count)
            step = to - from < 14 ? 1 : to - from < 42 ? 3 : 12
            first = from / step * step
            last = max(to / step + 1, first / step + 1) * step
        }

        func x(_ day: CalendarDay) -> Double {
            let length = Double(CalendarDay.last(of: day.year, month: day.month)?.day ?? 30)
            return x(month: Double(Months(of: day).count) + (Double(day.day) - 0.5) / length)
        }

        private func x(month: Double) -> Double {
            Scale.margin + (month - Double(first)) / Double(last - first) * (1 - 2 * Scale.margin)
        }

        /// At most as many as a page has room for: of a century, not every year is written.
        var ticks: [Tick] {
            let many = max(1, (last - first) / step / 14 + ((last - first) / step % 14 > 1 ? 1 : 0))
            let step = last - first > 15 * step ? step * many : step
            return stride(from: first, to: last, by: step).map { month in
                Tick(
                    year: month / 12, month: month % 12 + 1, x: x(month: Double(month)),
                    share: x(month: Double(month + step)) - x(month: Double(month)), isFirst: month == first)
            }
        }
    }
}
