import Testing

@testable import Web

/// `Accept` is read as RFC 9110, 12.5.1 wants it.
@Suite("Which form a program asks for")
struct AcceptedMediaTests {
    @Test(
        "The greatest weight wins, then what is named most closely, then the page",
        arguments: [
            (nil, .page), ("", .page), ("*/*", .page), ("text/*", .page), ("application/*", .json),
            ("text/html", .page), ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", .page),
            ("application/xhtml+xml, application/json;q=0.9", .page),
            ("application/json", .json), ("APPLICATION/JSON ; Q=1.000", .json), ("application/problem+json", .json),
            ("application/json;charset=utf-8", .json), ("application/json, */*", .json),
            ("application/json, text/plain, */*", .json), (", application/json ,,", .json),
            ("text/html;q=0.5, application/json", .json), ("text/html, application/json", .page),
            ("application/json, text/html", .page), ("application/json;q=0.9, text/html;q=0.8", .json),
            ("text/html;q=0, application/json;q=0.1", .json), ("text/html;q=0, */*", .json),
            ("text/html;q=0.000,*/*;q=0.1", .json), ("application/json;q=0, */*;q=0.1", .page),
            ("application/json;q=0", .page), ("*/*;q=0, text/csv", .csv), ("text/*;q=0, */*;q=0.3", .json),
            ("text/*, text/html;q=0.1", .csv), ("text/csv", .csv), ("text/csv;q=0.7, application/json;q=0.699", .csv),
            ("text/csv, application/json", .json),
            ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", .xlsx),
            ("image/png", .page), ("text/x-json", .page), ("application/jsonl", .page),
        ] as [(String?, Representation)])
    func chosen(_ header: String?, _ wanted: Representation) {
        #expect(Representation.accepted(header) == wanted)
    }

    @Test(
        "What cannot be read asks for the page",
        arguments: [
            "application/json;q=2", "application/json;q=1.001", "application/json;q=0.1234", "application/json;q=",
            "application/json;q=.5", "application/json;q=-0", "application/json;q", "json", "application/",
            "/json", "*/json", "application/json;", "application /json", "application/json, *", "é/json",
        ])
    func malformed(_ header: String) {
        #expect(Representation.accepted(header) == .page)
    }
}
