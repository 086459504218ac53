import CCrypto
import Kernel

/// 256 random bits that nobody can guess: who has them is let in.
///
/// The store keeps only their SHA-256, so that nobody who reads a backup can sign in with it.
public struct Token: Sendable, Hashable {
    private let bytes: [UInt8]

    /// - Throws: `Problem` of kind internal where the machine has no randomness.
    public init() throws(Problem) { bytes = try Randomness.bytes(32) }

    /// The token of 43 letters of base64url; nil where the text is not that.
    public init?(_ text: String) {
        guard text.utf8.count == 43, let bytes = Base64URL.decoded(text), bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    public var text: String { Base64URL.encoded(bytes) }

    var hash: [UInt8] { SHA256Digest.of(bytes) }

    /// A secret made of this one for a purpose, which tells nothing about it (HMAC-SHA-256).
    public func derived(for purpose: String) -> String { Base64URL.encoded(SHA256Digest.keyed(bytes, purpose)) }
}

enum Randomness {
    static func bytes(_ count: Int) throws(Problem) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        guard RAND_bytes(&bytes, Int32(count)) == 1 else {
            throw Problem(.internal, .unexpected, detail: "RAND_bytes has no randomness")
        }
        return bytes
    }
}

enum SHA256Digest {
    static func of(_ bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        _ = SHA256(bytes, bytes.count, &digest)
        return digest
    }

    static func keyed(_ key: [UInt8], _ message: String) -> [UInt8] {
        let message = Array(message.utf8)
        var (digest, length) = ([UInt8](repeating: 0, count: 32), UInt32(32))
        HMAC(EVP_sha256(), key, Int32(key.count), message, message.count, &digest, &length)
        return digest
    }
}

/// Whether two secrets are the same, in a time that does not tell how much of them is.
public func isSameSecret(_ one: String, _ other: String) -> Bool {
    let (one, other) = (Array(one.utf8), Array(other.utf8))
    return one.count == other.count && CRYPTO_memcmp(one, other, one.count) == 0
}
