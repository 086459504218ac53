extension StringProtocol {
    /// Whether nobody would see anything of it: space of any kind, and characters that have no form, such as the
    /// zero-width space.
    public var isBlank: Bool {
        unicodeScalars.allSatisfy { scalar in
            let properties = scalar.properties
            return properties.isWhitespace || properties.isDefaultIgnorableCodePoint
                || [.control, .format].contains(properties.generalCategory)
        }
    }
}
