import Foundation
import HTTPTypes
import Hummingbird
import Kernel
import NIOCore

/// What a form sent: names and values in order, a name perhaps several times.
///
/// Values are in NFC, and their lines end with a line feed, as everywhere in the store.
struct PostedForm: Sendable {
    let fields: [(name: String, value: String)]

    /// More fields than any form has.
    static let most = 2000

    init(_ fields: [(name: String, value: String)] = []) { self.fields = fields }

    /// - Parameter bytes: `name=value&name=value`, as forms encode it (WHATWG URL, application/x-www-form-urlencoded).
    /// - Throws: `formUnreadable` where a byte is badly encoded, a text is no UTF-8 or holds U+0000, or there are too
    ///   many fields.
    init(decoding bytes: some Collection<UInt8>) throws(Problem) {
        var fields: [(name: String, value: String)] = []
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            guard fields.count < Self.most else {
                throw Problem(.invalid, .formUnreadable, detail: "more than \(Self.most) fields")
            }
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let name = try Self.text(parts[0])
            fields.append((name, parts.count > 1 ? try Self.text(parts[1]) : ""))
        }
        self.fields = fields
    }

    /// The value of a field, the first where it was sent several times; empty where it was not sent.
    subscript(name: String) -> String { fields.first { $0.name == name }?.value ?? "" }

    /// The value of a field without space around it.
    func trimmed(_ name: String) -> String { self[name].trimmingCharacters(in: .whitespacesAndNewlines) }

    func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

    /// Each value of a field, such as the boxes that were ticked.
    func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    private static func text(_ encoded: some Collection<UInt8>) throws(Problem) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(encoded.count)
        var rest = encoded.makeIterator()
        while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "%"):
                guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit) else {
                    throw Problem(.invalid, .formUnreadable, detail: "a % without two digits")
                }
                bytes.append(high << 4 | low)
            case UInt8(ascii: "+"): bytes.append(0x20)
            default: bytes.append(byte)
            }
        }
        guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
            throw Problem(.invalid, .formUnreadable, detail: "a field is no text in UTF-8")
        }
        return text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").precomposedStringWithCanonicalMapping
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 0x30
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - 0x37
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - 0x57
        default: nil
        }
    }
}

extension PostedForm {
    /// Reads what was sent with a request.
    ///
    /// - Throws: `formUnreadable` where it is no form; `bodyTooLarge`.
    init(_ request: Request, limitKibibytes: Int) async throws {
        let type = request.headers[.contentType]?.prefix { $0 != ";" } ?? ""
        guard type.filter({ $0 != " " }).lowercased() == "application/x-www-form-urlencoded" else {
            throw Problem(.invalid, .formUnreadable, detail: "no application/x-www-form-urlencoded")
        }
        var bytes: [UInt8] = []
        for try await part in request.body {
            guard bytes.count + part.readableBytes <= limitKibibytes << 10 else {
                throw Problem(.invalid, .bodyTooLarge(limitKibibytes: limitKibibytes))
            }
            bytes += part.readableBytesView
        }
        try self.init(decoding: bytes)
    }

    /// What somebody wrote, to be shown to them again where it could not be taken: no secrets, nothing hidden.
    var typed: [(name: String, value: String)] {
        fields.filter { name, value in
            name != FormToken.field && !name.contains("password") && !name.hasPrefix("seen") && !value.isEmpty
                && value.utf8.count > 2
        }
    }
}
