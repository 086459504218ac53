import Kernel

/// What stands around every page.
extension Words {
    public var skipToContent: String { say(fr: "Aller au contenu", nl: "Naar de inhoud", en: "Skip to content") }
    public var mainNavigation: String { say(fr: "Navigation principale", nl: "Hoofdnavigatie", en: "Main navigation") }
    public var languages: String { say(fr: "Langues", nl: "Talen", en: "Languages") }
    public var breadcrumb: String { say(fr: "Fil d’Ariane", nl: "Kruimelpad", en: "Breadcrumb") }
    public var plans: String { say(fr: "Plans", nl: "Plannen", en: "Plans") }
    public var thisPlan: String { say(fr: "Ce plan", nl: "Dit plan", en: "This plan") }
    /// What opens the ways that a narrow page has no room for.
    public var menu: String { say(fr: "Menu", nl: "Menu", en: "Menu") }
    /// What opens the list of a plan's pages on a narrow page.
    public var planSections: String { say(fr: "Rubriques", nl: "Rubrieken", en: "Sections") }
    public var about: String { say(fr: "À propos", nl: "Over Belfry", en: "About") }
    public var openTree: String { say(fr: "Dans ce plan", nl: "In dit plan", en: "In this plan") }
    public var onThisPage: String { say(fr: "Sur cette page", nl: "Op deze pagina", en: "On this page") }

    public var madeWith: String {
        say(
            fr: "Publié avec Belfry, logiciel libre pour les organismes qui font connaître une ville ou une région.",
            nl: "Gepubliceerd met Belfry, vrije software voor wie een stad of een regio op de kaart zet.",
            en: "Published with Belfry, free software for those who make a city or a region known.")
    }
}

/// What an error page says besides the sentence about the problem.
extension Words {
    public var perhaps: String {
        say(fr: "Peut-être cherchez-vous", nl: "Misschien zoekt u", en: "Perhaps you are looking for")
    }
    public var toThePlans: String { say(fr: "Voir tous les plans", nl: "Alle plannen bekijken", en: "See all plans") }
    public var methodNotAllowed: String {
        say(
            fr: "Cette adresse peut seulement être lue.", nl: "Dit adres kan alleen worden gelezen.",
            en: "This address can only be read.")
    }
}
