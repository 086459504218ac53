import Accounts
import HTTPTypes
import Hummingbird
import Kernel
import Markup
import Strategy

/// The outline of a draft is changed: objectives and chapters numbered, moved, removed, added.
struct OutlineRoutes {
    let site: Site

    private var plans: PlanStore { site.plans }

    func add(to router: Router<SiteContext>) {
        router.get(":language/plans/:plan/outline", use: outline)
        router.post(":language/plans/:plan/outline", use: change)
    }

    @Sendable private func outline(_ request: Request, _ context: SiteContext) async throws -> Response {
        if let way = try await site.wayToDraft(context, { .outline(plan: $0) }) { return way }
        let done = Question(request)["done"]
        return try await page(context) { page in
            page.isDone = done != nil
            page.undoable = done.flatMap { Int($0) }
        }
    }

    @Sendable private func change(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (slug, asker, form) = (try context.name("plan"), try context.asker, context.form)
        guard let seen = Int(form["seen"]) else { throw Problem(.invalid, .formUnreadable) }
        let overview = try await plans.overview(of: slug)
        let sent = SentOutline(form, overview)
        var (edits, errors) = (sent.edits, sent.errors)
        var revisions: [Int] = []
        if errors.isEmpty {
            do {
                for outcome in try await plans.edit(edits, in: slug, seen: seen, as: asker) {
                    switch outcome {
                    case .done(let revision, _): revisions.append(revision)
                    case .unchanged: continue
                    case .conflict(let conflict): errors.add(.revisionConflict, at: Self.field(of: conflict.edit))
                    }
                }
                edits = []
            } catch let problem as Problem where [.invalid, .conflict].contains(problem.kind) {
                errors.add(problem.reason, at: sent.isAddition ? "number" : sent.target ?? "new")
            }
        }
        guard errors.isEmpty else {
            return try await page(context, status: .unprocessableContent) { page in
                page.errors = errors
                page.sent = form
            }
        }
        var target = sent.target
        if let number = sent.newNumber {
            let objectives = try await plans.overview(of: slug).objectives.map(\.objective)
            target = objectives.first { $0.number == number }.map { "objective:\($0.id)" }
        }
        let link = Link.outline(plan: slug, done: revisions.count == 1 ? "\(revisions[0])" : "yes")
        let address = link.address(in: try context.language)
        return .redirect(target.map { address.at(fragment: $0) } ?? address)
    }

    private static func field(of edit: DraftEdit) -> String {
        switch edit {
        case .renumber(let numbers): numbers.keys.sorted().first.map { "number:\($0)" } ?? "new"
        case .setChapterNumber(let id, _): "chapter-number:\(id)"
        case .removeChapter(let id): "chapter:\(id)"
        default: "new"
        }
    }

    private func page(
        _ context: SiteContext, status: HTTPResponse.Status = .ok, _ change: (inout OutlinePage) -> Void
    ) async throws -> Response {
        let overview = try await plans.overview(of: try context.name("plan"))
        var page = OutlinePage(
            plan: overview.plan, objectives: overview.objectives.map(\.objective), chapters: overview.chapters,
            levels: site.levels(of: overview.plan))
        change(&page)
        return .unkept(page.page(for: try context.audience), status: status)
    }
}

/// What the form of the outline sent, as edits: numbers that were changed, then what the button says.
struct SentOutline {
    private(set) var edits: [DraftEdit] = []
    private(set) var errors = FormErrors()
    /// Where the page should stand afterwards.
    private(set) var target: String?
    /// The number of the objective that is added.
    private(set) var newNumber: String?

    var isAddition: Bool { newNumber != nil }

    init(_ form: PostedForm, _ overview: PlanOverview) {
        let (objectives, languages) = (overview.objectives.map(\.objective), overview.plan.languages)
        var numbers: [ObjectiveID: String] = [:]
        for objective in objectives {
            let typed = form.trimmed("number:\(objective.id)")
            if form.has("number:\(objective.id)"), typed != objective.number { numbers[objective.id] = typed }
        }
        if !numbers.isEmpty { edits.append(.renumber(numbers)) }
        for chapter in overview.chapters where form.has("chapter-number:\(chapter.id)") {
            let typed = form.trimmed("chapter-number:\(chapter.id)")
            if typed != chapter.number ?? "" { edits.append(.setChapterNumber(chapter.id, typed)) }
        }
        let (order, chapters) = (OutlineOrder(objectives), ChapterOrder(overview.chapters))
        if form["do"] == "add" {
            add(form, order, objectives, languages)
        } else if form["do"] == "add-chapter" {
            addChapter(form, chapters, languages)
        } else if let edit = chapters.edit(form["do"]) {
            edits.append(edit)
            target = form["do"].split(separator: ":").last.map { "chapter:\($0)" }
            if case .removeChapter = edit { target = "chapters" }
        } else if let edit = order.edit(form["do"]) {
            edits.append(edit)
            if case .removeObjective = edit { return }
            target = form["do"].split(separator: ":").last.map { "objective:\($0)" }
        }
    }

    private mutating func add(
        _ form: PostedForm, _ order: OutlineOrder, _ objectives: [Objective], _ languages: [Language]
    ) {
        let number = form.trimmed("number")
        let level = Objective.Level(rawValue: form["level"]) ?? .operational
        let titles = titles("title", form, languages)
        if number.isEmpty { errors.add(.drafting(.textEmpty), at: "number") }
        if titles.isEmpty, let first = languages.first {
            errors.add(.drafting(.textEmpty), at: "title:\(first.rawValue)")
        }
        guard errors.isEmpty else { return }
        let parent = ObjectiveID(form["under"])
        let last = order.last(of: parent)
        // It has the fields of its neighbour, as the form of the letter wants them, with nothing under them.
        let neighbour = last ?? objectives.last { $0.level == level }
        edits.append(
            .addObjective(
                at: OutlinePlace(parent: parent, after: last?.id), level, number: number, titles, like: neighbour?.id
            ).once(form.addition("under", "number", "level", "title:")))
        newNumber = number
    }

    private mutating func addChapter(_ form: PostedForm, _ order: ChapterOrder, _ languages: [Language]) {
        let titles = titles("chapter-title", form, languages)
        guard !titles.isEmpty else {
            return errors.add(.drafting(.textEmpty), at: "chapter-title:\(languages.first?.rawValue ?? "")")
        }
        let kind = Chapter.Kind(rawValue: form["chapter-kind"]) ?? .chapter
        edits.append(
            .addChapter(after: order.last(of: kind)?.id, kind, number: form.trimmed("chapter-number"), titles)
                .once(form.addition("chapter-kind", "chapter-number", "chapter-title:")))
        target = "chapters"
    }

    private func titles(_ name: String, _ form: PostedForm, _ languages: [Language]) -> [Language: String] {
        var titles: [Language: String] = [:]
        for language in languages {
            let title = form.trimmed("\(name):\(language.rawValue)")
            if !title.isBlank { titles[language] = title }
        }
        return titles
    }
}
