import Foundation
import Kernel

/// Makes PDFs of pages of HTML: tagged, with their fonts in them (PDF/UA-1).
///
/// Debian's WeasyPrint lays them out; `render.py` beside this file calls it and writes the structure. Nothing but the
/// page itself is read: it fetches no address.
public struct PDFWriter: Sendable {
    private let python: Tool
    private let limits: Tool.Limits

    /// - Throws: `toolMissing`, which names the package.
    public init(limits: Tool.Limits = Tool.Limits(seconds: 120, mebibytes: 1024)) throws(Problem) {
        // The command is looked for, so that its package is named; what runs is the library behind it.
        _ = try Tool("weasyprint", package: "weasyprint")
        python = try Tool("python3", package: "python3")
        self.limits = limits
    }

    /// - Throws: what `Tool.run` throws; `unwritable`.
    public func pdf(of html: [UInt8]) async throws -> [UInt8] {
        let folder = try TemporaryFolder()
        let script = try folder.write(PackageResources.render_py, to: "render.py")
        let page = try folder.write(html, to: "page.html")
        // Debian's own Python, whatever else is installed.
        try await python.run(
            ["-I", "-B", script, page, folder.file("page.pdf")], in: folder.path, limits: limits)
        return try folder.bytes(of: "page.pdf")
    }
}
