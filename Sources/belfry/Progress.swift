import Dispatch
import Foundation

/// Says what is going on, to whoever watches, once it has gone on for half a second.
struct Progress {
    private static let wait = 0.5

    /// What `work` gives; while it lasts, `words` and the seconds stand on one line of the terminal.
    static func during<Value>(_ words: String, _ work: () async throws -> Value) async rethrows -> Value {
        guard Terminal.isWatched else { return try await work() }
        let start = DispatchTime.now().uptimeNanoseconds
        // A timer of its own: the work may hold all threads that tasks run on.
        let timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "belfry.progress"))
        timer.schedule(deadline: .now() + wait, repeating: wait)
        timer.setEventHandler {
            let seconds = (DispatchTime.now().uptimeNanoseconds - start) / 1_000_000_000
            Terminal.note("\r\(words) \(seconds) s\u{1B}[K")
        }
        timer.resume()
        defer {
            timer.cancel()
            let lasted = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
            if lasted >= wait { Terminal.note("\r\u{1B}[K") }
        }
        return try await work()
    }
}
