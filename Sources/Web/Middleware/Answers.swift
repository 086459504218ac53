import HTTPTypes
import Hummingbird
import Kernel
import Markup
import NIOCore
import Strategy

extension Site {
    /// The tag of what a plan's pages say in a language, at this revision, of this build and on this day: which
    /// deadlines have passed is part of it.
    func tag(_ language: Language, revision: Int) -> String {
        tag(language, String(revision))
    }

    func tag(_ language: Language, _ plan: Plan) -> String {
        tag(language, revision: plan.revision)
    }

    func tag(_ language: Language, _ version: String = "0") -> String {
        "\"\(build)-\(language.rawValue)-\(today)-\(version)\""
    }
}

extension Site {
    /// The answer that a browser's copy is still right, by one statement, when it asks whether it is.
    func unchanged(_ slug: String, _ request: Request, _ context: SiteContext) async throws -> Response? {
        guard request.headers.contains(.ifNoneMatch) else { return nil }
        let tag = context.representation.tag(
            tag(try context.language, revision: try await plans.revision(of: slug)))
        return request.knows(tag) ? Response.notModified(tag) : nil
    }
}

extension Request {
    /// The page, or that the browser's copy of it is still right.
    func answer(tag: String, page: () throws -> HTML) rethrows -> Response {
        if knows(tag) { return .notModified(tag) }
        return Response(
            status: .ok,
            headers: [.contentType: "text/html; charset=utf-8", .eTag: tag, .cacheControl: "no-cache"],
            body: ResponseBody(byteBuffer: try page().buffer))
    }

    /// Bytes that stay the same as long as their tag does.
    func answer(_ bytes: [UInt8], type: String, tag: String) -> Response {
        if knows(tag) { return .notModified(tag) }
        return Response(
            status: .ok, headers: [.contentType: type, .eTag: tag, .cacheControl: "no-cache"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// A file of the program. Its address names its content, so that it never changes.
    func answer(_ asset: Asset) -> Response {
        let tag = "\"\(asset.tag)\""
        if knows(tag) { return .notModified(tag) }
        return Response(
            status: .ok,
            headers: [
                .contentType: asset.type, .eTag: tag, .cacheControl: "public, max-age=31536000, immutable",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: asset.bytes)))
    }

    /// Whether the browser has what the tag stands for (RFC 9110, If-None-Match, compared weakly).
    func knows(_ tag: String) -> Bool {
        guard let known = headers[.ifNoneMatch] else { return false }
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
    static func notModified(_ tag: String) -> Response {
        var response = Response(status: .notModified, headers: [.eTag: tag, .cacheControl: "no-cache"])
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
