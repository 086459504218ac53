import HTTPTypes
import Kernel
import StoreTesting
import Testing

/// What holds for every page in every language.
@Suite("Every page")
struct PageTests {
    static let plan = "/plans/" + Valmer.slug
    static let paths = [
        "/plans", plan, plan + "/objectives/IV.1", plan + "/objectives/IV.1.1", plan + "/objectives/IV.1.1?view=both",
        plan + "/objectives/IV.1.1?printed=yes", plan + "/objectives/IV.1.1.2", plan + "/objectives/IV.2.2",
        plan + "/chapters/chapter-1", plan + "/chapters/chapter-1?view=both", plan + "/chapters/chapter-2",
        plan + "/chapters/annex-1", plan + "/documents", plan + "/reading",
        plan + "/reading?kind=items_unpaired&page=2", "/about",
        "/partners", "/partners?starts=amis&sort=objectives", "/partners/amis-de-la-merle", plan + "/partners",
        "/target-groups", "/target-groups/familles", plan + "/target-groups",
        "/search", "/search?q=quais", "/search?q=carrillom&plan=\(Valmer.slug)&from=\(Valmer.slug)", "/search?q=-quais",
        "/search?q=IV.1&kind=objective",
    ]
    static let all = ["fr", "nl", "en"].flatMap { language in paths.map { "/" + language + $0 } }

    @Test(arguments: all)
    func isWellFormed(_ path: String) async throws {
        let page = try await Visitor().page(path)
        #expect(page.find("html").first?["lang"] == String(path.dropFirst().prefix(2)))
        #expect(page.find("h1").count == 1)
        #expect(page.find("main").count == 1)
        let ids = page.all.compactMap { $0["id"] }
        #expect(ids.count == Set(ids).count, "an id stands twice")
        for reference in ["aria-labelledby", "aria-describedby"] {
            #expect(page.all.compactMap { $0[reference] }.allSatisfy { ids.contains($0) })
        }
        #expect(page.find("[style]").isEmpty && page.find("style").isEmpty)
        // Scripts are files of ours: no page has one within itself, or in an attribute.
        #expect(page.all.allSatisfy { node in node.attributes.keys.allSatisfy { !$0.hasPrefix("on") } })
        for script in page.find("script") {
            #expect(script["type"] == "module" && script.text.isEmpty && script["src"]?.hasPrefix("/assets/") == true)
        }
    }

    @Test(arguments: all)
    func saysEverythingInWords(_ path: String) async throws {
        let page = try await Visitor().page(path)
        for link in page.find("a") { #expect(!link.text.isEmpty, "a link without words") }
        for drawing in page.find("svg") {
            let isSilent = drawing["aria-hidden"] == "true"
            #expect(
                isSilent || (drawing["role"] == "img" && drawing.first("title") != nil && drawing.first("desc") != nil))
        }
        for region in page.find("nav") + page.find("[role=group]") + page.find("aside") {
            #expect(region["aria-label"] != nil || region["aria-labelledby"] != nil)
        }
    }

    @Test("Headings go down one step at a time", arguments: all)
    func headings(_ path: String) async throws {
        let levels =
            try await Visitor().page(path).first("main")?.all.compactMap { node in
                node.name.first == "h" ? Int(node.name.dropFirst()) : nil
            } ?? []
        #expect(levels.first == 1 || path.contains("objectives") || path.contains("chapters"))
        for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1, "h\(before), h\(after)") }
    }

    @Test("Every link within the site leads to a page", arguments: ["fr", "nl", "en"])
    func links(_ language: String) async throws {
        let visitor = try await Visitor()
        var seen: Set<String> = []
        var waiting = ["/\(language)/plans"]
        while let path = waiting.popLast() {
            guard seen.insert(path).inserted else { continue }
            let answer = try await visitor.get(path)
            #expect(answer.status == 200, "\(path)")
            guard answer.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
            for link in try answer.page().all.compactMap({ $0["href"] }) {
                let target = String(link.prefix { $0 != "#" })
                // Documents are made in seconds, and tested by themselves.
                if target.contains("/documents/") { continue }
                if target.hasPrefix("/\(language)/") || target.hasPrefix("/assets/") { waiting.append(target) }
            }
        }
        #expect(seen.count > 40)
    }

    @Test("No page needs more than six statements at a time")
    func statements() async throws {
        let visitor = try await Visitor()
        for path in PageTests.all { _ = try await visitor.page(path) }
        #expect(visitor.database.mostStatements <= 6)
        #expect(visitor.database.mostStatements > 1)
    }

    @Test("The interface speaks one language", arguments: ["fr", "nl"])
    func noEnglish(_ language: String) async throws {
        let visitor = try await Visitor()
        let english = [
            "objective", "objectives", "plan of", "reading report", "language", "previous", "next", "line", "lines",
            "unplaced", "the", "and", "with", "printed", "side by side", "threshold", "value", "status of", "chapter",
        ]
        for path in PageTests.paths {
            let page = try await visitor.page("/" + language + path)
            let own = page.all.filter { $0.language == language }.map { $0.ownText.lowercased() }
            let words = Set(own.flatMap { $0.split { !$0.isLetter }.map(String.init) })
            #expect(words.isDisjoint(with: english), "\(path): \(words.intersection(english))")
        }
    }

    @Test("A text in another language than the page says so", arguments: all)
    func languages(_ path: String) async throws {
        let page = try await Visitor().page(path)
        let dutch = ["Onthaal van filmploegen", "Een kaart in drie talen", "En één rivier."]
        let french = ["quatre dans les villages hauts", "Liste des objectifs"]
        for node in page.all {
            if dutch.contains(where: { node.ownText.contains($0) }), node.name != "title" {
                #expect(node.language == "nl")
            }
            if french.contains(where: { node.ownText.contains($0) }), node.name != "title" {
                #expect(node.language == "fr")
            }
        }
    }
}
