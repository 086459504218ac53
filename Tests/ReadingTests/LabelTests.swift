import Kernel
import Testing

@testable import Reading

@Suite("Labels")
struct LabelTests {
    private func sketches(_ printed: String, form: Form = Sample.french) -> [String] {
        Sample.elements(printed, of: form.languages[0], form: form).elements.map(\.sketch)
    }

    @Test(
        "are whole blocks, a footnote's mark before them and a colon behind them left out",
        arguments: ["Cibles", "CIBLES :", "1 Cibles", "Cibles."])
    func whole(printed: String) { #expect(sketches(printed) == ["label target_groups " + printed]) }

    @Test("are no items of a list and no longer texts")
    func none() {
        #expect(sketches("– Cibles") == ["text Cibles"])
        #expect(sketches("Cibles mouvantes") == ["text Cibles mouvantes"])
    }

    @Test("may stand before a colon and their text")
    func colon() {
        #expect(sketches("Cibles : les voisins") == ["label target_groups Cibles", "text les voisins"])
    }

    @Test("may stand before their text without a colon where the form says so")
    func inline() {
        #expect(sketches("Statut de l’OO En cours") == ["label status Statut de l’OO", "text En cours"])
        #expect(sketches("Statut En cours") == ["label status Statut", "text En cours"])
        #expect(sketches("Statutaire") == ["text Statutaire"])
    }

    @Test("behind a footnote's mark are parted from their text where they end")
    func inlineWithMark() { #expect(sketches("1 Statut En cours").last == "text En cours") }

    @Test("misspelt by a letter or two are recognised, and said")
    func misspelt() throws {
        let (elements, findings) = Sample.elements("Partenaries")
        #expect(elements.map(\.sketch) == ["label partners Partenaries"])
        let finding = try #require(findings.first)
        #expect(finding.kind == .labelVariant)
        #expect(finding.line == 1)
        #expect(finding.parameters[.expected] == "partenaires")
        #expect(finding.parameters[.label] == "Partenaries")
    }

    @Test("too far from any known one are text")
    func farOff() {
        let (elements, findings) = Sample.elements("Parterres")
        #expect(elements.map(\.sketch) == ["text Parterres"])
        #expect(findings.isEmpty)
    }

    @Test("in the wrong language are recognised, and said")
    func wrongLanguage() throws {
        let (elements, findings) = Sample.elements("Doelpubliek")
        #expect(elements.map(\.sketch) == ["label target_groups Doelpubliek"])
        #expect(findings.map(\.kind) == [.wrongLanguage])
        #expect(findings.first?.parameters[.language] == "fr")
    }

    @Test("glued to an item are cut from it, and said")
    func glued() throws {
        let (elements, findings) = Sample.elements("– Ouvrir les jardinsÉchéance de l’OO")
        #expect(elements.map(\.sketch) == ["text Ouvrir les jardins", "label deadline Échéance de l’OO"])
        let finding = try #require(findings.first)
        #expect(finding.kind == .labelGlued)
        #expect(finding.parameters[.text] == "Ouvrir les jardins")
        #expect(finding.parameters[.label] == "Échéance de l’OO")
    }

    @Test("at the end of a sentence are words of it")
    func notGlued() {
        #expect(sketches("Ouvrir les jardins à nos Partenaires") == ["text Ouvrir les jardins à nos Partenaires"])
    }

    @Test("within means may be items of a list")
    func within() {
        #expect(
            sketches("– Besoins ICT") == ["label ict_needs – Besoins ICT"]
                || sketches("– Besoins ICT") == ["label ict_needs Besoins ICT"])
    }

    @Test("take a chapter's title from the next block")
    func chapterTitle() {
        #expect(
            sketches("CHAPITRE IV\n\nLes buts du jardin\n\nTexte.") == ["heading IV Les buts du jardin", "text Texte."])
        #expect(sketches("CHAPITRE IV\n\nCeci est une phrase.") == ["heading IV ", "text Ceci est une phrase."])
    }

    @Test("are told apart from footnotes and tables")
    func others() {
        let printed = "Texte.\n\n(1) Une note.\n\n2022 2023\nArbres 1.000 2.000"
        #expect(sketches(printed) == ["text Texte.", "note (1) Une note.", "table 1"])
    }
}

@Suite("Sections of one language")
struct SectionBuilderTests {
    private func sections(_ printed: String) -> [SectionDraft] {
        SectionBuilder(Sample.elements(printed).elements).sections
    }

    private func fields(_ printed: String) -> [String] {
        (sections(printed).first?.fields ?? []).map { field in
            field.field.rawValue + ": " + field.items.map { $0.text[...].string }.joined(separator: " | ")
        }
    }

    @Test("put text under the last label, and text without one into the description")
    func underLabels() {
        let printed = "IV.1.1 Planter\n\nDes arbres.\n\nCibles\n\n– Voisins\n\n– Écoles\n\nPartenaires\n\n– Ville"
        #expect(fields(printed) == ["description: Des arbres.", "target_groups: Voisins | Écoles", "partners: Ville"])
    }

    @Test("put text of a year into the year's field")
    func period() {
        #expect(fields("IV.1.1.1 Réalisations 2023\n\n– Un arbre") == ["achievements: Un arbre"])
    }

    @Test("keep the items of an inner label in both fields")
    func inner() {
        let printed = "IV.1.1 Planter\n\nMoyens\n\n– Deux pelles\n\nBesoins ICT\n\n– Un écran\n\nPartenaires\n\n– Ville"
        #expect(
            fields(printed) == [
                "means: Deux pelles | Besoins ICT | Un écran", "ict_needs: Un écran", "partners: Ville",
            ])
    }

    @Test("keep an inner label outside its field as a field of its own")
    func innerAlone() {
        #expect(fields("IV.1.1 Planter\n\nBesoins ICT\n\n– Un écran") == ["ict_needs: Un écran"])
    }

    @Test("put no paragraph behind a value under the value's label")
    func value() {
        let printed = "IV.1.1 Planter\n\nStatut : En cours\n\nDes arbres."
        #expect(fields(printed) == ["status: En cours", "description: Des arbres."])
    }

    @Test("keep the text of chapters and annexes as paragraphs, labels too")
    func chapters() throws {
        let section = try #require(sections("Chapitre I : Préambule\n\nCibles\n\nTexte.").first)
        #expect(section.fields.isEmpty)
        #expect(section.paragraphs.map { $0.text[...].string } == ["Cibles", "Texte."])
    }

    @Test("know whose section a year is, and that an annex is nobody's")
    func objective() {
        let found = sections("IV.1.1 Planter\n\nIV.1.1.1 Planning 2024\n\nAnnexe 1 : Liste\n\nTexte.")
        #expect(found.map(\.objective) == ["IV.1.1", "IV.1.1", nil])
    }

    @Test("give an inner number a section and its heading to the year as an item")
    func innerHeading() {
        let found = sections("IV.1.1.1 Réalisations 2023\n\n3.1.1. – Une serre\n\nTexte.")
        #expect(found.map(\.heading.isInner) == [false, true])
        #expect(found.last?.fields.first?.items.map { $0.text[...].string } == ["3.1.1. – Une serre", "Texte."])
    }

    @Test("keep what stands before the first heading apart")
    func front() {
        #expect(SectionBuilder(Sample.elements("Titre\n\nIV.1 Ouvrir").elements).front.map(\.sketch) == ["text Titre"])
    }
}
