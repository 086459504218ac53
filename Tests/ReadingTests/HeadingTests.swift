import Kernel
import Testing

@testable import Reading

@Suite("Headings")
struct HeadingTests {
    @Test("name their kind by how deep their number is")
    func depths() {
        let kinds: [(String, Section.Kind, Int)] = [
            ("IV.1 Ouvrir les jardins", .strategic, 1), ("IV.1.2. Planter", .operational, 2),
            ("IV.1.2.3 Tailler", .project, 3), ("IV.1.2.3.4 Arroser", .project, 4),
        ]
        for (text, kind, depth) in kinds {
            let heading = Sample.heading(text)
            #expect(heading?.kind == kind)
            #expect(heading?.depth == depth)
        }
    }

    @Test("keep the code apart from the number and the title")
    func code() throws {
        let heading = try #require(Sample.heading("IV.2.1. OO 2.1.\u{A0}: Une serre – pour tous"))
        #expect(heading.number == "IV.2.1")
        #expect(heading.code == "2.1")
        #expect(heading.title == "Une serre – pour tous")
    }

    @Test("keep a number by mistake inside the title")
    func stray() {
        #expect(Sample.heading("IV.2.1 OO 2.1 : V7.1 Serre")?.title == "V7.1 Serre")
    }

    @Test(
        "about a year belong to the field of their word",
        arguments: ["IV.2.1.1 Réalisations 2023", "IV.2.1.1 3.2. Réalisations2023"])
    func period(text: String) throws {
        let heading = try #require(Sample.heading(text))
        #expect(heading.kind == .period)
        #expect(heading.field == .achievements)
        #expect(heading.year == 2023)
        #expect(heading.number == "IV.2.1.1")
    }

    @Test("about a year may lack their number, but say nothing else")
    func periodWithoutNumber() throws {
        let heading = try #require(Sample.heading("Planning 2024"))
        #expect(heading.kind == .period)
        #expect(heading.number == nil)
        #expect(heading.year == 2024)
        #expect(Sample.heading("Planning 2024 des travaux") == nil)
        #expect(Sample.heading("Planning 24") == nil)
    }

    @Test("inside a year have no chapter and a dash before their title")
    func inner() throws {
        let heading = try #require(Sample.heading("3.1.1. – Une serre"))
        #expect(heading.isInner)
        #expect(heading.number == "3.1.1")
        #expect(heading.title == "Une serre")
        #expect(Sample.heading("3.1.1. Une serre") == nil)
        #expect(Sample.heading("3.1 – une serre") == nil)
    }

    @Test("of chapters are Roman or Arabic, the French first one too")
    func chapters() {
        #expect(Sample.heading("CHAPITRE IER")?.ordinal == 1)
        #expect(Sample.heading("Chapitre IV : Les buts")?.title == "Les buts")
        #expect(Sample.heading("Hoofdstuk 4 De doelen", in: .nl)?.ordinal == 4)
        #expect(Sample.heading("Chapitre suivant") == nil)
    }

    @Test("of annexes have their number and title")
    func annex() throws {
        let heading = try #require(Sample.heading("Annexe 1 : Liste des jardins"))
        #expect(heading.kind == .annex)
        #expect(heading.ordinal == 1)
        #expect(heading.title == "Liste des jardins")
    }

    @Test("without a number are those that the form names")
    func unnumbered() {
        #expect(Sample.heading("PRÉFACE")?.isUnnumberedChapter == true)
        #expect(Sample.heading("Préface du jardin") == nil)
    }

    @Test(
        "are no sentences that begin with a number or a sign",
        arguments: ["IV.2", "IV.2.1 (rien)", "– IV.2 Serre", "2.1 Serre", "", "IV. Serre"])
    func none(text: String) { #expect(Sample.heading(text) == nil) }
}

@Suite("Headings by word or picture")
struct LevelHeadingTests {
    private func parsed(_ text: String) -> Heading? { Sample.heading(text, in: .nl, form: Sample.plan) }

    @Test("take the longest word and keep the last of its words with the code")
    func word() throws {
        let heading = try #require(parsed("Doel D 1.2: Meer bomen"))
        #expect(heading.number == "D 1.2")
        #expect(heading.code == "1.2")
        #expect(heading.title == "Meer bomen")
        #expect(heading.kind == .strategic)
    }

    @Test("need a mark between the code and the title, so that sentences are none")
    func marked() {
        #expect(parsed("Stap 3 – Zaaien")?.code == "3")
        #expect(parsed("Stap 3. Zaaien")?.code == "3")
        #expect(parsed("Stap 3 volgt later") == nil)
        #expect(parsed("Stap 3:") == nil)
        #expect(parsed("Stappen 3: Zaaien") == nil)
        #expect(parsed("Stap voor stap") == nil)
    }

    @Test("may be a picture alone, the one that fits whole")
    func picture() {
        #expect(parsed("T-07 Bomen")?.kind == .strategic)
        #expect(parsed("T-0701: Zaaien")?.kind == .operational)
        #expect(parsed("T-0701: Zaaien")?.number == "T-0701")
        #expect(parsed("T-07") == nil)
        #expect(parsed("T-070 Bomen") == nil)
    }

    @Test("mark their title with colons, dashes and full stops")
    func marks() {
        func after(_ text: String) -> String { LevelHeading.afterMarks(Array(text.utf8)[...]).0.string }
        #expect(after(" : – Zaaien") == "Zaaien")
        #expect(after("Zaaien") == "Zaaien")
        #expect(after(" . ").isEmpty)
    }
}

@Suite("Segments")
struct SegmentsTests {
    private func segments(_ printed: String) -> [Segment] { Segments.split(Sample.elements(printed).elements) }

    private let body = """

        Chapitre I : Préambule

        Un jardin est ouvert aux habitants du quartier.

        Chapitre II : Les buts

        IV.1 Ouvrir

        Cibles

        – Les voisins

        IV.1.1 Planter

        Description

        Des arbres.
        """

    private let contents = """
        Chapitre I : Préambule

        Chapitre II : Les buts

        IV.1 Ouvrir

        IV.1.1 Planter

        IV.1.2 Arroser

        """

    @Test("part the table of contents from the body")
    func contentsAndBody() {
        let found = segments(contents + body)
        #expect(found.map(\.isContents) == [true, false])
        #expect(found.map(\.hasObjectives) == [true, true])
    }

    @Test("begin anew with a second letter")
    func secondLetter() {
        let found = segments(body + "\n" + body)
        #expect(found.map(\.isContents) == [false, false])
        #expect(found.map(\.firstLine) == [2, 20])
    }

    @Test("begin anew where the first objective's number comes again")
    func firstObjective() { #expect(segments("IV.1 Ouvrir\n\nTexte.\n\nIV.1 Ouvrir\n\nTexte.").count == 2) }

    @Test("keep the list of objectives in an annex with the annex, as text")
    func listInAnnex() throws {
        let found = segments(body + "\n\nAnnexe 1 : Liste\n\nIV.1 Ouvrir\n\nIV.1.1 Planter")
        #expect(found.count == 1)
        let elements = Segments.withListsAsText(try #require(found.first))
        #expect(elements.suffix(3).map(\.sketch) == ["heading 1 Liste", "text IV.1 Ouvrir", "text IV.1.1 Planter"])
    }

    @Test("a letter behind an annex is a letter of its own")
    func behindAnnex() {
        #expect(segments(body + "\n\nAnnexe 1 : Liste\n\nRien.\n" + body).map(\.isContents) == [false, false])
    }
}
