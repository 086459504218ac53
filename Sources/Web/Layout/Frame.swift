import Accounts
import Kernel
import Markup
import Messages
import Strategy

/// What stands around a page: its head, the bar at the top, the way to it, the foot.
struct Frame {
    /// One step on the way from the plans to the page.
    struct Crumb {
        let link: Link
        var code: String?
        let title: LocalizedText
    }

    let reader: Reader
    /// The page itself, for the switch of languages.
    let link: Link
    /// The page's name, for the title of the window.
    let title: String
    /// The plan that the page belongs to.
    var plan: Plan?
    /// The steps between the plan and the page.
    var trail: [Crumb] = []
    /// Whether the page exists in the other languages too; an error page does not.
    var isTranslated = true
    /// The address that has what the page shows as data too, with an ending.
    var data: Link?
    /// Whether the search box stands in the bar; the page of results has its own.
    var hasSearchBox = true
    /// What makes the page more comfortable where scripts run.
    var scripts = Asset.scripts
    /// What the address asks that was not understood.
    var leftOut: [LeftOut] = []

    var words: Words { reader.words }
}

extension Frame {
    /// The whole page, with its content in the middle.
    func page(capacity: Int = 32_768, content: (inout HTML) -> Void) -> HTML {
        var html = HTML(capacity: capacity)
        html.doctype()
        html(.html, .lang(reader.language.rawValue)) { html in
            html(.head) { head(&$0) }
            html(.body) { html in
                html(.a, .class("skip"), .href(Address(fragment: "content")), text: words.skipToContent)
                bar(&html)
                if plan != nil { planBar(&html) }
                html(.main, .id("content"), .focusTarget) { html in
                    if !trail.isEmpty { breadcrumb(&html) }
                    leftOut.write(words, &html)
                    content(&html)
                    if let data { dataLinks(data, &html) }
                }
                foot(&html)
            }
        }
        return html
    }

    private func head(_ html: inout HTML) {
        html(.meta, .charset("utf-8"))
        html(.title, "\(title) · Belfry")
        html(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
        html(.meta, .name("color-scheme"), .content("light dark"))
        html(.link, .rel("stylesheet"), .href(Asset.stylesheet.address))
        html(.link, .rel("icon"), .type("image/svg+xml"), .href(Asset.icon.address))
        for script in scripts { html(.script, .type("module"), .src(script.address)) { _ in } }
        guard isTranslated else { return }
        if let data {
            for representation in Representation.ofData {
                html(
                    .link, .rel("alternate"), .mediaType(representation.bareMediaType),
                    .href(data.address(in: reader.language).ending(in: representation.suffix ?? "")))
            }
        }
        for language in Language.ofInterface where language != reader.language {
            html(
                .link, .rel("alternate"), .hreflang(language.rawValue), .href(link.address(in: language)))
        }
    }
}

extension Frame {
    private func bar(_ html: inout HTML) {
        html(.header, .class("bar")) { html in
            html(.a, .class("brand"), .href(Link.plans.address(in: reader.language))) { html in
                html.belfry()
                html(.span, "Belfry")
            }
            if hasSearchBox { SearchBox(words: words, from: plan?.slug).write(&html) }
            html(.button, .class("opener"), .opens("menu"), text: words.menu)
            html(.div, .class("menu"), .id("menu"), .popover) { html in
                html(.nav, .class("places"), .label(words.mainNavigation)) { html in
                    place(.plans, words.plans, &html)
                    place(.sharedList(SharedSelection(.partner)), words.plural(of: .partner), &html)
                    place(.about, words.about, &html)
                }
                html(.nav, .class("languages"), .label(words.languages)) { html in
                    for language in Language.ofInterface { languageSwitch(language, &html) }
                }
                account(&html)
            }
        }
    }

    /// Who signed in, and the way in or out.
    private func account(_ html: inout HTML) {
        html(.nav, .class("account"), .label(words.account)) { html in
            guard let caller = reader.caller else { return place(.signIn(), words.signIn, &html) }
            place(.account(), caller.person.name ?? words.myAccount, &html)
            place(.myPage, words.myPage, &html)
            if caller.person.isAdministrator { place(.people(), words.people, &html) }
            html.postButton(Link.signOut.address(in: reader.language), token: caller.formToken, words.signOut)
        }
    }

    private func place(_ place: Link, _ name: String, _ html: inout HTML) {
        html(
            .a, .href(place.address(in: reader.language)), .current(.page, if: place == link && isTranslated),
            text: name)
    }

    /// The same page in another language; from an error page, which has none, the plans.
    private func languageSwitch(_ language: Language, _ html: inout HTML) {
        let target = isTranslated ? link : .plans
        html(
            .a, .href(target.address(in: language)), .lang(language.rawValue), .hreflang(language.rawValue),
            .current(.yes, if: language == reader.language)
        ) { html in
            html(.span, .hiddenFromSpeech, text: language.rawValue.uppercased())
            html(.span, .class("spoken"), text: Words.ownName(of: language))
        }
    }

    private func planBar(_ html: inout HTML) {
        guard let plan else { return }
        html(.nav, .class("plan-bar"), .label(words.thisPlan)) { html in
            html(.a, .class("plan-name"), .href(Link.plan(plan.slug).address(in: reader.language))) { html in
                html(.span) { $0.passage(plan.title, reader) }
                if let period = reader.period(beside: plan) {
                    html.text(" ")
                    html(.span, .class("year"), text: period)
                }
            }
            stage(of: plan, &html)
            html(.button, .class("opener"), .opens("places"), text: words.planSections)
            html(.ul, .class("plan-places"), .id("places"), .popover) { html in
                let here = link.address(in: reader.language)
                for place in PlanPlace.all(of: plan.slug, words) {
                    let address = place.link.address(in: reader.language)
                    html(.li) { html in
                        html(
                            .a, .href(address),
                            .current(.page, if: isTranslated && place.holds(here, at: address)), text: place.name)
                    }
                }
            }
        }
    }

    /// That it is not what holds today, on screen and on paper.
    private func stage(of plan: Plan, _ html: inout HTML) {
        switch PlanStage(ofSlug: plan.slug) {
        case .published, .unpublished: break
        case .draft:
            let draft = Link.draft(plan: plan.slug)
            html(
                .a, .class("draft-mark"), .href(draft.address(in: reader.language)),
                .current(.page, if: draft == link && isTranslated), text: words.draft)
        case .snapshot(let number):
            html(.span, .class("stage")) { html in
                html(.span, .class("draft-mark"), text: words.publicationNumber(number))
                html.text(" ")
                let inForce = Link.plan(PlanStage.base(ofSlug: plan.slug))
                html(.a, .href(inForce.address(in: reader.language)), text: words.toWhatHolds)
            }
        }
    }

    /// The way to the page, in codes with their titles; the style sheet shortens a title until it is pointed at.
    private func breadcrumb(_ html: inout HTML) {
        html(.nav, .class("trail"), .label(words.breadcrumb)) { html in
            html(.ol) { html in
                for crumb in trail {
                    html(.li) { html in
                        html(.a, .href(crumb.link.address(in: reader.language))) { html in
                            if let code = crumb.code {
                                html(.span, .class("code"), text: code)
                                html.text(" ")
                            }
                            html(.span, .class("crumb")) { $0.passage(crumb.title, reader) }
                        }
                    }
                }
            }
        }
    }

    private func dataLinks(_ link: Link, _ html: inout HTML) {
        let address = link.address(in: reader.language)
        html(.nav, .class("data"), .labelled(by: "data")) { html in
            html(.h2, .id("data"), text: words.dataOfPage)
            html(.ul) { html in
                html(.li) { $0(.a, .href(address.ending(in: "csv")), text: "CSV") }
                html(.li) {
                    $0(.a, .href(address.ending(in: "csv").asking("decimal", "comma")), text: words.csvWithComma)
                }
                html(.li) { $0(.a, .href(address.ending(in: "json")), text: "JSON") }
                html(.li) { $0(.a, .href(address.ending(in: "xlsx")), text: words.forExcel) }
            }
        }
    }

    private func foot(_ html: inout HTML) {
        html(.footer, .class("foot")) { html in
            html(.p, words.madeWith)
        }
    }
}
