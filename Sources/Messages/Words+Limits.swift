import Kernel

/// What a visitor is told when a request goes beyond what the server takes, and what the operators' addresses say.
extension Words {
    func sentence(forLimit reason: Problem.Reason) -> String {
        switch reason {
        case .headTooLarge(let limit):
            say(
                fr:
                    "Les en-têtes de la demande dépassent \(number(limit))\u{A0}Kio. Raccourcissez l’adresse, ou effacez "
                    + "les cookies de ce site.",
                nl:
                    "De headers van de vraag zijn groter dan \(number(limit))\u{A0}KiB. Maak het adres korter, of wis de "
                    + "cookies van deze site.",
                en:
                    "The headers of the request are larger than \(number(limit))\u{A0}KiB. Shorten the address, or clear "
                    + "the cookies of this site.")
        case .bodyTooLarge(let limit):
            say(
                fr: "Ce qui a été envoyé dépasse \(number(limit))\u{A0}Kio. Rien n’a été gardé.",
                nl: "Wat werd verzonden, is groter dan \(number(limit))\u{A0}KiB. Er is niets bewaard.",
                en: "What was sent is larger than \(number(limit))\u{A0}KiB. Nothing was kept.")
        case .requestTooSlow(let limit):
            say(
                fr:
                    "La demande n’est pas arrivée en entier en \(number(limit))\u{A0}secondes. Vérifiez votre connexion "
                    + "et réessayez.",
                nl:
                    "De vraag is niet binnen \(number(limit))\u{A0}seconden volledig aangekomen. Controleer uw verbinding "
                    + "en probeer opnieuw.",
                en:
                    "The request did not arrive in full within \(number(limit))\u{A0}seconds. Check your connection and "
                    + "try again.")
        case .tooManyConnections:
            say(
                fr: "Trop de visiteurs en même temps. Réessayez dans un instant.",
                nl: "Te veel bezoekers tegelijk. Probeer het zo dadelijk opnieuw.",
                en: "Too many visitors at once. Try again in a moment.")
        case .stopping:
            say(
                fr: "Ce serveur s’arrête. Réessayez dans un instant.",
                nl: "Deze server stopt. Probeer het zo dadelijk opnieuw.",
                en: "This server is stopping. Try again in a moment.")
        default: unexpected
        }
    }

    /// Stands before the identifier of a request, on the page about a mistake of the program.
    public var requestToQuote: String {
        say(
            fr: "Si vous signalez cette erreur, citez la référence",
            nl: "Vermeld deze referentie als u de fout meldt",
            en: "If you report this error, quote the reference")
    }
}
