import Foundation
import Kernel

/// All that is known of a partner or a target group, as the journal keeps it: enough to bring it back exactly.
///
/// Its lists are sorted, so that equal states are equal values and equal texts.
struct SharedState: Sendable, Hashable, Codable {
    struct Slug: Sendable, Hashable, Codable {
        var slug: String
        var isCurrent: Bool
    }

    struct Name: Sendable, Hashable, Codable {
        var language: Language
        var name: String
        var state: String
    }

    struct Key: Sendable, Hashable, Codable {
        var key: String
        var isDecided: Bool
    }

    /// The place of a mention.
    struct Place: Sendable, Hashable, Codable, Comparable {
        var objective: ObjectiveID
        var position: Int

        static func < (a: Place, b: Place) -> Bool { (a.objective, a.position) < (b.objective, b.position) }
    }

    let id: SharedID
    var slugs: [Slug] { didSet { slugs.sort { $0.slug < $1.slug } } }
    var names: [Name] { didSet { names.sort { $0.language < $1.language } } }
    var keys: [Key] { didSet { keys.sort { $0.key < $1.key } } }
    var mentions: [Place] { didSet { mentions.sort() } }

    init(id: SharedID, slugs: [Slug] = [], names: [Name] = [], keys: [Key] = [], mentions: [Place] = []) {
        self.id = id
        self.slugs = slugs.sorted { $0.slug < $1.slug }
        self.names = names.sorted { $0.language < $1.language }
        self.keys = keys.sorted { $0.key < $1.key }
        self.mentions = mentions.sorted()
    }

    /// Its name in addresses.
    var slug: String { slugs.first { $0.isCurrent }?.slug ?? "" }

    var name: LocalizedText {
        var text = LocalizedText()
        for name in names {
            text.set(
                LocalizedText.Version(name.name, state: LocalizedText.State(rawValue: name.state) ?? .draft),
                in: name.language)
        }
        return text
    }
}

extension [SharedState] {
    /// As JSON, the same for equal states.
    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }

    init(json: String) throws { self = try JSONDecoder().decode([SharedState].self, from: Data(json.utf8)) }
}
