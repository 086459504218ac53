import Kernel
import Markup
import Messages
import Testing

@testable import Web

@Suite("Where things stand in a chart")
struct ChartLayoutTests {
    @Test(
        "Ticks are round and hold every value",
        arguments: [
            ([48_200, 61_750, 83_400], [40_000, 50_000, 60_000, 70_000, 80_000, 90_000]),
            ([0, 7.5], [0, 2, 4, 6, 8]),
            ([-3, 4], [-4, -2, 0, 2, 4]),
            ([12], [0, 2.5, 5, 7.5, 10, 12.5]),
            ([], [0, 0.2, 0.4, 0.6, 0.8, 1]),
        ] as [([Double], [Double])])
    func ticks(_ values: [Double], _ ticks: [Double]) {
        let axis = NumberAxis(covering: values)
        #expect(axis.ticks.count == ticks.count)
        for (a, b) in zip(axis.ticks, ticks) { #expect(abs(a - b) < 1e-9, "\(axis.ticks)") }
        for value in values { #expect(axis.bounds.contains(value)) }
    }

    @Test func whatIsNoNumberDoesNotBreakAnAxis() {
        let axis = NumberAxis(covering: [.nan, .infinity, 1, 3])
        #expect(axis.bounds == 1...3)
        #expect(axis.place(of: .infinity) == 1 && axis.place(of: -.infinity) == 0 && axis.place(of: 2) == 0.5)
    }

    @Test func barsBeginAtZero() {
        #expect(NumberAxis(covering: [90, 100], withZero: true).bounds == 0...100)
        #expect(NumberAxis(covering: [-90, -100], withZero: true).bounds == -100...0)
    }

    @Test func yearsWithoutAValueAreNoLine() {
        let points = [2019, 2020, 2022, 2024].map { LineChart.Point(year: $0, value: 1) }
        #expect(LinePlot.runs(of: points).map { $0.map(\.year) } == [[2019, 2020], [2022], [2024]])
    }

    @Test func aPlotReachesTheLastYearThatCouldBeKnown() throws {
        let points = [LineChart.Point(year: 2019, value: 3), LineChart.Point(year: 2021, value: 5)]
        let plot = try #require(LinePlot(points, bands: [], target: 9, until: 2024))
        #expect(plot.years == 2019...2024)
        #expect(plot.x(2019) == LinePlot.left && plot.x(2024) == plot.right)
        #expect(plot.y(9) >= LinePlot.top && plot.y(3) <= LinePlot.bottom && plot.y(9) < plot.y(3))
        #expect(LinePlot([], bands: [], target: 1, until: nil) == nil)
    }

    @Test func aBandWithoutAnEndCanBeSeen() throws {
        let bands: [LineChart.Band] = [
            .init(level: .green, low: 80, high: nil), .init(level: .red, low: nil, high: 60),
        ]
        let plot = try #require(LinePlot([.init(year: 2024, value: 70)], bands: bands, target: nil, until: nil))
        #expect(plot.axis.bounds.upperBound > 80 && plot.axis.bounds.lowerBound < 60)
    }

    @Test("Of many years, eight at most are written")
    func years() throws {
        let plot = try #require(
            LinePlot([.init(year: 1900, value: 1), .init(year: 2024, value: 2)], bands: [], target: nil, until: nil))
        #expect(plot.writtenYears.count <= 8 && plot.writtenYears.first == 1900)
    }

    @Test func barsAreAsLongAsTheirAmounts() throws {
        let layout = try #require(BarLayout([[100, 50], [nil, 25]]))
        let first = layout.rows[0].bars
        #expect(first[0]?.from == 0)
        let half = try #require(first[1]).width / (try #require(first[0]).width)
        #expect(abs(half - 0.5) < 1e-9)
        #expect(layout.rows[1].bars[0] == nil && layout.rows[1].top > layout.rows[0].top)
        #expect(layout.zero == 0)
        #expect(BarLayout([[nil], []]) == nil)
    }

    @Test func whatIsNegativeStandsLeftOfZero() throws {
        let layout = try #require(BarLayout([[30], [-10]]))
        let (gain, loss) = (try #require(layout.rows[0].bars[0]), try #require(layout.rows[1].bars[0]))
        #expect(layout.zero > 0 && gain.from == layout.zero)
        #expect(loss.isNegative && abs(loss.from + loss.width - layout.zero) < 1e-9)
        #expect(loss.width > 0 && loss.from >= 0)
    }

    @Test("A bar of nothing but zeros is drawn", arguments: [[0.0], [0, 0]])
    func zeros(_ values: [Double]) throws {
        let layout = try #require(BarLayout(values.map { [$0] }))
        #expect(layout.rows.allSatisfy { ($0.bars[0]?.width ?? 0) > 0 })
    }

    @Test func piecesLieWithinTheirParents() throws {
        let tree = [
            Icicle.Node(
                code: "1", title: "", amount: 60,
                children: [
                    .init(code: "1.1", title: "", amount: 40), .init(code: "1.2", title: "", amount: 20),
                ]),
            Icicle.Node(code: "2", title: "", amount: 40), Icicle.Node(code: "3", title: "", amount: -5),
        ]
        let layout = IcicleLayout(tree)
        #expect(layout.pieces.map(\.node.code) == ["1", "1.1", "1.2", "2"])
        #expect(layout.pieces.map(\.x) == [0, 0.5, 0.5, 0])
        let heights = layout.pieces.map { $0.height / layout.height }
        for (height, share) in zip(heights, [0.6, 0.4, 0.2, 0.4]) { #expect(abs(height - share) < 1e-9) }
        #expect(layout.pieces[2].top == layout.pieces[1].top + layout.pieces[1].height)
        #expect(IcicleLayout([.init(code: "1", title: "", amount: 0)]).pieces.isEmpty)
    }

    @Test func aNameIsShownFromTheWidthOnAtWhichItFits() {
        #expect(Room(points: 100, share: 1) == .always)
        #expect(Room(points: 272, share: 0.5) == .middle)
        #expect(Room(points: 100, share: 0.01) == nil)
        #expect(Room(for: "x", share: 0) == nil)
    }

    @Test func longNamesAreCutAtAWord() {
        #expect("Relier les villages à pied".shortened(to: 20) == "Relier les villages…")
        #expect("Relier".shortened(to: 20) == "Relier")
        #expect("Donaudampfschifffahrtsgesellschaft".shortened(to: 10) == "Donaudamp…")
    }
}

@Suite("The line of deadlines")
struct TimelineTests {
    private func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDay {
        try #require(CalendarDay(year: year, month: month, day: day))
    }

    private func mark(_ day: CalendarDay, _ state: Timeline.State = .coming) -> Timeline.Mark {
        Timeline.Mark(day: day, state: state, name: "OO 1")
    }

    @Test func deadlinesOfOneDayAreStacked() throws {
        let marks = try (0..<20).map { _ in mark(try day(2026, 12, 31)) } + [mark(try day(2026, 3, 1))]
        let layout = try #require(TimelineLayout(marks, today: try day(2026, 6, 1)))
        #expect(layout.stacks.map(\.marks.count) == [1, 20])
        let places = layout.stacks[1].places
        #expect(Set(places.map { "\($0.x) \($0.y)" }).count == 20, "no two marks cover each other")
        #expect(Set(places.map(\.x)).count == 3)
        #expect(layout.stacks[0].x < layout.stacks[1].x)
        #expect(layout.ticks.map(\.month) == Array(3...12))
    }

    @Test func todayIsShownOnlyWhereItIsNear() throws {
        let marks = [mark(try day(2022, 12, 31)), mark(try day(2022, 6, 30))]
        #expect(try TimelineLayout(marks, today: try day(2026, 11, 21))?.today == nil)
        #expect(try TimelineLayout(marks, today: try day(2022, 10, 1))?.today != nil)
        #expect(try TimelineLayout(marks, today: try day(2023, 2, 1))?.today ?? 0 > 0.8)
        #expect(try TimelineLayout([], today: try day(2023, 2, 1)) == nil)
    }

    @Test("Months, quarters, years: never more than a page has room for", arguments: [1, 2, 5, 40, 900])
    func ticks(_ years: Int) throws {
        let marks = [mark(try day(2026, 1, 1)), mark(try day(2025 + years, 12, 31))]
        let layout = try #require(TimelineLayout(marks, today: try day(2026, 6, 1)))
        #expect((2...30).contains(layout.ticks.count), "\(layout.ticks.count)")
        #expect(layout.stacks.allSatisfy { (0...1).contains($0.x) })
        #expect(layout.isInYears == (years > 4))
    }
}

@Suite("A chart")
struct ChartTests {
    private func drawn(_ write: (inout HTML) -> Void) throws -> HTMLNode {
        var html = HTML()
        html.doctype()
        html(.div, content: write)
        return try HTMLParser.parse(String(decoding: html.bytes, as: UTF8.self))
    }

    private var line: LineChart {
        LineChart(
            id: "trend", title: "Passages",
            points: [(2021, 48.0), (2022, 61), (2024, 58)].map { .init(year: $0, value: $1) },
            bands: [
                .init(level: .green, low: 80, high: nil), .init(level: .orange, low: 60, high: 80),
                .init(level: .red, low: nil, high: 60),
            ], target: 90, until: 2026, words: Words(in: .fr), number: { Words(in: .fr).number($0) })
    }

    @Test func aLineSaysWhatItShows() throws {
        let chart = try drawn { line.write(&$0) }
        let svg = try #require(chart.first("svg"))
        #expect(svg["role"] == "img" && svg["viewBox"] == nil && svg["width"] == "100%")
        #expect(svg.texts("title") == ["Passages"])
        #expect(
            svg.texts("desc") == [
                "2021 : 48 ; 2022 : 61 ; 2024 : 58 ; Valeur cible : 90 ; pas de valeur depuis 2024"
            ])
        #expect(
            svg.find(".band-word").map { $0.texts(".word") } == [["●", "Vert"], ["▲", "Orange"], ["■", "Rouge"]])
        #expect(
            svg.find(".band-word .from-small").count == 2 && svg.find(".band-word .from-middle").count == 1,
            "a telephone has room for the shape alone")
        #expect(svg.find(".word").first { $0.text == "48" }?["text-anchor"] == "start", "left of it is the axis")
        #expect(svg.find(".trend").count == 1, "2023 is a gap")
        #expect(svg.texts(".end-word") == ["58"])
        #expect(svg.texts(".target-word") == ["Valeur cible 90"])
    }

    @Test func itsBandsDifferWithoutColour() throws {
        let chart = try drawn { line.write(&$0) }
        let fills = chart.find("rect").compactMap { $0["fill"] }
        #expect(fills == ["url(#trend-good)", "url(#trend-fair)", "url(#trend-bad)"])
        #expect(chart.find("pattern").map { $0["id"] } == ["trend-good", "trend-fair", "trend-bad"])
        #expect(chart.find("pattern").map { $0.find("path").count } == [0, 1, 1])
    }

    @Test func barsSideBySideAreNamedAndHatched() throws {
        let chart = try drawn {
            BarChart(
                id: "years", title: "Par année", series: ["CE", "CL"],
                rows: [.init(label: "2024", values: [1_200_000, 900_000]), .init(label: "2025", values: [-5, nil])],
                words: Words(in: .fr), number: { Words(in: .fr).short($0) }
            ).write(&$0)
        }
        #expect(chart.texts(".series li") == ["CE", "CL"])
        #expect(chart.texts(".amount-word") == ["1,2 M", "900 000", "−5"])
        #expect(chart.texts("desc") == ["2024 : CE : 1,2 M, CL : 900 000 ; 2025 : CE : −5, CL : aucun"])
        #expect(chart.first(".bar-chart .bar-second")?["fill"] == "url(#years-second)")
        #expect(chart.first(".bar-chart .bar-first")?["fill"] == nil)
    }

    @Test func everyPieceOfATreeIsALink() throws {
        let address = Address(path: "fr", "x")
        let chart = try drawn {
            Icicle(
                title: "Où va l’argent",
                roots: [
                    .init(
                        code: "OS 1", title: "Accueillir", amount: 1_000_000, link: address,
                        children: [.init(code: "OO 1.1", title: "Relier <tout>", amount: 1, link: address)])
                ], words: Words(in: .fr), number: { Words(in: .fr).number($0) }
            ).write(&$0)
        }
        #expect(chart.find("a").map { $0["href"] } == ["/fr/x", "/fr/x"])
        #expect(
            chart.texts("a title") == ["OS 1 Accueillir : 1 000 000", "OO 1.1 Relier <tout> : 1"])
        #expect(chart.find("a").allSatisfy { $0["aria-label"]?.hasPrefix("O") == true })
        #expect(chart.find("a").map { $0["tabindex"] } == [nil, "-1"], "what cannot be read is no stop")
        #expect(chart.first(".icicle")?["role"] == "group")
    }

    @Test func deadlinesDifferByShape() throws {
        let day = try #require(CalendarDay(year: 2026, month: 6, day: 30))
        let chart = try drawn {
            Timeline(
                title: "Échéances", marks: Timeline.State.allCases.map { .init(day: day, state: $0, name: "OO 1") },
                today: day, words: Words(in: .nl)
            ).write(&$0)
        }
        #expect(chart.find(".timeline .done").map(\.name) == ["path"])
        #expect(chart.find(".timeline .passed").map(\.name) == ["rect"])
        #expect(chart.find(".timeline .coming").map(\.name) == ["circle"])
        #expect(chart.texts(".count-word") == ["4"])
        #expect(chart.texts("desc") == ["30 juni 2026: 1 Gerealiseerd, 1 Verstreken, 1 Nog te komen, 1 Stopgezet"])
        #expect(chart.texts(".today-word") == ["vandaag"])
    }
}
