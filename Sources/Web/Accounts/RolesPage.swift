import Accounts
import Kernel
import Markup
import Messages
import Strategy

/// Who has which role in a plan; those who administer it give and take roles here.
struct RolesPage {
    let caller: Caller
    let plan: Plan
    /// Everybody who can sign in.
    let people: [Person]
    let members: [PlanMember]
    /// Whether the caller gives and takes roles, or only sees them.
    let mayGrant: Bool
    var isDone = false
    var errors = FormErrors()

    func page(in language: Language) -> HTML {
        let reader = Reader(
            for: Audience(language: language, caller: caller), planLanguages: plan.languages)
        let words = reader.words
        let link = Link.roles(plan: plan.slug)
        let frame = Frame(reader: reader, link: link, title: words.rolesInPlan, plan: plan)
        return frame.page { html in
            html(.article, .class("form-page wide")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, words.rolesInPlan)
                    html(.p, .class("lead"), text: words.rolesLead)
                }
                if isDone { html.notice(words.saved) }
                errors.write(words, &html)
                html(.section) { html in
                    html(.h2, words.whoHasWhat)
                    if members.isEmpty { html(.p, .class("empty"), text: words.nobodyInvolved) }
                    html(.ul, .class("rows")) { html in
                        for member in members { html(.li) { row(member, reader, &$0) } }
                    }
                }
                if mayGrant { form(reader, &html) }
                html(.section) { html in
                    html(.h2, words.whatRolesAllow)
                    html(.dl, .class("roles")) { html in
                        for role in Role.all(editing: plan.languages) {
                            html(.dt, words.name(of: role))
                            html(.dd, words.whatAllows(role))
                        }
                    }
                }
            }
        }
    }

    private func row(_ member: PlanMember, _ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        let person = people.first { $0.id == member.person }
        let name = person?.name ?? words.pseudonym(person?.number ?? 0)
        html(.div) { html in
            html(.p) { $0(.strong, text: name) }
            if let email = person?.email { html(.p, .class("quiet"), text: email.text) }
        }
        html(.ul, .class("granted")) { html in
            for role in Role.all(editing: Language.allCases) where member.rights.roles.contains(role) {
                html(.li) { html in
                    html(.span, words.name(of: role))
                    guard mayGrant else { return }
                    html.post(
                        Link.rolesTake(plan: plan.slug).address(in: reader.language), token: caller.formToken,
                        "one-button"
                    ) { html in
                        html(.input, .type("hidden"), .fieldName("person"), .value(member.person.description))
                        html(.input, .type("hidden"), .fieldName("role"), .value(role.stored))
                        html(.button, .type("submit"), .class("plain")) { html in
                            html(.span, .hiddenFromSpeech, text: words.take)
                            html(.span, .class("spoken"), text: words.takeRole(words.name(of: role), from: name))
                        }
                    }
                }
            }
        }
    }

    private func form(_ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        html(.section) { html in
            html(.h2, words.giveRole)
            html.post(Link.rolesGive(plan: plan.slug).address(in: reader.language), token: caller.formToken) { html in
                FormChoice(
                    name: "person", label: words.person,
                    options: people.filter { $0.state == .active }.map {
                        ($0.id.description, "\($0.name ?? "") (\($0.email?.text ?? ""))")
                    }, chosen: ""
                ).write(&html)
                FormChoice(
                    name: "role", label: words.role,
                    options: Role.all(editing: plan.languages).map { ($0.stored, words.name(of: $0)) },
                    chosen: Role.contributor.stored
                ).write(&html)
                html(.button, .type("submit"), .class("main"), text: words.giveRole)
            }
        }
    }
}
