import HTTPTypes
import Hummingbird
import NIOCore
import Strategy

/// An answer as bytes, ready to be given again, and that a browser's copy of it is still right.
struct KeptPage: Sendable {
    let tag: String
    /// The one plan that it speaks of; nil where it speaks of more, or of none.
    let version: PlanVersion?
    private let whole: Response
    private let unchanged: Response
    /// What it takes in memory: the page, and about as much as its headers and its place take.
    let size: Int

    /// - Parameters:
    ///   - whole: The answer with all its headers.
    ///   - body: Its bytes.
    init(_ whole: Response, body: ByteBuffer, tag: String, version: PlanVersion?) {
        self.tag = tag
        self.version = version
        self.whole = Response(status: whole.status, headers: whole.headers, body: ResponseBody(byteBuffer: body))
        unchanged = KeptPage.unchanged(whole)
        size = body.storageCapacity + 4096
    }

    func answer(to request: Request) -> Response {
        if request.knows(tag) { return unchanged }
        return request.method == .head ? whole.createHeadResponse() : whole
    }

    /// What describes the bytes of a page goes with them; all other headers stay (RFC 9110, 15.4.5).
    private static func unchanged(_ whole: Response) -> Response {
        var response = Response(status: .notModified, headers: whole.headers)
        for name in [HTTPField.Name.contentType, .contentLength, .contentLanguage, .contentDisposition] {
            response.headers[name] = nil
        }
        return response
    }
}
