import Documents
import Kernel
import Strategy

/// Finds the codes of objectives in a text, such as `OO 2.1` or `OS5`, so that they lead there.
struct CodeReferences {
    /// Anchors by code without spaces.
    private let anchors: [String: String]
    /// The code words, as bytes.
    private let words: [[UInt8]]

    init(_ objectives: [Objective], _ levels: LevelWords, in language: Language) {
        var anchors: [String: String] = [:]
        var words: Set<String> = []
        for objective in objectives {
            let code = levels.code(of: objective, in: language)
            guard let space = code.firstIndex(of: "\u{A0}") else { continue }
            words.insert(String(code[..<space]))
            // A code that is printed twice means the first.
            let key = code.filter { $0 != "\u{A0}" }
            if anchors[key] == nil { anchors[key] = LetterComposer.anchor(of: objective) }
        }
        self.anchors = anchors
        self.words = words.map { Array($0.utf8) }.filter { !$0.isEmpty }
    }

    func linked(_ run: Passage.Run) -> [Passage.Run] {
        guard case .text(let text) = run, !words.isEmpty else { return [run] }
        let bytes = Array(text.utf8)
        var runs: [Passage.Run] = []
        var (start, index) = (0, 0)
        while index < bytes.count {
            guard let (end, anchor) = reference(in: bytes, at: index) else {
                index += 1
                continue
            }
            if start < index { runs.append(.text(String(decoding: bytes[start..<index], as: UTF8.self))) }
            runs.append(.link(String(decoding: bytes[index..<end], as: UTF8.self), to: anchor))
            (start, index) = (end, end)
        }
        guard start > 0 else { return [run] }
        if start < bytes.count { runs.append(.text(String(decoding: bytes[start...], as: UTF8.self))) }
        return runs
    }

    /// A code that begins here, and where it ends.
    private func reference(in bytes: [UInt8], at start: Int) -> (Int, String)? {
        if start > 0, isLetterOrDigit(bytes[start - 1]) { return nil }
        for word in words where bytes[start...].starts(with: word) {
            var index = start + word.count
            if index < bytes.count, bytes[index] == 0x20 { index += 1 }
            if index + 1 < bytes.count, bytes[index] == 0xC2, bytes[index + 1] == 0xA0 { index += 2 }
            let digits = index
            while index < bytes.count, (48...57).contains(bytes[index]) || bytes[index] == 0x2E { index += 1 }
            while index > digits, bytes[index - 1] == 0x2E { index -= 1 }
            guard index > digits, index == bytes.count || !isLetterOrDigit(bytes[index]) else { continue }
            let key = String(decoding: word + bytes[digits..<index], as: UTF8.self)
            if let anchor = anchors[key] { return (index, anchor) }
        }
        return nil
    }

    private func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte >= 0xC3
    }
}
