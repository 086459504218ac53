import Kernel

/// Signing in by a provider of OpenID Connect.
extension Words {
    public func signInBy(_ provider: String) -> String {
        say(fr: "Se connecter avec \(provider)", nl: "Aanmelden met \(provider)", en: "Sign in with \(provider)")
    }
    public var orByPassword: String {
        say(fr: "Ou avec un mot de passe", nl: "Of met een wachtwoord", en: "Or with a password")
    }

    func sentence(forOpenID reason: Problem.Reason) -> String {
        switch reason {
        case .openIDAway:
            say(
                fr: "Le service de connexion ne répond pas. Réessayez dans un instant, ou utilisez votre mot de passe.",
                nl: "De aanmelddienst antwoordt niet. Probeer het zo meteen opnieuw, of gebruik uw wachtwoord.",
                en: "The sign-in service does not answer. Try again in a moment, or use your password.")
        case .openIDRefused:
            say(
                fr: "La connexion n’a pas abouti. Recommencez, ou utilisez votre mot de passe.",
                nl: "Het aanmelden is niet gelukt. Begin opnieuw, of gebruik uw wachtwoord.",
                en: "Signing in did not succeed. Begin again, or use your password.")
        case .openIDStranger:
            say(
                fr:
                    "Vous êtes bien identifié, mais aucun compte d’ici ne porte votre adresse. La personne qui administre "
                    + "ce site peut vous inviter.",
                nl:
                    "U bent wel herkend, maar geen account hier heeft uw adres. Wie deze site beheert, kan u uitnodigen.",
                en: "It is known who you are, but no account here has your address. Whoever administers this site can "
                    + "invite you.")
        case .openIDAddressInvalid(let address):
            say(
                fr:
                    "\(quoted(address)) n’est pas l’adresse d’un fournisseur OpenID Connect\u{A0}: elle commence par https://.",
                nl: "\(quoted(address)) is geen adres van een aanbieder van OpenID Connect: het begint met https://.",
                en: "\(quoted(address)) is no address of a provider of OpenID Connect: it begins with https://.")
        default: unexpected
        }
    }
}
