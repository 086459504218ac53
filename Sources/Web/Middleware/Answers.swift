import HTTPTypes
import Hummingbird
import Kernel
import Markup
import NIOCore
import Strategy

extension Site {
    /// The tag of what a plan's pages say in a language, at this version of the plan and of this build.
    ///
    /// A page that carries it promises to speak of nothing that could change without the plan's revision.
    func tag(_ language: Language, _ version: PlanVersion) -> String {
        let (high, low) = version.plan.words
        return tag(language, "\(String(high ^ low, radix: 36))-\(version.revision)")
    }

    func tag(_ language: Language, _ plan: Plan) -> String { tag(language, plan.version) }

    func tag(_ language: Language, _ version: String = "0") -> String {
        "\"\(build)-\(language.rawValue)-\(version)\""
    }
}

extension Request {
    /// The page, or that the browser's copy of it is still right.
    func answer(tag: String, page: () -> HTML) -> Response {
        if headers.knows(tag) { return .notModified(tag) }
        return Response(
            status: .ok,
            headers: [.contentType: "text/html; charset=utf-8", .eTag: tag, .cacheControl: "no-cache"],
            body: ResponseBody(byteBuffer: page().buffer))
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
