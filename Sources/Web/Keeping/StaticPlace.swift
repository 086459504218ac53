import Kernel

/// An address of the site that becomes a file.
struct StaticPlace: Hashable, Sendable {
    /// As the site is asked for it.
    let address: String
    /// Where its file stands, without a slash in front.
    let file: String
    /// As links name it among the files.
    let link: String

    /// nil for what does not belong to the plan, or needs a server.
    ///
    /// - Parameter address: Without a place on the page.
    init?(_ address: String, plan: String) {
        let halves = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = String(halves[0])
        let isBoth = halves.count > 1 && halves[1] == "view=both"
        var steps: [String] = []
        for step in path.split(separator: "/") {
            // A server looks for the file under the name that the address means.
            guard let decoded = String(step).removingPercentEncoding, decoded != ".", decoded != "..",
                !decoded.contains("/"), !decoded.contains("\0"), decoded.utf8.count < 200
            else { return nil }
            steps.append(decoded)
        }
        guard StaticPlace.belongs(steps, to: plan) else { return nil }
        let isFile = steps[0] == "assets" || StaticPlace.endings.contains(where: path.hasSuffix)
        // A file cannot have a question in its name: both languages side by side get a place of their own.
        let place = isBoth && !isFile ? path + "/both" : path
        self.address = isBoth && !isFile ? path + "?view=both" : path
        link = place
        let name = (steps + (isBoth && !isFile ? ["both"] : [])).joined(separator: "/")
        file = isFile ? name : name + "/index.html"
    }

    var isPage: Bool { file.hasSuffix("/index.html") }

    /// Of the data beside a page.
    private static let endings = Representation.ofData.map { "." + ($0.suffix ?? "") }

    private static func belongs(_ steps: [String], to plan: String) -> Bool {
        if steps.count == 2, steps[0] == "assets" { return true }
        guard let language = steps.first.flatMap({ Language(rawValue: $0) }), Language.ofInterface.contains(language)
        else { return false }
        switch (steps.count, steps.dropFirst().first) {
        case (2, "plans"), (2, "about"), (2, "partners"), (2, "target-groups"), (3, "partners"), (3, "target-groups"):
            return true
        case (3, "plans"): return ([""] + endings).contains { steps[2] == plan + $0 }
        case (4..., "plans"):
            guard steps[2] == plan else { return false }
            let place = steps[3].prefix { $0 != "." }
            return [
                "objectives", "chapters", "reading", "indicators", "money", "staff", "deadlines", "lists", "partners",
            ]
            .contains(String(place)) || place == "target-groups"
        default: return false
        }
    }
}

extension String {
    /// nil where a `%` is followed by anything but two hexadecimal digits, or the bytes are no UTF-8.
    fileprivate var removingPercentEncoding: String? {
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            guard byte == 0x25 else {
                bytes.append(byte)
                continue
            }
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            guard digits.utf8.count == 2, let decoded = UInt8(digits, radix: 16)
            else { return nil }
            bytes.append(decoded)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
