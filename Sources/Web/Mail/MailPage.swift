import Accounts
import Hummingbird
import Kernel
import Markup
import Messages

/// The messages that a site keeps instead of sending them, for those who try it out.
struct MailPage {
    let folder: MailFolder
    let found: [MailFolder.Found]

    func page(for audience: Audience) -> HTML {
        let reader = Reader(for: audience)
        let words = reader.words
        return Frame(reader: reader, link: .mail, title: words.mailKept).page { html in
            html(.article, .class("form-page wide")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, words.mailKept)
                    html(.p, .class("lead"), text: words.mailKeptLead(folder.path))
                }
                if found.isEmpty { html(.p, .class("empty"), text: words.noMailKept) }
                for mail in found {
                    html(.section) { html in
                        let language = mail.language ?? reader.language
                        html(.h2, .lang(language.rawValue), text: mail.subject)
                        html(.p, .class("quiet"), text: words.mailTo(mail.to) + " · " + words.moment(mail.at))
                        html(.div, .class("mail"), .lang(language.rawValue)) { write(mail.body, &$0) }
                    }
                }
            }
        }
    }

    /// A line each; those that are addresses of ours can be followed.
    private func write(_ body: String, _ html: inout HTML) {
        for line in body.split(separator: "\n") {
            let text = line.drop { $0 == " " }
            html(.p) { html in
                guard let address = Self.address(text) else { return html.text(String(line)) }
                html(.a, .href(address), text: String(text))
            }
        }
    }

    private static func address(_ line: Substring) -> Address? {
        guard line.hasPrefix("http://") || line.hasPrefix("https://"), let scheme = line.firstRange(of: "://"),
            let path = line[scheme.upperBound...].firstIndex(of: "/")
        else { return nil }
        return ReturnAddress(String(line[path...]))?.address
    }
}

struct MailRoutes {
    let site: Site

    func add(to router: Router<SiteContext>) {
        router.get(":language/mail", use: page)
    }

    @Sendable private func page(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard case .folder(let folder)? = site.postman?.way else { throw Problem(.notFound, .pageUnknown) }
        return .unkept(MailPage(folder: folder, found: folder.newest()).page(for: try context.audience))
    }
}
