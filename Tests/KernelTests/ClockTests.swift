import Kernel
import Testing

@Suite("Clocks") struct ClockTests {
    @Test(
        "tell the time of Belgium, in winter, in summer, and about midnight",
        arguments: [
            (1_795_224_600_000, "2026-11-21", 150), (1_782_000_000_000, "2026-06-21", 120),
            (1_795_215_599_000, "2026-11-20", 1439), (1_795_215_600_000, "2026-11-21", 0),
        ] as [(Int64, String, Int)])
    func minutes(_ milliseconds: Int64, _ day: String, _ minute: Int) {
        let clock = Clock.stopped(at: Instant(milliseconds: milliseconds))
        #expect(clock.today.description == day)
        #expect(clock.minuteOfDay == minute)
    }
}
