import CSpreadsheet
import Kernel

/// Sheets that become one file of Excel (Office Open XML, `.xlsx`).
public struct Workbook: Sendable {
    public let title: String
    /// What the properties of the file say about it besides.
    public let description: String
    /// The word in front of sums.
    public let totalWord: String
    public let sheets: [Sheet]

    public init(title: String, description: String, totalWord: String, sheets: [Sheet]) {
        self.title = title
        self.description = description
        self.totalWord = totalWord
        self.sheets = sheets
    }

    /// The file. Rows go to disk as they are written, so that memory does not grow with them.
    ///
    /// - Throws: `Problem` of kind `unavailable` where the file cannot be written, as on a full disk.
    public func bytes() throws(Problem) -> [UInt8] {
        let folder = try TemporaryFolder()
        try write(to: folder.file("workbook.xlsx"), in: folder.path)
        return try folder.bytes(of: "workbook.xlsx")
    }

    private func write(to path: String, in folder: String) throws(Problem) {
        let names = SheetName.names(of: sheets.map(\.name))
        let failure = folder.withCString { folder -> lxw_error in
            var options = lxw_workbook_options()
            options.constant_memory = 1
            options.tmpdir = UnsafeMutablePointer(mutating: folder)
            guard let book = workbook_new_opt(path, &options) else { return LXW_ERROR_CREATING_XLSX_FILE }
            describe(book)
            let formats = SheetFormats(book)
            for (sheet, name) in zip(sheets, names) {
                guard let page = workbook_add_worksheet(book, name) else { continue }
                SheetWriter(sheet, names: names, page: page, formats: formats, totalWord: totalWord).write()
            }
            return workbook_close(book)
        }
        guard failure == LXW_NO_ERROR else {
            let detail = String(cString: lxw_strerror(failure))
            throw Problem(.unavailable, .document(.unwritable(name: path)), detail: detail)
        }
    }

    private func describe(_ book: UnsafeMutablePointer<lxw_workbook>) {
        title.withCString { title in
            description.withCString { description in
                var properties = lxw_doc_properties()
                properties.title = UnsafeMutablePointer(mutating: title)
                properties.comments = UnsafeMutablePointer(mutating: description)
                // The same plan makes the same bytes, whenever it is asked: else it would be the moment of asking.
                properties.created = 946_684_800
                workbook_set_properties(book, &properties)
            }
        }
    }
}
