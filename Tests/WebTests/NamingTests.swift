import Kernel
import Strategy
import Testing

@testable import Web

@Suite("Names of levels and lines of sources")
struct NamingTests {
    private let flemish = LevelNames(
        names: [.strategic: LocalizedText([Language.nl: "beleidsdoelstelling"])],
        codeWords: [.strategic: LocalizedText([Language.nl: "BD"])])

    private func objective(_ number: String, _ code: String?, _ level: Objective.Level = .strategic) -> Objective {
        Objective(
            id: Valmer.id(900), parent: nil, level: level, number: number, code: code, title: LocalizedText(),
            status: nil, depth: 1, position: 0)
    }

    @Test(
        "Codes in each language, with and without a code word",
        arguments: [
            (Language.fr, "OS\u{A0}1"), (.nl, "SD\u{A0}1"), (.en, "OS\u{A0}1"),
        ])
    func codes(_ language: Language, _ expected: String) {
        let naming = Naming(.usual, Reader(language: language, planLanguages: [.fr, .nl]))
        #expect(naming.code(of: objective("IV.1", "1")) == expected)
        #expect(naming.code(of: objective("IV.1.1.3", nil, .project)) == "IV.1.1.3")
        #expect(naming.code(of: objective("IV.2~2", nil, .project)) == "IV.2", "printed twice, shown as printed")
        #expect(naming.code(of: objective("S-SB06", "S-SB06")) == "S-SB06")
    }

    @Test func theFormNamesItsLevels() {
        let naming = Naming(flemish, Reader(language: .nl, planLanguages: [.nl]))
        #expect(naming.code(of: objective("BD 1", "1")) == "BD\u{A0}1")
        #expect(naming.level(of: objective("BD 1", "1")) == "Beleidsdoelstelling")
        #expect(naming.level(of: objective("AP 1", "1", .operational)) == "Operationele doelstelling")
        #expect(!naming.isUsual)
        #expect(Naming(.usual, Reader(language: .nl)).isUsual)
    }

    @Test("A text is shown in the language of the page, then of the letter, then in any")
    func bestText() {
        let reader = Reader(language: .en, planLanguages: [.nl, .fr])
        #expect(reader.best(LocalizedText([Language.en: "e", .fr: "f", .nl: "n"]))?.text == "e")
        #expect(reader.best(LocalizedText([Language.fr: "f", .nl: "n"]))?.text == "n")
        #expect(reader.best(LocalizedText([Language.fr: "f"]))?.language == .fr)
        #expect(reader.best(LocalizedText())?.text == nil)
    }

    @Test("Lines in a row and in one language are one block, blank ones between included")
    func blocks() {
        func line(_ number: Int, _ language: Language?, blank: Bool = false) -> SourceLine {
            SourceLine(number: number, text: "x", language: language, state: blank ? nil : .placed)
        }
        let lines = [
            line(1, nil, blank: true), line(2, .fr), line(3, nil, blank: true), line(4, .fr), line(5, nil, blank: true),
            line(6, .nl), line(8, .nl), line(9, nil, blank: true),
        ]
        #expect(LineBlocks.blocks(of: lines).map { $0.map(\.number) } == [[2, 3, 4], [6], [8]])
        #expect(LineBlocks.blocks(of: []).isEmpty)
    }
}
