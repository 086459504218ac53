import Documents

extension TextDocument {
    /// The document as one page of HTML that is meant for paper.
    public var printedPage: [UInt8] { PrintedPage(document: self).bytes }

    /// The document as PDF.
    ///
    /// - Throws: what `PDFWriter` throws.
    public func pdf() async throws -> [UInt8] { try await PDFWriter().pdf(of: printedPage) }

    /// The document for Word or OpenDocument.
    ///
    /// - Parameter template: Whose styles it takes; nil for those that come with Belfry.
    /// - Throws: what `PandocWriter` throws.
    public func document(as format: PandocWriter.Format, template: SourceFile? = nil) async throws -> [UInt8] {
        try await PandocWriter().document(of: self, as: format, template: template)
    }
}
