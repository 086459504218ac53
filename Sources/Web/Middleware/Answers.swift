import HTTPTypes
import Hummingbird
import Kernel
import Markup
import NIOCore
import Strategy

extension Site {
    /// The tag of what a plan's pages say in a language, at this version of the plan, of this build and on this
    /// day: which deadlines have passed is part of it.
    ///
    /// A page that carries it promises to speak of nothing that could change without the plan's revision.
    func tag(_ language: Language, _ version: PlanVersion) -> String {
        let (high, low) = version.plan.words
        return tag(language, "\(String(high ^ low, radix: 36))-\(version.revision)")
    }

    func tag(_ language: Language, _ plan: Plan) -> String { tag(language, plan.version) }

    func tag(_ language: Language, _ version: String = "0") -> String {
        "\"\(build)-\(language.rawValue)-\(today)-\(version)\""
    }
}

extension Site {
    /// The answer that a browser's copy is still right, by one statement, when it asks whether it is.
    func unchanged(_ slug: String, _ request: Request, _ context: SiteContext) async throws -> Response? {
        guard request.headers.contains(.ifNoneMatch) else { return nil }
        let tag = context.representation.tag(
            tag(try context.language, try await plans.version(of: slug)))
        return request.headers.knows(tag) ? Response.notModified(tag, varies: .accept) : nil
    }
}

extension Request {
    /// The page, or that the browser's copy of it is still right.
    func answer(tag: String, page: () throws -> HTML) rethrows -> Response {
        if headers.knows(tag) { return .notModified(tag) }
        return Response(
            status: .ok,
            headers: [.contentType: "text/html; charset=utf-8", .eTag: tag, .cacheControl: "no-cache"],
            body: ResponseBody(byteBuffer: try page().buffer))
    }

    /// Bytes that stay the same as long as their tag does.
    func answer(_ bytes: [UInt8], type: String, tag: String) -> Response {
        if headers.knows(tag) { return .notModified(tag) }
        return Response(
            status: .ok, headers: [.contentType: type, .eTag: tag, .cacheControl: "no-cache"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// A file of the program. Its address names its content, so that it never changes.
    func answer(_ asset: Asset) -> Response {
        let tag = "\"\(asset.tag)\""
        let keeping = "public, max-age=31536000, immutable"
        if headers.knows(tag) { return .notModified(tag, keeping: keeping) }
        return Response(
            status: .ok, headers: [.contentType: asset.type, .eTag: tag, .cacheControl: keeping],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: asset.bytes)))
    }
}

extension HTTPFields {
    /// Whether the browser has what the tag stands for (RFC 9110, If-None-Match, compared weakly).
    func knows(_ tag: String) -> Bool {
        guard let known = self[.ifNoneMatch] else { return false }
        if known == tag { return true }
        return known.utf8.split(separator: 0x2C).contains { candidate in
            var candidate = candidate.drop { $0 == 0x20 || $0 == 0x09 }
            while let last = candidate.last, last == 0x20 || last == 0x09 { candidate.removeLast() }
            if candidate.starts(with: "W/".utf8) { candidate = candidate.dropFirst(2) }
            return candidate.elementsEqual("*".utf8) || candidate.elementsEqual(tag.utf8)
        }
    }
}

extension Response {
    /// - Parameter keeping: How long it may be kept, as the whole answer says it.
    static func notModified(
        _ tag: String, keeping: String = "no-cache", varies: HTTPField.Name? = nil
    ) -> Response {
        var response = Response(status: .notModified, headers: [.eTag: tag, .cacheControl: keeping])
        if let varies { response.headers[.vary] = varies.rawName }
        // It speaks of a page that has a length, and must not say that it has none (RFC 9110, 8.6).
        response.headers[.contentLength] = nil
        return response
    }

    static func redirect(_ address: Address, varies: HTTPField.Name? = nil) -> Response {
        var headers: HTTPFields = [.location: address.text, .cacheControl: "no-cache"]
        if let varies { headers[.vary] = varies.rawName }
        return Response(status: .seeOther, headers: headers)
    }
}

extension HTML {
    /// The page's bytes, for the network.
    var buffer: ByteBuffer { withBytes { ByteBuffer(bytes: $0) } }
}
