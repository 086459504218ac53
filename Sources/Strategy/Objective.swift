import Kernel

/// One type at any depth; the form of the letter names the levels.
public struct Objective: Sendable, Hashable {
    /// What the level is for, whatever the form calls it.
    public enum Level: String, Sendable, Hashable, CaseIterable, Codable {
        case strategic, operational, project
    }

    public let id: ObjectiveID
    public var parent: ObjectiveID?
    public var level: Level
    /// As printed, such as `IV.2.1.3`, unique in its plan: a number printed twice gets `~2` behind the second.
    /// It names the objective in addresses.
    public var number: String
    /// As printed behind the code word, such as `2.1` of `OO 2.1`.
    public var code: String?
    public var title: LocalizedText
    /// How it stands, where the letter or a person says so.
    public var status: Status?
    /// 1 for the outermost.
    public var depth: Int
    /// Its place among all objectives of the plan, from 0, in the order of reading.
    public var position: Int

    public init(
        id: ObjectiveID, parent: ObjectiveID?, level: Level, number: String, code: String?, title: LocalizedText,
        status: Status?, depth: Int, position: Int
    ) {
        self.id = id
        self.parent = parent
        self.level = level
        self.number = number
        self.code = code
        self.title = title
        self.status = status
        self.depth = depth
        self.position = position
    }
}
