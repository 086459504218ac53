import Foundation
import Kernel
import Storage

/// What stands in one column of one row, as a value that the journal keeps.
enum Cell: Sendable, Hashable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case identifier(Identifier<Never>)

    init(_ text: String?) { self = text.map { .text($0) } ?? .null }
    init(_ number: Int?) { self = number.map { .integer(Int64($0)) } ?? .null }
    init(_ number: Double?) { self = number.map { .real($0) } ?? .null }
    init<Subject>(_ id: Identifier<Subject>?) {
        self = id.map { .identifier(Identifier(high: $0.words.high, low: $0.words.low)) } ?? .null
    }

    var string: String? {
        guard case .text(let text) = self else { return nil }
        return text
    }

    var number: Int? {
        guard case .integer(let number) = self else { return nil }
        return Int(number)
    }

    var real: Double? {
        guard case .real(let number) = self else { return nil }
        return number
    }

    func id<Subject>(_: Subject.Type = Subject.self) -> Identifier<Subject>? {
        guard case .identifier(let id) = self else { return nil }
        return Identifier(high: id.words.high, low: id.words.low)
    }
}

extension Cell: Bindable {
    var sqlValue: SQL.Value {
        switch self {
        case .null: .null
        case .integer(let number): .integer(number)
        case .real(let number): .real(number)
        case .text(let text): .text(text)
        case .identifier(let id): id.sqlValue
        }
    }
}

/// In JSON a cell is a plain value; which kind it was is known by its column.
extension Cell: Codable {
    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let number = try? value.decode(Int64.self) {
            self = .integer(number)
        } else if let number = try? value.decode(Double.self) {
            self = .real(number)
        } else {
            self = .text(try value.decode(String.self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .null: try value.encodeNil()
        case .integer(let number): try value.encode(number)
        case .real(let number): try value.encode(number)
        case .text(let text): try value.encode(text)
        case .identifier(let id): try value.encode(id.description)
        }
    }
}
