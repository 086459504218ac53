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

    init(_ problem: Problem, _ request: Request, _ site: Site, _ context: SiteContext, asJSON: Bool) async {
        let language = ProblemAnswer.language(of: request.head)
        // Only what the people behind the site must find in their log has a name to quote.
        let reference = [.internal, .unavailable].contains(problem.kind) ? context.identifier : nil
        if asJSON {
            response = ProblemAnswer.details(problem, reference, language)
        } else {
            let suggestions = await Suggestions.of(problem.reason, from: site.plans)
            var page = ProblemPage(problem: problem, suggestions: suggestions, reference: reference)
            // Only what a page of ours has sent is shown again.
            if site.entrance.isFromHere(request) { page.typed = context.form.typed }
            let html = page.page(for: Audience(language: language, caller: context.caller))
            response = ProblemAnswer.response(problem.kind, "text/html; charset=utf-8", html.bytes)
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
    static func language(of request: HTTPRequest) -> Language {
        let path = (request.path ?? "").prefix { $0 != "?" }
        let first = path.split(separator: "/").first.flatMap { Language(rawValue: String($0)) }
        if let first, Language.ofInterface.contains(first) { return first }
        return PreferredLanguage.of(request.headerFields[.acceptLanguage])
    }
}

extension ProblemAnswer {
    private static func details(_ problem: Problem, _ reference: String?, _ language: Language) -> Response {
        let words = Words(in: language)
        var json = JSONWriter()
        json.object { json in
            json.member("type") { $0.string("about:blank") }
            json.member("title") { $0.string(words.title(of: problem.kind)) }
            json.member("detail") { $0.string(words.sentence(for: problem.reason)) }
            json.member("status") { $0.integer(Int(status(of: problem.kind).code)) }
            if let reference { json.member("request") { $0.string(reference) } }
        }
        var response = response(problem.kind, "application/problem+json", json.bytes)
        response.headers[.contentLanguage] = language.rawValue
        return response
    }

    /// Nothing here can be changed, whichever the address.
    static func readOnly(_ request: Request) -> Response {
        let words = Words(in: language(of: request.head))
        return Response(
            status: .methodNotAllowed,
            headers: [.allow: "GET, HEAD", .contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: words.methodNotAllowed + "\n")))
    }
}
