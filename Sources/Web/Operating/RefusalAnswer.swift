import HTTPTypes
import Hummingbird
import Kernel
import Markup
import Messages
import NIOCore
import NIOHTTPTypes

/// What a visitor is told whose request goes beyond a limit, before the connection is closed.
struct RefusalAnswer {
    let head: HTTPResponse
    let body: ByteBuffer

    /// - Parameter request: What is known of the request: nil where its head did not arrive.
    init(_ refusal: Refusal, _ request: HTTPRequest?, _ limits: Limits) {
        let problem = Problem(refusal == .connections ? .unavailable : .invalid, refusal.reason(limits))
        let text: (type: String, bytes: [UInt8])
        if let request {
            let page = ProblemPage(problem: problem, suggestions: [])
            text = (
                "text/html; charset=utf-8",
                page.page(for: Audience(language: ProblemAnswer.language(of: request))).bytes
            )
        } else {
            // Nobody knows in which language they read.
            let sentences = Language.ofInterface.map { Words(in: $0).sentence(for: problem.reason) }
            text = ("text/plain; charset=utf-8", Array((sentences.joined(separator: "\n\n") + "\n").utf8))
        }
        body = request?.method == .head ? ByteBuffer() : ByteBuffer(bytes: text.bytes)
        var fields: HTTPFields = [
            .contentType: text.type, .contentLength: String(text.bytes.count), .cacheControl: "no-store",
            .connection: "close",
        ]
        if refusal == .connections { fields[.retryAfter] = "5" }
        for field in SecurityHeaders.fields { fields.append(field) }
        head = HTTPResponse(status: refusal.status, headerFields: fields)
    }
}

extension Refusal {
    var status: HTTPResponse.Status {
        switch self {
        case .head: .requestHeaderFieldsTooLarge
        case .body: .contentTooLarge
        case .requestTime, .idleTime, .answerTime: .requestTimeout
        case .connections: .serviceUnavailable
        }
    }

    func reason(_ limits: Limits) -> Problem.Reason {
        switch self {
        case .head: .headTooLarge(limitKibibytes: limits.headKibibytes)
        case .body: .bodyTooLarge(limitKibibytes: limits.bodyKibibytes)
        case .requestTime, .idleTime, .answerTime: .requestTooSlow(limitSeconds: limits.requestSeconds)
        case .connections: .tooManyConnections
        }
    }
}
