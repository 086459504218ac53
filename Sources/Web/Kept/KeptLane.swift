import HTTPTypes
import NIOCore
import NIOHTTPTypes
import Strategy

/// Answers from the pages that are kept where a connection's requests come in, on the thread that reads them.
///
/// What `KeptAnswers` would answer costs three times as much: a request there is handed to a task, and its answer
/// back. Where nothing is kept, or the engine cannot tell its stamp at once, the request goes on to there.
final class KeptLane: ChannelDuplexHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let site: Site
    private let pages: KeptPages
    private let date: HTTPDate
    /// How many requests went on and have no answer yet: answers must come in the order of the requests.
    private var unanswered = 0
    /// The answer to the request that is being read.
    private var answer: Found?
    private var hasWritten = false

    /// A kept page for a request, and since when it is asked for.
    private struct Found {
        let request: HTTPRequest
        let page: KeptPage
        let start: NIODeadline
    }

    init(site: Site, pages: KeptPages, date: HTTPDate) {
        self.site = site
        self.pages = pages
        self.date = date
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let request):
            answer = unanswered == 0 && context.channel.isWritable ? find(request) : nil
            if answer == nil { unanswered += 1 }
        case .body: break
        case .end: if let answer { write(answer, context) }
        }
        if answer == nil { context.fireChannelRead(data) }
    }

    private func find(_ request: HTTPRequest) -> Found? {
        let start = NIODeadline.now()
        guard request.isPlain, let address = request.addressOfPage, let stamp = site.plans.stampAtOnce,
            let page = pages.page(address, at: KeptMoment(stamp: stamp, day: site.today))
        else { return nil }
        return Found(request: request, page: page, start: start)
    }

    private func write(_ found: Found, _ context: ChannelHandlerContext) {
        let identifier = site.identifiers.identifier(of: found.request.headerFields)
        let answer = found.page.answer(to: found.request)
        var head = answer.head
        head.headerFields[.requestIdentifier] = identifier
        head.headerFields[.date] = date.now
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        if let body = answer.body { context.write(wrapOutboundOut(.body(body)), promise: nil) }
        context.write(wrapOutboundOut(.end(nil)), promise: nil)
        hasWritten = true
        let (method, status) = (found.request.method, head.status)
        site.note(
            AnsweredRequest(identifier: identifier, method: method, status: status, start: found.start),
            found.page.figures)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if hasWritten { context.flush() }
        hasWritten = false
        context.fireChannelReadComplete()
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { unanswered -= 1 }
        context.write(data, promise: promise)
    }
}

extension HTTPRequest {
    /// Whether nothing but the page is asked for: no body is sent, and the connection stays.
    fileprivate var isPlain: Bool {
        headerFields.allSatisfy { field in
            switch field.name {
            case .contentLength, .transferEncoding, .expect, .upgrade: false
            case .connection: field.value.lowercased() == "keep-alive"
            default: true
            }
        }
    }
}
