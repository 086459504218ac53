/// What a scalar is to a search: a part of a word, in its simplest letters, or what stands between words.
enum FoldedScalar {
    /// Letters from a to z, or the code of a letter of another script, or a digit.
    case letters(StaticString)
    case ascii(UInt8)
    case digit(UInt8)
    /// A letter of a script that has no simplest form here.
    case other(UInt32)
    /// A mark on the letter before it, or something that nobody sees, such as a hyphen that may stand at a line's end.
    case nothing
    case apostrophe
    case dot
    /// A space that keeps the digits of a number together.
    case tie
    case between
}

extension FoldedScalar {
    init(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        if value < 0x80 {
            self = FoldedScalar.ofASCII(UInt8(truncatingIfNeeded: value))
        } else if value < 0x180, let letters = FoldedScalar.ofLatin(value) {
            self = .letters(letters)
        } else {
            self = FoldedScalar.ofOthers(scalar)
        }
    }

    private static func ofASCII(_ byte: UInt8) -> FoldedScalar {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): .ascii(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): .ascii(byte | 0x20)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit(byte)
        case UInt8(ascii: "'"): .apostrophe
        case UInt8(ascii: "."): .dot
        default: .between
        }
    }

    private static func ofOthers(_ scalar: Unicode.Scalar) -> FoldedScalar {
        switch scalar.value {
        case 0x2019, 0x2BC, 0x2018, 0xB4: return .apostrophe
        case 0xA0, 0x202F, 0x2009: return .tie
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF, 0x300...0x36F: return .nothing
        case 0x1E9E: return .letters("ss")
        case 0xFB01: return .letters("fi")
        case 0xFB02: return .letters("fl")
        default: break
        }
        let properties = scalar.properties
        if let value = properties.numericType == .decimal ? properties.numericValue : nil, (0...9).contains(value) {
            return .digit(0x30 + UInt8(value))
        }
        guard properties.isAlphabetic else { return .between }
        return .other(properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value)
    }

    /// The letters of U+00AA to U+017F without their marks.
    private static func ofLatin(_ value: UInt32) -> StaticString? {
        switch value {
        case 0xAA, 0xC0...0xC5, 0xE0...0xE5, 0x100...0x105: "a"
        case 0xC6, 0xE6: "ae"
        case 0xC7, 0xE7, 0x106...0x10D: "c"
        case 0xD0, 0xF0, 0x10E...0x111: "d"
        case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B: "e"
        case 0x11C...0x123: "g"
        case 0x124...0x127: "h"
        case 0xCC...0xCF, 0xEC...0xEF, 0x128...0x131: "i"
        case 0x132, 0x133: "ij"
        case 0x134, 0x135: "j"
        case 0x136...0x138: "k"
        case 0x139...0x142: "l"
        case 0xD1, 0xF1, 0x143...0x14B: "n"
        case 0xBA, 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8, 0x14C...0x151: "o"
        case 0x152, 0x153: "oe"
        case 0x154...0x159: "r"
        case 0x15A...0x161, 0x17F: "s"
        case 0xDF: "ss"
        case 0xDE, 0xFE, 0x162...0x167: "t"
        case 0xB5: "u"
        case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173: "u"
        case 0x174, 0x175: "w"
        case 0xDD, 0xFD, 0xFF, 0x176...0x178: "y"
        case 0x179...0x17E: "z"
        default: nil
        }
    }
}
