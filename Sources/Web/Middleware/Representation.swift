import Documents
import HTTPTypes
import Hummingbird
import HummingbirdCore

/// In which form an address is answered: as a page to read, or as the data on it.
enum Representation: Sendable, Hashable, CaseIterable {
    case page
    case csv
    case json
    case xlsx

    /// What ends the address that asks for it.
    var suffix: String? {
        switch self {
        case .page: nil
        case .csv: "csv"
        case .json: "json"
        case .xlsx: "xlsx"
        }
    }

    var mediaType: String {
        switch self {
        case .page: "text/html; charset=utf-8"
        case .csv: "text/csv; charset=utf-8"
        case .json: "application/json"
        case .xlsx: DocumentFormat.xlsx.mediaType
        }
    }

    /// Without how characters are written.
    var bareMediaType: String { String(mediaType.prefix { $0 != ";" }) }

    /// Those in which data are given away.
    static let ofData: [Representation] = [.csv, .json, .xlsx]

    /// The tag of the data on a page, by the page's tag: each form has its own.
    func tag(_ page: String) -> String {
        suffix.map { page.dropLast() + "-" + $0 + "\"" } ?? page
    }

    /// The form that a header `Accept` asks for; the page, where it asks for none that there is or cannot be read.
    static func accepted(_ header: String?) -> Representation {
        // What every browser says first: nothing behind it is wanted more.
        guard let header, !header.hasPrefix("text/html,") else { return .page }
        return AcceptedMedia(header)?.best ?? .page
    }
}

/// Tells from an address or from `Accept` which form is asked for, and passes on the address without its ending, so
/// that a page and its data are one route: `…/money`, `…/money.csv`, `…/money.json`, `…/money.xlsx`.
struct Representations<Inner: HTTPResponder<SiteContext>>: HTTPResponder {
    let inner: Inner

    func respond(to request: Request, context: SiteContext) async throws -> Response {
        var context = context
        if let (path, representation) = Self.ending(of: request.head.path ?? "/") {
            context.representation = representation
            context.isNamedByEnding = true
            var head = request.head
            head.path = path
            return try await inner.respond(to: Request(head: head, body: request.body), context: context)
        }
        context.representation = Representation.accepted(request.headers[.accept])
        return try await inner.respond(to: request, context: context)
    }

    /// The path without `.csv`, `.json` or `.xlsx`; nil where it ends otherwise. Pages stand under a language: the files
    /// beside them keep their endings, and so do documents, which are no data of a page.
    private static func ending(of path: String) -> (String, Representation)? {
        let bytes = path.utf8
        guard bytes.dropFirst(3).first == UInt8(ascii: "/") else { return nil }
        let end = bytes.firstIndex(of: UInt8(ascii: "?")) ?? bytes.endIndex
        for representation in Representation.ofData {
            let suffix = "." + (representation.suffix ?? "")
            guard bytes[..<end].suffix(suffix.utf8.count).elementsEqual(suffix.utf8) else { continue }
            guard representation != .xlsx || !path.contains("/documents/") else { continue }
            let start = bytes.index(end, offsetBy: -suffix.utf8.count)
            return (String(path[..<start]) + String(path[end...]), representation)
        }
        return nil
    }
}
