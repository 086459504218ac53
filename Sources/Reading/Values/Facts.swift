import Kernel

/// An amount as printed, with the budget article that it stands beside.
public struct BudgetFact: Sendable, Equatable {
    /// The code as printed, such as `12.017.08.01.1211`.
    public var code: String?
    public var label: Printed
    /// Euros; nil where the article stands without an amount.
    public var amount: Double?
    public var role: AmountRole
    public var kind: AmountKind
    public var appropriation: Appropriation?
    public var period: Period?
    public var line: Int

    public init(
        code: String? = nil, label: Printed = [:], amount: Double?, role: AmountRole = .line,
        kind: AmountKind = .expense, appropriation: Appropriation? = nil, period: Period? = nil, line: Int
    ) {
        self.code = code
        self.label = label
        self.amount = amount
        self.role = role
        self.kind = kind
        self.appropriation = appropriation
        self.period = period
        self.line = line
    }
}

/// Staff in full-time equivalents: one number, or a range.
public struct StaffFact: Sendable, Equatable {
    public var fte: Double?
    public var min: Double?
    public var max: Double?
    public var label: Printed
    public var line: Int

    public init(fte: Double? = nil, min: Double? = nil, max: Double? = nil, label: Printed = [:], line: Int) {
        self.fte = fte
        self.min = min
        self.max = max
        self.label = label
        self.line = line
    }
}

/// The limits between which an indicator has a colour, in the unit of the indicator.
public struct ThresholdFact: Sendable, Equatable {
    public var level: ThresholdLevel
    public var text: Printed
    public var min: Double?
    public var max: Double?
    public var line: Int

    public init(level: ThresholdLevel, text: Printed, min: Double? = nil, max: Double? = nil, line: Int) {
        self.level = level
        self.text = text
        self.min = min
        self.max = max
        self.line = line
    }
}

/// Past values of an indicator.
public struct BaselineFact: Sendable, Equatable {
    /// A value, and the year it was measured in where the letter says it.
    public struct Value: Sendable, Equatable {
        public var year: Int?
        public var value: Double

        public init(year: Int?, value: Double) {
            self.year = year
            self.value = value
        }
    }

    /// The words of the indicator, without the values.
    public var indicator: Printed
    public var values: [Value]
    /// `%`, or a word such as `euros`, where the values have one.
    public var unit: String?
    public var line: Int

    public init(indicator: Printed, values: [Value], unit: String? = nil, line: Int) {
        self.indicator = indicator
        self.values = values
        self.unit = unit
        self.line = line
    }
}
