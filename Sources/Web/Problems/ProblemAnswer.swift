import HTTPTypes
import Hummingbird
import Kernel
import Markup
import Messages
import NIOCore
import Strategy

/// The answer to a request that met a problem: a page in the visitor's language, or what RFC 9457 calls problem
/// details where the visitor is a program.
struct ProblemAnswer {
    let response: Response

    init(_ problem: Problem, _ request: Request, _ site: Site, asJSON: Bool) async {
        let language = ProblemAnswer.language(of: request)
        if asJSON {
            response = ProblemAnswer.details(problem, language)
        } else {
            let suggestions = await Suggestions.of(problem.reason, from: site.plans)
            let page = ProblemPage(problem: problem, suggestions: suggestions).page(in: language)
            response = ProblemAnswer.response(problem.kind, "text/html; charset=utf-8", page.bytes)
        }
    }

    /// The one table of what each kind of problem is in HTTP.
    private static func status(of kind: Problem.Kind) -> HTTPResponse.Status {
        switch kind {
        case .invalid: .badRequest
        case .notFound: .notFound
        case .conflict: .conflict
        case .forbidden: .forbidden
        case .unavailable: .serviceUnavailable
        case .internal: .internalServerError
        }
    }

    private static func response(_ kind: Problem.Kind, _ type: String, _ bytes: [UInt8]) -> Response {
        var headers: HTTPFields = [.contentType: type, .cacheControl: "no-store", .vary: "Accept"]
        if kind == .unavailable { headers[.retryAfter] = "5" }
        return Response(
            status: status(of: kind), headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// The language of the address, else the one that the browser asks for.
    private static func language(of request: Request) -> Language {
        let first = request.uri.path.split(separator: "/").first.flatMap { Language(rawValue: String($0)) }
        if let first, Language.ofInterface.contains(first) { return first }
        return PreferredLanguage.of(request.headers[.acceptLanguage])
    }
}

extension ProblemAnswer {
    private static func details(_ problem: Problem, _ language: Language) -> Response {
        let words = Words(in: language)
        var json = JSONWriter()
        json.object { json in
            json.member("type") { $0.string("about:blank") }
            json.member("title") { $0.string(words.title(of: problem.kind)) }
            json.member("detail") { $0.string(words.sentence(for: problem.reason)) }
            json.member("status") { $0.integer(Int(status(of: problem.kind).code)) }
        }
        var response = response(problem.kind, "application/problem+json", json.bytes)
        response.headers[.contentLanguage] = language.rawValue
        return response
    }

    /// Nothing here can be changed, whichever the address.
    static func readOnly(_ request: Request) -> Response {
        let words = Words(in: language(of: request))
        return Response(
            status: .methodNotAllowed,
            headers: [.allow: "GET, HEAD", .contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: words.methodNotAllowed + "\n")))
    }
}
