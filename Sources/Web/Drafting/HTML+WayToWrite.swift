import Markup
import Messages
import Strategy

extension HTML {
    /// On the page of a draft as it is read: the way to where it is written, which the key `e` opens, too.
    mutating func wayToWrite(_ link: Link, of plan: Plan, _ reader: Reader) {
        guard reader.caller != nil, PlanStage(ofSlug: plan.slug) == .draft else { return }
        self(.p, .class("ways")) { html in
            html(.span, .class("draft-mark"), text: reader.words.draft)
            html.text(" ")
            html(.a, .rel("edit"), .href(link.address(in: reader.language)), text: reader.words.write)
        }
    }
}
