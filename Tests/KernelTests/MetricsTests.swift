import Kernel
import Testing

@Suite("Metrics")
struct MetricsTests {
    @Test("are written as the format has it, labels escaped")
    func text() {
        let metrics = Metrics()
        let counter = Counter()
        counter.add(2)
        counter.add()
        metrics.add(
            Metric("a_total", "How often,\nif \\ ever.", counter: counter),
            Metric("b", .gauge, "How much.") { [Metric.Sample(0.25, [("name", "a\"b\\c\nd")]), Metric.Sample(-1)] })
        #expect(
            metrics.text == """
                # HELP a_total How often,\\nif \\\\ ever.
                # TYPE a_total counter
                a_total 3
                # HELP b How much.
                # TYPE b gauge
                b{name="a\\"b\\\\c\\nd"} 0.25
                b -1

                """)
        #expect(metrics.names == ["a_total", "b"])
    }

    @Test("A histogram's classes hold all that took no longer")
    func histogram() {
        let histogram = Histogram()
        for microseconds in [50, 100, 101, 2_000, 60_000_000] { histogram.add(microseconds: microseconds) }
        let metrics = Metrics()
        metrics.add(Metric("t", .histogram, "Time.") { Metric.Sample.all(of: histogram, [("route", "r")]) })
        let lines = Set(metrics.text.split(separator: "\n").map(String.init))
        for line in [
            #"t_bucket{route="r",le="0.0001"} 2"#, #"t_bucket{route="r",le="0.00025"} 3"#,
            #"t_bucket{route="r",le="0.0025"} 4"#, #"t_bucket{route="r",le="5"} 4"#,
            #"t_bucket{route="r",le="+Inf"} 5"#, #"t_count{route="r"} 5"#, #"t_sum{route="r"} 60.002251"#,
        ] { #expect(lines.contains(line), "\(line)") }
    }

    @Test("Nothing is lost where many add at once")
    func contention() async {
        let counter = Counter()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 { group.addTask { for _ in 0..<10_000 { counter.add() } } }
        }
        #expect(counter.value == 80_000)
    }
}
