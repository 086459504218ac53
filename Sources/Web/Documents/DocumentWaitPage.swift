import Kernel
import Markup
import Messages
import Strategy

/// A document is being made: how far it has come. The page asks again by itself; who leaves it calls the making off.
struct DocumentWaitPage {
    let frame: FactsFrame
    let order: DocumentOrder
    let state: DocumentShelf.State

    private var words: Words { frame.words }

    func page() -> HTML {
        frame.page(
            .document(plan: frame.slug, order), title: words.documentBeingMade, lead: progress,
            trail: [
                Frame.Crumb(
                    link: .documents(plan: frame.slug),
                    title: LocalizedText([frame.language: words.takeAway]))
            ]
        ) { html in
            if let seconds = order.seconds(of: frame.facts) { html(.p, words.documentTakes(seconds)) }
            html(.p, words.documentWaitHint)
            html(.p) { html in
                html(
                    .a, .href(Link.document(plan: frame.slug, order).address(in: frame.language)), text: words.askAgain)
                html.text(" · ")
                html(
                    .a, .href(Link.documents(plan: frame.slug).address(in: frame.language)),
                    text: words.leaveDocument)
            }
        }
    }

    private var progress: String {
        switch state {
        case .waiting(let before): words.documentsBefore(before)
        case .making(let seconds): words.documentSince(seconds)
        case .ready: words.documentSince(0)
        }
    }
}
