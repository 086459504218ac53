import Foundation
import Kernel

/// The provider by which people of the house sign in, as its administrators registered Belfry there.
public struct OpenIDSettings: Sendable, Hashable {
    /// As the provider calls itself: `https://login.example.be/realms/house`.
    public let issuer: String
    public let client: String
    let secret: String
    /// What the button of the page calls it.
    public let name: String
    /// Where it sends people back to; registered there letter by letter.
    public let redirect: String

    /// - Parameter root: Where the site is, such as `https://plans.example.be`.
    /// - Throws: `openIDAddressInvalid` where the provider is not reached by HTTPS; on this machine HTTP will do.
    public init(issuer: String, client: String, secret: String, name: String? = nil, root: String) throws(Problem) {
        guard Self.isSafe(issuer), let host = URL(string: issuer)?.host else {
            throw Problem(.invalid, .openIDAddressInvalid(issuer))
        }
        self.issuer = issuer
        self.client = client
        self.secret = secret
        self.name = name ?? host
        redirect = root + Self.path
    }

    /// Of the address to which people come back.
    public static let path = "/openid/return"

    /// Whether nobody on the way can read or change what is said there.
    static func isSafe(_ address: String) -> Bool {
        guard let url = URL(string: address), let host = url.host, url.user == nil, url.fragment == nil else {
            return false
        }
        return url.scheme == "https" || (url.scheme == "http" && ["127.0.0.1", "localhost", "::1"].contains(host))
    }
}
