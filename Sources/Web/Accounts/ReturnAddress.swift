import Foundation
import Hummingbird
import Kernel
import Markup

/// The page that somebody wanted before they had to sign in.
///
/// It comes back from the browser, where anybody can have written it: so it is taken apart, and made again of encoded
/// parts. What comes out begins with one of our languages and cannot lead off the site.
struct ReturnAddress: Sendable, Hashable {
    /// `/fr/plans/…`, as it stands behind `to=`.
    let text: String

    init?(_ text: String) {
        guard text.utf8.count <= 1024, text.hasPrefix("/"), Self.address(of: text) != nil else { return nil }
        self.text = text
    }

    init?(_ request: Request) { self.init(request.uri.string) }

    /// Where to go; nil never, as it was made only of what can be gone to.
    var address: Address? { Self.address(of: text) }

    private static func address(of text: String) -> Address? {
        let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let segments = parts[0].split(separator: "/", omittingEmptySubsequences: false).dropFirst()
            .compactMap { $0.removingPercentEncoding }
        guard segments.count == parts[0].utf8.count(where: { $0 == 0x2F }), segments.allSatisfy({ isSound($0) }),
            let language = segments.first.flatMap({ Language(rawValue: $0) }), Language.ofInterface.contains(language),
            // To sign in again, or out, is no place to return to.
            segments.count > 1, !["sign-in", "sign-out"].contains(segments[1])
        else { return nil }
        var address = Address(path: segments)
        for pair in parts.count > 1 ? parts[1].split(separator: "&").prefix(32) : [] {
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                .map { $0.replacing("+", with: " ").removingPercentEncoding }
            guard let name = sides[0], !name.isEmpty else { continue }
            address = address.asking(name, sides.count > 1 ? sides[1] ?? "" : "")
        }
        return address
    }

    private static func isSound(_ segment: String) -> Bool {
        !segment.isEmpty && segment != "." && segment != ".."
            && segment.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0 != "\\" && $0 != "/" }
    }
}
