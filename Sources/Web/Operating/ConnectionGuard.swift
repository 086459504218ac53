import HTTPTypes
import Kernel
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// Holds a connection to the limits, and closes it behind the last answer when the server stops.
///
/// It looks at the connection once a second and compares with what it saw before, instead of asking for the time at
/// each request: that keeps it out of the way of kept pages. So a limit may be a second late.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let limits: Limits
    private let figures: SiteFigures
    private let state: RunningState
    private let second: TimeAmount

    /// The head of the request that is arriving, once it is there.
    private var head: HTTPRequest?
    /// Whether a request has begun to arrive, and has not ended.
    private var isArriving = false
    private var bodyBytes = 0
    /// Parts that came in this turn of reading: bytes that made none are the beginning of a head.
    private var parts = 0
    private var requests = 0
    private var answers = 0
    private var unanswered = 0
    private var isAnswering = false
    /// More were open when it came than may be.
    private var isBeyond = false
    /// Nothing more is read from it, or said to it.
    private var isOver = false
    /// It is to be closed behind the next answer.
    private var isClosing = false
    /// The answer that is being written is the last one, and says so.
    private var isLast = false

    /// What it was waited for at the last look, and for how many looks before.
    private var seen = Look(wait: .nobody, turn: 0)
    private var looks = 0

    /// - Parameter second: The time between two looks.
    init(limits: Limits, figures: SiteFigures, state: RunningState, second: TimeAmount = .seconds(1)) {
        (self.limits, self.figures, self.state, self.second) = (limits, figures, state, second)
    }

    func handlerAdded(context: ChannelHandlerContext) { if context.channel.isActive { begin(context) } }

    func channelActive(context: ChannelHandlerContext) {
        begin(context)
        context.fireChannelActive()
    }

    private func begin(_ context: ChannelHandlerContext) {
        figures.opened.add()
        isBeyond = figures.openConnections > limits.connections
        context.channel.closeFuture.assumeIsolatedUnsafeUnchecked().whenComplete { [figures] _ in figures.closed.add() }
        lookAgain(context)
    }
}

// What comes in.
extension ConnectionGuard {
    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isOver else { return }
        parts += 1
        switch unwrapInboundIn(data) {
        case .head(let request):
            if !isArriving { requests += 1 }
            isArriving = true
            head = request
            unanswered += 1
            bodyBytes = 0
            if isBeyond { return refuse(.connections, context) }
            if let length = request.headerFields[.contentLength].flatMap({ Int($0) }), isTooLong(length) {
                return refuse(.body, context)
            }
        case .body(let bytes):
            bodyBytes += bytes.readableBytes
            if isTooLong(bodyBytes) { return refuse(.body, context) }
        case .end:
            isArriving = false
            head = nil
        }
        context.fireChannelRead(data)
    }

    private func isTooLong(_ bytes: Int) -> Bool { bytes > limits.bodyKibibytes << 10 }

    func channelReadComplete(context: ChannelHandlerContext) {
        if parts == 0, !isArriving {
            isArriving = true
            requests += 1
        }
        parts = 0
        context.fireChannelReadComplete()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard !isOver else { return }
        if case HTTPParserError.headerOverflow = error { return refuse(.head, context) }
        context.fireErrorCaught(error)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is ChannelShouldQuiesceEvent:
            isClosing = true
            if unanswered == 0 { context.close(promise: nil) }
        case ChannelEvent.inputClosed where isOver: context.close(promise: nil)
        default: context.fireUserInboundEventTriggered(event)
        }
    }
}

// What goes out.
extension ConnectionGuard {
    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard !isOver else {
            promise?.fail(ChannelError.outputClosed)
            return
        }
        switch unwrapOutboundIn(data) {
        case .head(var response):
            isAnswering = true
            guard isClosing || state.isStopping else { break }
            isLast = true
            response.headerFields[.connection] = "close"
            return context.write(wrapOutboundOut(.head(response)), promise: promise)
        case .body: break
        case .end:
            isAnswering = false
            unanswered -= 1
            answers += 1
            if isLast || isClosing && unanswered == 0 { return writeAndClose(context, data, promise) }
        }
        context.write(data, promise: promise)
    }

    /// Closes once the visitor has all of it.
    private func writeAndClose(_ context: ChannelHandlerContext, _ data: NIOAny, _ promise: EventLoopPromise<Void>?) {
        isOver = true
        let written = promise ?? context.eventLoop.makePromise()
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        written.futureResult.whenComplete { _ in bound.value.close(promise: nil) }
        context.writeAndFlush(data, promise: written)
    }

    /// Says why, as far as the answers before it allow, and closes once that can have been read.
    private func refuse(_ refusal: Refusal, _ context: ChannelHandlerContext) {
        figures.refused(refusal)
        isOver = true
        looks = 0
        let isNext = !isAnswering && unanswered == (head == nil ? 0 : 1)
        guard isNext else { return context.close(promise: nil) }
        let answer = RefusalAnswer(refusal, head, limits)
        context.write(wrapOutboundOut(.head(answer.head)), promise: nil)
        if answer.body.readableBytes > 0 { context.write(wrapOutboundOut(.body(answer.body)), promise: nil) }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        // A connection that is closed while the visitor still sends takes the answer with it: what is sent is read
        // and thrown away until the next look but one.
        context.close(mode: .output, promise: nil)
        context.read()
    }
}

// What takes too long.
extension ConnectionGuard {
    /// Whom the server waits for.
    private enum Wait: Hashable {
        /// For the rest of a request.
        case request
        /// For a visitor to read an answer.
        case reading
        /// For the next request.
        case idle
        /// For itself.
        case nobody
    }

    private struct Look: Hashable {
        let wait: Wait
        /// Which request or answer it is about.
        let turn: Int
    }

    private func look(_ context: ChannelHandlerContext) -> Look {
        let unread = (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
        if unread > 0 { return Look(wait: .reading, turn: answers) }
        if isArriving { return Look(wait: .request, turn: requests) }
        return Look(wait: unanswered == 0 ? .idle : .nobody, turn: requests)
    }

    private func lookAgain(_ context: ChannelHandlerContext) {
        let bound = NIOLoopBound((guardian: self, context: context), eventLoop: context.eventLoop)
        context.eventLoop.scheduleTask(in: second) {
            let (guardian, context) = bound.value
            guard context.channel.isActive else { return }
            guardian.compare(context)
            guardian.lookAgain(context)
        }
    }

    private func compare(_ context: ChannelHandlerContext) {
        let look = look(context)
        looks = look == seen || isOver ? looks + 1 : 0
        seen = look
        if isOver {
            let patience = look.wait == .reading ? limits.answerSeconds : 2
            if looks >= patience { context.close(promise: nil) }
            return
        }
        switch look.wait {
        case .request where looks >= limits.requestSeconds: refuse(.requestTime, context)
        case .idle where looks >= limits.idleSeconds: end(.idleTime, context)
        case .reading where looks >= limits.answerSeconds: end(.answerTime, context)
        default: break
        }
    }

    /// Closes without a word: there is nobody who waits for one.
    private func end(_ refusal: Refusal, _ context: ChannelHandlerContext) {
        figures.refused(refusal)
        context.close(promise: nil)
    }
}
