import CArgon2
import Foundation
import Kernel

/// How much work a guess costs: argon2id (RFC 9106), 64 MiB in three passes, about a tenth of a second.
public struct PasswordCost: Sendable, Hashable {
    let kibibytes: UInt32
    let passes: UInt32

    public init(kibibytes: UInt32 = 65_536, passes: UInt32 = 3) {
        self.kibibytes = kibibytes
        self.passes = passes
    }

    fileprivate var prefix: String { "$argon2id$v=19$m=\(kibibytes),t=\(passes),p=1$" }
}

/// What is kept of a password: salt, cost and hash, in the text form of argon2. Only its row in the store has it.
struct PasswordHash: Sendable {
    let encoded: String

    init(stored: String) { encoded = stored }

    /// Takes as long as the cost says, and holds the thread.
    init(of text: String, cost: PasswordCost) throws(Problem) {
        let salt = try Randomness.bytes(16)
        let password = Array(text.utf8)
        var encoded = [CChar](repeating: 0, count: 256)
        let outcome = argon2id_hash_encoded(
            cost.passes, cost.kibibytes, 1, password, password.count, salt, salt.count, 32, &encoded, encoded.count)
        guard outcome == ARGON2_OK.rawValue else {
            throw Problem(.unavailable, .signInBusy, detail: String(cString: argon2_error_message(outcome)))
        }
        self.encoded = String(decoding: encoded.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The hash of no password that anybody knows, made without the work: comparing with it costs what any does.
    init(ofNothingAt cost: PasswordCost) throws(Problem) {
        let salt = Data(try Randomness.bytes(16)).base64EncodedString()
        let hash = Data(try Randomness.bytes(32)).base64EncodedString()
        encoded = "\(cost.prefix)\(salt.filter { $0 != "=" })$\(hash.filter { $0 != "=" })"
    }

    /// Takes as long as the cost it was made at, and holds the thread.
    func holds(_ text: String) throws(Problem) -> Bool {
        let password = Array(text.utf8)
        let outcome = argon2id_verify(encoded, password, password.count)
        if outcome == ARGON2_OK.rawValue { return true }
        guard outcome == ARGON2_VERIFY_MISMATCH.rawValue else {
            throw Problem(.unavailable, .signInBusy, detail: String(cString: argon2_error_message(outcome)))
        }
        return false
    }

    /// Whether it was made at another cost than today's, and should be made anew when the password is known.
    func isOutdated(at cost: PasswordCost) -> Bool { !encoded.hasPrefix(cost.prefix) }
}
