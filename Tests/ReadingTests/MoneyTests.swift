import Kernel
import Testing

@testable import Reading

@Suite("Numbers in text")
struct ScannedNumberTests {
    private func values(_ text: String) -> [Double] { ScannedNumber.all(in: Array(text.utf8)).map(\.value) }

    @Test(
        "are read as French and Dutch write them",
        arguments: [
            ("1.623", 1_623), ("6,47", 6.47), ("51.279, 85", 51_279.85), ("1.234.567,89", 1_234_567.89),
            ("12\u{A0}500", 12_500), ("12\u{202F}500\u{2009}000", 12_500_000), ("2024", 2_024), ("0", 0), ("007", 7),
            ("1,5", 1.5), ("3,141592653", 3.141593),
        ] as [(String, Double)])
    func printed(text: String, value: Double) { #expect(values(text) == [value]) }

    @Test("end where the figures do")
    func several() {
        #expect(values("de 3 à 12, puis 4,5 %") == [3, 12, 4.5])
        #expect(values("1.23 et 1.2345") == [1, 23, 1, 2_345])
        #expect(values("12, 85") == [12, 85])
        #expect(values("1234.567") == [1_234, 567])
    }

    @Test("are not the figures in a word")
    func words() {
        #expect(values("mp3 a1b") == [])
        #expect(values("VTE13") == [13])
    }

    @Test("are years where four figures stand plainly")
    func years() {
        let numbers = ScannedNumber.all(in: Array("2024 1.999 1899 2200 2024,5".utf8))
        #expect(numbers.map(\.year) == [2_024, nil, nil, nil, nil])
    }

    @Test("of any length do not end the program")
    func endless() {
        let digits = String(repeating: "9", count: 5_000)
        #expect(values(digits) == [.infinity])
        _ = values(digits + "," + digits)
        #expect(values(String(repeating: "999.", count: 400) + "999").count == 1)
    }

    @Test("stand where their range says")
    func range() throws {
        let text = Array("soit 1.500,5 euros".utf8)
        let number = try #require(ScannedNumber.all(in: text).first)
        #expect(text[number.range].string == "1.500,5")
        #expect(number.hasThousands)
        #expect(number.hasDecimals)
    }
}

@Suite("Budget articles in text")
struct ArticleScanTests {
    private func codes(_ text: String) -> [String] { MoneyScan.articles(in: Array(text.utf8)).map(\.code) }

    @Test(
        "are groups of 2, 3, 2, 2 and 4 digits",
        arguments: ["12.017.08.01.1211", "29 007 16 01 61 61", "01.002.08.08", "12.017.08.01.12.11"])
    func shapes(code: String) { #expect(codes("Article \(code) : serres") == [code]) }

    @Test("are several in one text")
    func several() {
        #expect(codes("12.017.08.01.1211 et 12.017.08.01.1212") == ["12.017.08.01.1211", "12.017.08.01.1212"])
    }

    @Test(
        "are no amounts and no dates",
        arguments: ["12.500.000", "12.05.2024", "12.017.08", "12.017 08.01.1211", "112.017.08.01.1211"])
    func none(text: String) { #expect(codes(text) == []) }
}

@Suite("Amounts in text")
struct AmountScanTests {
    private func amounts(_ text: String, isAboutMoney: Bool = true) -> [ScannedAmount] {
        MoneyScan.amounts(in: Array(text.utf8), isAboutMoney: isAboutMoney, terms: Sample.terms)
    }

    @Test(
        "are in euros however they are printed",
        arguments: [
            ("130.000 euros", 130_000), ("51.279, 85 euros", 51_279.85), ("1,5 M d’euros", 1_500_000),
            ("2 M d'euros", 2_000_000), ("3,25 millions d’euros", 3_250_000), ("2 miljoen euro", 2_000_000),
            ("1 milliard d’euros", 1_000_000_000), ("15 k€", 15_000), ("€ 75.000", 75_000),
            ("12\u{A0}500\u{A0}€", 12_500),
            ("40 EUR", 40), ("2024 euros", 2_024), ("0,10 euro", 0.1),
        ] as [(String, Double)])
    func printed(text: String, euros: Double) { #expect(amounts(text).map(\.euros) == [euros]) }

    @Test("need a currency, or thousands beside an amount that has one")
    func currency() {
        #expect(amounts("130.000 arbres").isEmpty)
        #expect(amounts("130.000 euros, soit 12.000 plus 3").map(\.euros) == [130_000, 12_000])
        #expect(amounts("130.000 euros, soit 12.000", isAboutMoney: false).map(\.euros) == [130_000])
        #expect(amounts("en 2024").isEmpty)
    }

    @Test("are not the figures of an article")
    func articles() { #expect(amounts("12.017.08.01.1211 : 5.000 euros").map(\.euros) == [5_000]) }

    @Test("say what may be promised and what may be paid")
    func appropriations() {
        let text = "80.000 euros en crédits B et 60.000 euros en crédits C"
        #expect(amounts(text).map(\.appropriation) == [.commitment, .payment])
        #expect(amounts("80.000 euro in B kredieten").map(\.appropriation) == [.commitment])
        #expect(amounts("80.000 euro voor bomen").map(\.appropriation) == [nil])
    }

    @Test(
        "do not end the program at the end of the text",
        arguments: ["5 d", "5 d’", "5 d\u{2018}", "5 M d", "5 M ", "5 €", "5 "])
    func ends(text: String) {
        let bytes = Array(text.utf8)
        for end in 0...bytes.count {
            _ = MoneyScan.amounts(in: Array(bytes[..<end]), isAboutMoney: true, terms: Sample.terms)
        }
    }
}
