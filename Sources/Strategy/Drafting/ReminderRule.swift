import Kernel

/// On which days somebody is reminded of what waits for them.
///
/// On Mondays of all of it. On other working days only where something is due within three days, or came in since the
/// day before: who is told every day what they know already reads no reminder any more.
public enum ReminderRule {
    /// How many days before a due date somebody is reminded.
    static let daysAhead = 3

    /// - Parameter day: On which it would be written.
    public static func isDue(_ waiting: [Waiting], for person: PersonID, on day: CalendarDay, now: Instant) -> Bool {
        guard waiting.contains(where: { !$0.isEmpty }) else { return false }
        switch day.weekday {
        case 1: return true
        case 6, 7: return false
        default: return waiting.contains { $0.isPressing(for: person, on: day, since: now.before(86_400_000)) }
        }
    }
}

extension Waiting {
    /// How many things wait.
    public var count: Int { toWrite.count + translations.count + toAnswer.count + toApprove.count }

    fileprivate func isPressing(for person: PersonID, on day: CalendarDay, since: Instant) -> Bool {
        toWrite.contains { objective in
            let isNear = objective.due(for: person).map { day.days(to: $0) <= ReminderRule.daysAhead } ?? false
            return isNear || objective.review.map { $0.state == .returned && $0.at >= since } ?? false
        }
            || toAnswer.contains { $0.comments.last.map { $0.at >= since } ?? false }
            || toApprove.contains { $0.review.map { $0.at >= since } ?? false }
    }
}

extension Instant {
    fileprivate func before(_ milliseconds: Int64) -> Instant {
        Instant(milliseconds: self.milliseconds - milliseconds)
    }
}
