import Foundation
import Kernel

/// Makes documents that somebody goes on editing, through Debian's pandoc: for Word (`.docx`) and OpenDocument (`.odt`).
///
/// pandoc gets the document in its own form (`PandocJSON`), not as HTML, of which it would lose notes, languages and
/// the widths of columns. Styles come from a reference document, which may be an agency's own.
public struct PandocWriter: Sendable {
    public enum Format: String, Sendable, Hashable, CaseIterable {
        case docx, odt
    }

    private let pandoc: Tool
    private let limits: Tool.Limits

    /// - Throws: `toolMissing`, which names the package.
    public init(limits: Tool.Limits = Tool.Limits(seconds: 60, mebibytes: 1024)) throws(Problem) {
        pandoc = try Tool("pandoc", package: "pandoc")
        self.limits = limits
    }

    /// - Parameters:
    ///   - template: A document of the same format whose styles are taken; nil for those that come with Belfry.
    /// - Throws: what `Tool.run` throws; `unwritable`, `templateUnusable`.
    public func document(
        of document: TextDocument, as format: Format, template: SourceFile? = nil
    ) async throws -> [UInt8] {
        // Both formats are ZIP archives.
        if let template, !template.bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            throw Problem(.invalid, .document(.templateUnusable(name: template.name)))
        }
        let folder = try TemporaryFolder()
        let source = try folder.write(PandocJSON.bytes(of: document, for: format), to: "document.json")
        let reference = try folder.write(template?.bytes ?? format.reference, to: "reference.\(format.rawValue)")
        let name = "document.\(format.rawValue)"
        var arguments = ["--from=json", "--to=\(format.rawValue)", "--reference-doc=\(reference)"]
        arguments.append("--output=\(folder.file(name))")
        do {
            try await pandoc.run(arguments + [source], in: folder.path, limits: limits)
        } catch let problem as Problem {
            guard let template, case .toolFailed = problem.reason else { throw problem }
            throw Problem(
                .invalid, .document(.templateUnusable(name: template.name)), detail: problem.detail)
        }
        return try folder.bytes(of: name)
    }
}

extension PandocWriter.Format {
    /// The styles that come with Belfry: A4, and what a letter needs.
    fileprivate var reference: [UInt8] {
        switch self {
        case .docx: PackageResources.reference_docx
        case .odt: PackageResources.reference_odt
        }
    }
}
