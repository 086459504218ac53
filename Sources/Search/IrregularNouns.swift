import Kernel

/// Nouns whose plural no rule of endings leads back to its singular, folded, as far as plans of towns speak of them:
/// `steden` is indexed as `stad`.
///
/// Only whole words stand here. A rule for endings would take `besteden` for a town and `overleden` for a member.
enum IrregularNouns {
    /// The singular of an irregular plural; nil for every other word.
    static func singular(of word: UnsafeBufferPointer<UInt8>, in language: Language) -> [UInt8]? {
        pairs(in: language).first { pair in
            pair.plural.count == word.count && pair.plural.first == word.first && word.elementsEqual(pair.plural)
        }?.singular
    }

    /// What else is found by a word: the plurals of a singular, and the other way round.
    static func others(of word: [UInt8], in language: Language) -> [[UInt8]] {
        pairs(in: language).flatMap { pair in
            pair.singular == word ? [pair.plural] : pair.plural == word ? [pair.singular] : []
        }
    }

    private static func pairs(in language: Language) -> [Pair] {
        switch language {
        case .fr: french
        case .nl: dutch
        case .en: english
        case .de: []
        }
    }

    private struct Pair {
        let plural: [UInt8]
        let singular: [UInt8]
    }

    private static func pairs(_ text: String) -> [Pair] {
        text.split(separator: " ").compactMap { pair in
            let words = pair.split(separator: "/")
            return words.count == 2 ? Pair(plural: Array(words[0].utf8), singular: Array(words[1].utf8)) : nil
        }
    }

    private static let dutch = pairs(
        """
        steden/stad hoofdsteden/hoofdstad binnensteden/binnenstad kunststeden/kunststad grootsteden/grootstad \
        wereldsteden/wereldstad zustersteden/zusterstad leden/lid bestuursleden/bestuurslid teamleden/teamlid \
        juryleden/jurylid raadsleden/raadslid personeelsleden/personeelslid musea/museum schepen/schip \
        kinderen/kind schoolkinderen/schoolkind eieren/ei liederen/lied volkeren/volk bladeren/blad centra/centrum \
        congrescentra/congrescentrum bezoekerscentra/bezoekerscentrum stadscentra/stadscentrum \
        criteria/criterium media/medium fora/forum podia/podium stadia/stadium jubilea/jubileum koeien/koe
        """)

    private static let french = pairs(
        """
        travaux/travail vitraux/vitrail baux/bail emaux/email coraux/corail cieux/ciel
        """)

    private static let english = pairs("children/child women/woman men/man")
}
