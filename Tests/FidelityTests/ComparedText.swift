import Foundation

/// How texts are compared: a line joined otherwise, a typographic quote or a final full stop costs nothing; a word that
/// is missing, added or cut does.
extension String {
    var compared: String {
        var scalars = precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars.compactMap(\.asCompared)
        while let first = scalars.first, first == "-" || first == "." || first == "•" { scalars.removeFirst() }
        while let last = scalars.last, last == "." || last == ";" || last == ":" || last == "," { scalars.removeLast() }
        return String(String.UnicodeScalarView(scalars))
    }

    /// Letters and digits alone, in lower case: what is left when all that layout may change is taken away.
    var squeezed: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        for scalar in precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars where scalar.isOfAWord {
            bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.EncodedScalar())
        }
        return bytes
    }

    /// A heading's number: no final dot, no difference between `iv` and `IV`.
    var asNumber: String {
        var text = trimmingCharacters(in: .whitespacesAndNewlines).uppercased()
        while text.hasSuffix(".") { text.removeLast() }
        return text
    }
}

extension Unicode.Scalar {
    fileprivate var asCompared: Unicode.Scalar? {
        switch self {
        case "’", "‘", "`", "´", "ʼ": "'"
        case "«", "»", "“", "”", "„": "\""
        case "–", "—", "−", "‐", "‑": "-"
        default: properties.isWhitespace ? nil : self
        }
    }

    fileprivate var isOfAWord: Bool {
        if isASCII { return self == "_" || ("a"..."z").contains(self) || ("0"..."9").contains(self) }
        return properties.isAlphabetic || properties.numericType != nil
    }
}
