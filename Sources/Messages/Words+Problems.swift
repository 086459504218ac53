import Kernel

/// What went wrong: what happened, what is safe, what to do.
extension Words {
    /// The few words at the head of a page about a problem.
    public func title(of kind: Problem.Kind) -> String {
        switch kind {
        case .invalid: say(fr: "Demande non valable", nl: "Ongeldige vraag", en: "The request is not valid")
        case .notFound: say(fr: "Page introuvable", nl: "Pagina niet gevonden", en: "Page not found")
        case .conflict: say(fr: "Modifié entre-temps", nl: "Intussen gewijzigd", en: "Changed in the meantime")
        case .forbidden: say(fr: "Accès refusé", nl: "Geen toegang", en: "No access")
        case .unavailable:
            say(fr: "Momentanément indisponible", nl: "Even niet beschikbaar", en: "Not available for now")
        case .internal: say(fr: "Une erreur s’est produite", nl: "Er ging iets mis", en: "Something went wrong")
        }
    }

    public func sentence(for reason: Problem.Reason) -> String {
        switch reason {
        case .fileMissing, .fileUnreadable, .fileEmpty, .fileTooLarge, .fileIsNotText, .noHeadings:
            sentence(forFile: reason)
        case .formUnknown, .formInvalid:
            sentence(forForm: reason)
        case .filterUnknown, .filterForeign, .filterRepeated: sentence(forFilter: reason)
        case .planUnknown, .objectiveUnknown, .pageUnknown, .planExists, .revisionConflict, .unexpected:
            sentence(forPlan: reason)
        case .sharedUnknown, .sharedAmbiguous, .sharedSame, .sharedNameTaken, .sharedNameEmpty, .variantUnknown,
            .variantIsAll, .nothingToUndo, .undoImpossible:
            sentence(forShared: reason)
        case .databaseMissing, .databaseUnreadable, .databaseBusy, .databaseFull, .databaseNewer,
            .schemaIncomplete, .databaseSettingUnknown, .addressInUse, .addressUnusable:
            sentence(forMachine: reason)
        case .databaseDamaged, .databaseOlder, .databaseInUse, .databaseNotEmpty,
            .databaseInMemory, .backupExists, .backupUnwritable, .backupForeign, .backupDamaged, .backupNewer,
            .backupUnfinished, .toolMissing, .toolOlder, .toolFailed, .mailUnsent, .copyToItself, .copyDiffers:
            sentence(forKeeping: reason)
        case .databaseAway, .databaseReadOnly, .databaseUnsuitable, .writeUncertain, .textUnkeepable:
            sentence(forServer: reason)
        case .drafting(let problem): sentence(for: problem)
        case .document(let problem): sentence(for: problem)
        case .jobNotDead(let id): jobNotDead(id)
        case .settingUnknown, .settingInvalid, .settingLineInvalid, .settingTwice, .settingNeeded:
            sentence(forSetting: reason)
        case .personNameInvalid, .emailInvalid, .emailTaken, .personUnknown, .lastAdministrator, .passwordShort,
            .passwordLong, .passwordGuessable, .passwordDiffers, .passwordWrong, .passwordMissing, .confirmationDiffers,
            .signInFailed, .openIDAway, .openIDRefused, .openIDStranger, .openIDAddressInvalid,
            .tooManyAttempts, .invitationOver, .signInBusy, .signInNeeded, .notAllowed, .formForeign, .formUnreadable:
            sentence(forAccount: reason)
        case .headTooLarge, .bodyTooLarge, .requestTooSlow, .tooManyConnections, .stopping:
            sentence(forLimit: reason)
        }
    }

    private func sentence(forFile reason: Problem.Reason) -> String {
        switch reason {
        case .fileMissing(let name):
            say(
                fr: "Le fichier \(quoted(name)) n’existe pas. Vérifiez son nom et son dossier.",
                nl: "Het bestand \(quoted(name)) bestaat niet. Controleer de naam en de map.",
                en: "The file \(quoted(name)) does not exist. Check its name and folder.")
        case .fileUnreadable(let name):
            say(
                fr: "Le fichier \(quoted(name)) ne peut pas être lu. Vérifiez vos droits d’accès.",
                nl: "Het bestand \(quoted(name)) kan niet worden gelezen. Controleer uw toegangsrechten.",
                en: "The file \(quoted(name)) cannot be read. Check your access rights.")
        case .fileEmpty(let name):
            say(
                fr: "Le fichier \(quoted(name)) est vide\u{A0}: il n’y a rien à lire.",
                nl: "Het bestand \(quoted(name)) is leeg: er valt niets te lezen.",
                en: "The file \(quoted(name)) is empty: there is nothing to read.")
        case .fileTooLarge(let name, let limit):
            say(
                fr: "Le fichier \(quoted(name)) dépasse \(number(limit))\u{A0}Mio. Divisez-le et recommencez.",
                nl:
                    "Het bestand \(quoted(name)) is groter dan \(number(limit))\u{A0}MiB. Splits het en probeer opnieuw.",
                en: "The file \(quoted(name)) is larger than \(number(limit))\u{A0}MiB. Split it and try again.")
        case .fileIsNotText(let name, let format):
            say(
                fr: "Le fichier \(quoted(name)) est au format \(format). Convertissez-le d’abord en texte.",
                nl: "Het bestand \(quoted(name)) heeft het formaat \(format). Zet het eerst om naar tekst.",
                en: "The file \(quoted(name)) is in the format \(format). Convert it to text first.")
        case .noHeadings(let name, let form):
            say(
                fr: "Aucun titre de la forme \(quoted(form)) dans \(quoted(name)). Choisissez une autre forme.",
                nl: "Geen enkele titel volgens de vorm \(quoted(form)) in \(quoted(name)). Kies een andere vorm.",
                en: "No heading of the form \(quoted(form)) in \(quoted(name)). Choose another form.")
        default: unexpected
        }
    }

    private func sentence(forForm reason: Problem.Reason) -> String {
        switch reason {
        case .formUnknown(let name, let known):
            say(
                fr: "La forme \(quoted(name)) n’existe pas. Formes connues\u{A0}: \(known.joined(separator: ", ")).",
                nl: "De vorm \(quoted(name)) bestaat niet. Bekende vormen: \(known.joined(separator: ", ")).",
                en: "There is no form \(quoted(name)). Known forms: \(known.joined(separator: ", ")).")
        case .formInvalid(let name, let line?, let mistake):
            say(
                fr: "La forme \(quoted(name)) contient une erreur à la ligne \(line)\u{A0}: \(sentence(for: mistake))",
                nl: "De vorm \(quoted(name)) bevat een fout op regel \(line): \(sentence(for: mistake))",
                en: "The form \(quoted(name)) has a mistake at line \(line): \(sentence(for: mistake))")
        case .formInvalid(let name, nil, let mistake):
            say(
                fr: "La forme \(quoted(name)) contient une erreur\u{A0}: \(sentence(for: mistake))",
                nl: "De vorm \(quoted(name)) bevat een fout: \(sentence(for: mistake))",
                en: "The form \(quoted(name)) has a mistake: \(sentence(for: mistake))")
        default: unexpected
        }
    }

    private func sentence(forPlan reason: Problem.Reason) -> String {
        switch reason {
        case .planUnknown(let slug, _):
            say(
                fr: "Il n’y a pas de plan \(quoted(slug)).", nl: "Er is geen plan \(quoted(slug)).",
                en: "There is no plan \(quoted(slug)).")
        case .objectiveUnknown(let code, let plan):
            say(
                fr: "Le plan \(quoted(plan)) n’a pas d’objectif \(quoted(code)).",
                nl: "Het plan \(quoted(plan)) heeft geen doelstelling \(quoted(code)).",
                en: "The plan \(quoted(plan)) has no objective \(quoted(code)).")
        case .pageUnknown:
            say(
                fr: "Cette adresse ne mène à aucune page. Elle a pu être mal recopiée.",
                nl: "Dit adres leidt naar geen enkele pagina. Misschien is het verkeerd overgenomen.",
                en: "This address leads to no page. It may have been copied wrongly.")
        case .planExists(let slug):
            say(
                fr: "Un plan \(quoted(slug)) existe déjà. Rien n’a été modifié.",
                nl: "Er bestaat al een plan \(quoted(slug)). Er is niets gewijzigd.",
                en: "A plan \(quoted(slug)) exists already. Nothing was changed.")
        case .revisionConflict:
            say(
                fr: "Quelqu’un d’autre l’a modifié entre-temps. Rien n’a été écrasé\u{A0}; relisez et recommencez.",
                nl: "Iemand anders heeft dit intussen gewijzigd. Er is niets overschreven; lees na en probeer opnieuw.",
                en: "Somebody else has changed it since. Nothing was overwritten; read it again and retry.")
        default: unexpected
        }
    }

    private func sentence(forFilter reason: Problem.Reason) -> String {
        switch reason {
        case .filterUnknown(let asked, let known) where !known.isEmpty:
            say(
                fr:
                    "Le filtre \(quoted(asked)) n’est pas compris. Valeurs possibles\u{A0}: \(known.joined(separator: ", ")).",
                nl:
                    "De filter \(quoted(asked)) wordt niet begrepen. Mogelijke waarden: \(known.joined(separator: ", ")).",
                en: "The filter \(quoted(asked)) is not understood. Possible values: \(known.joined(separator: ", ")).")
        case .filterUnknown(let asked, _):
            say(
                fr: "Le filtre \(quoted(asked)) ne correspond à rien dans ce plan. Choisissez dans la liste.",
                nl: "De filter \(quoted(asked)) komt met niets in dit plan overeen. Kies uit de lijst.",
                en: "The filter \(quoted(asked)) matches nothing in this plan. Choose from the list.")
        case .filterForeign(let name, let known) where known.isEmpty:
            say(
                fr: "L’adresse demande \(quoted(name)), mais ces données ne se filtrent pas.",
                nl: "Het adres vraagt \(quoted(name)), maar deze gegevens kunnen niet worden gefilterd.",
                en: "The address asks for \(quoted(name)), but these data cannot be filtered.")
        case .filterForeign(let name, let known):
            say(
                fr:
                    "L’adresse demande \(quoted(name)), qui n’existe pas ici. Filtres possibles\u{A0}: \(known.joined(separator: ", ")).",
                nl:
                    "Het adres vraagt \(quoted(name)), wat hier niet bestaat. Mogelijke filters: \(known.joined(separator: ", ")).",
                en:
                    "The address asks for \(quoted(name)), which does not exist here. Possible filters: \(known.joined(separator: ", "))."
            )
        case .filterRepeated(let asked):
            say(
                fr: "Le filtre \(quoted(asked)) vient en trop\u{A0}: une seule valeur peut être choisie.",
                nl: "De filter \(quoted(asked)) is er een te veel: er kan maar één waarde gekozen worden.",
                en: "The filter \(quoted(asked)) is one too many: only one value can be chosen.")
        default: unexpected
        }
    }

    /// Behind such a sentence, above the list.
    public var notApplied: String {
        say(fr: "Il n’est pas appliqué.", nl: "Hij wordt niet toegepast.", en: "It is not applied.")
    }

    private func sentence(forMachine reason: Problem.Reason) -> String {
        switch reason {
        case .databaseMissing(let name):
            say(
                fr:
                    "La base de données \(quoted(name)) n’existe pas. Elle naît de la première lettre qui y est gardée.",
                nl: "De databank \(quoted(name)) bestaat niet. Ze ontstaat met de eerste brief die erin wordt bewaard.",
                en: "There is no database \(quoted(name)). The first letter that is kept in it makes it.")
        case .databaseUnreadable(let name):
            say(
                fr: "La base de données \(quoted(name)) ne peut pas être ouverte.",
                nl: "De databank \(quoted(name)) kan niet worden geopend.",
                en: "The database \(quoted(name)) cannot be opened.")
        case .databaseBusy:
            say(
                fr: "La base de données est occupée. Rien n’est perdu\u{A0}; réessayez dans un instant.",
                nl: "De databank is bezet. Er is niets verloren; probeer het zo dadelijk opnieuw.",
                en: "The database is busy. Nothing is lost; try again in a moment.")
        case .databaseFull:
            say(
                fr: "Le disque est plein. Rien n’a été modifié\u{A0}; libérez de la place et recommencez.",
                nl: "De schijf is vol. Er is niets gewijzigd; maak plaats en probeer opnieuw.",
                en: "The disk is full. Nothing was changed; make room and try again.")
        case .databaseNewer(let name):
            say(
                fr: "La base de données \(quoted(name)) vient d’une version plus récente de Belfry.",
                nl: "De databank \(quoted(name)) komt van een recentere versie van Belfry.",
                en: "The database \(quoted(name)) comes from a newer version of Belfry.")
        case .schemaIncomplete:
            say(
                fr: "Il manque à la base de données des tables dont cette version de Belfry a besoin.",
                nl: "In de databank ontbreken tabellen die deze versie van Belfry nodig heeft.",
                en: "The database lacks tables that this version of Belfry needs.")
        case .databaseSettingUnknown(let given):
            say(
                fr: "\(quoted(given)) ne désigne pas de base de données. Écrivez par exemple sqlite:belfry.db.",
                nl: "\(quoted(given)) is geen databank. Schrijf bijvoorbeeld sqlite:belfry.db.",
                en: "\(quoted(given)) names no database. Write for example sqlite:belfry.db.")
        case .addressInUse(let host, let port):
            say(
                fr: "L’adresse \(host):\(port) est déjà utilisée. Choisissez un autre port.",
                nl: "Het adres \(host):\(port) is al in gebruik. Kies een andere poort.",
                en: "The address \(host):\(port) is in use. Choose another port.")
        case .addressUnusable(let host, let port):
            say(
                fr: "Belfry ne peut pas s’installer à l’adresse \(host):\(port). Elle n’est pas de cette machine, "
                    + "ou elle lui est réservée\u{A0}; choisissez un autre hôte ou un port au-dessus de 1023.",
                nl: "Belfry kan het adres \(host):\(port) niet gebruiken. Het hoort niet bij deze machine of is "
                    + "voorbehouden; kies een andere host of een poort boven 1023.",
                en: "Belfry cannot use the address \(host):\(port). It is not one of this machine, or it is "
                    + "reserved; choose another host, or a port above 1023.")
        default: unexpected
        }
    }

    private func sentence(forServer reason: Problem.Reason) -> String {
        switch reason {
        case .databaseAway:
            say(
                fr: "La base de données ne répond pas. Rien n’est perdu\u{A0}; réessayez dans un instant.",
                nl: "De databank antwoordt niet. Er is niets verloren; probeer het zo dadelijk opnieuw.",
                en: "The database does not answer. Nothing is lost; try again in a moment.")
        case .databaseReadOnly(let name):
            say(
                fr: "La base de données \(quoted(name)) n’accepte pas d’écriture pour le moment. Rien n’a été modifié.",
                nl: "De databank \(quoted(name)) kan nu alleen worden gelezen. Er is niets gewijzigd.",
                en: "The database \(quoted(name)) can only be read for now. Nothing was changed.")
        case .databaseUnsuitable(let name):
            say(
                fr: "La base de données \(quoted(name)) ne convient pas\u{A0}: il faut PostgreSQL 13 ou plus récent "
                    + "et l’encodage UTF8.",
                nl: "De databank \(quoted(name)) is niet geschikt: nodig zijn PostgreSQL 13 of nieuwer en de "
                    + "codering UTF8.",
                en: "The database \(quoted(name)) will not do: it takes PostgreSQL 13 or newer and the encoding UTF8.")
        case .writeUncertain:
            say(
                fr: "La liaison avec la base de données s’est rompue pendant l’enregistrement. Vérifiez si votre "
                    + "modification y est avant de recommencer.",
                nl: "De verbinding met de databank brak tijdens het bewaren. Kijk of uw wijziging er staat voor u het "
                    + "opnieuw probeert.",
                en: "The connection to the database broke while saving. See whether your change is there before you "
                    + "try again.")
        case .textUnkeepable:
            say(
                fr:
                    "Le texte contient un caractère nul (U+0000), qui ne peut pas être gardé. Retirez-le et recommencez.",
                nl:
                    "De tekst bevat een nulteken (U+0000), dat niet kan worden bewaard. Haal het weg en probeer opnieuw.",
                en: "The text holds a null character (U+0000), which cannot be kept. Take it out and try again.")
        default: unexpected
        }
    }

    var unexpected: String {
        say(
            fr: "Le programme a rencontré une erreur. Vos données sont intactes\u{A0}; réessayez dans un instant.",
            nl: "Het programma liep tegen een fout aan. Uw gegevens zijn intact; probeer het zo dadelijk opnieuw.",
            en: "The program met an error. Your data is safe; try again in a moment.")
    }
}
