import Kernel

@testable import Reading

/// A letter of two pages, each French then Dutch, without a mistake; a test puts its own mistake in.
struct SmallLetter {
    var french = """
        IV.1 OS 1 : Ouvrir les jardins de la ville

        IV.1.1. OO 1.1. : Planter des arbres

        Description

        Les arbres sont plantés avec les écoles du quartier.

        Cibles

        – Les voisins de la place et leurs enfants

        – Les écoles du quartier

        Moyens

        – 12.017.08.01.1211 : des arbres pour 5.000 euros
        """

    var dutch = """
        IV.1 SD 1 : De tuinen van de stad openen

        IV.1.1. OD 1.1. : Bomen planten

        Beschrijving

        De bomen worden met de scholen van de wijk geplant.

        Doelpubliek

        – De buren van het plein en hun kinderen

        – De scholen van de wijk

        Middelen

        – 12.017.08.01.1211: bomen voor 5.000 euro
        """

    var french2 = """
        IV.1.2. OO 1.2. : Arroser les arbres

        Cibles

        – Les jardiniers de la ville
        """

    var dutch2 = """
        IV.1.2. OD 1.2. : De bomen water geven

        Doelpubliek

        – De tuiniers van de stad
        """

    /// Behind the pages: annexes, or a last line.
    var after = ""
    /// In front of them: a title page, a table of contents.
    var before = ""

    var printed: String {
        before + [french, dutch, french2, dutch2].enumerated().map { ($0 % 2 == 0 ? " " : "\n") + $1 + "\n" }.joined()
            + after + "\n"
    }

    mutating func replace(_ text: String, with other: String) {
        french = french.replacing(text, with: other)
        dutch = dutch.replacing(text, with: other)
        french2 = french2.replacing(text, with: other)
        dutch2 = dutch2.replacing(text, with: other)
    }

    func read() throws(Problem) -> Reading { try Sample.read(printed) }
}
