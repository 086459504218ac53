import Foundation
import Kernel
import Letters
import Testing

@testable import Reading

@Suite("Damaged letters")
struct DamageTests {
    /// Chance that is the same in every run (SplitMix64, Steele and others 2014), so that what fails fails again.
    struct Chance: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }

        mutating func below(_ bound: Int) -> Int { bound < 1 ? 0 : Int.random(in: 0..<bound, using: &self) }
    }

    enum Damage: CaseIterable {
        case dropLines, repeatLines, shuffleLines, cut, flipBytes, hugeLine, digits, joinLines, otherEnds

        func applied(to text: [UInt8], by chance: inout Chance) -> [UInt8] {
            var lines = text.split(separator: .newline, omittingEmptySubsequences: false).map(Array.init)
            switch self {
            case .dropLines: lines.removeAll { _ in chance.below(12) == 0 }
            case .repeatLines:
                let line = lines[chance.below(lines.count)]
                lines.insert(
                    contentsOf: Array(repeating: line, count: 1 + chance.below(9)), at: chance.below(lines.count))
            case .shuffleLines: lines.shuffle(using: &chance)
            case .cut: return Array(text.prefix(chance.below(text.count)))
            case .flipBytes: return flipped(text, by: &chance)
            case .hugeLine:
                let line = lines[chance.below(lines.count)]
                lines[chance.below(lines.count)] = Array(repeating: line, count: 400).flatMap { $0 }
            case .digits: return text.map { $0.isDigit ? .zero + UInt8(chance.below(10)) : $0 }
            case .joinLines: return text.filter { $0 != .newline || chance.below(4) > 0 }
            case .otherEnds: return text.map { $0 == .newline && chance.below(2) == 0 ? .carriageReturn : $0 }
            }
            return Array(lines.joined(separator: [UInt8.newline]))
        }

        private func flipped(_ text: [UInt8], by chance: inout Chance) -> [UInt8] {
            var text = text
            for _ in 0..<(1 + chance.below(40)) where !text.isEmpty {
                text[chance.below(text.count)] = UInt8(chance.below(256))
            }
            return text
        }
    }

    private static let examples = [
        ("lierne-2024.txt", "orientation-letter"), ("zwaluwbeke-meerjarenplan-2026-2031.txt", "multi-year-plan"),
        ("oostvliet-codes.txt", "coded-plan"),
    ]

    private func example(_ name: String) throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return [UInt8](try Data(contentsOf: folder.deletingLastPathComponent().appending(path: "Examples/" + name)))
    }

    /// A stretch of the lines, so that every part of a letter is met and a test stays short.
    private func excerpt(of text: [UInt8], by chance: inout Chance) -> [UInt8] {
        let lines = text.split(separator: .newline, omittingEmptySubsequences: false)
        let count = min(lines.count, 60 + chance.below(140))
        let start = chance.below(lines.count - count + 1)
        return Array(lines[start..<start + count].joined(separator: [UInt8.newline]))
    }

    @Test("are read or refused, never lost and never the end of the program", arguments: examples, Damage.allCases)
    func damaged(example: (name: String, form: String), damage: Damage) throws {
        let whole = try self.example(example.name)
        let reader = LetterReader(form: try Forms.named(example.form))
        var chance = Chance(state: UInt64(damage.hashableIndex) + 1)
        for _ in 0..<9 {
            var bytes = excerpt(of: whole, by: &chance)
            bytes = damage.applied(to: bytes, by: &chance)
            if chance.below(3) == 0, let other = Damage.allCases.randomElement(using: &chance), !bytes.isEmpty {
                bytes = other.applied(to: bytes, by: &chance)
            }
            do {
                try Account.check(try reader.read(bytes, name: example.name, sha256: ""), of: bytes)
            } catch let problem as Problem {
                #expect(problem.kind == .invalid)
            }
        }
    }

    @Test(
        "may be one endless line, which takes no endless time",
        arguments: [
            "5 euros ", "Serres : 5 euros ", "12.017.08.01.1211 5 ", "(2020 : 3) ", "- ", "2020 2021 ", "ETP 3 ",
        ])
    func endless(piece: String) throws {
        var letter = SmallLetter()
        let line = String(repeating: piece, count: 12_000 / piece.utf8.count)
        letter.replace("– 12.017.08.01.1211 : des arbres pour 5.000 euros", with: "– " + line)
        try Account.check(try letter.read(), of: Array(letter.printed.utf8))
    }

    @Test("give the same reading twice", arguments: examples)
    func same(example: (name: String, form: String)) throws {
        var chance = Chance(state: 99)
        let bytes = excerpt(of: try self.example(example.name), by: &chance)
        let reader = LetterReader(form: try Forms.named(example.form))
        let first = try reader.read(bytes, name: "x", sha256: "")
        #expect(try reader.read(bytes, name: "x", sha256: "").json() == first.json())
    }
}

extension DamageTests.Damage {
    fileprivate var hashableIndex: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
