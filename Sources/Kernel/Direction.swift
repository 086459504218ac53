/// Text that is written from right to left, and marks that turn the direction of what follows them (Unicode Standard
/// Annex 9), in the middle of a page, a document or a table that runs from left to right.
extension String {
    /// The text as it can stand within a sentence: whatever directions it has, what stands around it keeps its own.
    ///
    /// A text of several lines is set apart line by line, as a mark holds no longer than its line. Where nothing in it is
    /// written from right to left or says so, it is as it was.
    public var isolated: String {
        guard mayTurn, unicodeScalars.contains(where: { $0.isRightToLeft || $0.turnsDirection }) else { return self }
        return inLines { line in
            line.isEmpty || line.isIsolated ? line : "\u{2068}" + line + "\u{2069}"
        }
    }

    /// The text as it can stand beside others: what it turns, it turns back at the end of each line, and it turns
    /// nothing back that it has not turned.
    public var balanced: String {
        guard mayTurn, unicodeScalars.contains(where: \.turnsDirection) else { return self }
        return inLines { $0 }
    }

    private func inLines(_ setApart: (String) -> String) -> String {
        split(separator: "\n", omittingEmptySubsequences: false).map { setApart($0.closed) }.joined(separator: "\n")
    }

    /// Whether it can have a character that is written from right to left, or a mark. It is asked of every text of a
    /// page, most of which have neither, but have apostrophes and dashes of the same length as the marks.
    private var mayTurn: Bool { utf8.withContiguousStorageIfAvailable { $0.mayTurn } ?? true }

    /// Whether it is one whole isolate already.
    private var isIsolated: Bool {
        var depth = 0
        for (place, scalar) in unicodeScalars.enumerated() {
            if scalar.beginsIsolate { depth += 1 }
            if place == 0, depth == 0 { return false }
            if scalar == "\u{2069}" { depth -= 1 }
            if depth == 0 { return place == unicodeScalars.count - 1 }
        }
        return false
    }
}

extension Substring {
    /// With an end for each mark that has none, and without ends of what was not begun.
    fileprivate var closed: String {
        var closed = String.UnicodeScalarView()
        // What is open, by the mark that ends it.
        var open: [Unicode.Scalar] = []
        for scalar in unicodeScalars {
            switch scalar {
            case "\u{202A}", "\u{202B}", "\u{202D}", "\u{202E}": open.append("\u{202C}")
            case "\u{2066}", "\u{2067}", "\u{2068}": open.append("\u{2069}")
            case "\u{202C}":
                guard open.last == scalar else { continue }
                open.removeLast()
            case "\u{2069}":
                // It ends all that was begun within the isolate, too.
                guard let start = open.lastIndex(of: scalar) else { continue }
                open.removeSubrange(start...)
            default: break
            }
            closed.append(scalar)
        }
        closed.append(contentsOf: open.reversed())
        return String(closed)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// By the first two or three bytes of a character.
    fileprivate var mayTurn: Bool {
        var place = 0
        while place < count {
            // Eight bytes at a time where all are ASCII.
            while place + 8 <= count, let start = baseAddress,
                UnsafeRawPointer(start + place).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                place += 8
            }
            guard place < count else { return false }
            switch self[place] {
            case ..<0xD6: break
            case 0xE2:
                guard place + 2 < count else { return true }
                switch (self[place + 1], self[place + 2]) {
                case (0x80, 0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): return true
                default: break
                }
            case 0xD6...0xE0, 0xEF...: return true
            default: break
            }
            place += 1
        }
        return false
    }
}

extension Unicode.Scalar {
    fileprivate var beginsIsolate: Bool { ("\u{2066}"..."\u{2068}").contains(self) }

    /// Whether it is one of the marks that turn what follows, or that end it.
    fileprivate var turnsDirection: Bool {
        ("\u{202A}"..."\u{202E}").contains(self) || ("\u{2066}"..."\u{2069}").contains(self)
    }

    /// Whether it is of a script that is written from right to left, such as Hebrew and Arabic, or a mark that counts as
    /// one.
    fileprivate var isRightToLeft: Bool {
        switch value {
        case 0x0590...0x08FF, 0x200F, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
