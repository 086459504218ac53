import Kernel

/// How far a draft has come: for each objective what is missing, stale, late, unassigned or asked.
public struct Completeness: Sendable, Hashable {
    public var plan: Plan
    /// In the order of reading.
    public var objectives: [ObjectiveCompleteness]
    /// The title and the chapters: they need no approval, and are told beside.
    public var texts: [TextsCompleteness] = []
    /// The lists, which need no approval either.
    public var lists: [ListCompleteness] = []

    /// Of all objectives together.
    public func count(_ kind: TextGap.Kind, in language: Language) -> Int {
        objectives.reduce(0) { $0 + $1.count(kind, in: language) }
    }

    /// How many can be published as they are.
    public var publishable: Int { objectives.count { $0.isApproved } }
}

/// How far an objective of a draft has come, and what keeps it from being approved: pure, of values.
public struct ObjectiveCompleteness: Sendable, Hashable {
    public var objective: Objective
    public var origin: ObjectiveID
    public var gaps: [TextGap]
    /// Fields under which nothing stands: worth a look, and no obstacle.
    public var emptyFields: [FieldName]
    public var openQuestions: Int
    public var assignments: [Assignment]
    /// Those of them whose day has passed, of an objective that is not handed in yet.
    public var late: [Assignment]
    public var review: ObjectiveReview?
    /// Whether anything was changed since the plan was last published; of one that never was, always.
    public var needsApproval: Bool

    /// - Parameters:
    ///   - owed: the languages in which the plan owes its texts.
    ///   - today: what is due before it is late.
    public init(
        objective: Objective, texts: ObjectiveTexts, owed: [Language], openQuestions: Int, assignments: [Assignment],
        review: ObjectiveReview?, needsApproval: Bool, today: CalendarDay
    ) {
        self.objective = objective
        origin = texts.origin
        gaps = texts.gaps(owed: owed)
        emptyFields = texts.emptyFields
        self.openQuestions = openQuestions
        self.assignments = assignments
        self.review = review
        self.needsApproval = needsApproval
        let isHandedIn = review.map { ($0.state == .handedIn || $0.state == .approved) && !$0.isChangedSince } ?? false
        late = isHandedIn ? [] : assignments.filter { $0.due.map { $0 < today } ?? false }
    }

    /// Whether it can be published as it is: approved in this round, or as it was published.
    public var isApproved: Bool { review?.isApproved ?? false || !needsApproval }
    public var isUnassigned: Bool { assignments.isEmpty }

    public func count(_ kind: TextGap.Kind, in language: Language) -> Int {
        gaps.count { $0.kind == kind && $0.language == language }
    }

    /// Why it cannot be approved as it is, each reason once.
    public var obstacles: [Obstacle] {
        guard !isApproved else { return [] }
        var found: [Obstacle] = []
        for kind in TextGap.Kind.allCases {
            for language in Set(gaps.filter { $0.kind == kind }.map(\.language)).sorted() {
                found.append(.texts(kind, language, count: count(kind, in: language)))
            }
        }
        if openQuestions > 0 { found.append(.questions(openQuestions)) }
        switch review?.state {
        case .handedIn where review?.isChangedSince == false: break
        case .returned where review?.isChangedSince == false: found.append(.returned)
        default: found.append(.notHandedIn)
        }
        return found
    }

    /// What keeps an objective from being approved.
    public enum Obstacle: Sendable, Hashable {
        case texts(TextGap.Kind, Language, count: Int)
        case questions(Int)
        case returned
        case notHandedIn
    }
}

/// What waits for one person in a draft, and nothing else.
public struct Waiting: Sendable, Hashable {
    public var plan: Plan
    /// Assigned to them and not handed in, the most urgent first.
    public var toWrite: [ObjectiveCompleteness]
    /// In their languages, objectives with texts to translate or stale.
    public var toTranslate: [(objective: ObjectiveCompleteness, gaps: [TextGap])] {
        translations.map { ($0.objective, $0.gaps) }
    }
    /// Open questions about what is assigned to them, and whatever is open and names them, unless they have the last
    /// word.
    public var toAnswer: [CommentThread]
    /// What those threads are about, by its origin.
    public var askedAbout: [ObjectiveID: Objective]
    /// The chapters that those threads may be about.
    public var askedChapters: [Chapter]
    /// Handed in, for those who decide.
    public var toApprove: [ObjectiveCompleteness]

    /// In their languages, the title and chapters with texts to translate or stale.
    public var textsToTranslate: [TextsCompleteness]
    /// In their languages, the lists with texts to translate or stale.
    public var listsToTranslate: [ListCompleteness]
    /// For those who coordinate: how many objectives are assigned to nobody.
    public var unassigned: Int

    var translations: [Translation]

    struct Translation: Sendable, Hashable {
        var objective: ObjectiveCompleteness
        var gaps: [TextGap]
    }

    /// Whether their page has anything to say of the plan.
    public var isShown: Bool { !isEmpty || unassigned > 0 || !textsToTranslate.isEmpty || !listsToTranslate.isEmpty }

    /// Whether nothing waits in objectives for the person's own hand: what else is shown to them makes no haste.
    public var isEmpty: Bool {
        toWrite.isEmpty && translations.isEmpty && toAnswer.isEmpty && toApprove.isEmpty
    }

    public init(
        _ completeness: Completeness, threads: [CommentThread], chapters: [Chapter] = [], of person: PersonID,
        rights: PlanRights
    ) {
        askedChapters = chapters
        plan = completeness.plan
        unassigned = rights.may(.assign) ? completeness.count(.unassigned) : 0
        let mine = Set(rights.assignments.map(\.objective))
        toWrite = completeness.objectives.filter { objective in
            guard mine.contains(objective.origin), rights.roles.contains(.contributor) else { return false }
            return objective.review.map { $0.state == .returned || $0.isChangedSince } ?? true
        }.sorted { a, b in
            // What has no day comes last.
            let (one, other) = (a.due(for: person)?.stored ?? .max, b.due(for: person)?.stored ?? .max)
            return (one, a.objective.position) < (other, b.objective.position)
        }
        translations = completeness.objectives.compactMap { objective in
            let gaps = objective.gaps.filter { gap in
                gap.kind != .untitled && rights.translates(gap.language, of: objective.origin)
            }
            return gaps.isEmpty ? nil : Translation(objective: objective, gaps: gaps)
        }
        textsToTranslate = completeness.texts.compactMap { texts in
            let gaps = texts.gaps.filter { rights.roles.contains(.editor($0.language)) }
            return gaps.isEmpty ? nil : TextsCompleteness(chapter: texts.chapter, gaps: gaps)
        }
        listsToTranslate = completeness.lists.compactMap { one in
            let gaps = one.gaps.filter { rights.roles.contains(.editor($0.language)) }
            return gaps.isEmpty ? nil : ListCompleteness(list: one.list, gaps: gaps)
        }
        let asked = threads.filter { thread in
            guard thread.isOpen, let first = thread.comments.first else { return false }
            let isNamed = thread.comments.contains { $0.mentions.contains(person) }
            let isMine = thread.origin.map { mine.contains($0) } ?? false
            // Who has the last word waits for the others.
            guard thread.comments.last?.author != .person(person) else { return false }
            return isNamed || (thread.isQuestion && isMine && first.author != .person(person))
        }
        toAnswer = asked
        let origins = Set(asked.compactMap(\.origin))
        askedAbout = Dictionary(
            completeness.objectives.filter { origins.contains($0.origin) }.map { ($0.origin, $0.objective) },
            uniquingKeysWith: { first, _ in first })
        toApprove =
            rights.may(.decide(nil))
            ? completeness.objectives.filter { $0.review?.state == .handedIn && $0.review?.isChangedSince == false }
            : []
    }
}

extension ObjectiveCompleteness {
    /// The first day on which it is due for a person.
    public func due(for person: PersonID) -> CalendarDay? {
        assignments.filter { $0.person == person }.compactMap(\.due).min()
    }
}

extension PlanRights {
    /// Whether texts in a language are theirs to translate: an editor's everywhere, and those of an assignment in it.
    fileprivate func translates(_ language: Language, of objective: ObjectiveID) -> Bool {
        roles.contains(.editor(language))
            || (roles.contains(.contributor)
                && assignments.contains { $0.objective == objective && $0.language == language })
    }
}
