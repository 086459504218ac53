import Kernel
import Reading

extension Status {
    /// How an objective stands by the words under "Status"; nil where they do not say, or say several things.
    init?(printed text: LocalizedText) {
        let found = text.languages.compactMap { language in text[language].flatMap { Self.meant(by: $0) } }
        guard let status = found.first, found.allSatisfy({ $0 == status }) else { return nil }
        self = status
    }

    /// By the first words, which stand whole: `En cours d'adoption` is in progress, `Encoursier` is nothing.
    private static func meant(by text: String) -> Status? {
        let words = Terms.fold(text).split { !$0.isLetter }.joined(separator: " ")
        return Self.words.first { _, beginnings in
            beginnings.contains { words == $0 || words.hasPrefix($0 + " ") }
        }?.0
    }

    /// Folded; what begins with another's words comes first.
    private static let words: [(Status, [String])] = [
        (
            .onSchedule,
            [
                "selon le planning", "selon planning", "selon le calendrier", "conforme au planning", "dans les delais",
                "zoals gepland", "volgens planning", "volgens de planning", "volgens het schema", "volgens schema",
                "op schema", "conform de planning", "on schedule", "on track", "as planned",
            ]
        ),
        (
            .late,
            [
                "en retard", "retard", "retarde", "retardee", "reporte", "reportee", "vertraagd", "vertraging",
                "achterstand", "uitgesteld", "late", "delayed", "behind schedule",
            ]
        ),
        (
            .dropped,
            [
                "abandonne", "abandonnee", "annule", "annulee", "supprime", "stopgezet", "geannuleerd", "geschrapt",
                "opgegeven", "dropped", "cancelled", "abandoned",
            ]
        ),
        (
            .waiting,
            [
                "en attente", "en suspens", "pas encore commence", "non commence", "non entame", "a demarrer",
                "in afwachting", "wachtend", "on hold", "nog niet gestart", "niet gestart", "nog op te starten",
                "waiting", "not started",
            ]
        ),
        (
            .done,
            [
                "realise", "realisee", "realises", "termine", "terminee", "acheve", "achevee", "cloture", "cloturee",
                "finalise", "finalisee", "gerealiseerd", "voltooid", "afgerond", "beeindigd", "klaar", "uitgevoerd",
                "done", "completed", "achieved",
            ]
        ),
        (
            .inProgress,
            [
                "en cours", "en voie de realisation", "en execution", "entame", "entamee", "in uitvoering", "lopend",
                "lopende", "bezig", "aan de gang", "in ontwikkeling", "in progress", "ongoing", "under way",
            ]
        ),
    ]
}
