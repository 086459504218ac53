import Kernel

/// What a letter that was read again proposes.
extension Words {
    public var proposals: String { say(fr: "Propositions", nl: "Voorstellen", en: "Proposals") }
    public var proposalsLead: String {
        say(
            fr:
                "Ce que la lettre relue a autrement que le projet. Prenez ce qui convient\u{A0}; rien n’est remplacé sans "
                + "vous.",
            nl: "Wat de opnieuw gelezen brief anders heeft dan het ontwerp. Neem over wat past; zonder u wordt niets "
                + "vervangen.",
            en: "What the letter that was read again has otherwise than the draft. Take what fits; nothing is replaced "
                + "without you.")
    }
    public var noProposals: String {
        say(fr: "Aucune proposition n’attend.", nl: "Er wacht geen voorstel.", en: "No proposal waits.")
    }
    public var noProposalsText: String {
        say(
            fr: "Une lettre relue dans ce plan propose ici ce qu’elle a de nouveau, de modifié et de disparu\u{A0}:",
            nl: "Een brief die opnieuw in dit plan wordt gelezen, stelt hier voor wat nieuw, gewijzigd en weg is:",
            en: "A letter that is read again into this plan proposes here what is new, changed and gone:")
    }
    public var kindOfProposal: String { say(fr: "Type", nl: "Soort", en: "Kind") }
    /// - Parameter kind: `new`, `changed` or `gone`.
    public func proposalKind(_ kind: String) -> String {
        switch kind {
        case "new": say(fr: "nouveau", nl: "nieuw", en: "new")
        case "changed": say(fr: "modifié", nl: "gewijzigd", en: "changed")
        default: say(fr: "disparu", nl: "weg", en: "gone")
        }
    }
    public var takeTicked: String {
        say(fr: "Prendre ce qui est coché", nl: "Overnemen wat is aangekruist", en: "Take what is ticked")
    }
    public var leaveTicked: String {
        say(fr: "Laisser ce qui est coché", nl: "Laten wat is aangekruist", en: "Leave what is ticked")
    }
    public func takeAll(_ count: Int) -> String {
        say(
            fr: "Tout prendre (\(number(count)))", nl: "Alles overnemen (\(number(count)))",
            en: "Take all (\(number(count)))")
    }
    public func proposalsTaken(_ taken: Int, stay: Int) -> String {
        let done = say(
            fr: "Repris\u{A0}: \(number(taken)).", nl: "Overgenomen: \(number(taken)).", en: "Taken: \(number(taken)).")
        guard stay > 0 else { return done }
        return done + " "
            + say(
                fr: "Restent \(number(stay))\u{A0}: le projet dit autre chose entre-temps, et rien n’y a été remplacé.",
                nl: "Er blijven er \(number(stay)): het ontwerp zegt intussen iets anders, en daar is niets vervangen.",
                en: "\(number(stay)) stay: the draft says something else by now, and nothing was replaced there.")
    }
    public func proposed(new: Int, changed: Int, gone: Int, same: Int, own: Int, slug: String) -> String {
        say(
            fr:
                "Proposé à \(quoted(slug))\u{A0}: \(number(new)) nouveaux, \(number(changed)) modifiés, \(number(gone)) "
                + "disparus\u{A0}; \(number(same)) textes sont pareils, \(number(own)) ont changé dans le projet seul "
                + "et restent. Voyez-les sur le site ou avec "
                + "«\u{A0}belfry draft proposals\u{A0}».",
            nl:
                "Voorgesteld aan \(quoted(slug)): \(number(new)) nieuw, \(number(changed)) gewijzigd, \(number(gone)) weg; "
                + "\(number(same)) teksten zijn gelijk, \(number(own)) zijn alleen in het ontwerp gewijzigd en "
                + "blijven. Bekijk ze op de site of met ‘belfry draft proposals’.",
            en: "Proposed to \(quoted(slug)): \(number(new)) new, \(number(changed)) changed, \(number(gone)) gone; "
                + "\(number(same)) texts are the same, \(number(own)) have changed in the draft alone and stay. "
                + "See them on the site or with “belfry draft proposals”.")
    }
}
