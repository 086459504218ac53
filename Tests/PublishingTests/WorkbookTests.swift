import Documents
import Kernel
import Messages
import Publishing
import StoreTesting
import Strategy
import Testing

@Suite("A plan as a workbook", .onBothEngines)
struct WorkbookTests {
    private func sheets(_ manuscript: Manuscript, _ languages: [Language] = [.fr]) -> [Sheet] {
        manuscript.workbook(in: languages, words: Words(in: languages[0])).sheets
    }

    @Test func eachSubjectHasItsSheet() async throws {
        let sheets = sheets(try await SampleManuscript.meuse())
        #expect(sheets.count == 12)
        #expect(sheets.map(\.count) == [10, 3, 5, 1, 2, 6, 2, 1, 2, 1, 1, 1])
        for sheet in sheets {
            for row in 0..<sheet.count { #expect(sheet.cells(of: row).count == sheet.columns.count, "\(sheet.name)") }
        }
    }

    @Test func theSumsAreThoseOfTheMoneyPage() async throws {
        let manuscript = try await SampleManuscript.example("lierne-2024.txt", form: "orientation-letter")
        let sheet = sheets(manuscript)[6]
        let sums = PlanMoney(manuscript.facts).sums
        for (index, column) in sheet.columns.enumerated().dropFirst(2) {
            let place = sums.places[index - 2]
            let total = (0..<sheet.count).reduce(Money.zero) { sum, row in
                guard case .money(let amount) = sheet.cells(of: row)[index] else { return sum }
                return sum + amount
            }
            #expect(total == sums[place], "\(column.title)")
        }
        #expect(sheet.columns.count == sums.places.count + 2)
    }

    @Test func aTextWithoutTheLanguageIsGivenInAnotherUnlessBothAreAsked() async throws {
        let manuscript = try await SampleManuscript.meuse()
        #expect(sheets(manuscript, [.nl])[1].cells(of: 2)[4] == .text("Rayonner"))
        #expect(sheets(manuscript, [.fr, .nl])[1].cells(of: 2)[4...5] == [.text("Rayonner"), .none])
    }

    @Test func whatWasPublishedOnceSaysWhen() async throws {
        let store = try await SampleManuscript.store()
        await #expect(
            throws: Problem(.notFound, .document(.snapshotUnknown(number: 3, known: [])), detail: "meuse-2026")
        ) {
            try await store.manuscript(of: "meuse-2026", snapshot: 3, on: SampleManuscript.today)
        }
        let manuscript = try await store.manuscript(of: "meuse-2026", on: SampleManuscript.today)
        #expect(manuscript.standing(Words(in: .fr)) == "Projet. Ce document n’est pas une version publiée.")
    }
}
