import Markup

/// A file that the pages need. It is in the program itself, and its address changes with its content, so that a
/// browser may keep it for ever.
struct Asset: Sendable {
    let name: String
    let type: String
    let bytes: [UInt8]
    /// Names the content, for `ETag`.
    let tag: String
    let address: Address

    init(name: String, extension suffix: String, type: String, content: String) {
        self.init(name: name, extension: suffix, type: type, bytes: Array(content.utf8))
    }

    init(name: String, extension suffix: String, type: String, bytes: [UInt8]) {
        self.bytes = bytes
        tag = ContentHash.of(bytes)
        self.name = "\(name).\(tag).\(suffix)"
        self.type = type
        address = Address(path: "assets", self.name)
    }

    static let stylesheet = Asset(
        name: "belfry", extension: "css", type: "text/css; charset=utf-8",
        content: [
            Styles.tokens, Styles.base, Styles.frame, Styles.plan, Styles.text, Styles.figures, Styles.charts,
            Styles.facts, Styles.lists, Styles.shared, Styles.search, Styles.forms, Styles.writing, Styles.narrow,
            Styles.print,
        ]
        .joined(separator: "\n"))

    static let icon = Asset(name: "belfry", extension: "svg", type: "image/svg+xml", content: Styles.icon)

    /// Moving by keys.
    static let keys = Asset(
        name: "keys", extension: "js", type: "text/javascript; charset=utf-8", bytes: PackageResources.keys_js)

    /// Suggestions in the search box.
    static let search = Asset(
        name: "search", extension: "js", type: "text/javascript; charset=utf-8", bytes: PackageResources.search_js)

    /// Keeping what is typed.
    static let write = Asset(
        name: "write", extension: "js", type: "text/javascript; charset=utf-8", bytes: PackageResources.write_js)

    static let scripts = [keys, search]
    static let all = [stylesheet, icon, write] + scripts
}

/// A short name for a content: FNV-1a of 64 bits, enough to tell one build's files from another's.
enum ContentHash {
    static func of(_ bytes: some Sequence<UInt8>) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(hash, radix: 36)
    }
}
