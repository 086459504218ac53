import Documents
import Foundation
import HTTPTypes
import Hummingbird
import Kernel
import Letters
import Markup
import Messages
import NIOCore
import Search
import Strategy

/// The search, and what it suggests while somebody types.
struct SearchRoutes {
    let site: Site

    func add(to router: Router<SiteContext>) {
        router.get(":language/search", use: search)
        router.get(":language/search/suggestions", use: suggestions)
    }

    @Sendable private func search(_ request: Request, _ context: SiteContext) async throws -> Response {
        let language = try context.language
        let link = SearchLink(FormAnswers(request))
        let understood = SearchLink.understanding(Question(request))
        if context.representation != .page { return try await data(link, understood, request, context) }
        var asked = link.request(for: language)
        // The link has what was read of it; only what was typed says that there was more.
        asked.query = SearchQuery(FormAnswers(request)["q"] ?? "")
        let answer = try await answer(asked)
        let bytes = SearchPage(
            answer, link: link, examples: try await examples(beneath: answer, from: link.from),
            leftOut: understood.leftOut,
            levels: site.levels(of:), for: try context.audience
        )
        .page()
        .bytes
        // What was found depends on every plan, so the tag is made of the page itself.
        let tag = site.tag(language, ContentHash.of(bytes))
        if request.headers.knows(tag) { return .notModified(tag) }
        return Response(
            status: .ok,
            headers: [.contentType: "text/html; charset=utf-8", .eTag: tag, .cacheControl: "no-cache"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// What is found. Who asks for an objective by its code gets what the number of it finds: the objective first, then
    /// all below it.
    private func answer(_ request: SearchRequest) async throws -> SearchAnswer {
        let answer = try await site.plans.search(request)
        guard let number = try await number(askedBy: request, first: answer) else { return answer }
        var byNumber = request
        byNumber.query = SearchQuery(number)
        var whole = try await site.plans.search(byNumber)
        guard whole.total > answer.total else { return answer }
        whole.request.query = request.query
        return whole
    }

    /// It is told by the first page, whichever page is asked for.
    private func number(askedBy request: SearchRequest, first answer: SearchAnswer) async throws -> String? {
        guard request.query.wanted.contains(where: { $0.words.contains(where: \.isCode) }) else { return nil }
        var first = answer
        if request.page > 1 {
            var beginning = request
            beginning.page = 1
            first = try await site.plans.search(beginning)
        }
        let levels = first.hits.first.map { site.levels(of: $0.plan) } ?? .usual
        let codeWords = levels.codeWords.values.flatMap { word in word.languages.compactMap { word[$0] } }
        return first.numberOfCode { asked in codeWords.contains { FoldedWord.folded($0) == asked } }
    }

    /// Examples of searches beneath an answer that has nothing, in the words of the plan that it was looked for in.
    private func examples(beneath answer: SearchAnswer, from: String?) async throws -> SearchExamples? {
        guard answer.hits.isEmpty, let slug = answer.plan?.slug ?? from, PlanStage(ofSlug: slug) == .published else {
            return nil
        }
        do {
            return SearchExamples(of: try await site.plans.overview(of: slug))
        } catch let problem as Problem where problem.kind == .notFound {
            // The address may say that somebody came from a plan that is no more.
            return nil
        }
    }

    /// All that is found, on one page.
    private func data(
        _ link: SearchLink, _ understood: Understanding, _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        try understood.refuse(as: context.representation)
        let language = try context.language
        var search = link.request(for: language)
        (search.page, search.length) = (1, SearchRequest.whole)
        let answer = try await answer(search)
        let found = PlanData(answer.plan, [PlanTables.results.table(of: answer.hits, in: Language.ofInterface)])
        let tag = site.tag(language, ContentHash.of(found.json()))
        return try request.answer(
            context, tag: tag, understood: understood, page: { throw Problem(.notFound, .pageUnknown) }, data: { found }
        )
    }

    @Sendable private func suggestions(_ request: Request, _ context: SiteContext) async throws -> Response {
        let language = try context.language
        let suggestions = try await site.plans.suggestions(for: FormAnswers(request)["q"] ?? "", reader: language)
        let json = SuggestionsJSON(suggestions, levels: site.levels(of:), in: language).text
        return Response(
            status: .ok,
            headers: [.contentType: "application/json", .cacheControl: "no-cache"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: json)))
    }
}

extension SearchLink {
    /// What does not exist (a status, a language) is left out, rather than refused.
    fileprivate init(_ answers: FormAnswers) {
        query = SearchQuery(answers["q"] ?? "").text
        plan = answers["plan"]
        status = answers["status"].flatMap { SearchRequest.StatusFilter(name: $0) }
        text = answers["text"].flatMap(Language.init(rawValue:))
        kind = answers["kind"].flatMap(SearchRequest.Kind.init(rawValue:))
        page = min(1000, max(1, answers["page"].flatMap { Int($0) } ?? 1))
        from = answers["from"]
    }

    /// What is said on the page, or refused where data are asked for.
    fileprivate static func understanding(_ question: Question) -> Understanding {
        var asked = Understanding(question)
        asked.choice("status", among: Status.allCases.map(\.rawValue) + ["unknown"])
        asked.choice("text", among: Language.allCases.map(\.rawValue))
        asked.choice("kind", among: SearchRequest.Kind.allCases.map(\.rawValue))
        for name in ["q", "plan", "from"] { asked.text(name) }
        asked.page()
        return asked
    }

    fileprivate func request(for reader: Language) -> SearchRequest {
        SearchRequest(
            SearchQuery(query), plan: plan, status: status, language: text, kind: kind, page: page, reader: reader)
    }
}

/// What a form sends behind the `?`, decoded as forms encode it: `+` is a space (WHATWG URL, urlencoded parsing).
struct FormAnswers {
    private var answers: [String: String] = [:]

    init(_ request: Request) { self.init(request.uri.query.map { String($0) } ?? "") }

    init(_ query: String) {
        for pair in query.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
                FormAnswers.decoded)
            let value = parts.count > 1 ? parts[1] : ""
            if answers[parts[0]] == nil, !value.isEmpty { answers[parts[0]] = value }
        }
    }

    subscript(name: String) -> String? { answers[name] }

    /// Bytes that are no UTF-8 become the sign for that, as in browsers.
    private static func decoded(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte == UInt8(ascii: "+") ? 0x20 : byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
