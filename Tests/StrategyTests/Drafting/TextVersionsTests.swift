import Kernel
import Testing

@testable import Strategy

@Suite struct TextVersionsTests {
    private func versions(_ texts: [Language: LocalizedText.Version]) -> TextVersions {
        TextVersions(LocalizedText(texts))
    }

    @Test func aFirstVersionIsTheSourceOfTheNext() {
        var text = versions([:])
        text.set("Un", in: .fr)
        text.set("Een", in: .nl)
        #expect(text == versions([.fr: .init("Un"), .nl: .init("Een", state: .translated)]))
    }

    @Test func aChangedSourceMakesItsTranslationsStale() {
        var text = versions([
            .fr: .init("Un", state: .approved), .nl: .init("Een", state: .approved),
            .en: .init("One", state: .translated),
        ])
        text.set("Deux", in: .fr)
        #expect(text.text.version(in: .fr) == .init("Deux", state: .draft))
        #expect(text.text.version(in: .nl) == .init("Een", state: .stale))
        #expect(text.text.version(in: .en) == .init("One", state: .stale))
        #expect(text.sources[.nl] == TextSource(language: .fr, text: "Un"))
        // The oldest source is the one that it was made from.
        text.set("Trois", in: .fr)
        #expect(text.sources[.nl] == TextSource(language: .fr, text: "Un"))
        text.set("Drie", in: .nl)
        #expect(text.text.version(in: .nl) == .init("Drie", state: .translated))
        #expect(text.sources[.nl] == nil)
        #expect(text.text.version(in: .fr)?.state == .draft)
        // The source is again what the other was made from.
        text.set("Un", in: .fr)
        #expect(text.text.version(in: .en) == .init("One", state: .translated))
        #expect(text.sources[.en] == nil)
    }

    @Test func aCorrectedTranslationDoesNotChangeItsSource() {
        var text = versions([.fr: .init("Un", state: .approved), .nl: .init("Een", state: .translated)])
        text.set("Eén", in: .nl)
        #expect(text.text.version(in: .fr) == .init("Un", state: .approved))
        text.set("Eén", in: .nl)
        #expect(text.text.version(in: .nl) == .init("Eén", state: .translated))
    }

    @Test func whatIsTakenAwayLeavesNothingToCompare() {
        var text = versions([.fr: .init("Un"), .nl: .init("Een", state: .translated)])
        text.set("Deux", in: .fr)
        text.set("", in: .fr)
        #expect(text == versions([.nl: .init("Een", state: .draft)]))
        text.set("", in: .nl)
        #expect(text == versions([:]))
    }

    @Test func aPlaceIsReadAsItIsWritten() {
        let (id, item) = (ObjectiveID(high: 1, low: 2), ItemID(high: 3, low: 4))
        let places: [TextPlace] = [
            .plan, .chapter(ChapterID(high: 1, low: 1)), .chapterItem(item), .objective(id), .field(id, 1), .item(item),
            .indicator(IndicatorID(high: 5, low: 6)), .threshold(IndicatorID(high: 5, low: 6), 2),
            .budgetLine(BudgetLineID(high: 7, low: 8)), .staff(id, 3), .deadline(id, 4), .partner(id, 5),
            .targetGroup(id, 1 << 40),
        ]
        for place in places { #expect(TextPlace(stored: place.stored) == place) }
        for wrong in [
            "", "item", "item/x", "plan/1", "deadline/\(id)", "deadline/\(id)/-1", "item/\(item)/", "x/\(id)",
        ] {
            #expect(TextPlace(stored: wrong) == nil, "\(wrong)")
        }
    }
}
