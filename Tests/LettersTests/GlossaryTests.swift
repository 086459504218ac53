import Kernel
import Reading
import Strategy
import Testing

@testable import Letters

@Suite("Lists in the order of the alphabet")
struct GlossaryTests {
    private func rows(_ french: [String], _ dutch: [String]) -> [[String?]] {
        var identifiers = IdentifierSequence(at: Instant(milliseconds: 0))
        return Items.paired(
            [.fr: SampleReading.passages(french), .nl: SampleReading.passages(dutch)], year: nil,
            identifiers: &identifiers
        ).map { [$0.text[.fr], $0.text[.nl]] }
    }

    @Test func pairByTheirTermAndNotByTheirPlace() {
        let found = rows(
            ["BEE : Économie", "BI : International", "MICE : Congrès", "OO : Objectif"],
            ["AWC : Comité", "BEW : Economie", "BI : International", "MICE : Congressen"])
        #expect(
            found == [
                [nil, "AWC : Comité"], [nil, "BEW : Economie"], ["BEE : Économie", nil],
                ["BI : International", "BI : International"], ["MICE : Congrès", "MICE : Congressen"],
                ["OO : Objectif", nil],
            ])
    }

    @Test func aTermThatComesTwicePairsTwice() {
        let found = rows(
            ["BI : Un", "BI : Deux", "TVL : Trois", "VB : Quatre"],
            ["BI : Een", "BI : Twee", "TVL : Drie", "VB : Vier"])
        #expect(
            found == [
                ["BI : Un", "BI : Een"], ["BI : Deux", "BI : Twee"], ["TVL : Trois", "TVL : Drie"],
                ["VB : Quatre", "VB : Vier"],
            ])
    }

    @Test func termsThatAreTranslatedPairByTheirPlace() {
        let found = rows(
            ["UE : Union", "ONU : Nations", "RBC : Région", "SPF : Service"],
            ["EU : Unie", "VN : Naties", "BHG : Gewest", "FOD : Dienst"])
        #expect(found.first == ["UE : Union", "EU : Unie"])
        #expect(found.count == 4)
    }

    @Test func whatIsNoListOfTermsPairsByItsPlace() {
        let sentences = ["Le plan : un début", "Les quais", "Les ponts", "OO : Objectif"]
        #expect(rows(sentences, ["Het plan : een begin", "De kaaien", "De bruggen", "OD : Doelstelling"]).count == 4)
        #expect(rows(["BI : Un", "TVL : Deux"], ["TVL : Twee", "BI : Een"]).first == ["BI : Un", "TVL : Twee"])
    }
}
