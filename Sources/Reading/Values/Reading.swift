import Kernel

/// What was read in a source document: the letters in it, and an account of each of its lines.
///
/// Its JSON form is what `belfry read --format json` prints.
public struct Reading: Sendable, Equatable {
    public var source: Source
    /// In the order of the document.
    public var letters: [Letter]
    public var lines: LineAccount
    public var findings: [Finding]

    public init(source: Source, letters: [Letter], lines: LineAccount, findings: [Finding]) {
        self.source = source
        self.letters = letters
        self.lines = lines
        self.findings = findings
    }
}

/// The document that was read.
public struct Source: Sendable, Equatable {
    public var name: String
    /// SHA-256 of its bytes (FIPS 180-4), 64 hexadecimal digits.
    public var sha256: String
    public var encoding: TextEncoding
    /// How many lines it has.
    public var lines: Int

    public init(name: String, sha256: String, encoding: TextEncoding, lines: Int) {
        self.name = name
        self.sha256 = sha256
        self.encoding = encoding
        self.lines = lines
    }
}

/// How the bytes of a source spell its characters.
public enum TextEncoding: String, Sendable, Equatable, CaseIterable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    /// ISO 8859-1 and its superset Windows-1252 are read alike, as the WHATWG Encoding Standard does.
    case windows1252 = "windows-1252"
}
