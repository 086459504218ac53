import Kernel

/// A password that somebody has chosen, good enough to be kept as a hash.
///
/// It is long rather than strange: a rule of capitals and signs makes people write `Welcome1!` (NIST SP 800-63B, 5.1.1).
public struct Password: Sendable {
    let text: String

    public static let shortest = 12
    /// In bytes: more protects nobody, and hashing it costs.
    public static let longest = 1024

    /// - Parameter person: Whose it is to be; it must not be made of what everybody knows of them.
    /// - Throws: `passwordShort`, `passwordLong` or `passwordGuessable`.
    public init(_ given: String, of person: EmailAddress?) throws(Problem) {
        guard given.count >= Self.shortest else { throw Problem(.invalid, .passwordShort(least: Self.shortest)) }
        guard given.utf8.count <= Self.longest else { throw Problem(.invalid, .passwordLong(most: Self.longest)) }
        guard !Self.isGuessable(given.lowercased(), of: person) else { throw Problem(.invalid, .passwordGuessable) }
        text = given
    }

    private static func isGuessable(_ text: String, of person: EmailAddress?) -> Bool {
        if Set(text).count < 5 { return true }
        if runs(text) { return true }
        if common.contains(where: { text.hasPrefix($0) && text.count - $0.count < 6 }) { return true }
        guard let name = person?.text.prefix(while: { $0 != "@" }), name.count >= 4 else { return false }
        return text.contains(name) && text.count - name.count < 6
    }

    /// `abcdefghijkl`, `123456789012`: each letter follows the one before.
    private static func runs(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        let steps = zip(bytes, bytes.dropFirst()).filter { Int($1) - Int($0) == 1 || ($0, $1) == (0x39, 0x30) }
        return steps.count >= bytes.count - 3
    }

    /// What those who guess begin with, where it is long enough to pass otherwise: with a year or a sign behind it, it
    /// is no better.
    private static let common = [
        "motdepasse", "motdepasse123", "wachtwoord", "wachtwoord123", "password", "password123", "passwordpassword",
        "azertyuiop", "azertyuiop123", "qwertyuiop", "qwertyuiop123", "1q2w3e4r5t", "welkom", "welkom123",
        "bienvenue", "bienvenue123", "bruxelles", "brussel", "brussels", "belfry", "letmein", "administrator",
        "iloveyou", "changeme", "bonjour123",
    ]
}
