import Kernel
import Testing

@testable import Strategy

/// Each role and each act, own objective and other's: the whole matrix.
@Suite struct PlanRightsTests {
    static let mine = ObjectiveID(high: 1, low: 1)
    static let other = ObjectiveID(high: 1, low: 2)
    static let acts: [PlanAct] = [
        .see, .comment, .writeText(mine, .fr), .writeText(mine, .nl), .writeText(other, .fr), .writeText(nil, .fr),
        .writeText(nil, .nl), .writeValues(mine), .writeValues(other), .writeValues(nil), .handIn(mine), .handIn(other),
        .decide(mine), .publish, .changeOutline, .assign, .begin, .discard, .grant,
    ]

    /// Whether each act is allowed, in their order.
    static let matrix: [(String, PlanRights, String)] = [
        ("nobody", .none, "-------------------"),
        ("reader", PlanRights(roles: [.reader]), "x------------------"),
        ("contributor", contributor(nil), "xxxx---x--x--------"),
        ("contributor in French", contributor(.fr), "xxx----------------"),
        ("contributor without an objective", PlanRights(roles: [.contributor]), "xx-----------------"),
        ("editor of Dutch", PlanRights(roles: [.editor(.nl)]), "xx-x--x------------"),
        ("coordinator", PlanRights(roles: [.coordinator]), "xxxxxxxxxxxx--xxxx-"),
        ("approver", PlanRights(roles: [.approver]), "xx----------xx-----"),
        ("administrator", PlanRights(roles: [.administrator]), "xx----------------x"),
        ("operator", .all, "xxxxxxxxxxxxxxxxxxx"),
    ]

    private static func contributor(_ language: Language?) -> PlanRights {
        PlanRights(
            roles: [.contributor],
            assignments: [Assignment(objective: mine, person: PersonID(high: 0, low: 1), language: language)])
    }

    @Test(arguments: matrix.indices) func mayDo(_ index: Int) {
        let (name, rights, expected) = Self.matrix[index]
        #expect(String(Self.acts.map { rights.may($0) ? "x" : "-" }) == expected, "\(name)")
    }

    @Test func anAssignmentWithoutTheRoleIsNone() {
        var rights = Self.contributor(nil)
        rights.roles = [.reader]
        #expect(!rights.may(.writeText(Self.mine, .fr)))
    }
}
