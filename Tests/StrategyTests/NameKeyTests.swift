import Kernel
import Testing

@testable import Strategy

@Suite struct NameKeyTests {
    @Test(arguments: [
        ["Les communes bruxelloises", "Communes bruxelloises", "les  COMMUNES, bruxelloises", "commune bruxelloise"],
        ["Régie des quais (RDQ)", "La Régie des quais", "regie des quais.", "Régie des quais (RDQ) "],
        ["Het Havenbedrijf", "havenbedrijf", "Havenbedrijf (NV)"],
        ["L’Observatoire", "L'observatoire", "Observatoire"],
        ["Visiteur·euse·s", "visiteurs", "Visiteur(s)"],
        ["Cœur de ville", "coeur de ville"], ["Réseaux", "reseau"],
        ["Cafe\u{301}", "Café"],
    ])
    func differencesOfSpellingAreOne(_ names: [String]) {
        #expect(Set(names.map { NameKey($0).text }).count == 1, "\(names.map { NameKey($0).text })")
    }

    @Test(arguments: [
        ("CPAS", "CPA"), ("Police", "Policier"), ("Ville de Meuse", "Ville de Lys"), ("L", "La"), ("1er", "2e"),
    ])
    func otherNamesAreOthers(_ one: String, _ other: String) {
        #expect(NameKey(one) != NameKey(other))
    }

    @Test func aNameOfSignsKeepsThem() {
        #expect(NameKey("—").text == "—")
        #expect(NameKey("(STIB)").text == "stib")
        #expect(NameKey("").text == "")
    }
}

@Suite struct SharedNamesTests {
    private func id(_ number: UInt64) -> PartnerID { Identifier(high: 0, low: number) }

    @Test func theSameNameIsTheSamePartner() {
        var names = SharedNames<Subject.Partner>()
        let first = names.subject(of: LocalizedText([Language.fr: "La Régie", .nl: "De Regie"]), orNew: id(1))
        #expect(names.subject(of: LocalizedText([Language.fr: "régie (Meuse)"]), orNew: id(2)) == first)
        #expect(names.subject(of: LocalizedText([Language.nl: "regie"]), orNew: id(3)) == first)
        #expect(names.newSubjects == [id(1)])
        // Both languages fold to one key here.
        #expect(names.newKeys.map(\.key) == ["regie"])
        #expect(names.newNames.map(\.name) == ["La Régie", "De Regie"])
    }

    @Test func theFirstLanguageDecides() {
        var names = SharedNames<Subject.Partner>()
        _ = names.subject(of: LocalizedText([Language.fr: "Mobilis", .nl: "Politie"]), orNew: id(1))
        let police = names.subject(of: LocalizedText([Language.fr: "Police", .nl: "Politie"]), orNew: id(2))
        #expect(police == id(2))
    }

    @Test func whatWasKnownBeforeIsFound() {
        var names = SharedNames<Subject.Partner>()
        names.learn(key: "mobili", of: id(7))
        names.learn(language: .fr, of: id(7))
        #expect(names.subject(of: LocalizedText([Language.fr: "Mobilis", .nl: "Mobilis NL"]), orNew: id(1)) == id(7))
        #expect(names.newSubjects.isEmpty)
        #expect(names.newNames.map(\.language) == [.nl])
    }
}
