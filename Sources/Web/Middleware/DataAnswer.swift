import Documents
import HTTPTypes
import Hummingbird
import Kernel
import Letters
import Markup
import NIOCore

extension Request {
    /// The page, or the data on it where they are asked for, or that the browser's copy is still right.
    ///
    /// - Parameter understood: What of the address is understood: data are for those who are understood.
    /// - Throws: what the page or the data throw; `invalid` where data are asked for by words that nothing is called.
    func answer(
        _ context: SiteContext, tag: String, understood: Understanding, page: () throws -> HTML,
        data: () throws -> PlanData
    ) throws -> Response {
        if context.representation != .page { try understood.refuse(as: context.representation) }
        let tag = context.representation.tag(tag)
        if headers.knows(tag) { return .notModified(tag, varies: .accept) }
        let bytes: ByteBuffer
        switch context.representation {
        case .page: bytes = try page().buffer
        case .csv:
            let mark = Question(self)["decimal"].flatMap(CSVWriter.DecimalMark.init(rawValue:)) ?? .point
            bytes = ByteBuffer(bytes: try data().csv(decimalMark: mark))
        case .json: bytes = ByteBuffer(bytes: try data().json())
        case .xlsx: bytes = ByteBuffer(bytes: try data().workbook())
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: context.representation.mediaType, .eTag: tag, .cacheControl: "no-cache", .vary: "Accept",
            ],
            body: ResponseBody(byteBuffer: bytes))
    }
}
