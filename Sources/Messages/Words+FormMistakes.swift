import Kernel

extension Words {
    /// What is wrong in the file of a form, as the second half of a sentence.
    public func sentence(for mistake: Problem.FormMistake) -> String {
        switch mistake {
        case .syntax(let parserWords):
            say(
                fr: "ce n’est pas du YAML valable (\(parserWords)).", nl: "dit is geen geldige YAML (\(parserWords)).",
                en: "this is not valid YAML (\(parserWords)).")
        case .missing(let key):
            say(
                fr: "la clé \(quoted(key)) manque.", nl: "de sleutel \(quoted(key)) ontbreekt.",
                en: "the key \(quoted(key)) is missing.")
        case .unknownKey(let key, let nearest?):
            say(
                fr: "la clé \(quoted(key)) n’existe pas\u{A0}; vouliez-vous dire \(quoted(nearest))\u{202F}?",
                nl: "de sleutel \(quoted(key)) bestaat niet; bedoelt u \(quoted(nearest))?",
                en: "there is no key \(quoted(key)); did you mean \(quoted(nearest))?")
        case .unknownKey(let key, nil):
            say(
                fr: "la clé \(quoted(key)) n’existe pas.", nl: "de sleutel \(quoted(key)) bestaat niet.",
                en: "there is no key \(quoted(key)).")
        case .wrongType(let key, let expected):
            say(
                fr: "la clé \(quoted(key)) attend une valeur de type \(expected).",
                nl: "de sleutel \(quoted(key)) verwacht een waarde van het type \(expected).",
                en: "the key \(quoted(key)) expects a value of type \(expected).")
        case .unknownValue(let key, let value, let allowed):
            say(
                fr: "\(quoted(value)) n’est pas permis pour \(quoted(key)). Valeurs permises\u{A0}: \(list(allowed)).",
                nl: "\(quoted(value)) is niet toegestaan voor \(quoted(key)). Toegestane waarden: \(list(allowed)).",
                en: "\(quoted(value)) is not allowed for \(quoted(key)). Allowed values: \(list(allowed)).")
        case .badPattern(let key, let pattern):
            say(
                fr: "le motif \(quoted(pattern)) de \(quoted(key)) n’est pas valable.",
                nl: "het patroon \(quoted(pattern)) van \(quoted(key)) is niet geldig.",
                en: "the pattern \(quoted(pattern)) of \(quoted(key)) is not valid.")
        }
    }

    private func list(_ values: [String]) -> String { values.joined(separator: ", ") }
}
