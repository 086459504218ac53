import Kernel

/// An amount that an objective may cost or bring in.
public struct BudgetLine: Sendable, Hashable {
    public let id: BudgetLineID
    /// The code as printed; `BudgetArticle` takes it apart where it is whole.
    public var code: String?
    public var label: LocalizedText
    /// nil where the letter names the article without an amount.
    public var amount: Money?
    public var role: AmountRole
    public var kind: AmountKind
    public var appropriation: Appropriation?
    public var period: Period?
    /// The line of the source it was read from.
    public var line: Int?
    /// Whether the text of an indicator quotes it (“orders, on a budget of 250.000 euros”): it is told, not given.
    public var isQuoted: Bool

    public init(
        id: BudgetLineID, code: String?, label: LocalizedText, amount: Money?, role: AmountRole, kind: AmountKind,
        appropriation: Appropriation?, period: Period?, line: Int?, isQuoted: Bool = false
    ) {
        self.id = id
        self.code = code
        self.label = label
        self.amount = amount
        self.role = role
        self.kind = kind
        self.appropriation = appropriation
        self.period = period
        self.line = line
        self.isQuoted = isQuoted
    }

    public var article: BudgetArticle? { code.flatMap { BudgetArticle($0) } }
}

/// Staff that an objective needs, in full-time equivalents (1.0 is one person all year): one number or a range.
public struct StaffNeed: Sendable, Hashable {
    public var label: LocalizedText
    public var fte: ClosedRange<Double>
    public var line: Int?

    public init(label: LocalizedText, fte: ClosedRange<Double>, line: Int?) {
        self.label = label
        self.fte = fte
        self.line = line
    }
}
