/// What Excel takes as the name of a sheet: at most 31 UTF-16 units, none of `[]:*?/\`, no apostrophe at either end,
/// not empty, and no two alike.
enum SheetName {
    static func names(of wishes: [String]) -> [String] {
        var taken: Set<String> = []
        return wishes.map { wish in
            let base = allowed(wish)
            var name = base
            var number = 2
            while !taken.insert(name.lowercased()).inserted {
                name = cut(base, to: 27) + " \(number)"
                number += 1
            }
            return name
        }
    }

    private static func allowed(_ wish: String) -> String {
        let forbidden: Set<Unicode.Scalar> = ["[", "]", ":", "*", "?", "/", "\\", "\0"]
        var kept = String.UnicodeScalarView()
        for scalar in wish.unicodeScalars { kept.append(forbidden.contains(scalar) ? "-" : scalar) }
        var name = cut(String(kept), to: 31)
        while name.first == "'" { name.removeFirst() }
        while name.last == "'" { name.removeLast() }
        return name.isEmpty ? "-" : name
    }

    private static func cut(_ text: String, to units: Int) -> String {
        var text = text
        while text.utf16.count > units { text.removeLast() }
        return text
    }
}
