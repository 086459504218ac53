extension HTML {
    /// Writes a whole number in decimal digits.
    public mutating func whole(_ number: Int) {
        if number < 0 { byte(0x2D) }
        digits(number.magnitude)
    }

    /// Writes a number as drawings need it: a point, at most two decimals, no exponent.
    mutating func decimal(_ number: Double) {
        // A drawing has no use for more, and what is not finite would break the attribute.
        let hundredths = number.magnitude * 100 + 0.5
        guard hundredths < 1e15 else { return byte(0x30) }
        let whole = UInt(hundredths)
        if number < 0, whole > 0 { byte(0x2D) }
        digits(whole / 100)
        let rest = UInt8(whole % 100)
        guard rest > 0 else { return }
        byte(0x2E)
        byte(0x30 + rest / 10)
        if rest % 10 > 0 { byte(0x30 + rest % 10) }
    }

    private mutating func digits(_ number: UInt) {
        if number >= 10 { digits(number / 10) }
        byte(0x30 + UInt8(number % 10))
    }
}
