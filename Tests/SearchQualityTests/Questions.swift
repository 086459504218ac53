import Kernel

/// What people look for in the plans of `Examples` and of Seehafen, and where the answer is.
///
/// Written by hand: for each query, the objectives or chapters that answer it; the first of them that is found counts.
/// Before the number stands the plan: L the letter of Lierne, E its note on slow water, Z Zwaluwbeke, O Oostvliet,
/// H Seehafen.
struct SearchedFor {
    let query: String
    let reader: Language
    let answers: [String]

    init(_ reader: Language, _ query: String, _ answers: String...) {
        self.query = query
        self.reader = reader
        self.answers = answers
    }

    static let all = french + dutch + german + english + names

    private static let french: [SearchedFor] = [
        .init(.fr, "vélo", "L IV.2.1.2", "L IV.2.1.4", "L IV.2.5.1"),
        .init(.fr, "VELOS", "L IV.2.1.4", "L IV.2.5.1", "L IV.2.1.2"),
        .init(.fr, "qu’avons-nous promis sur le vélo ?", "L IV.2.1.2", "L IV.2.1.4", "L IV.2.5.1"),
        .init(.fr, "musée du tram", "L IV.3.3"),
        .init(.fr, "musees", "L IV.3.3", "L IV.2.1.1", "L IV.3.4"),
        .init(.fr, "\"art campanaire\"", "L IV.3.1"),
        .init(.fr, "carillons route", "L IV.2.1.3"),
        .init(.fr, "congrès jury", "L IV.2.2.2"),
        .init(.fr, "candidature", "L IV.2.2.1"),
        .init(.fr, "ambassadeur", "L IV.2.2.3"),
        .init(.fr, "hotels classement étoiles", "L IV.2.6.2"),
        .init(.fr, "ordonnance hébergements", "L IV.2.6.1"),
        .init(.fr, "sécurité incendie", "L 3.1.2"),
        .init(.fr, "agence de voyage", "L IV.2.6.4"),
        .init(.fr, "jumelage", "L IV.2.5.2~2"),
        .init(.fr, "lumignons gratuit", "L IV.2.4.2"),
        .init(.fr, "bruit la nuit", "L IV.1.3"),
        .init(.fr, "géants porteurs", "L IV.3.6"),
        .init(.fr, "tournage", "L IV.3.5.2", "L IV.3.5"),
        .init(.fr, "oeuvres", "L IV.3.5.1", "L IV.3.5"),
        .init(.fr, "association internationale", "L IV.4.1"),
        .init(.fr, "toilettes", "L IV.5.2"),
        .init(.fr, "eau", "L IV.5.1", "E IV.1"),
        .init(.fr, "observatoire", "L IV.2.3.3"),
        .init(.fr, "journaliste", "L IV.2.1.5"),
        .init(.fr, "batelier", "L IV.2.1.4"),
        .init(.fr, "bateaux électriques", "E IV.1.2"),
        .init(.fr, "accessibilite bateau", "E IV.1.3"),
        .init(.fr, "navette de nuit", "E IV.1.5"),
        .init(.fr, "formation du personnel jours", "L IV.6.1"),
        .init(.fr, "agenda.lierne", "L IV.2.3.1"),
        .init(.fr, "places à moitié prix", "L IV.3.2"),
        .init(.fr, "carnaval -vélo", "L IV.2.4.3"),
    ]

    private static let dutch: [SearchedFor] = [
        .init(.nl, "fietsen", "Z AC 1.2.1"),
        .init(.nl, "fiets", "Z AC 1.2.1", "Z AP 1.2"),
        .init(.nl, "wat hebben we beloofd over fietsen?", "Z AC 1.2.1"),
        .init(.nl, "fietsstraat station", "Z AC 1.2.1"),
        .init(.nl, "leegstaande panden", "Z AC 1.1.2"),
        .init(.nl, "premies", "Z AC 1.1.2"),
        .init(.nl, "pendelbussen", "Z AC 1.2.2"),
        .init(.nl, "avondmarkten", "Z AC 1.3.2"),
        .init(.nl, "dinsdagmarkt starters", "Z AC 1.3.1"),
        .init(.nl, "stadsgids", "Z AC 2.1.2"),
        .init(.nl, "gebarentaal", "Z AC 2.1.3"),
        .init(.nl, "bewegwijzering zwaluwroute", "Z AC 2.2.1"),
        .init(.nl, "vogels kijken", "Z AC 2.2.2"),
        .init(.nl, "trekkershut", "Z AC 2.2.4"),
        .init(.nl, "weekendformule horeca", "Z AC 2.3.3"),
        .init(.nl, "ringovens", "Z AC 3.1.1", "Z AP 3.1"),
        .init(.nl, "reus", "Z AC 3.2.2"),
        .init(.nl, "open data", "Z AP 4.2"),
        .init(.nl, "wijkbudgetten", "Z AC 4.1.3"),
        .init(.nl, "onthaal op de kaai", "O S-SB0601"),
        .init(.nl, "congressen acquisitie", "O S-SB0701"),
        .init(.nl, "nachtwinkels", "O S-SB0803"),
        .init(.nl, "scheepvaartmuseum", "O S-SB0902"),
        .init(.nl, "beiaard", "L IV.2.1.3", "L IV.3.1"),
        .init(.nl, "buurttram museum", "L IV.3.3"),
        .init(.nl, "reisagentschap", "L IV.2.6.4"),
        .init(.nl, "brandveiligheid", "L 3.1.2"),
        .init(.nl, "COORDINATIE stadspanel inwoner", "Z AC 4.1.1"),
    ]

    private static let german: [SearchedFor] = [
        .init(.de, "Radweg", "H 1.1"),
        .init(.de, "radwege am hafen", "H 1.1"),
        .init(.de, "Häuser", "H 1.2"),
        .init(.de, "haus denkmal", "H 1.2"),
        .init(.de, "Museen", "H 2.1"),
        .init(.de, "strasse", "H 1.3"),
        .init(.de, "Veranstaltung", "H 2.2"),
        .init(.de, "barrierefreier Zugang", "H 2.3"),
        .init(.de, "was kostet die Fähre?", "H 1.4"),
        .init(.de, "Gäste zählen", "H 2.4"),
    ]

    private static let english: [SearchedFor] = [
        .init(.en, "cycling", "H 1.1"),
        .init(.en, "what did we promise about cycling?", "H 1.1"),
        .init(.en, "old house", "H 1.2"),
        .init(.en, "ferries", "H 1.4"),
        .init(.en, "museum visitors", "H 2.1"),
        .init(.en, "accessible", "H 2.3"),
        .init(.en, "counting guests", "H 2.4"),
        .init(.en, "\"quiet street\"", "H 1.3"),
        .init(.en, "event organisers", "H 2.2"),
    ]

    private static let names: [SearchedFor] = [
        .init(.fr, "IV.2.1.3", "L IV.2.1.3"),
        .init(.fr, "OO 3.3", "L IV.3.3"),
        .init(.nl, "OD 2.7", "L IV.2.7"),
        .init(.nl, "AC 1.2.1", "Z AC 1.2.1"),
        .init(.nl, "S-SB0702", "O S-SB0702"),
        .init(.nl, "BD 3", "Z BD 3"),
        .init(.nl, "SB0901", "O S-SB0901"),
        .init(.de, "77.001.02.03.1211", "H 1.4"),
        .init(.en, "77.001.02", "H 1.4"),
    ]
}
