import HTTPTypes
import Synchronization

/// Names each request, so that what a visitor saw, what a proxy logged and what Belfry logged can be brought together.
final class RequestIdentifiers: Sendable {
    /// Tells this process from others and from itself at another time.
    private let process = String(UInt32.random(in: .min ... .max), radix: 36)
    private let made = Atomic<UInt64>(0)

    /// The one that the request brings along, if it is nothing but an identifier; else a new one.
    func identifier(of headers: HTTPFields) -> String {
        if let given = headers[.requestIdentifier], Self.isValid(given) { return given }
        return process + "-" + String(made.wrappingAdd(1, ordering: .relaxed).newValue, radix: 36)
    }

    /// Letters, digits, hyphens, dots and underscores, from 8 to 64: what proxies make, and nothing that could break a line.
    static func isValid(_ text: String) -> Bool {
        (8...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
                default: false
                }
            }
    }
}

extension HTTPField.Name {
    /// `X-Request-ID`, in which proxies hand on what they call a request. (The name is one that HTTP allows.)
    static let requestIdentifier = HTTPField.Name(parsed: "x-request-id") ?? .from
}
