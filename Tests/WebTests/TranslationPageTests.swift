import HTTPTypes
import Kernel
import StoreTesting
import Strategy
import Testing

@testable import Web

/// What waits to be translated, one text after the other.
@Suite("Translating", .onBothEngines)
struct TranslationPageTests {
    private static let page = "/fr/plans/\(DraftDesk.draft)/translation?into=nl"

    private func send(_ browser: Browser, _ page: HTMLNode, _ button: String, _ text: String? = nil) async throws
        -> Visitor.Answer
    {
        let form = try #require(page.first("form.write-form"))
        var sent = DraftDesk.fields(of: page)
        if let text { sent = sent.map { $0.0.hasPrefix("text:") ? ($0.0, text) : $0 } }
        return try await browser.post(try #require(form["action"]), sent + [("do", button)])
    }

    /// A draft in which a title lacks its Dutch text and another one is stale.
    private func desk() async throws -> (DraftDesk, ObjectiveID, ObjectiveID) {
        let desk = try await DraftDesk(.editor(.nl))
        let (one, two) = (try await desk.content("IV.1").objective.id, try await desk.content("IV.1.1").objective.id)
        let admin = Asker.operatorAccount("test")
        // Whatever waits at first is done.
        let waiting = try await desk.visitor.plans.completeness(
            of: DraftDesk.draft, today: CalendarDay(iso: "2026-11-01")!, as: admin)
        for gap in waiting.objectives.flatMap(\.gaps) + waiting.texts.flatMap(\.gaps) where gap.language == .nl {
            _ = try await desk.visitor.plans.edit(
                .setText(gap.place, .nl, "Gedaan"), in: DraftDesk.draft, seen: .max, as: admin)
        }
        for (id, text) in [(one, "Accueillir mieux"), (two, "Relier tous les villages")] {
            _ = try await desk.visitor.plans.edit(
                .setText(.objective(id), .fr, text), in: DraftDesk.draft, seen: .max, as: admin)
        }
        return (desk, one, two)
    }

    @Test("Source left, target right, what changed beside it; saved, and on to the next, until nothing waits")
    func walk() async throws {
        let (desk, _, _) = try await desk()
        let first = try await desk.an.get(Self.page).page()
        #expect(first.find("p.quiet").map(\.text).contains("2 textes attendent"))
        let sides = first.find(".sides .side")
        #expect(sides.count == 2)
        #expect(sides[0].first(".remark")?.text == "Accueillir mieux")
        #expect(sides[0].find("del").map(\.text).joined().contains("année"))
        #expect(sides[1].first("textarea")?["lang"] == "nl")
        let answer = try await send(desk.an, first, "save", "Beter onthalen")
        #expect(answer.status == 303)
        let second = try await desk.an.get(try #require(answer.headers[.location])).page()
        #expect(second.first(".remark")?.text == "Relier tous les villages")
        #expect(
            try await desk.content("IV.1").objective.title.version(in: .nl)
                == .init("Beter onthalen", state: .translated))
        let done = try await send(desk.an, second, "confirm")
        let end = try await desk.an.get(try #require(done.headers[.location])).page()
        #expect(end.first(".empty-state h2")?.text == "Tout est traduit.")
        #expect(try await desk.content("IV.1.1").objective.title.version(in: .nl)?.state == .translated)
    }

    @Test("What is passed over comes again behind the last")
    func skipping() async throws {
        let (desk, _, _) = try await desk()
        var page = try await desk.an.get(Self.page).page()
        var seen: [String] = []
        for _ in 0..<3 {
            seen.append(page.first(".remark")?.text ?? "")
            let answer = try await send(desk.an, page, "skip")
            page = try await desk.an.get(try #require(answer.headers[.location])).page()
        }
        #expect(seen == ["Accueillir mieux", "Relier tous les villages", "Accueillir mieux"])
        // An empty box takes nothing away.
        let before = try await desk.content("IV.1.1").objective.title[.nl]
        #expect(try await send(desk.an, page, "save", "  ").status == 303)
        #expect(try await desk.content("IV.1.1").objective.title[.nl] == before)
    }

    @Test("What somebody else has written meanwhile is shown, and nothing is lost")
    func conflict() async throws {
        let (desk, one, _) = try await desk()
        let page = try await desk.an.get(Self.page).page()
        _ = try await desk.visitor.plans.edit(
            .setText(.objective(one), .nl, "Van Bo"), in: DraftDesk.draft, seen: .max, as: .operatorAccount("test"))
        let answer = try await send(desk.an, page, "save", "Van An")
        #expect(answer.status == 409)
        let again = try answer.page()
        #expect(again.find(".conflicts dd").first?.text == "Van Bo")
        #expect(DraftDesk.fields(of: again).first { $0.0.hasPrefix("text:") }?.1 == "Van An")
        #expect(try await desk.content("IV.1").objective.title[.nl] == "Van Bo")
        #expect(try await send(desk.an, again, "save").status == 303)
        #expect(try await desk.content("IV.1").objective.title[.nl] == "Van An")
    }

    @Test("The title and the chapters wait behind the objectives")
    func chapters() async throws {
        let (desk, _, _) = try await desk()
        let (plans, admin) = (desk.visitor.plans, Asker.operatorAccount("test"))
        let chapter = try #require(try await plans.draftTexts(of: DraftDesk.draft, as: admin).chapters.first)
        let paragraph = try #require(
            try await plans.draftTexts(chapter: chapter.slug, of: DraftDesk.draft, as: admin).chapter?.paragraphs.first)
        for (place, text) in [(TextPlace.plan, "Un autre titre"), (.chapterItem(paragraph.id), "Un autre texte")] {
            _ = try await plans.edit(.setText(place, .fr, text), in: DraftDesk.draft, seen: .max, as: admin)
        }
        var page = try await desk.an.get(Self.page).page()
        #expect(page.find("p.quiet").map(\.text).contains("4 textes attendent"))
        var walked: [String] = []
        let steps = [("skip", nil), ("skip", nil), ("save", "Een andere titel"), ("save", "Een andere tekst")]
        for (button, text) in steps {
            walked.append(page.first(".remark")?.text ?? "")
            let answer = try await send(desk.an, page, button, text)
            #expect(answer.status == 303)
            page = try await desk.an.get(try #require(answer.headers[.location])).page()
        }
        #expect(walked == ["Accueillir mieux", "Relier tous les villages", "Un autre titre", "Un autre texte"])
        #expect(page.first(".remark")?.text == "Accueillir mieux", "what was passed over comes again")
        let texts = try await plans.draftTexts(chapter: chapter.slug, of: DraftDesk.draft, as: admin)
        #expect(texts.plan.title[.nl] == "Een andere titel")
        #expect(texts.chapter?.paragraphs.first?.text.version(in: .nl)?.state == .translated)
        #expect(texts.chapter?.paragraphs.first?.text[.nl] == "Een andere tekst")
    }

    @Test("Known terms stand beside the text")
    func terms() async throws {
        let (desk, _, _) = try await desk()
        _ = try await desk.visitor.plans.importTerms(
            [TranslationUnit(kind: nil, texts: [.fr: "accueillir", .nl: "onthalen"])], as: .operatorAccount("test"))
        let terms = try await desk.an.get(Self.page).page().find(".terms li")
        #expect(terms.contains { $0.text == "accueillir → onthalen" })
    }

    @Test("An editor of Dutch translates into Dutch alone; a reader translates nothing")
    func ruled() async throws {
        let (desk, one, _) = try await desk()
        #expect(try await desk.an.get(Self.page).page().find(".choices a").isEmpty, "one language is no choice")
        let page = try await desk.an.get(Self.page).page()
        let sent = DraftDesk.fields(of: page).map {
            $0.0.hasPrefix("text:") ? ("text:objective/\(one):fr", "Pris") : $0
        }
        let french = Self.page.replacing("into=nl", with: "into=fr")
        #expect(try await desk.an.post(french, sent + [("do", "save")]).status == 403)
        #expect(try await desk.content("IV.1").objective.title[.fr] == "Accueillir mieux")
        let reader = try await DraftDesk(.reader)
        #expect(try await reader.an.get(Self.page).status == 403)
    }
}
