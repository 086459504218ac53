/// A page of the site as a file: without what needs a server, its links leading to files.
///
/// The pages are Belfry's own and always written in the same way (`Markup`), so that bytes are enough to find what is to
/// be changed: attributes stand between double quotes, and nothing in a text looks like a tag.
struct StaticRewriting {
    private let bytes: [UInt8]
    private let plan: String
    private let isPage: Bool
    /// What the page links to and shall be a file too.
    private(set) var places: Set<StaticPlace> = []

    init(_ bytes: [UInt8], plan: String, isPage: Bool) {
        self.bytes = bytes
        self.plan = plan
        self.isPage = isPage
    }

    /// The bytes of the file; what is no page stays as it is.
    mutating func rewritten() -> [UInt8] {
        guard isPage else { return bytes }
        var written: [UInt8] = []
        written.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x3C, let end = endOfPartForServers(at: index) {
                index = end
            } else if byte == 0x20, let (attribute, end) = attribute(at: index) {
                written += attribute
                index = end
            } else {
                written.append(byte)
                index += 1
            }
        }
        return written
    }

    /// A form that filters, or the place for signing in: what a file cannot answer.
    private func endOfPartForServers(at start: Int) -> Int? {
        if starts(Self.form, at: start) {
            return starts(Self.searchForm, at: start) ? nil : end(of: Self.formEnd, from: start)
        }
        return starts(Self.account, at: start) ? end(of: Self.navEnd, from: start) : nil
    }

    /// An attribute that names an address, as it shall be written, and where it ends.
    private mutating func attribute(at start: Int) -> ([UInt8], Int)? {
        if starts(Self.suggestions, at: start), let end = end(of: [0x22], from: start + Self.suggestions.count) {
            return ([], end)
        }
        for name in [Self.href, Self.source] where starts(name, at: start) {
            let first = start + name.count
            guard let end = end(of: [0x22], from: first) else { return nil }
            let value = String(decoding: bytes[first..<end - 1], as: UTF8.self)
            guard value.hasPrefix("/") else { return nil }
            let halves = value.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            // An address in a page is escaped: a question has `&amp;` between its parts.
            guard let place = StaticPlace(String(halves[0]), plan: plan) else {
                // A link that leads nowhere is none: its words stay.
                return isSearch(value) ? nil : ([], end)
            }
            places.insert(place)
            let fragment = halves.count > 1 ? "#" + halves[1] : ""
            return (name + Array((place.link + fragment).utf8) + [0x22], end)
        }
        return nil
    }

    /// The page of the search is made by itself.
    private func isSearch(_ address: String) -> Bool {
        address.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2).first == "search"
    }

    private func starts(_ prefix: [UInt8], at start: Int) -> Bool {
        start + prefix.count <= bytes.count && bytes[start..<start + prefix.count].elementsEqual(prefix)
    }

    /// Where the next occurrence of some bytes ends.
    private func end(of part: [UInt8], from start: Int) -> Int? {
        var index = start
        while index + part.count <= bytes.count {
            if bytes[index] == part[0], starts(part, at: index) { return index + part.count }
            index += 1
        }
        return nil
    }

    private static let form = Array("<form".utf8)
    private static let searchForm = Array("<form class=\"search\"".utf8)
    private static let formEnd = Array("</form>".utf8)
    private static let account = Array("<nav class=\"account\"".utf8)
    private static let navEnd = Array("</nav>".utf8)
    private static let suggestions = Array(" data-suggestions=\"".utf8)
    private static let href = Array(" href=\"".utf8)
    private static let source = Array(" src=\"".utf8)
}
