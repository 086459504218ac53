import Accounts
import Foundation
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

    /// The provider by which people sign in besides passwords; nil where there is none.
    ///
    /// - Throws: `settingNeeded` where something of it is not said; `openIDAddressInvalid`; `fileUnreadable` for the secret.
    func openID() throws(Problem) -> OpenIDProvider? {
        guard text(.openIDIssuer) != "off" else { return nil }
        for setting in [Setting.openIDClient, .openIDSecretFile, .publicAddress] where text(setting) == "off" {
            throw Problem(.invalid, .settingNeeded(name: setting.name, by: Setting.openIDIssuer.name))
        }
        let file = text(.openIDSecretFile)
        guard let bytes = FileManager.default.contents(atPath: file) else {
            throw Problem(.notFound, .fileMissing(name: file))
        }
        let secret = String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        let name = text(.openIDName)
        return OpenIDProvider(
            try OpenIDSettings(
                issuer: text(.openIDIssuer), client: text(.openIDClient), secret: secret,
                name: name == "off" ? nil : name, root: root))
    }

    /// Where visitors find the site, or else where the server listens.
    var root: String {
        let address = text(.publicAddress)
        guard address == "off" else { return address.hasSuffix("/") ? String(address.dropLast()) : address }
        let host = text(.host)
        return "http://\(host.contains(":") ? "[\(host)]" : host):\(text(.port))"
    }
}
