import HTTPTypes
import NIOCore
import Strategy

/// An answer as bytes, ready to be given again, and that a browser's copy of it is still right.
struct KeptPage: Sendable {
    let tag: String
    /// What is counted of the route that it belongs to.
    let figures: RouteFigures
    /// The one plan that it speaks of; nil where it speaks of more, or of none.
    let version: PlanVersion?
    private let whole: Answer
    private let unchanged: Answer
    /// What it takes in memory: the page, and about as much as its headers and its place take.
    let size: Int

    struct Answer: Sendable {
        var head: HTTPResponse
        var body: ByteBuffer?
    }

    /// - Parameters:
    ///   - head: The answer's status and all its headers.
    ///   - body: Its bytes.
    ///   - figures: What is counted of its route.
    init(_ head: HTTPResponse, body: ByteBuffer, tag: String, version: PlanVersion?, figures: RouteFigures) {
        self.tag = tag
        self.figures = figures
        self.version = version
        whole = Answer(head: head, body: body)
        unchanged = Answer(head: KeptPage.unchanged(head))
        size = body.storageCapacity + 4096
    }

    func answer(to request: HTTPRequest) -> Answer {
        if request.headerFields.knows(tag) { return unchanged }
        return request.method == .head ? Answer(head: whole.head) : whole
    }

    /// What describes the bytes of a page goes with them; all other headers stay (RFC 9110, 15.4.5).
    private static func unchanged(_ whole: HTTPResponse) -> HTTPResponse {
        var head = HTTPResponse(status: .notModified, headerFields: whole.headerFields)
        for name in [HTTPField.Name.contentType, .contentLength, .contentLanguage, .contentDisposition] {
            head.headerFields[name] = nil
        }
        return head
    }
}

extension HTTPRequest {
    /// The address, if what is kept may answer: a page, or data that the address itself asks for by its ending.
    /// Whoever asks for data by `Accept` is answered by the site.
    var addressOfPage: String? {
        // Strings are equal where bytes are not, but for ASCII; and addresses are ASCII.
        guard method == .get || method == .head, let path, path.utf8.first == 0x2F,
            path.utf8.allSatisfy({ $0 < 0x80 }), Representation.accepted(headerFields[.accept]) == .page,
            // Who signed in gets pages of their own.
            !headerFields.mayBeOfSession
        else { return nil }
        return path
    }
}
