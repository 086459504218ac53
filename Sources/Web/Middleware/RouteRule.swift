import Accounts
import Hummingbird
import Kernel
import Strategy

/// Who may use a route.
///
/// It is asked before the route's own code, and says only who gets so far: what somebody may do to an objective or a
/// text is asked again where it is done, by the store.
enum RouteRule: Sendable, Hashable {
    /// The same bytes for everybody, whoever they are: a file, or what a balancer asks. Nobody is looked up for it.
    case file
    case everybody
    case signedIn
    /// Who looks after Belfry itself.
    case administrator
    /// Everybody, where the plan of the address is published or a snapshot; who has a role in it, where it is a draft.
    case plan
    /// Who has one of some roles in the plan of the address. An administrator of Belfry gives roles in every plan.
    case role(RoleNeed)
}

/// Which roles in a plan let somebody pass.
enum RoleNeed: Sendable, Hashable {
    case any
    /// Who writes: contributors, coordinators, editors.
    case writing
    case coordinator
    case approver
    case administrator
    /// Coordinators and those who give roles, who need to see who has what.
    case coordinatorOrAdministrator

    func isMet(by roles: Set<Role>) -> Bool {
        roles.contains { role in
            switch (self, role) {
            case (.any, _): true
            case (.writing, .contributor), (.writing, .coordinator), (.writing, .editor): true
            case (.coordinator, .coordinator), (.approver, .approver), (.administrator, .administrator): true
            case (.coordinatorOrAdministrator, .coordinator), (.coordinatorOrAdministrator, .administrator): true
            default: false
            }
        }
    }
}

extension RouteRule {
    /// - Parameters:
    ///   - plan: The name of the plan in the address.
    ///   - roles: Asks which roles somebody has in a plan.
    /// - Throws: `signInNeeded` or `notAllowed`; `planUnknown` where the caller is not even to know that there is a draft.
    func check(
        _ caller: Caller?, plan: String?, roles: (Caller, String) async throws -> Set<Role>
    ) async throws {
        switch self {
        case .file, .everybody: return
        case .signedIn: if caller == nil { throw Problem(.forbidden, .signInNeeded) }
        case .administrator:
            guard let caller else { throw Problem(.forbidden, .signInNeeded) }
            guard caller.person.isAdministrator else { throw Problem(.forbidden, .notAllowed) }
        case .plan:
            guard let plan, RouteRule.isDraft(plan) else { return }
            guard let caller, try await !roles(caller, plan).isEmpty else {
                throw RouteRule.unknown(plan)
            }
        case .role(let need):
            guard let caller else { throw Problem(.forbidden, .signInNeeded) }
            guard let plan else { throw Problem(.notFound, .pageUnknown) }
            let roles = try await roles(caller, plan)
            // Who has nothing to do with a draft learns nothing of it.
            if roles.isEmpty, RouteRule.isDraft(plan) {
                throw RouteRule.unknown(plan)
            }
            guard need.isMet(by: roles) else { throw Problem(.forbidden, .notAllowed) }
        }
    }

    /// Whether the name of a plan is that of a draft: `brussels-2022~draft`.
    static func isDraft(_ slug: String) -> Bool { PlanStage(ofSlug: slug) == .draft }

    /// What is being written is nobody's business but of those who write it; to all others there is no such plan.
    private static func unknown(_ slug: String) -> Problem {
        Problem(.notFound, .planUnknown(slug: slug, nearest: PlanStage.base(ofSlug: slug)))
    }
}
