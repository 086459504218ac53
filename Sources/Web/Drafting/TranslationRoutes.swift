import HTTPTypes
import Hummingbird
import Kernel
import Markup
import Strategy

/// Translating what waits in a draft, one text after the other.
struct TranslationRoutes {
    let site: Site

    private var plans: PlanStore { site.plans }

    func add(to router: Router<SiteContext>) {
        router.get(":language/plans/:plan/translation", use: translation)
        router.post(":language/plans/:plan/translation", use: save)
    }

    @Sendable private func translation(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (slug, question) = (try context.name("plan"), Question(request))
        guard let draft = try await plans.stages(of: slug).draft else {
            return .redirect(to: .draft(plan: slug), in: try context.language)
        }
        let waiting = try await waiting(in: draft.slug, context)
        let language = waiting.language(question["into"])
        var page = page(waiting, language)
        page.current = try await current(
            waiting, language, after: question["after"].flatMap(TextPlace.init(stored:)),
            from: question["part"].map(TranslatedPart.Name.init), context)
        return .unkept(page.page(for: try context.audience))
    }

    /// Saves, confirms or skips the text at hand, and leads to the next.
    @Sendable private func save(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (slug, form, asker) = (try context.name("plan"), context.form, try context.asker)
        guard let seen = Int(form["seen"]), let place = TextPlace(stored: form["place"]),
            let language = Language(rawValue: Question(request)["into"] ?? "")
        else { throw Problem(.invalid, .formUnreadable) }
        let typed = form[WritingPage.name(of: place, language)]
        var edit: DraftEdit?
        switch form["do"] {
        case "skip": edit = nil
        case "confirm": edit = .confirmText(place, language)
        // An empty box says nothing, and takes no translation away.
        default: edit = typed.isBlank ? nil : .setText(place, language, typed)
        }
        if let edit, case .conflict(let conflict) = try await plans.edit(edit, in: slug, seen: seen, as: asker) {
            return try await again(conflict, place, language, typed, context)
        }
        let next = Link.translation(plan: slug, language, after: place, of: form["part"])
        return .redirect(to: next, in: try context.language)
    }

    /// The same text once more, beside what somebody else has made of it.
    private func again(
        _ conflict: EditConflict, _ place: TextPlace, _ language: Language, _ typed: String, _ context: SiteContext
    ) async throws -> Response {
        let waiting = try await waiting(in: try context.name("plan"), context)
        var page = page(waiting, language)
        let part = try await part(TranslatedPart.Name(context.form["part"]), of: waiting.plan.slug, context)
        if let text = part.texts.first(where: { $0.place == place })?.text {
            page.current = try await current(part, TextGap(.toTranslate, place, language), text)
        }
        page.conflict = conflict
        page.sent = typed
        return .unkept(page.page(for: try context.audience), status: .conflict)
    }

    private func page(_ waiting: WaitingTexts, _ language: Language) -> TranslationPage {
        TranslationPage(
            plan: waiting.plan, language: language, waiting: waiting.counts, lists: waiting.lists(language),
            levels: site.levels(of: waiting.plan))
    }

    private func waiting(in slug: String, _ context: SiteContext) async throws -> WaitingTexts {
        let asker = try context.asker
        return WaitingTexts(
            try await plans.completeness(of: slug, today: site.today, as: asker),
            rights: try await plans.rights(of: asker, in: slug))
    }

    /// The first text that waits behind a place, in the order of reading; from the start where none does.
    private func current(
        _ waiting: WaitingTexts, _ language: Language, after: TextPlace?, from first: TranslatedPart.Name?,
        _ context: SiteContext
    ) async throws -> TranslationPage.Current? {
        for (index, name) in waiting.names(language, from: first).enumerated() {
            let part = try await part(name, of: waiting.plan.slug, context)
            let texts = part.texts
            let start = index == 0 ? texts.firstIndex { $0.place == after }.map { $0 + 1 } ?? 0 : 0
            for one in texts[start...] {
                guard let gap = waiting.gap(at: one.place, language) else { continue }
                return try await current(part, gap, one.text)
            }
        }
        // What was passed over is reached again from the start.
        return after == nil ? nil : try await current(waiting, language, after: nil, from: nil, context)
    }

    private func part(
        _ name: TranslatedPart.Name, of slug: String, _ context: SiteContext
    ) async throws -> TranslatedPart {
        let asker = try context.asker
        switch name {
        case .objective(let number): return .objective(try await plans.draftPage(number, of: slug, as: asker))
        case .title: return .texts(try await plans.draftTexts(of: slug, as: asker))
        case .chapter(let chapter): return .texts(try await plans.draftTexts(chapter: chapter, of: slug, as: asker))
        }
    }

    private func current(
        _ part: TranslatedPart, _ gap: TextGap, _ text: LocalizedText
    ) async throws -> TranslationPage.Current {
        let typed = part.typing.first { $0.place == gap.place.stored && $0.language == gap.language }
        var current = TranslationPage.Current(part: part, gap: gap, text: text, terms: [], typed: typed)
        if let source = current.sourceLanguage, let words = current.source?.text {
            let terms = try await plans.terms(in: words, from: source, to: gap.language)
            current = TranslationPage.Current(part: part, gap: gap, text: text, terms: terms, typed: typed)
        }
        return current
    }
}

/// The texts that wait for one person to be translated.
struct WaitingTexts {
    let plan: Plan
    /// What waits in each objective, in the order of reading; then in the title and the chapters.
    private let parts: [(name: TranslatedPart.Name, gaps: [TextGap])]
    private let languages: [Language]
    /// What waits in the lists, which are translated on pages of their own.
    private let lists: [ListCompleteness]

    init(_ completeness: Completeness, rights: PlanRights) {
        plan = completeness.plan
        let objectives = completeness.objectives.map { one in
            (
                TranslatedPart.Name.objective(one.objective.number),
                one.gaps.filter { rights.may(.writeText(one.origin, $0.language)) }
            )
        }
        let texts = completeness.texts.map { one in
            (
                one.chapter.map { TranslatedPart.Name.chapter($0.slug) } ?? .title,
                one.gaps.filter { rights.may(.writeText(nil, $0.language)) }
            )
        }
        parts = objectives + texts
        lists = completeness.lists.map { one in
            ListCompleteness(list: one.list, gaps: one.gaps.filter { rights.may(.writeText(nil, $0.language)) })
        }
        let own = plan.languages.filter { rights.roles.contains(.editor($0)) }
        languages = own.isEmpty ? plan.languages : own
    }

    var counts: [(language: Language, count: Int)] {
        languages.map { language in
            (language, (parts.map(\.gaps) + lists.map(\.gaps)).joined().count { $0.language == language })
        }
    }

    /// The lists in which something waits.
    func lists(_ language: Language) -> [ListCompleteness] {
        lists.map { ListCompleteness(list: $0.list, gaps: $0.gaps.filter { $0.language == language }) }
            .filter { !$0.gaps.isEmpty }
    }

    /// The language that was asked for, else the one in which most waits.
    func language(_ asked: String?) -> Language {
        if let asked = asked.flatMap(Language.init(rawValue:)), plan.languages.contains(asked) { return asked }
        return counts.max { $0.count < $1.count }?.language ?? plan.languages.first ?? .fr
    }

    func gap(at place: TextPlace, _ language: Language) -> TextGap? {
        for part in parts {
            if let gap = part.gaps.first(where: { $0.place == place && $0.language == language }) { return gap }
        }
        return nil
    }

    /// The parts in which something waits, from one of them on; that one stands first even where nothing waits in it
    /// any more.
    func names(_ language: Language, from first: TranslatedPart.Name?) -> [TranslatedPart.Name] {
        let start = parts.firstIndex { $0.name == first } ?? 0
        return parts[start...].enumerated().filter { index, one in
            (index == 0 && one.name == first) || one.gaps.contains { $0.language == language }
        }.map(\.element.name)
    }
}
