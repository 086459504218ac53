import CCrypto
import Foundation
import Kernel

/// A file that somebody hands in, whole.
public struct SourceFile: Sendable {
    /// Its name without the folders it stood in.
    public var name: String
    public var bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// The file at a path.
    ///
    /// - Parameter limitMebibytes: a larger file is refused before it is read.
    /// - Throws: `Problem` of kind `notFound` where there is none, `invalid` where it is too large, `forbidden`
    ///   where it may not be read.
    public init(path: String, limitMebibytes: Int) throws(Problem) {
        name = String(path.split(separator: "/").last ?? Substring(path))
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Problem(.notFound, .fileMissing(name: path))
        }
        guard !isFolder.boolValue, let handle = FileHandle(forReadingAtPath: path) else {
            throw Problem(.forbidden, .fileUnreadable(name: path))
        }
        defer { try? handle.close() }
        let limit = limitMebibytes << 20
        do {
            let data = try handle.read(upToCount: limit + 1) ?? Data()
            guard data.count <= limit else {
                throw Problem(.invalid, .fileTooLarge(name: path, limitMebibytes: limitMebibytes))
            }
            bytes = [UInt8](data)
        } catch let problem as Problem {
            throw problem
        } catch {
            throw Problem(.forbidden, .fileUnreadable(name: path), detail: "\(error)")
        }
    }

    /// SHA-256 of the bytes (FIPS 180-4), 64 hexadecimal digits.
    public var sha256: String {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        _ = SHA256(bytes, bytes.count, &digest)
        return digest.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
