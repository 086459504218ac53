import Kernel

/// The terms of the domain, as PRODUCT's table of words has them.
extension Words {
    public func name(of field: FieldName) -> String {
        switch field {
        case .description: say(fr: "Description", nl: "Omschrijving", en: "Description")
        case .desiredOutput: say(fr: "Output souhaité", nl: "Gewenste output", en: "Desired output")
        case .realisedOutput: say(fr: "Output réalisé", nl: "Gerealiseerde output", en: "Realised output")
        case .indicators: say(fr: "Indicateurs", nl: "Indicatoren", en: "Indicators")
        case .targetGroups: say(fr: "Cibles", nl: "Doelpubliek", en: "Target groups")
        case .actions: say(fr: "Actions", nl: "Acties", en: "Actions")
        case .means: say(fr: "Moyens", nl: "Middelen", en: "Means")
        case .ictNeeds: say(fr: "Besoins informatiques", nl: "ICT-behoeften", en: "ICT needs")
        case .partners: say(fr: "Partenaires", nl: "Partners", en: "Partners")
        case .deadline: say(fr: "Échéance", nl: "Deadline", en: "Deadline")
        case .thresholds: say(fr: "Valeurs seuils", nl: "Drempelwaarden", en: "Thresholds")
        case .responsible: say(fr: "Responsable", nl: "Verantwoordelijke", en: "Responsible")
        case .status: say(fr: "Statut", nl: "Status", en: "Status")
        case .achievements: say(fr: "Réalisations", nl: "Realisaties", en: "Achievements")
        case .planning: say(fr: "Planning", nl: "Planning", en: "Planning")
        case .successConditions: say(fr: "Conditions de succès", nl: "Slaagvoorwaarden", en: "Success conditions")
        case .revenue: say(fr: "Recettes", nl: "Ontvangsten", en: "Revenue")
        case .sourceDocument: say(fr: "Documents sources", nl: "Brondocumenten", en: "Mandates")
        }
    }

    public func name(of status: Status) -> String {
        switch status {
        case .onSchedule: say(fr: "Dans les temps", nl: "Op schema", en: "On schedule")
        case .inProgress: say(fr: "En cours", nl: "Lopend", en: "In progress")
        case .waiting: say(fr: "En attente", nl: "In afwachting", en: "Waiting")
        case .late: say(fr: "En retard", nl: "Vertraagd", en: "Late")
        case .done: say(fr: "Réalisé", nl: "Gerealiseerd", en: "Done")
        case .dropped: say(fr: "Abandonné", nl: "Stopgezet", en: "Dropped")
        }
    }

    public func name(of level: ThresholdLevel) -> String {
        switch level {
        case .green: say(fr: "Vert", nl: "Groen", en: "Green")
        case .orange: say(fr: "Orange", nl: "Oranje", en: "Orange")
        case .red: say(fr: "Rouge", nl: "Rood", en: "Red")
        }
    }

    public func name(of appropriation: Appropriation) -> String {
        switch appropriation {
        case .commitment:
            say(fr: "Crédits d’engagement", nl: "Vastleggingskredieten", en: "Commitment appropriations")
        case .payment:
            say(fr: "Crédits de liquidation", nl: "Vereffeningskredieten", en: "Payment appropriations")
        }
    }

    /// The abbreviation that budget officers use: `CE`, `VAK`.
    public func abbreviation(of appropriation: Appropriation) -> String {
        switch appropriation {
        case .commitment: say(fr: "CE", nl: "VAK", en: "CA")
        case .payment: say(fr: "CL", nl: "VEK", en: "PA")
        }
    }

    public func name(of kind: AmountKind) -> String {
        switch kind {
        case .expense: say(fr: "Dépenses", nl: "Uitgaven", en: "Expenses")
        case .revenue: say(fr: "Recettes", nl: "Ontvangsten", en: "Revenue")
        case .appropriation: say(fr: "Crédits", nl: "Kredieten", en: "Appropriations")
        }
    }

    public func name(of role: AmountRole) -> String {
        switch role {
        case .line: say(fr: "Ligne", nl: "Regel", en: "Line")
        case .part: say(fr: "Dont", nl: "Waarvan", en: "Of which")
        case .total: say(fr: "Total imprimé", nl: "Gedrukt totaal", en: "Printed total")
        }
    }

    public func name(of state: LineState) -> String {
        switch state {
        case .placed: say(fr: "Placées", nl: "Geplaatst", en: "Placed")
        case .furniture: say(fr: "Mise en page", nl: "Paginaopmaak", en: "Page furniture")
        case .unplaced: say(fr: "Non placées", nl: "Niet geplaatst", en: "Unplaced")
        }
    }
}
