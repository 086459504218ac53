import Accounts
import Kernel

extension Settings {
    /// How mail is sent; nil where none is.
    ///
    /// - Throws: `settingNeeded` where a program sends it and nobody says from whom, or where the site is: a link in a mail
    ///   must lead there, whatever a request says of itself. `emailInvalid` where the sender is no address.
    func postman() throws(Problem) -> Postman? {
        let way = text(.mail)
        guard way != "off", let colon = way.firstIndex(of: ":") else { return nil }
        let path = String(way[way.index(after: colon)...])
        if way.hasPrefix("folder:") {
            return Postman(.folder(MailFolder(path)), from: try sender(or: "belfry@localhost"))
        }
        guard text(.publicAddress) != "off" else {
            throw Problem(.invalid, .settingNeeded(name: Setting.publicAddress.name, by: Setting.mail.name))
        }
        return Postman(.command(MailCommand(path)), from: try sender(or: nil))
    }

    private func sender(or usual: String?) throws(Problem) -> EmailAddress {
        let given = text(.mailFrom) == "off" ? usual : text(.mailFrom)
        guard let given else {
            throw Problem(.invalid, .settingNeeded(name: Setting.mailFrom.name, by: Setting.mail.name))
        }
        guard let address = EmailAddress(given) else { throw Problem(.invalid, .emailInvalid) }
        return address
    }

    /// Where visitors find the site, or else where the server listens.
    var root: String {
        let address = text(.publicAddress)
        guard address == "off" else { return address.hasSuffix("/") ? String(address.dropLast()) : address }
        let host = text(.host)
        return "http://\(host.contains(":") ? "[\(host)]" : host):\(text(.port))"
    }
}
