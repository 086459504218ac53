import Kernel
import Markup
import Messages
import Strategy

/// What indicators are called: written where the letter names them, and here where nothing else does or it says something
/// else.
extension WritingPage {
    func name(of indicator: Indicator, _ label: String, _ html: inout HTML) {
        guard let item = content.item(of: indicator) else {
            return pair(.indicator(indicator.id), indicator.name, label, &html)
        }
        if content.followsItem(indicator), !isBeingNamed(indicator) { return following(indicator, item, label, &html) }
        pair(.indicator(indicator.id), indicator.name, label, &html)
        reminder(indicator, item, &html)
    }

    /// Whether somebody has typed a name that is not saved, such as beside what somebody else has made of it.
    private func isBeingNamed(_ indicator: Indicator) -> Bool {
        let place = TextPlace.indicator(indicator.id)
        return plan.languages.contains { typing[Self.name(of: place, $0)] != nil }
            || outcome.conflicts.contains {
                guard case .setText(place, _, _) = $0.edit else { return false }
                return true
            }
    }

    /// The name as the item says it, and the way to where it is written.
    private func following(_ indicator: Indicator, _ item: Item, _ label: String, _ html: inout HTML) {
        html(.h3, .class("letter")) { $0.passage(indicator.name, reader) }
        html(.p, .class("quiet")) { html in
            html.text(words.namedAbove + " ")
            html(.a, .href(Address(fragment: "item:\(item.id)")), text: written(.item(item.id))?.name ?? words.item)
            guard mayWriteValues else { return }
            html.text(" · ")
            let address = Link.write(plan: plan.slug, number: objective.number, part: .more)
                .address(in: reader.language).at(fragment: "indicator-names")
            html(.a, .href(address), .label(words.nameOtherwise(label)), text: words.nameOtherwise)
        }
    }

    /// What the item says, where the name is not in it.
    private func reminder(_ indicator: Indicator, _ item: Item, _ html: inout HTML) {
        let differing = plan.languages.filter { !item.text.names(indicator, in: $0) }
        guard !differing.isEmpty else { return }
        html(.div, .class("other-name")) { html in
            html(.p, .class("quiet")) { html in
                html(.a, .href(Address(fragment: "item:\(item.id)")), text: written(.item(item.id))?.name ?? words.item)
                html.text(" " + words.saysOtherwise)
            }
            for language in differing {
                html(.p, .class("remark"), .lang(language.rawValue), text: item.text[language] ?? "")
            }
            guard mayWriteValues else { return }
            html(.p, .class("item-actions")) { html in
                action("name-as-item:\(indicator.id)", words.takeItemText, nil, &html)
            }
        }
    }

    /// Names that follow their items, to be written otherwise.
    func indicatorNames(_ html: inout HTML) {
        let following = content.indicators.enumerated().filter { content.followsItem($1) || isBeingNamed($1) }
        guard !following.isEmpty, mayWriteValues else { return }
        html(.section, .class("written"), .id("indicator-names")) { html in
            html(.h2, words.indicatorNames)
            html(.p, .class("hint"), text: words.indicatorNamesHint)
            for (index, indicator) in following {
                pair(
                    .indicator(indicator.id), indicator.name,
                    words.numbered(words.name(of: FieldName.indicators), index + 1), &html)
            }
        }
    }
}

extension LocalizedText {
    /// Whether a text has the name of an indicator in it, as where the letter gives its values behind it.
    fileprivate func names(_ indicator: Indicator, in language: Language) -> Bool {
        guard let said = self[language]?.lowercased() else { return true }
        guard let name = indicator.name[language]?.lowercased() else { return false }
        return said.contains(name)
    }
}
