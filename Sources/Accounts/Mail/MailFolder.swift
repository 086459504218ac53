import Foundation
import Kernel

/// A folder into which mail is put instead of being sent, for trying things out: a file each, as mail programs read it.
///
/// It holds links that let people in; only its owner may look into it.
public struct MailFolder: Sendable {
    public let path: String

    public init(_ path: String) { self.path = path }

    /// One that was put there.
    public struct Found: Sendable, Hashable {
        public let to: String
        public let subject: String
        public let body: String
        /// In which it is written.
        public let language: Language?
        public let at: Instant
    }

    /// - Throws: `mailUnsent` where the folder cannot be written to.
    public func put(_ message: MailMessage) throws(Problem) {
        do {
            let folder = URL(fileURLWithPath: path, isDirectory: true)
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            let file = folder.appendingPathComponent("\(message.at.milliseconds)-\(message.identity).eml")
            try Data(message.bytes).write(to: file, options: .atomic)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
        } catch {
            throw Problem(.unavailable, .mailUnsent(path), detail: "\(error)")
        }
    }

    /// The newest ones, the last first; none where there is no such folder yet.
    public func newest(_ count: Int = 100) -> [Found] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { $0.hasSuffix(".eml") }.sorted(by: >).prefix(count).compactMap { name in
            guard let at = Int64(name.prefix { $0 != "-" }),
                let bytes = FileManager.default.contents(atPath: path + "/" + name)
            else { return nil }
            return Self.read(String(decoding: bytes, as: UTF8.self), at: Instant(milliseconds: at))
        }
    }

    /// A mail as `MailMessage` writes it; nil for any other file.
    private static func read(_ text: String, at: Instant) -> Found? {
        guard let gap = text.firstRange(of: "\n\n") else { return nil }
        let head = text[..<gap.lowerBound].replacing("\n ", with: " ")
        var fields: [Substring: String] = [:]
        for line in head.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts.count == 2 { fields[parts[0]] = plain(parts[1].drop { $0 == " " }) }
        }
        let body = Data(base64Encoded: text[gap.upperBound...].filter { !$0.isWhitespace })
        guard let to = fields["To"], let subject = fields["Subject"], let body else { return nil }
        return Found(
            to: to, subject: subject, body: String(decoding: body, as: UTF8.self).replacing("\r\n", with: "\n"),
            language: fields["Content-Language"].flatMap { Language(rawValue: $0) }, at: at)
    }

    /// A header with its encoded words read.
    private static func plain(_ text: Substring) -> String {
        var (plain, wasWord) = ("", false)
        for part in text.split(separator: " ") {
            if part.hasPrefix("=?utf-8?B?"), part.hasSuffix("?="),
                let bytes = Data(base64Encoded: String(part.dropFirst(10).dropLast(2)))
            {
                if !wasWord, !plain.isEmpty { plain += " " }
                plain += String(decoding: bytes, as: UTF8.self)
                wasWord = true
            } else {
                plain += (plain.isEmpty ? "" : " ") + part
                wasWord = false
            }
        }
        return plain
    }
}
