import Kernel
import Strategy
import Testing

@testable import Letters

@Suite struct StatusWordsTests {
    @Test(arguments: [
        ("Selon le planning", Status.onSchedule), ("Zoals gepland", .onSchedule), ("Volgens de planning", .onSchedule),
        ("Volgens het schema", .onSchedule), ("On schedule.", .onSchedule), ("En cours.", .inProgress),
        ("In uitvoering", .inProgress), ("In progress", .inProgress), ("En attente de décision", .waiting),
        ("In afwachting", .waiting), ("En retard", .late), ("Vertraagd", .late), ("Réalisé", .done),
        ("Terminée", .done), ("Voltooid", .done), ("ABANDONNÉ", .dropped), ("Stopgezet", .dropped),
    ])
    func wordsMeanAStatus(_ words: String, _ status: Status) {
        #expect(Status(printed: LocalizedText([Language.fr: words])) == status)
    }

    @Test(arguments: ["", "Encoursier", "Voir annexe", "Le projet est en cours"])
    func otherWordsMeanNone(_ words: String) {
        #expect(Status(printed: LocalizedText([Language.fr: words])) == nil)
    }

    @Test func languagesThatContradictEachOtherMeanNone() {
        #expect(Status(printed: LocalizedText([Language.fr: "En cours", .nl: "Vertraagd"])) == nil)
        #expect(Status(printed: LocalizedText([Language.fr: "En cours", .nl: "Zie bijlage"])) == .inProgress)
    }
}

@Suite struct DueWordsTests {
    @Test(arguments: [
        ("Décembre 2022", "2022-12-31"), ("juin 2022", "2022-06-30"), ("Februari 2024", "2024-02-29"),
        ("2022", "2022-12-31"), ("2021-2022", "2022-12-31"), ("fin 2023", "2023-12-31"), ("eind 2023", "2023-12-31"),
        ("T2 2022", "2022-06-30"), ("Q4 2022", "2022-12-31"), ("2e trimestre 2022", "2022-06-30"),
        ("premier trimestre de 2022", "2022-03-31"), ("derde kwartaal van 2022", "2022-09-30"),
        ("1er semestre 2022", "2022-06-30"), ("tweede helft van 2022", "2022-12-31"), ("S1 2022", "2022-06-30"),
        ("début 2022", "2022-03-31"), ("mi-2022", "2022-06-30"), ("31/12/2022", "2022-12-31"),
        ("05.2022", "2022-05-31"),
        ("2022-11-15", "2022-11-15"), ("le 1er mars 2022", "2022-03-01"), ("15 mei 2023", "2023-05-15"),
        ("Adoption du cadre & mise en œuvre : 2021-2022", "2022-12-31"),
        ("Octobre 2020 (avant le déménagement)", "2020-10-31"),
    ])
    func wordsMeanADay(_ words: String, _ day: String) {
        #expect(DueWords(words).day?.description == day)
    }

    @Test(arguments: ["", "Selon planning", "Continu", "dans 3 ans", "12345", "31/02"])
    func otherWordsMeanNone(_ words: String) {
        #expect(DueWords(words).day == nil)
    }

    @Test func theFirstLanguageThatSaysADayDecides() {
        #expect(CalendarDay(due: LocalizedText([Language.fr: "bientôt", .nl: "2022"]))?.year == 2022)
    }
}
