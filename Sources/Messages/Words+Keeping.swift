import Kernel

/// What the commands say that keep a database safe.
extension Words {
    public func backingUp(_ name: String) -> String {
        say(
            fr: "Sauvegarde vers \(quoted(name))…", nl: "Back-up naar \(quoted(name))…",
            en: "Backing up to \(quoted(name))…")
    }
    public func backedUp(_ name: String, bytes: Int) -> String {
        say(
            fr: "Sauvegardé dans \(quoted(name)) et vérifié\u{A0}: \(size(bytes)).",
            nl: "Back-up gemaakt in \(quoted(name)) en gecontroleerd: \(size(bytes)).",
            en: "Backed up to \(quoted(name)) and checked: \(size(bytes)).")
    }
    public func restoring(_ name: String) -> String {
        say(
            fr: "Restauration de \(quoted(name))…", nl: "\(quoted(name)) wordt teruggezet…",
            en: "Restoring \(quoted(name))…")
    }
    public func restored(_ database: String, from name: String, bytes: Int) -> String {
        say(
            fr: "La base de données \(quoted(database)) a été restaurée de \(quoted(name))\u{A0}: \(size(bytes)).",
            nl: "De databank \(quoted(database)) is teruggezet uit \(quoted(name)): \(size(bytes)).",
            en: "The database \(quoted(database)) was restored from \(quoted(name)): \(size(bytes)).")
    }
    public func keptAside(_ name: String) -> String {
        say(
            fr: "L’ancienne est conservée dans \(quoted(name)).", nl: "De oude blijft bewaard in \(quoted(name)).",
            en: "The old one is kept in \(quoted(name)).")
    }
    public func checking(_ name: String) -> String {
        say(
            fr: "Vérification de \(quoted(name))…", nl: "\(quoted(name)) wordt gecontroleerd…",
            en: "Checking \(quoted(name))…")
    }
    public var checkedAll: String {
        say(fr: "Tout est en ordre.", nl: "Alles is in orde.", en: "All is well.")
    }
    public func checkedFaults(_ count: Int) -> String {
        counted(count, fr: .init("défaut", "défauts"), nl: .init("fout", "fouten"), en: .init("fault", "faults")) + "."
    }
    public func toRepair(_ command: String) -> String {
        say(
            fr: "Ce qui se refait à partir du reste peut être refait\u{A0}: \(command)",
            nl: "Wat uit de rest wordt gemaakt, kan opnieuw worden gemaakt: \(command)",
            en: "What is made of the rest can be made anew: \(command)")
    }
    public func toRestore(_ command: String) -> String {
        say(
            fr: "Restaurez la dernière sauvegarde en ordre\u{A0}: \(command)",
            nl: "Zet de laatste back-up terug die in orde is: \(command)",
            en: "Restore the last backup that is well: \(command)")
    }
    public var repaired: String {
        say(
            fr: "La recherche et les décomptes ont été refaits.",
            nl: "De zoekindex en de tellingen zijn opnieuw gemaakt.",
            en: "The search and the counts were made anew.")
    }
    public var check: String { say(fr: "Contrôle", nl: "Controle", en: "Check") }
    public var lookedAt: String { say(fr: "Examinés", nl: "Bekeken", en: "Looked at") }
    public var faults: String { say(fr: "Défauts", nl: "Fouten", en: "Faults") }

    public func name(of check: CheckKind) -> String {
        switch check {
        case .integrity: say(fr: "intégrité du moteur", nl: "integriteit van de motor", en: "integrity of the engine")
        case .references: say(fr: "références", nl: "verwijzingen", en: "references")
        case .orphans: say(fr: "éléments orphelins", nl: "wezen", en: "orphans")
        case .letters: say(fr: "octets des lettres", nl: "bytes van brieven", en: "bytes of letters")
        case .searchTexts: say(fr: "textes à chercher", nl: "doorzoekbare teksten", en: "texts to be searched")
        case .searchIndex: say(fr: "index de recherche", nl: "zoekindex", en: "search index")
        case .searchWords: say(fr: "liste des mots", nl: "woordenlijst", en: "list of words")
        case .journal: say(fr: "journal et plans", nl: "logboek en plannen", en: "journal and plans")
        case .snapshots: say(fr: "publications", nl: "publicaties", en: "publications")
        case .counts: say(fr: "décomptes", nl: "tellingen", en: "counts")
        }
    }

    public func copying(_ name: String) -> String {
        say(fr: "Copie vers \(quoted(name))…", nl: "Kopie naar \(quoted(name))…", en: "Copying to \(quoted(name))…")
    }
    public func copied(rows: Int, tables count: Int) -> String {
        let tables = counted(
            count, fr: .init("table", "tables"), nl: .init("tabel", "tabellen"), en: .init("table", "tables"))
        let rows = counted(
            rows, fr: .init("ligne", "lignes"), nl: .init("rij", "rijen"), en: .init("row", "rows"))
        return say(
            fr: "Copié\u{A0}: \(rows) dans \(tables), les mêmes sommes des deux côtés.",
            nl: "Gekopieerd: \(rows) in \(tables), aan beide kanten dezelfde sommen.",
            en: "Copied: \(rows) in \(tables), the same sums on both sides.")
    }
    public var table: String { say(fr: "Table", nl: "Tabel", en: "Table") }
    public var rows: String { say(fr: "Lignes", nl: "Rijen", en: "Rows") }
    public var checksum: String { say(fr: "Somme", nl: "Som", en: "Sum") }

    public var nothingToMigrate: String {
        say(
            fr: "La base de données est à jour.", nl: "De databank is bijgewerkt.", en: "The database is up to date.")
    }
    public func migrated(_ count: Int) -> String {
        let steps = steps(count)
        return say(
            fr: "La base de données est à jour\u{A0}: \(steps).", nl: "De databank is bijgewerkt: \(steps).",
            en: "The database is up to date: \(steps).")
    }

    func steps(_ count: Int) -> String {
        counted(count, fr: .init("étape", "étapes"), nl: .init("stap", "stappen"), en: .init("step", "steps"))
    }

    /// A number of bytes for people, by thousands: `12,3 Mo`.
    public func size(_ bytes: Int) -> String {
        let units = say(fr: "octets ko Mo Go To", nl: "bytes kB MB GB TB", en: "bytes kB MB GB TB").split(
            separator: " ")
        var (amount, unit) = (Double(bytes), 0)
        while amount >= 1000, unit + 1 < units.count {
            amount /= 1000
            unit += 1
        }
        let figures = unit == 0 ? number(bytes) : number((amount * 10).rounded() / 10, decimals: 1)
        return "\(figures)\u{A0}\(units[unit])"
    }

    func sentence(forKeeping reason: Problem.Reason) -> String {
        switch reason {
        case .backupExists(let name):
            say(
                fr: "Le fichier \(quoted(name)) existe déjà. Rien n’a été modifié\u{A0}; choisissez un autre nom.",
                nl: "Het bestand \(quoted(name)) bestaat al. Er is niets gewijzigd; kies een andere naam.",
                en: "The file \(quoted(name)) exists already. Nothing was changed; choose another name.")
        case .backupUnwritable(let name):
            say(
                fr: "Le fichier \(quoted(name)) ne peut pas être écrit. Vérifiez le dossier et vos droits.",
                nl: "Het bestand \(quoted(name)) kan niet worden geschreven. Controleer de map en uw rechten.",
                en: "The file \(quoted(name)) cannot be written. Check the folder and your rights.")
        case .backupForeign(let name):
            say(
                fr: "Le fichier \(quoted(name)) n’est pas une sauvegarde de Belfry.",
                nl: "Het bestand \(quoted(name)) is geen back-up van Belfry.",
                en: "The file \(quoted(name)) is no backup of Belfry.")
        case .backupDamaged(let name):
            say(
                fr: "La sauvegarde \(quoted(name)) est endommagée. Rien n’a été modifié\u{A0}; prenez-en une autre.",
                nl: "De back-up \(quoted(name)) is beschadigd. Er is niets gewijzigd; neem een andere.",
                en: "The backup \(quoted(name)) is damaged. Nothing was changed; take another one.")
        case .backupNewer(let name):
            say(
                fr: "La sauvegarde \(quoted(name)) vient d’une version plus récente de Belfry. Installez-la d’abord.",
                nl: "De back-up \(quoted(name)) komt van een recentere versie van Belfry. Installeer die eerst.",
                en: "The backup \(quoted(name)) comes from a newer version of Belfry. Install that one first.")
        case .backupUnfinished(let name):
            say(
                fr: "\(quoted(name)) est une base de données en usage, pas une sauvegarde\u{A0}: une partie se trouve "
                    + "à côté. Sauvegardez-la avec belfry backup.",
                nl: "\(quoted(name)) is een databank in gebruik, geen back-up: een deel staat ernaast. Maak er een "
                    + "back-up van met belfry backup.",
                en: "\(quoted(name)) is a database in use, not a backup: part of it stands in a file beside it. "
                    + "Back it up with belfry backup.")
        default: sentence(forCopying: reason)
        }
    }

    private func sentence(forCopying reason: Problem.Reason) -> String {
        switch reason {
        case .databaseDamaged(let name):
            say(
                fr: "La base de données \(quoted(name)) est endommagée. Restaurez sa dernière sauvegarde.",
                nl: "De databank \(quoted(name)) is beschadigd. Zet de laatste back-up terug.",
                en: "The database \(quoted(name)) is damaged. Restore its last backup.")
        case .databaseOlder(let name, let count):
            say(
                fr: "Il manque \(steps(count)) au schéma de \(quoted(name)). Lancez d’abord belfry migrate.",
                nl: "Het schema van \(quoted(name)) mist \(steps(count)). Voer eerst belfry migrate uit.",
                en: "The schema of \(quoted(name)) lacks \(steps(count)). Run belfry migrate first.")
        case .databaseInUse(let name):
            say(
                fr: "La base de données \(quoted(name)) est ouverte ailleurs. Arrêtez d’abord belfry serve.",
                nl: "De databank \(quoted(name)) is elders geopend. Stop eerst belfry serve.",
                en: "The database \(quoted(name)) is open elsewhere. Stop belfry serve first.")
        case .databaseNotEmpty(let name, _):
            say(
                fr: "La base de données \(quoted(name)) n’est pas vide. Rien n’a été modifié.",
                nl: "De databank \(quoted(name)) is niet leeg. Er is niets gewijzigd.",
                en: "The database \(quoted(name)) is not empty. Nothing was changed.")
        case .databaseInMemory:
            say(
                fr: "Une base de données en mémoire n’appartient qu’à un programme. Indiquez un fichier.",
                nl: "Een databank in het geheugen hoort bij één programma. Geef een bestand op.",
                en: "A database in memory belongs to one program alone. Name a file.")
        case .toolMissing(let tool, let package):
            say(
                fr: "Le programme \(tool) est introuvable. Installez le paquet \(package).",
                nl: "Het programma \(tool) is niet gevonden. Installeer het pakket \(package).",
                en: "The program \(tool) was not found. Install the package \(package).")
        case .toolOlder(let tool, let package):
            say(
                fr: "Le programme \(tool) est plus ancien que le serveur. Installez le paquet \(package).",
                nl: "Het programma \(tool) is ouder dan de server. Installeer het pakket \(package).",
                en: "The program \(tool) is older than the server. Install the package \(package).")
        case .toolFailed(let tool, let message):
            say(
                fr: "Le programme \(tool) a échoué\u{A0}: \(quoted(message)).",
                nl: "Het programma \(tool) is mislukt: \(quoted(message)).",
                en: "The program \(tool) failed: \(quoted(message)).")
        case .mailUnsent(let way):
            say(
                fr: "Un message n’a pas pu être remis à \(quoted(way)). Il est gardé, et sera envoyé plus tard.",
                nl: "Een bericht kon niet aan \(quoted(way)) worden doorgegeven. Het is bewaard en wordt later "
                    + "verzonden.",
                en: "A message could not be handed over to \(quoted(way)). It is kept, and will be sent later.")
        case .copyToItself:
            say(
                fr: "Les deux noms désignent la même base de données. Indiquez-en deux différentes.",
                nl: "Beide namen duiden dezelfde databank aan. Geef er twee verschillende op.",
                en: "Both names mean the same database. Name two different ones.")
        case .copyDiffers(let table):
            say(
                fr: "La table \(quoted(table)) n’est pas arrivée telle quelle. La cible est restée vide\u{A0}; lancez "
                    + "belfry check sur l’original.",
                nl: "De tabel \(quoted(table)) is niet ongewijzigd aangekomen. Het doel bleef leeg; voer belfry check "
                    + "uit op het origineel.",
                en: "The table \(quoted(table)) did not arrive as it is. The target stays empty; run belfry check on "
                    + "the original.")
        default: unexpected
        }
    }
}
