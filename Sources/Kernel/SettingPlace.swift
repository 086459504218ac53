/// Where a setting was given: what to correct, if it is wrong.
public enum SettingPlace: Sendable, Hashable {
    /// On the command line.
    case flag
    /// In the environment, as a variable of this name.
    case variable(String)
    /// In a file, at this line, counted from 1.
    case line(file: String, Int)
}

/// What a setting may be.
public enum SettingValues: Sendable, Hashable {
    case text
    /// A whole number; `off` as well, where it says so.
    case number(ClosedRange<Int>, orOff: Bool)
    case choice([String])
    /// One of several ways, each followed by a path: `folder:/tmp/mail`; or `off`.
    case path([String])
}
