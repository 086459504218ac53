import Kernel

/// What economic codes mean, in plain words, after the economic classification that Belgian governments share (FPS
/// Policy and Support, June 2015, based on ESA 2010).
extension Words {
    /// The code itself, or else its group; nil where neither is known here.
    public func meaning(of code: EconomicCode) -> String? {
        exact(code.number) ?? group(code.group) ?? (code.group % 10 == 0 ? nil : mainGroup(code.mainGroup))
    }

    public var codeUnknown: String {
        say(fr: "code économique inconnu", nl: "onbekende economische code", en: "unknown economic code")
    }

    /// The first digit.
    public func mainGroup(_ digit: Int) -> String? {
        switch digit {
        case 0: say(fr: "Non réparti", nl: "Niet verdeeld", en: "Not allocated")
        case 1:
            say(fr: "Biens et services courants", nl: "Lopende goederen en diensten", en: "Current goods and services")
        case 2:
            say(
                fr: "Intérêts et revenus de la propriété", nl: "Rente en inkomen uit vermogen",
                en: "Interest and property income")
        case 3:
            say(
                fr: "Transferts de revenus de et vers d’autres secteurs",
                nl: "Inkomensoverdrachten van en aan andere sectoren",
                en: "Income transfers from and to other sectors")
        case 4:
            say(
                fr: "Transferts de revenus entre administrations publiques",
                nl: "Inkomensoverdrachten binnen de overheid", en: "Income transfers within government")
        case 5:
            say(
                fr: "Transferts en capital de et vers d’autres secteurs",
                nl: "Kapitaaloverdrachten van en aan andere sectoren",
                en: "Capital transfers from and to other sectors")
        case 6:
            say(
                fr: "Transferts en capital entre administrations publiques",
                nl: "Kapitaaloverdrachten binnen de overheid", en: "Capital transfers within government")
        case 7: say(fr: "Investissements", nl: "Investeringen", en: "Investment")
        case 8:
            say(fr: "Crédits et participations", nl: "Kredieten en deelnemingen", en: "Loans and shareholdings")
        case 9: say(fr: "Dette publique", nl: "Overheidsschuld", en: "Public debt")
        default: nil
        }
    }
}

/// Groups: the first two digits. 1 to 5 in the second place is spent, 6 to 9 received.
extension Words {
    private func group(_ group: Int) -> String? {
        switch group {
        case 10..<30: current(group)
        case 30..<50: income(group)
        case 50..<70: capital(group)
        default: wealth(group)
        }
    }

    private func current(_ group: Int) -> String? {
        switch group {
        case 11: say(fr: "Salaires et charges sociales", nl: "Lonen en sociale lasten", en: "Wages and social charges")
        case 12:
            say(
                fr: "Achats de biens non durables et de services", nl: "Aankoop van niet-duurzame goederen en diensten",
                en: "Purchases of non-durable goods and services")
        case 14:
            say(
                fr: "Entretien des routes et des ouvrages hydrauliques", nl: "Onderhoud van wegen en waterwerken",
                en: "Upkeep of roads and waterworks")
        case 16:
            say(
                fr: "Ventes de biens non durables et de services", nl: "Verkoop van niet-duurzame goederen en diensten",
                en: "Sales of non-durable goods and services")
        case 21: say(fr: "Intérêts de la dette publique", nl: "Rente op overheidsschuld", en: "Interest on public debt")
        case 26: say(fr: "Intérêts perçus", nl: "Ontvangen rente", en: "Interest received")
        case 28:
            say(
                fr: "Autres produits du patrimoine", nl: "Overige opbrengsten van vermogen",
                en: "Other income from property")
        default: nil
        }
    }

    private func income(_ group: Int) -> String? {
        switch group {
        case 31:
            say(
                fr: "Subventions d’exploitation aux entreprises", nl: "Exploitatiesubsidies aan bedrijven",
                en: "Operating subsidies to businesses")
        case 32:
            say(
                fr: "Autres transferts de revenus aux entreprises", nl: "Overige inkomensoverdrachten aan bedrijven",
                en: "Other income transfers to businesses")
        case 33:
            say(
                fr: "Transferts de revenus aux ASBL au service des ménages",
                nl: "Inkomensoverdrachten aan vzw’s ten behoeve van gezinnen",
                en: "Income transfers to non-profit bodies serving households")
        case 34:
            say(
                fr: "Transferts de revenus aux ménages", nl: "Inkomensoverdrachten aan gezinnen",
                en: "Income transfers to households")
        case 35:
            say(
                fr: "Transferts de revenus à l’étranger", nl: "Inkomensoverdrachten aan het buitenland",
                en: "Income transfers abroad")
        case 36:
            say(
                fr: "Impôts indirects et prélèvements", nl: "Indirecte belastingen en heffingen",
                en: "Indirect taxes and levies")
        case 37: say(fr: "Impôts directs", nl: "Directe belastingen", en: "Direct taxes")
        case 38:
            say(
                fr: "Autres transferts de revenus perçus, amendes comprises",
                nl: "Overige ontvangen inkomensoverdrachten, boetes inbegrepen",
                en: "Other income transfers received, fines included")
        case 39:
            say(
                fr: "Transferts de revenus de l’étranger", nl: "Inkomensoverdrachten van het buitenland",
                en: "Income transfers from abroad")
        case 41:
            say(
                fr: "Transferts de revenus au sein du groupe institutionnel",
                nl: "Inkomensoverdrachten binnen de institutionele groep",
                en: "Income transfers within the institutional group")
        case 42:
            say(
                fr: "Transferts de revenus à la sécurité sociale", nl: "Inkomensoverdrachten aan de sociale zekerheid",
                en: "Income transfers to social security")
        case 43:
            say(
                fr: "Transferts de revenus aux pouvoirs locaux", nl: "Inkomensoverdrachten aan lokale overheden",
                en: "Income transfers to local government")
        case 44:
            say(
                fr: "Transferts de revenus à l’enseignement subventionné autonome",
                nl: "Inkomensoverdrachten aan het gesubsidieerd autonoom onderwijs",
                en: "Income transfers to subsidised autonomous education")
        case 45:
            say(
                fr: "Transferts de revenus à d’autres groupes institutionnels",
                nl: "Inkomensoverdrachten aan andere institutionele groepen",
                en: "Income transfers to other institutional groups")
        case 46:
            say(
                fr: "Transferts de revenus reçus du groupe institutionnel",
                nl: "Inkomensoverdrachten van de institutionele groep",
                en: "Income transfers received from the institutional group")
        case 47:
            say(
                fr: "Transferts de revenus de la sécurité sociale", nl: "Inkomensoverdrachten van de sociale zekerheid",
                en: "Income transfers from social security")
        case 48:
            say(
                fr: "Transferts de revenus des pouvoirs locaux", nl: "Inkomensoverdrachten van lokale overheden",
                en: "Income transfers from local government")
        case 49:
            say(
                fr: "Transferts de revenus d’autres groupes institutionnels",
                nl: "Inkomensoverdrachten van andere institutionele groepen",
                en: "Income transfers from other institutional groups")
        default: nil
        }
    }

    private func capital(_ group: Int) -> String? {
        switch group {
        case 51:
            say(
                fr: "Transferts en capital aux entreprises", nl: "Kapitaaloverdrachten aan bedrijven",
                en: "Capital transfers to businesses")
        case 52:
            say(
                fr: "Transferts en capital aux ASBL au service des ménages",
                nl: "Kapitaaloverdrachten aan vzw’s ten behoeve van gezinnen",
                en: "Capital transfers to non-profit bodies serving households")
        case 53:
            say(
                fr: "Transferts en capital aux ménages", nl: "Kapitaaloverdrachten aan gezinnen",
                en: "Capital transfers to households")
        case 54:
            say(
                fr: "Transferts en capital à l’étranger", nl: "Kapitaaloverdrachten aan het buitenland",
                en: "Capital transfers abroad")
        case 61:
            say(
                fr: "Transferts en capital au sein du groupe institutionnel",
                nl: "Kapitaaloverdrachten binnen de institutionele groep",
                en: "Capital transfers within the institutional group")
        case 63:
            say(
                fr: "Transferts en capital aux pouvoirs locaux", nl: "Kapitaaloverdrachten aan lokale overheden",
                en: "Capital transfers to local government")
        case 64:
            say(
                fr: "Transferts en capital à l’enseignement subventionné autonome",
                nl: "Kapitaaloverdrachten aan het gesubsidieerd autonoom onderwijs",
                en: "Capital transfers to subsidised autonomous education")
        case 65:
            say(
                fr: "Transferts en capital à d’autres groupes institutionnels",
                nl: "Kapitaaloverdrachten aan andere institutionele groepen",
                en: "Capital transfers to other institutional groups")
        case 66:
            say(
                fr: "Transferts en capital reçus du groupe institutionnel",
                nl: "Kapitaaloverdrachten van de institutionele groep",
                en: "Capital transfers received from the institutional group")
        case 68:
            say(
                fr: "Transferts en capital des pouvoirs locaux", nl: "Kapitaaloverdrachten van lokale overheden",
                en: "Capital transfers from local government")
        default: nil
        }
    }

    private func wealth(_ group: Int) -> String? {
        switch group {
        case 71:
            say(
                fr: "Achats de terrains et de bâtiments", nl: "Aankoop van gronden en gebouwen",
                en: "Purchases of land and buildings")
        case 72: say(fr: "Construction de bâtiments", nl: "Nieuwbouw van gebouwen", en: "Construction of buildings")
        case 73:
            say(
                fr: "Routes, ouvrages hydrauliques et autres travaux", nl: "Wegen, waterwerken en andere werken",
                en: "Roads, waterworks and other works")
        case 74:
            say(
                fr: "Acquisition d’autres biens d’investissement", nl: "Verwerving van overige investeringsgoederen",
                en: "Acquisition of other capital goods")
        case 76:
            say(
                fr: "Vente de terrains et de bâtiments", nl: "Verkoop van gronden en gebouwen",
                en: "Sale of land and buildings")
        case 77:
            say(
                fr: "Vente d’autres biens d’investissement", nl: "Verkoop van overige investeringsgoederen",
                en: "Sale of other capital goods")
        case 81:
            say(
                fr: "Crédits et participations aux entreprises", nl: "Kredieten aan en deelnemingen in bedrijven",
                en: "Loans to and shares in businesses")
        case 86:
            say(
                fr: "Remboursements de crédits par les entreprises", nl: "Terugbetaling van kredieten door bedrijven",
                en: "Loans repaid by businesses")
        case 91:
            say(
                fr: "Remboursement de la dette publique", nl: "Aflossing van overheidsschuld",
                en: "Repayment of public debt")
        case 96:
            say(
                fr: "Produit des emprunts publics", nl: "Opbrengst van overheidsleningen",
                en: "Proceeds of public loans")
        default: nil
        }
    }
}

/// Codes that stand in budgets often; others are explained by their group.
extension Words {
    private func exact(_ code: Int) -> String? {
        switch code {
        case 1111:
            say(fr: "Traitements selon barème", nl: "Bezoldiging volgens weddeschalen", en: "Salaries on the pay scale")
        case 1112:
            say(
                fr: "Autres éléments de la rémunération, indemnités et jetons",
                nl: "Overige bezoldigingselementen, vergoedingen en zitpenningen",
                en: "Other elements of pay, allowances and attendance fees")
        case 1120:
            say(
                fr: "Cotisations sociales de l’employeur", nl: "Sociale bijdragen van de werkgever",
                en: "Employer’s social contributions")
        case 1140: say(fr: "Salaires en nature", nl: "Lonen in natura", en: "Wages in kind")
        case 1211:
            say(
                fr: "Frais de fonctionnement\u{A0}: achats de biens et de services, hors secteur public",
                nl: "Werkingskosten: aankoop van goederen en diensten, buiten de overheid",
                en: "Operating costs: goods and services bought outside government")
        case 1212: say(fr: "Location de bâtiments", nl: "Huur van gebouwen", en: "Rent of buildings")
        case 1221:
            say(
                fr: "Frais de fonctionnement payés à d’autres administrations publiques",
                nl: "Werkingskosten betaald aan andere overheden",
                en: "Operating costs paid to other public authorities")
        case 1250:
            say(
                fr: "Impôts payés par l’administration", nl: "Belastingen betaald door de overheid",
                en: "Taxes paid by the administration")
        case 3132:
            say(
                fr: "Subventions d’exploitation aux entreprises privées", nl: "Exploitatiesubsidies aan privébedrijven",
                en: "Operating subsidies to private businesses")
        case 3300: group(33)
        case 3810:
            say(
                fr: "Transferts de revenus des entreprises, amendes comprises",
                nl: "Inkomensoverdrachten van bedrijven, boetes inbegrepen",
                en: "Income transfers from businesses, fines included")
        case 3850:
            say(
                fr: "Transferts de revenus des ménages, amendes comprises",
                nl: "Inkomensoverdrachten van gezinnen, boetes inbegrepen",
                en: "Income transfers from households, fines included")
        case 4140:
            say(
                fr: "Dotation à un organisme administratif public",
                nl: "Dotatie aan een administratieve openbare instelling", en: "Grant to an administrative public body")
        case 5112:
            say(
                fr: "Aides à l’investissement aux entreprises privées", nl: "Investeringsbijdragen aan privébedrijven",
                en: "Investment grants to private businesses")
        case 7410:
            say(
                fr: "Achat de matériel de transport", nl: "Aankoop van vervoermaterieel",
                en: "Purchase of transport equipment")
        case 7422:
            say(fr: "Achat d’autre matériel", nl: "Aankoop van overig materieel", en: "Purchase of other equipment")
        default: nil
        }
    }
}
