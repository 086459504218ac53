import Kernel
import Testing

@testable import Reading

@Suite("Blocks")
struct BlocksTests {
    private func lines(_ printed: String, form: Form = Sample.french) -> [[Int]] {
        Sample.blocks(printed, of: form.languages[0], form: form).map(\.lines)
    }

    @Test("are lines between blank lines")
    func gaps() { #expect(lines("un\ndeux\n\ntrois\n\n\nquatre") == [[1, 2], [4], [7]]) }

    @Test("begin with each sign of an item")
    func bullets() {
        let blocks = Sample.blocks("Liste :\n– un\nde plus\n– deux")
        #expect(blocks.map(\.lines) == [[1], [2, 3], [4]])
        #expect(blocks.map(\.isBullet) == [false, true, true])
    }

    @Test("keep a dash at a line's start where blank lines set the items apart")
    func dashes() {
        let items = (1...9).map { "– item \($0)\n\n" }.joined()
        let blocks = Sample.blocks(items + "– un parc\n– le grand –\nouvert")
        #expect(blocks.last?.lines == [19, 20, 21])
    }

    @Test("begin with a heading although no blank line stands before it")
    func headings() { #expect(lines("texte du jardin.\nIV.2.1 Serre\n\nsuite") == [[1], [2], [4]]) }

    @Test("begin with a label on the line of its text")
    func inlineLabel() {
        #expect(lines("Stap 1: Zaaien\nPartners: de buren", form: Sample.plan) == [[1], [2]])
    }

    @Test("are footnotes where a number in brackets opens them")
    func notes() {
        let blocks = Sample.blocks("Un jardin (1).\n\n(1) Ouvert en mai.\n\n(x) rien")
        #expect(blocks.map(\.isNote) == [false, true, false])
    }

    @Test("go on behind the other column where the paragraph was cut")
    func acrossColumns() {
        let printed = """
             Les jardins de la ville sont ouverts \n\
            à tous les habitants qui sont dans \n\

            De tuinen van de stad zijn open voor \n\
            alle inwoners die er zijn en in \n\
             le quartier avec les écoles et les parcs \n\
            du centre.

            de wijk zijn met de scholen en de \n\
            parken van het centrum.
            """
        #expect(Sample.blocks(printed, of: .fr, form: Sample.form).map(\.lines) == [[1, 2, 6, 7]])
        #expect(Sample.blocks(printed, of: .nl, form: Sample.form).map(\.lines) == [[4, 5, 9, 10]])
    }

    @Test("of a list go on behind the other column, each item for itself")
    func listAcrossColumns() {
        let printed = """
             – Les jardins de la ville sont ouverts.

            – Une serre est construite avec les écoles.

            – De tuinen van de stad zijn open.

            – Een serre wordt met de scholen gebouwd.
             – Les arbres du parc sont soignés par tous.

            – De bomen van het park worden verzorgd.
            """
        let french = Sample.blocks(printed, of: .fr, form: Sample.form)
        #expect(french.map(\.lines) == [[1], [3], [8]])
        #expect(french.map(\.isBullet) == [true, true, true])
    }

    @Test("go on behind the footnote that interrupts them")
    func interrupted() {
        let printed = """
             Les jardins (1) de la ville sont ouverts \n\
            à tous les habitants qui sont dans \n\

            (1) Ceux du centre et des quartiers \n\
            voisins.
             le quartier avec les écoles et les parcs \n\
            du centre.
            """
        let blocks = Sample.blocks(printed, of: .fr, form: Sample.form)
        #expect(blocks.map(\.lines) == [[4, 5], [1, 2, 6, 7]])
        #expect(blocks.map(\.isNote) == [true, false])
    }

    @Test("do not go on with a label or a heading")
    func startsSomething() {
        let printed = """
             Les jardins de la ville sont ouverts \n\
            à tous les habitants qui sont dans \n\
             Cibles

            IV.2.1 Serre

            tous les habitants de la ville
            """
        #expect(Sample.blocks(printed, of: .fr, form: Sample.form).map(\.lines) == [[1, 2], [3], [5], [7]])
    }

    @Test("end at a short line that is not wrapped, where wrapped lines are marked")
    func unmarked() {
        let printed = "Cibles\nTous les habitants de la ville et \nles écoles qui sont dans le quartier \ndu centre\n"
        #expect(lines(printed) == [[1], [2, 3, 4]])
    }

    @Test("of nothing are none")
    func empty() { #expect(lines("\n\n").isEmpty) }
}
