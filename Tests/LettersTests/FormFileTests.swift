import Kernel
import Reading
import Testing

@testable import Letters

@Suite("The file of a form")
struct FormFileTests {
    /// As little as a form can be.
    private let least = """
        name: garden-plan
        title: {nl: Tuinplan}
        languages: [nl]
        levels:
          - kind: strategic
            picture: T-00
        """

    private func mistake(_ yaml: String) -> (line: Int?, mistake: Problem.FormMistake)? {
        do {
            _ = try FormFile.form(yaml: yaml, name: "garden.yaml")
            return nil
        } catch {
            guard case .formInvalid("garden.yaml", let line, let mistake) = error.reason else { return nil }
            return (line, mistake)
        }
    }

    private func expect(
        _ yaml: String, line: Int, _ expected: Problem.FormMistake, location: SourceLocation = #_sourceLocation
    ) throws {
        let found = try #require(mistake(yaml), sourceLocation: location)
        #expect(found.line == line, sourceLocation: location)
        #expect(found.mistake == expected, sourceLocation: location)
    }

    @Test("needs no more than a name, a title, languages and levels")
    func smallest() throws {
        let form = try FormFile.form(yaml: least, name: "garden.yaml")
        #expect(form.name == "garden-plan")
        #expect(form.title == [.nl: "Tuinplan"])
        #expect(form.languages == [.nl])
        #expect(form.levels == [LevelRule(kind: .strategic, picture: "T-00")])
        #expect(form.numbering == .none)
    }

    @Test("that is no YAML is named with the line and the parser's words")
    func syntax() throws {
        let found = try #require(mistake("name: a\ntitle: {nl: [b\n"))
        guard case .syntax(let words) = found.mistake else {
            Issue.record("not taken for a mistake of syntax: \(found.mistake)")
            return
        }
        #expect(!words.isEmpty)
        #expect(found.line != nil)
    }

    @Test("with a key printed twice is refused")
    func twice() throws {
        let found = try #require(mistake(least + "\nname: again"))
        guard case .syntax = found.mistake else {
            Issue.record("not taken for a mistake of syntax: \(found.mistake)")
            return
        }
    }

    @Test("that is empty lacks its name")
    func empty() throws { try expect("", line: 1, .missing(key: "name")) }

    @Test("names the key that is missing", arguments: ["name", "title", "languages", "levels"])
    func missing(key: String) throws {
        let lines = least.split(separator: "\n")
        let start = try #require(lines.firstIndex { $0.hasPrefix(key + ":") })
        let end = lines[(start + 1)...].firstIndex { !$0.hasPrefix(" ") } ?? lines.endIndex
        let rest = (lines[..<start] + lines[end...]).joined(separator: "\n")
        try expect(rest, line: 1, .missing(key: key))
    }

    @Test("names the list that is empty", arguments: ["languages", "levels"])
    func emptyList(key: String) throws {
        let yaml =
            key == "levels"
            ? least.replacing("\n  - kind: strategic\n    picture: T-00", with: " []")
            : least.replacing("[nl]", with: "[]")
        #expect(try #require(mistake(yaml)).mistake == .missing(key: key))
    }

    @Test("says which key was meant")
    func unknownKey() throws {
        try expect(least + "\nlevles: []", line: 7, .unknownKey("levles", nearest: "levels"))
        try expect(
            least + "\nfields:\n  - field: partners\n    label: {nl: [Partners]}", line: 9,
            .unknownKey("label", nearest: "labels"))
        try expect(least.replacing("{nl: Tuinplan}", with: "{nn: Tuinplan}"), line: 2, .unknownKey("nn", nearest: "nl"))
    }

    @Test("names the key whose value is of the wrong kind")
    func wrongType() throws {
        try expect(least.replacing("[nl]", with: "nl"), line: 3, .wrongType(key: "languages", expected: "list"))
        try expect(
            least.replacing("{nl: Tuinplan}", with: "Tuinplan"), line: 2, .wrongType(key: "title", expected: "mapping"))
        try expect(least.replacing("garden-plan", with: "[a]"), line: 1, .wrongType(key: "name", expected: "text"))
        try expect(
            least + "\nfields:\n  - field: partners\n    labels: {nl: [Partners]}\n    inline: perhaps", line: 10,
            .wrongType(key: "inline", expected: "true, false"))
        try expect("- a\n- b", line: 1, .wrongType(key: "", expected: "mapping"))
    }

    @Test("lists what a value may be")
    func unknownValue() throws {
        let languages = Language.allCases.map(\.rawValue)
        try expect(
            least.replacing("[nl]", with: "[nl, xx]"), line: 3,
            .unknownValue(key: "languages", value: "xx", allowed: languages))
        try expect(
            least.replacing("strategic", with: "annex"), line: 5,
            .unknownValue(key: "kind", value: "annex", allowed: ["strategic", "operational", "project"]))
        try expect(
            least + "\nnumbering: arabic", line: 7,
            .unknownValue(key: "numbering", value: "arabic", allowed: ["roman-chapter", "decimal", "none"]))
    }

    @Test("refuses a picture that stands for one code only")
    func badPicture() throws {
        try expect(least.replacing("T-00", with: "T-xx"), line: 6, .badPattern(key: "picture", pattern: "T-xx"))
    }

    @Test("keeps what a reader needs of it")
    func roundTrip() throws {
        let yaml = """
            name: garden-letter
            title: {fr: Lettre des jardins, nl: Tuinbrief}
            languages: [fr, nl]
            numbering: decimal
            levels:
              - kind: operational
                name: {fr: but}
                words: {fr: [OJ], nl: [TD]}
            chapters: {fr: [Chapitre]}
            annexes: {nl: [Bijlage]}
            known_annexes:
              - annex: regulatory_agenda
                titles: {nl: [Regels]}
                contents: {nl: [Wat]}
            unnumbered_chapters: {fr: [Préface]}
            title_pages: {fr: [Lettre des jardins]}
            page_headers: ["* page #"]
            periods:
              - field: planning
                words: {fr: [Prévu]}
            fields:
              - field: means
                labels: {fr: [Moyens]}
              - field: ict_needs
                inline: true
                within: means
                labels: {fr: [Besoins]}
            terms:
              staff: [ÉTP]
              green: [Vert]
              in_year: [en]
            """
        let form = try FormFile.form(yaml: yaml, name: "garden.yaml")
        #expect(form.numbering == .decimal)
        #expect(
            form.levels == [
                LevelRule(kind: .operational, name: [.fr: "but"], words: [.fr: ["OJ"], .nl: ["TD"]])
            ])
        #expect(form.chapterWords == [.fr: ["Chapitre"]])
        #expect(form.annexWords == [.nl: ["Bijlage"]])
        #expect(
            form.annexes == [
                AnnexRule(subject: .regulatoryAgenda, titles: [.nl: ["Regels"]], contents: [.nl: ["Wat"]])
            ])
        #expect(form.subject(ofAnnex: [.nl: "De regels van 2027"]) == .regulatoryAgenda)
        #expect(form.subject(ofAnnex: [.fr: "Les regels"]) == nil)
        #expect(form.unnumberedChapters == [.fr: ["Préface"]])
        #expect(form.titleWords == [.fr: ["Lettre des jardins"]])
        #expect(form.pageHeaders == ["* page #"])
        #expect(form.periods == [PeriodRule(field: .planning, words: [.fr: ["Prévu"]])])
        #expect(
            form.fields == [
                FieldRule(field: .means, labels: [.fr: ["Moyens"]]),
                FieldRule(field: .ictNeeds, labels: [.fr: ["Besoins"]], isInline: true, within: .means),
            ])
        // Terms are compared folded, so they are kept folded.
        #expect(form.terms.staff == ["etp"])
        #expect(form.terms.colours[.green] == ["vert"])
        #expect(form.terms.inYear == ["en"])
    }
}

@Suite("The forms of the program")
struct FormsTests {
    @Test("are without mistakes, and named as their files are")
    func all() throws {
        let forms = try Forms.all()
        #expect(forms.map(\.name) == ["orientation-letter", "multi-year-plan", "coded-plan"])
        for form in forms {
            #expect(try Forms.named(form.name) == form)
            #expect(Forms.yaml(named: form.name)?.isEmpty == false)
            #expect(Set(form.title.keys).isSuperset(of: Language.ofInterface))
        }
    }

    @Test("that there are none of are answered with those there are")
    func unknown() throws {
        let problem = #expect(throws: Problem.self) { try Forms.named("garden-plan") }
        #expect(problem?.kind == .notFound)
        let known = ["orientation-letter", "multi-year-plan", "coded-plan"]
        #expect(problem?.reason == .formUnknown(name: "garden-plan", known: known))
        #expect(Forms.yaml(named: "garden-plan") == nil)
    }
}
