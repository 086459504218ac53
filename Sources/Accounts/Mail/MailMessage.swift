import Foundation
import Kernel

/// A mail as it goes out: plain text of one language (RFC 5322, with MIME of RFC 2045 and 2047).
///
/// Whatever a name or a subject is made of, it cannot become another header: what is not plain ASCII, and every control
/// character, is encoded or left out.
public struct MailMessage: Sendable, Hashable {
    public var from: EmailAddress
    public var to: EmailAddress
    public var name: String
    public var subject: String
    /// Lines end with `\n`.
    public var body: String
    public var language: Language
    /// Tells it from all others, also where it is sent twice: who receives both sees one.
    public var identity: String
    public var at: Instant

    public init(
        from: EmailAddress, to: EmailAddress, name: String, subject: String, body: String, language: Language,
        identity: String, at: Instant
    ) {
        self.from = from
        self.to = to
        self.name = name
        self.subject = subject
        self.body = body
        self.language = language
        self.identity = identity
        self.at = at
    }

    /// The mail as a program such as `sendmail` takes it, with `\n` at the end of lines.
    public var bytes: [UInt8] {
        let host = from.text.split(separator: "@").last ?? "localhost"
        let text = Data(body.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n").utf8)
        let lines = [
            "From: Belfry <\(from)>",
            "To: \(EncodedWords.of(name, after: 4)) <\(to)>",
            "Subject: \(EncodedWords.of(subject, after: 9))",
            "Date: \(MailDate.text(at))",
            "Message-ID: <\(identity)@\(host)>",
            "Content-Language: \(language.rawValue)",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64",
            // So that nobody's note of absence answers (RFC 3834).
            "Auto-Submitted: auto-generated",
            "",
            text.base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed]),
            "",
        ]
        return Array(lines.joined(separator: "\n").utf8)
    }
}

/// Text in a header: words of base64 where it is not plain ASCII (RFC 2047, 2).
enum EncodedWords {
    /// - Parameter column: how much of the line is taken already.
    static func of(_ text: String, after column: Int) -> String {
        let text = String(String.UnicodeScalarView(text.unicodeScalars.filter { !isControl($0) }))
        let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) && !Self.special.contains($0) }
        if isPlain, column + text.utf8.count <= 76, !text.isEmpty { return text }
        var words: [String] = []
        var part: [UInt8] = []
        // 45 bytes become 60 letters: with what stands around them, a line of at most 75.
        for character in text {
            if part.count + character.utf8.count > 39, !part.isEmpty {
                words.append(word(part))
                part = []
            }
            // A letter of many signs is cut between them at the latest.
            for scalar in character.unicodeScalars {
                let bytes = Array(String(scalar).utf8)
                if part.count + bytes.count > 45 {
                    words.append(word(part))
                    part = []
                }
                part += bytes
            }
        }
        words.append(word(part))
        return words.joined(separator: "\n ")
    }

    private static func word(_ bytes: [UInt8]) -> String { "=?utf-8?B?\(Data(bytes).base64EncodedString())?=" }

    private static let special = Set("\"(),.:;<>@[\\]=?".utf8)

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}

/// A moment as mail writes it, in universal time (RFC 5322, 3.3).
enum MailDate {
    static func text(_ moment: Instant) -> String {
        let day = CalendarDay(of: moment)
        let seconds = moment.milliseconds / 1000 % 86_400
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        func two(_ number: Int64) -> String { (number < 10 ? "0" : "") + String(number) }
        let time = "\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
        return "\(day.day) \(months[day.month - 1]) \(day.year) \(time) +0000"
    }
}
