import Kernel

/// How often a password may be tried, before whoever tries has to wait.
///
/// Three are counted, each by itself: an account from one address, so that somebody who guesses waits soon and the
/// owner elsewhere does not; an account from anywhere, against guesses from many machines; and an address, whichever
/// accounts it tries. An office of sixty people has one address, so it is given more.
struct AttemptRule: Sendable {
    /// Attempts before the wait.
    let free: Int
    /// How long the first wait is; each further attempt doubles it.
    let wait: Int64
    let longest: Int64

    static let accountAtAddress = AttemptRule(free: 5, wait: 60_000, longest: 3_600_000)
    static let account = AttemptRule(free: 30, wait: 60_000, longest: 900_000)
    static let address = AttemptRule(free: 60, wait: 60_000, longest: 900_000)

    /// Attempts are forgotten so long after the last one.
    static let memory: Int64 = 86_400_000

    /// - Parameter attempts: How many there were, with the one that is made.
    /// - Returns: for how long no further one is let through, in milliseconds; 0 for not at all.
    func wait(after attempts: Int) -> Int64 {
        guard attempts >= free else { return 0 }
        return min(longest, wait << Int64(min(attempts - free, 10)))
    }
}

/// What is counted: its rule, and a key that tells nothing about whom it is of.
struct AttemptKey: Sendable {
    let rule: AttemptRule
    let hash: [UInt8]

    private init(_ rule: AttemptRule, _ parts: String...) {
        self.rule = rule
        hash = SHA256Digest.of(Array(parts.joined(separator: "\u{0}").utf8))
    }

    static func all(account: String, address: String) -> [AttemptKey] {
        ofAccount(account, address) + [AttemptKey(.address, "address", address)]
    }

    /// Those that a right password clears: guesses at other accounts stay counted.
    static func ofAccount(_ account: String, _ address: String) -> [AttemptKey] {
        [AttemptKey(.accountAtAddress, "both", account, address), AttemptKey(.account, "account", account)]
    }
}
