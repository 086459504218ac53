import Kernel

/// What is wrong with a setting: which, where it was given, what it may be.
extension Words {
    func sentence(forSetting reason: Problem.Reason) -> String {
        switch reason {
        case .settingUnknown(let name, let place, let nearest):
            say(
                fr: "Le réglage \(quoted(name))\(given(place)) n’existe pas.",
                nl: "De instelling \(quoted(name))\(given(place)) bestaat niet.",
                en: "There is no setting \(quoted(name))\(given(place)).") + (nearest.map { meant($0) } ?? "")
        case .settingInvalid(let name, let value, let place, let allowed):
            say(
                fr: "Le réglage \(quoted(name))\(given(place)) ne peut pas être \(quoted(value))\u{A0}: "
                    + "\(wanted(allowed)).",
                nl: "De instelling \(quoted(name))\(given(place)) kan niet \(quoted(value)) zijn: \(wanted(allowed)).",
                en: "The setting \(quoted(name))\(given(place)) cannot be \(quoted(value)): \(wanted(allowed)).")
        case .settingLineInvalid(let place):
            say(
                fr: "Un réglage s’écrit nom = valeur\(given(place)).",
                nl: "Een instelling wordt geschreven als naam = waarde\(given(place)).",
                en: "A setting is written as name = value\(given(place)).")
        case .settingTwice(let name, let place):
            say(
                fr: "Le réglage \(quoted(name))\(given(place)) figure déjà plus haut dans le fichier.",
                nl: "De instelling \(quoted(name))\(given(place)) staat al hoger in het bestand.",
                en: "The setting \(quoted(name))\(given(place)) stands further up in the file, too.")
        case .settingNeeded(let name, let other):
            say(
                fr: "Avec le réglage \(quoted(other)), il faut aussi le réglage \(quoted(name)).",
                nl: "Bij de instelling \(quoted(other)) is ook de instelling \(quoted(name)) nodig.",
                en: "With the setting \(quoted(other)), the setting \(quoted(name)) is needed, too.")
        default: unexpected
        }
    }

    /// The place of a setting, between brackets; nothing for the command line, which is in sight.
    private func given(_ place: SettingPlace) -> String {
        switch place {
        case .flag: ""
        case .variable(let name):
            say(fr: " (variable \(name))", nl: " (variabele \(name))", en: " (variable \(name))")
        case .line(let file, let line):
            say(
                fr: " (\(quoted(file)), ligne \(line))", nl: " (\(quoted(file)), regel \(line))",
                en: " (\(quoted(file)), line \(line))")
        }
    }

    private func meant(_ nearest: String) -> String {
        say(
            fr: " Vouliez-vous dire \(quoted(nearest))\u{202F}?", nl: " Bedoelt u \(quoted(nearest))?",
            en: " Did you mean \(quoted(nearest))?")
    }

    private func wanted(_ values: SettingValues) -> String {
        switch values {
        case .text: say(fr: "il faut un texte", nl: "er is een tekst nodig", en: "it wants a text")
        case .number(let range, let orOff):
            say(
                fr: "il faut un nombre de \(range.lowerBound) à \(range.upperBound)",
                nl: "er is een getal van \(range.lowerBound) tot \(range.upperBound) nodig",
                en: "it wants a number from \(range.lowerBound) to \(range.upperBound)")
                + (orOff ? say(fr: ", ou off", nl: ", of off", en: ", or off") : "")
        case .path(let ways):
            say(
                fr: "il faut \(ways.map { $0 + ":chemin" }.joined(separator: ", ")) ou off",
                nl: "er is \(ways.map { $0 + ":pad" }.joined(separator: ", ")) of off nodig",
                en: "it wants \(ways.map { $0 + ":path" }.joined(separator: ", ")) or off")
        case .choice(let choices):
            say(
                fr: "choisissez parmi \(choices.joined(separator: ", "))",
                nl: "kies uit \(choices.joined(separator: ", "))",
                en: "choose from \(choices.joined(separator: ", "))")
        }
    }
}
