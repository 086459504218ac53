import Foundation

/// Wakes a thread that waits for something else.
final class WakingPipe: Sendable {
    let reading: CInt
    private let writing: CInt

    /// nil where the process has no descriptors left.
    init?() {
        var ends: [CInt] = [0, 0]
        guard pipe(&ends) == 0 else { return nil }
        (reading, writing) = (ends[0], ends[1])
        // Programs that are started have no use for it.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }

    deinit {
        close(reading)
        close(writing)
    }

    func wake() {
        var byte: UInt8 = 1
        write(writing, &byte, 1)
    }

    /// Whether the thread was woken within a time.
    func wait(_ time: Duration) -> Bool {
        var poll = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
        let (seconds, rest) = time.components
        return Foundation.poll(&poll, 1, CInt(seconds * 1000 + rest / 1_000_000_000_000_000)) > 0
    }
}
