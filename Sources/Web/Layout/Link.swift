import Accounts
import Kernel
import Markup
import Strategy

/// A page of the site, by what it shows. The language comes last, so that a switch of languages keeps the place.
enum Link: Hashable {
    case home
    case plans
    /// A further page of the list of plans.
    case morePlans(page: Int)
    case about
    case search(SearchLink)
    case plan(String)
    case objectives(plan: String, ObjectiveQuery = ObjectiveQuery())
    case objective(plan: String, number: String, view: TextView = .one, printed: Bool = false)
    case chapter(plan: String, slug: String, view: TextView = .one)
    case indicators(plan: String, view: IndicatorsView = IndicatorsView())
    /// By the name of a placed indicator, such as `IV.2.1.3-2`.
    case indicator(plan: String, name: String)
    case money(plan: String, view: MoneyView = MoneyView())
    case staff(plan: String)
    case deadlines(plan: String, view: DeadlinesView = DeadlinesView())
    /// One of the lists that go on from letter to letter, and where it is written.
    case list(plan: String, LivingList)
    case writeList(plan: String, LivingList, SaveNotice? = nil)
    /// All partners or target groups, of one plan or of all.
    case sharedList(SharedSelection)
    /// A partner or a target group, by its name in addresses.
    case shared(SharedKind, String, page: Int = 1)
    /// The plan to take away, and one of its documents.
    case documents(plan: String)
    case document(plan: String, DocumentOrder)
    case reading(plan: String, kind: FindingKind? = nil, page: Int = 1)
    /// Where to sign in, and where to go afterwards.
    case signIn(ReturnAddress? = nil, notice: SignInNotice? = nil)
    case signOut
    /// Where somebody begins to sign in at the provider.
    case openID(ReturnAddress?)
    /// Where somebody asks for a link because they have forgotten their password.
    case forgotten(isSent: Bool = false)
    /// The messages that are kept instead of being sent.
    case mail
    case account(AccountNotice? = nil)
    case accountDescription
    /// All that is kept of whoever asks.
    case accountData
    case accountErasure
    case accountPassword
    case sessionEnd(SessionID)
    case otherSessionsEnd
    /// What waits for the person who signed in.
    case myPage
    /// The stages of a plan; a form sent there begins its draft.
    case draft(plan: String, DraftNotice? = nil)
    /// What publishing a draft would change; a form sent there publishes it.
    case publication(plan: String)
    /// Where the plan of the next period is begun.
    case nextPlan(after: String)
    /// Where a plan is begun from nothing.
    case newPlan
    /// How far the draft of a plan has come.
    case completeness(plan: String, CompletenessFilter = CompletenessFilter())
    /// Who writes what; a form sent there assigns and withdraws.
    case assignments(plan: String, isDone: Bool = false)
    /// The outline of a draft; a form sent there changes it.
    case outline(plan: String, done: String? = nil)
    /// In which ways a draft sorts its objectives; a form sent there changes it.
    case dimensions(plan: String, SaveNotice? = nil)
    /// Where an objective of a draft is written.
    case write(plan: String, number: String, SaveNotice? = nil, part: WritingPart = .texts)
    /// Where the title of a draft is written, and one of its chapters.
    case writeTitle(plan: String, SaveNotice? = nil)
    case writeChapter(plan: String, slug: String, SaveNotice? = nil)
    /// What waits in a draft to be translated, in the language in which most waits or in one; from a text on.
    case translation(plan: String, Language? = nil, after: TextPlace? = nil, of: String? = nil)
    /// What is left of the reading of a letter in its draft; a form sent there places and settles.
    case placing(plan: String, line: Int? = nil, done: String? = nil)
    /// What a letter that was read again proposes to a draft; a form sent there takes and leaves.
    case proposals(plan: String, kind: Proposal.Kind? = nil)
    /// Where a script sends what is being typed into that form.
    case typing(plan: String, number: String)
    case typingTitle(plan: String)
    case typingChapter(plan: String, slug: String)
    /// Who changed what in a draft, or in a part of it; from a revision on back.
    case history(plan: String, HistoryPart = .all, before: Int? = nil, isUndone: Bool = false)
    /// Where a form is sent that reverses a change; and whose history it leads back to.
    case undo(plan: String, revision: Int, HistoryPart = .all)
    /// The page behind a link by which somebody is let in.
    case invitation(Token)
    case people(PeopleNotice? = nil)
    case personAct(PersonID, PersonAct)
    case roles(plan: String, isDone: Bool = false)
    case rolesGive(plan: String)
    case rolesTake(plan: String)

    func address(in language: Language) -> Address {
        let root = language.rawValue
        switch self {
        case .home: return Address(path: root)
        case .plans: return Address(path: root, "plans")
        case .morePlans(let page): return Address(path: root, "plans").asking("page", String(page))
        case .about: return Address(path: root, "about")
        case .search(let search): return search.address(in: language)
        case .plan(let slug): return Address(path: root, "plans", slug)
        case .objectives(let plan, let query):
            return query.added(to: Address(path: root, "plans", plan, "objectives"))
        case .objective(let plan, let number, let view, let printed):
            let address = Address(path: root, "plans", plan, "objectives", number).viewed(view)
            return printed ? address.asking("printed", "yes").at(fragment: "printed") : address
        case .chapter(let plan, let slug, let view):
            return Address(path: root, "plans", plan, "chapters", slug).viewed(view)
        case .indicators(let plan, let view):
            return view.asked(of: Address(path: root, "plans", plan, "indicators"))
        case .indicator(let plan, let name): return Address(path: root, "plans", plan, "indicators", name)
        case .money(let plan, let view): return view.asked(of: Address(path: root, "plans", plan, "money"))
        case .staff(let plan): return Address(path: root, "plans", plan, "staff")
        case .deadlines(let plan, let view):
            return view.asked(of: Address(path: root, "plans", plan, "deadlines"))
        case .list(let plan, let list): return Address(path: root, "plans", plan, "lists", list.segment)
        case .writeList(let plan, let list, let notice):
            let address = Address(path: root, "plans", plan, "lists", list.segment, "edit")
            return notice.map { address.asking("done", $0.text) } ?? address
        case .sharedList(let selection): return selection.address(in: root)
        case .shared(let kind, let slug, let page):
            let address = Address(path: root, kind.segment, slug)
            return page > 1 ? address.asking("page", String(page)) : address
        case .reading(let plan, let kind, let page):
            let address = Address(path: root, "plans", plan, "reading")
            let filtered = kind.map { address.asking("kind", $0.rawValue) } ?? address
            return page > 1 ? filtered.asking("page", String(page)) : filtered
        case .documents(let plan): return Address(path: root, "plans", plan, "documents")
        case .document(let plan, let order):
            let address = Address(path: root, "plans", plan, "documents", order.name)
            return order.objective.map { address.asking("objective", $0) } ?? address
        case .mail: return Address(path: root, "mail")
        case .signIn, .signOut, .openID, .forgotten, .account, .accountDescription, .accountData, .accountErasure,
            .accountPassword,
            .sessionEnd, .otherSessionsEnd,
            .invitation, .people, .personAct, .roles, .rolesGive, .rolesTake:
            return accountAddress(in: root)
        case .myPage: return Address(path: root, "my-page")
        case .draft(let plan, let notice):
            let address = Address(path: root, "plans", plan, "draft")
            return notice.map { address.asking("done", $0.rawValue) } ?? address
        case .nextPlan(let plan): return Address(path: root, "plans", plan, "next")
        case .newPlan: return Address(path: root, "new-plan")
        case .publication(let plan): return Address(path: root, "plans", plan, "publication")
        case .completeness(let plan, let filter):
            return filter.asked(of: Address(path: root, "plans", plan, "completeness"))
        case .assignments(let plan, let isDone):
            let address = Address(path: root, "plans", plan, "assignments")
            return isDone ? address.asking("done", "yes") : address
        case .translation(let plan, let language, let after, let part):
            var address = Address(path: root, "plans", plan, "translation")
            if let language { address = address.asking("into", language.rawValue) }
            if let part { address = address.asking("part", part) }
            return after.map { address.asking("after", $0.stored) } ?? address
        case .placing(let plan, let line, let done):
            let address = Address(path: root, "plans", plan, "placing")
            if let done { return address.asking("done", done) }
            return line.map { address.at(fragment: "line:\($0)") } ?? address
        case .proposals(let plan, let kind):
            let address = Address(path: root, "plans", plan, "proposals")
            return kind.map { address.asking("kind", $0.rawValue) } ?? address
        case .typing(let plan, let number):
            return Address(path: root, "plans", plan, "objectives", number, "typing")
        case .outline(let plan, let done):
            let address = Address(path: root, "plans", plan, "outline")
            return done.map { address.asking("done", $0) } ?? address
        case .dimensions(let plan, let notice):
            let address = Address(path: root, "plans", plan, "dimensions")
            return notice.map { address.asking("done", $0.text) } ?? address
        case .typingTitle(let plan): return Address(path: root, "plans", plan, "title", "typing")
        case .typingChapter(let plan, let slug):
            return Address(path: root, "plans", plan, "chapters", slug, "typing")
        case .history(let plan, let part, let before, let isUndone):
            var address = part.asked(of: Address(path: root, "plans", plan, "history"))
            if let before { address = address.asking("before", String(before)) }
            return isUndone ? address.asking("done", "undone") : address
        case .undo(let plan, let revision, let part):
            return part.asked(of: Address(path: root, "plans", plan, "history", String(revision), "undo"))
        case .writeTitle(let plan, let notice):
            let address = Address(path: root, "plans", plan, "title")
            return notice.map { address.asking("done", $0.text) } ?? address
        case .writeChapter(let plan, let slug, let notice):
            let address = Address(path: root, "plans", plan, "chapters", slug, "edit")
            return notice.map { address.asking("done", $0.text) } ?? address
        case .write(let plan, let number, let notice, let part):
            var address = Address(path: root, "plans", plan, "objectives", number, "edit")
            if part != .texts { address = address.asking("part", part.rawValue) }
            return notice.map { address.asking("done", $0.text) } ?? address
        }
    }
}

extension Link {
    private func accountAddress(in root: String) -> Address {
        switch self {
        case .signIn(let to, let notice):
            let address = Address(path: root, "sign-in")
            if let notice { return address.asking("done", notice.rawValue) }
            return to.map { address.asking("to", $0.text) } ?? address
        case .signOut: return Address(path: root, "sign-out")
        case .openID(let to):
            let address = Address(path: root, "sign-in", "openid")
            return to.map { address.asking("to", $0.text) } ?? address
        case .forgotten(let isSent):
            let address = Address(path: root, "sign-in", "forgotten")
            return isSent ? address.asking("done", "sent") : address
        case .accountData: return Address(path: root, "account", "data")
        case .accountErasure: return Address(path: root, "account", "erasure")
        case .accountDescription: return Address(path: root, "account", "description")
        case .accountPassword: return Address(path: root, "account", "password")
        case .sessionEnd(let session): return Address(path: root, "account", "sessions", session.description, "end")
        case .otherSessionsEnd: return Address(path: root, "account", "sessions", "end-others")
        case .invitation(let token): return Address(path: root, "invitation", token.text)
        case .people(let notice):
            let address = Address(path: root, "people")
            return notice.map { address.asking("done", $0.rawValue) } ?? address
        case .personAct(let person, let act):
            return Address(path: root, "people", person.description, act.rawValue)
        case .roles(let plan, let isDone):
            let address = Address(path: root, "plans", plan, "roles")
            return isDone ? address.asking("done", "yes") : address
        case .rolesGive(let plan): return Address(path: root, "plans", plan, "roles", "give")
        case .rolesTake(let plan): return Address(path: root, "plans", plan, "roles", "take")
        case .account(let notice?): return Address(path: root, "account").asking("done", notice.rawValue)
        default: return Address(path: root, "account")
        }
    }
}

/// Whether a text is read in one language, or in all languages of the plan next to each other.
enum TextView: String, Hashable, Sendable, CaseIterable {
    case one
    case both
}

extension Address {
    fileprivate func viewed(_ view: TextView) -> Address {
        view == .both ? asking("view", TextView.both.rawValue) : self
    }
}

extension SharedKind {
    /// What stands for it in addresses.
    fileprivate var segment: String {
        switch self {
        case .partner: "partners"
        case .targetGroup: "target-groups"
        }
    }
}

extension SharedSelection {
    fileprivate func address(in root: String) -> Address {
        var address = Address(path: [root] + (plan.map { ["plans", $0] } ?? []) + [kind.segment])
        if !starts.isEmpty { address = address.asking("starts", starts) }
        if order != .name { address = address.asking("sort", order.rawValue) }
        return page > 1 ? address.asking("page", String(page)) : address
    }
}
