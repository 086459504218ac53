import Accounts
import Kernel
import Markup
import Messages
import Strategy

/// Tells people by mail what waits for them, once a day at most.
public struct Reminders: Sendable {
    private let plans: PlanStore
    private let accounts: AccountStore
    private let root: String

    /// - Parameter root: Where the site is, such as `https://plans.example.be`.
    public init(plans: PlanStore, accounts: AccountStore, root: String) {
        self.plans = plans
        self.accounts = accounts
        self.root = root
    }

    /// Writes to everybody for whom it is worth it on that day. Done twice, nobody gets a second one.
    public func write(for day: CalendarDay, now: Instant) async throws {
        for person in try await accounts.people() where person.state == .active && person.wantsReminders {
            let waiting = try await plans.waiting(for: person.id, today: day)
            guard ReminderRule.isDue(waiting, for: person.id, on: day, now: now) else { continue }
            try await accounts.post(draft(to: person, waiting), to: person.id, occasion: "reminder \(day)")
        }
    }

    private func draft(to person: Person, _ waiting: [Waiting]) -> MailDraft {
        let words = Words(in: person.language)
        var lines = [words.greeting(person.name ?? ""), ""]
        for part in waiting where !part.isEmpty { add(part, of: person, words, &lines) }
        lines += [words.reminderAll, address(.myPage, person), ""]
        lines += [words.reminderStop, address(.account(), person), ""]
        let count = waiting.reduce(0) { $0 + $1.count }
        return MailDraft(subject: words.reminderSubject(count), body: lines.joined(separator: "\n"))
    }

    private func add(_ part: Waiting, of person: Person, _ words: Words, _ lines: inout [String]) {
        let reader = Reader(language: person.language, planLanguages: part.plan.languages)
        func row(_ objective: Objective?, _ more: String = "") {
            guard let objective else { return lines.append("  " + address(.myPage, person)) }
            let name = objective.code ?? Naming.printed(objective.number)
            lines.append("- \(name) \(reader.plain(objective.title))\(more)")
            lines.append("  " + address(.write(plan: part.plan.slug, number: objective.number), person))
        }
        func section(_ title: String, _ count: Int, _ rows: () -> Void) {
            guard count > 0 else { return }
            lines.append(title)
            rows()
            lines.append("")
        }
        lines += [reader.plain(part.plan.title).uppercased(), ""]
        section(words.reminderToWrite, part.toWrite.count) {
            for one in part.toWrite {
                row(one.objective, one.due(for: person.id).map { " (\(words.due($0)))" } ?? "")
            }
        }
        section(words.reminderToTranslate, part.toTranslate.count) {
            for one in part.toTranslate {
                let languages = Set(one.gaps.map(\.language)).sorted().map { words.name(of: $0) }
                row(one.objective.objective, " (\(languages.joined(separator: ", ")))")
            }
        }
        section(words.reminderToAnswer, part.toAnswer.count) {
            for thread in part.toAnswer {
                if let comment = thread.comments.last { lines.append("“\(Self.shortened(comment.text))”") }
                row(thread.origin.flatMap { part.askedAbout[$0] })
            }
        }
        section(words.reminderToApprove, part.toApprove.count) {
            for one in part.toApprove { row(one.objective) }
        }
    }

    /// The beginning of a remark, on one line.
    private static func shortened(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count > 120 ? line.prefix(119) + "…" : line
    }

    private func address(_ link: Link, _ person: Person) -> String { root + link.address(in: person.language).text }
}
