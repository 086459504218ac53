import Kernel
import StoreTesting
import Testing

@testable import Strategy

@Suite struct LikelyDoublesTests {
    private func entry(_ number: UInt64, _ french: String?, _ dutch: String? = nil, objectives: Int = 1)
        -> SharedSummary
    {
        SharedSummary(
            id: SamplePlan.id(number), slug: "p\(number)",
            name: LocalizedText([Language.fr: french ?? "", .nl: dutch ?? ""]), objectives: objectives, plans: 1)
    }

    @Test(arguments: [
        ("Office du commerce (OCB)", "OCB", LikelyDouble.Reason.abbreviation),
        ("Zone de police", "Police de la Zone", .words), ("Maison de l’emploi", "maison emploi", .words),
        ("Actiris", "Actirris", .spelling), ("Bruxelles Formation", "Bruxeles Formations", .spelling),
    ])
    func likeNamesArePairs(_ one: String, _ other: String, _ reason: LikelyDouble.Reason) {
        let pairs = LikelyDoubles.pairs(among: [entry(1, one), entry(2, other, objectives: 7)])
        #expect(pairs.map(\.reason) == [reason])
        #expect(pairs.map(\.one.slug) == ["p2"], "the one that is named more stays")
        #expect(pairs.map(\.other.slug) == ["p1"])
    }

    @Test(arguments: [
        ("SAU", "SAI"), ("Quartier 12", "Quartier 13"), ("Police", "Pompiers"), ("Ville de Liège", "Ville de Namur"),
        ("Office (B)", "B"),
    ])
    func otherNamesAreNone(_ one: String, _ other: String) {
        #expect(LikelyDoubles.pairs(among: [entry(1, one), entry(2, other)]) == [])
    }

    @Test func namesAreComparedWithinALanguageAndAPairIsThereOnce() {
        #expect(LikelyDoubles.pairs(among: [entry(1, "Mobilis"), entry(2, nil, "Mobilis")]) == [])
        let both = [entry(1, "Port de Meuse", "Haven Maas"), entry(2, "Meuse: port", "Maas-haven")]
        #expect(LikelyDoubles.pairs(among: both).count == 1)
        #expect(LikelyDoubles.pairs(among: []) == [])
    }

    @Test func amongManyThoseAlikeAreFound() {
        let syllables = ["ba", "ko", "li", "mer", "tun", "var", "es", "dol", "pri", "ger"]
        let names = (0..<300).map { number in
            let word = [number / 100 % 10, number / 10 % 10, number % 10].map { syllables[$0] }.joined()
            return "\(word) \(syllables[number * 7 % 10])\(syllables[number * 3 % 10])"
        }
        let slips = (0..<15).map { names[$0 * 20] + "h" }
        let entries = (names + slips).enumerated().map { entry(UInt64($0 + 1), $1) }
        let found = Set(LikelyDoubles.pairs(among: entries).map { Set([$0.one.slug, $0.other.slug]) })
        let missing = (0..<15).filter { !found.contains(["p\($0 * 20 + 1)", "p\(301 + $0)"]) }
        #expect(missing == [])
    }
}
