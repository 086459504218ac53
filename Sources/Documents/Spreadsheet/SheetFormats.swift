import CSpreadsheet

/// How cells look: made once for a workbook.
struct SheetFormats {
    private let header: UnsafeMutablePointer<lxw_format>?
    private let link: UnsafeMutablePointer<lxw_format>?
    private let total: [SheetColumn.Kind: UnsafeMutablePointer<lxw_format>]
    private let cell: [SheetColumn.Kind: UnsafeMutablePointer<lxw_format>]

    init(_ book: UnsafeMutablePointer<lxw_workbook>) {
        func format(_ change: (UnsafeMutablePointer<lxw_format>) -> Void) -> UnsafeMutablePointer<lxw_format>? {
            guard let format = workbook_add_format(book) else { return nil }
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            change(format)
            return format
        }
        header = format {
            format_set_bold($0)
            format_set_text_wrap($0)
            format_set_bottom($0, UInt8(LXW_BORDER_THIN.rawValue))
            format_set_bg_color($0, 0xECE8E0)
        }
        link = format {
            format_set_underline($0, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
            format_set_font_color($0, 0x1A4F8B)
        }
        let kinds: [SheetColumn.Kind] = [.text, .longText, .integer, .decimal, .money, .day]
        cell = Dictionary(
            kinds.compactMap { kind in format { SheetFormats.set(kind, $0) }.map { (kind, $0) } },
            uniquingKeysWith: { $1 })
        total = Dictionary(
            kinds.compactMap { kind in
                format {
                    SheetFormats.set(kind, $0)
                    format_set_bold($0)
                    format_set_top($0, UInt8(LXW_BORDER_THIN.rawValue))
                }.map { (kind, $0) }
            }, uniquingKeysWith: { $1 })
    }

    var ofHeader: UnsafeMutablePointer<lxw_format>? { header }
    var ofLink: UnsafeMutablePointer<lxw_format>? { link }
    func of(_ kind: SheetColumn.Kind) -> UnsafeMutablePointer<lxw_format>? { cell[kind] }
    func ofTotal(_ kind: SheetColumn.Kind) -> UnsafeMutablePointer<lxw_format>? { total[kind] }

    /// Number formats are written as Excel keeps them; it shows them with the marks of whoever opens the file.
    private static func set(_ kind: SheetColumn.Kind, _ format: UnsafeMutablePointer<lxw_format>) {
        switch kind {
        case .text: break
        case .longText: format_set_text_wrap(format)
        case .integer: format_set_num_format(format, "0")
        case .decimal: format_set_num_format(format, "#,##0.##;-#,##0.##;0")
        case .money: format_set_num_format(format, "#,##0.00")
        case .day: format_set_num_format(format, "yyyy-mm-dd")
        }
    }
}
