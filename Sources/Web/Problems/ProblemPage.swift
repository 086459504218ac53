import Kernel
import Markup
import Messages

/// A page about a problem: what happened, and where to go from here. It shows nothing of the program's insides.
struct ProblemPage {
    let problem: Problem
    /// A page that the visitor may have meant, by its name.
    let nearest: (link: Link, name: String)?

    init(_ problem: Problem) {
        self.problem = problem
        nearest = ProblemPage.nearest(to: problem.reason)
    }

    func page(in language: Language) -> HTML {
        let reader = Reader(language: language)
        let words = reader.words
        let frame = Frame(
            reader: reader, link: .plans, title: words.title(of: problem.kind), isTranslated: false)
        return frame.page(capacity: 4096) { html in
            html(.article, .class("problem")) { html in
                html(.header, .class("page-head")) { $0(.h1, words.title(of: problem.kind)) }
                html(.p, .class("lead"), text: words.sentence(for: problem.reason))
                if let nearest { suggestion(nearest, reader, &html) }
                html(.p) { html in
                    html(.a, .href(Link.plans.address(in: language)), text: words.toThePlans)
                }
            }
        }
    }

    private func suggestion(_ nearest: (link: Link, name: String), _ reader: Reader, _ html: inout HTML) {
        html(.p) { html in
            html.text(reader.words.perhaps + " ")
            html(.a, .href(nearest.link.address(in: reader.language)), text: nearest.name)
            html.text(".")
        }
    }

    private static func nearest(to reason: Problem.Reason) -> (link: Link, name: String)? {
        switch reason {
        case .planUnknown(_, let nearest?): (.plan(nearest), nearest)
        case .objectiveUnknown(_, let plan): (.plan(plan), plan)
        default: nil
        }
    }
}
