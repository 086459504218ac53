import Foundation
import Kernel

/// What the system knows of this process. A figure that it does not tell is 0.
enum ProcessFigures {
    static func tell(_ metrics: Metrics, version: String) {
        let started = Date().timeIntervalSince1970
        metrics.add(
            Metric("belfry_build_info", .gauge, "1, under the version that runs.") {
                [Metric.Sample(1, [("version", version)])]
            },
            Metric("process_start_time_seconds", "When it was started, since 1970.") { started },
            Metric("process_resident_memory_bytes", "Memory that it takes.") { Double(residentBytes) },
            Metric("process_open_fds", "Files and connections that it has open.") { Double(openFiles) },
            Metric("process_max_fds", "How many it may have open.") { Double(mostFiles) },
            Metric("process_cpu_seconds_total", .counter, "Time of processors that it took.") {
                [Metric.Sample(processorSeconds)]
            })
    }

    private static var residentBytes: Int {
        let words = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ") ?? []
        return (words.count > 1 ? Int(words[1]) ?? 0 : 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
    }

    private static var openFiles: Int {
        (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
    }

    private static var mostFiles: UInt {
        var limit = rlimit()
        return getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 ? UInt(limit.rlim_cur) : 0
    }

    private static var processorSeconds: Double {
        var usage = rusage()
        guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
        return [usage.ru_utime, usage.ru_stime].map { Double($0.tv_sec) + Double($0.tv_usec) / 1e6 }.reduce(0, +)
    }
}
