import CMalloc
import Foundation

/// What a process that serves pages sets once, before it answers anybody. It changes the whole process, so only a
/// command that does nothing else calls it.
public enum ServerProcess {
    /// What a request gives back is kept for the next one. As it comes, the C library returns it to the system after
    /// each request and asks for it again at the next: a third of the time went into that. The limit is far above
    /// what requests need and far below what a small server has.
    public static func keepMemory() {
        mallopt(M_TRIM_THRESHOLD, 16 << 20)
        mallopt(M_TOP_PAD, 1 << 20)
        // Twice as many heaps as processors, for the threads of both pools, instead of eight times as many: what one has to
        // spare serves no other.
        mallopt(M_ARENA_MAX, Int32(clamping: 2 * ProcessInfo.processInfo.activeProcessorCount))
    }

    /// Gives back what only the start of a program reads of it and of its libraries: some 10 MB that answering never
    /// looks at. What is needed again is read again, from where the system has it in memory.
    public static func forgetStart() {
        guard let maps = try? String(contentsOfFile: "/proc/self/maps", encoding: .utf8) else { return }
        for line in maps.split(separator: "\n") where line.contains(" r-xp ") && line.contains("/") {
            let bounds = line.prefix { $0 != " " }.split(separator: "-").compactMap { UInt($0, radix: 16) }
            guard bounds.count == 2 else { continue }
            madvise(UnsafeMutableRawPointer(bitPattern: bounds[0]), Int(bounds[1] - bounds[0]), MADV_DONTNEED)
        }
    }
}
