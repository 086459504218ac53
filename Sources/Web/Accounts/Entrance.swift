import Accounts
import Foundation
import HTTPTypes
import Hummingbird
import Kernel
import NIOCore

/// How visitors come to the site: directly, or through proxies that say for whom they ask.
public struct Entrance: Sendable {
    /// Where visitors find the site, such as `https://plans.example.be`; nil where nobody said so.
    public let publicAddress: String?
    /// How many proxies stand before the site; each adds a name to `X-Forwarded-For`.
    let proxies: Int

    public init(publicAddress: String? = nil, proxies: Int = 0) {
        self.publicAddress = publicAddress.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        self.proxies = proxies
    }

    /// What stands before an address of ours where it is read elsewhere, such as in a mail.
    func root(_ request: Request) -> String {
        if let publicAddress { return publicAddress }
        return (isSecure(request) ? "https://" : "http://") + (request.head.authority ?? "localhost")
    }

    /// Whether the visitor's browser speaks HTTPS.
    func isSecure(_ request: Request) -> Bool {
        if let publicAddress { return publicAddress.hasPrefix("https://") }
        return proxies > 0 && request.headers[.forwardedProto] == "https"
    }

    /// The machine that asks, for counting attempts. Without proxies nothing that a visitor says of themselves counts.
    func address(_ request: Request, _ context: SiteContext) -> String {
        address(in: request.headers, connection: context.channel?.remoteAddress?.ipAddress ?? "unknown")
    }

    /// - Parameter connection: The machine at the other end of the connection.
    func address(in headers: HTTPFields, connection: String) -> String {
        let said = headers[values: .forwardedFor].flatMap { $0.split(separator: ",") }
        if proxies > 0, said.count >= proxies {
            return Self.counted(said[said.count - proxies].filter { $0 != " " })
        }
        return Self.counted(connection)
    }

    /// Of an address of IPv6 the half that names the network: one machine has all of the other half.
    private static func counted(_ address: String) -> String {
        var bytes = in6_addr()
        guard address.contains(":"), inet_pton(AF_INET6, address, &bytes) == 1 else { return address }
        return withUnsafeBytes(of: bytes) { Base64URL.encoded($0.prefix(8)) }
    }

    /// Whether a page of this site sent the request. A browser says so by itself and no page can make it lie.
    func isFromHere(_ request: Request) -> Bool {
        if let site = request.headers[.secFetchSite] { return site == "same-origin" || site == "none" }
        guard let origin = request.headers[.origin] else { return false }
        if let publicAddress { return origin == publicAddress }
        guard let host = request.head.authority, !host.isEmpty else { return false }
        return origin == "http://" + host || origin == "https://" + host
    }
}

extension HTTPField.Name {
    static let forwardedFor = HTTPField.Name(parsed: "x-forwarded-for") ?? .from
    static let forwardedProto = HTTPField.Name(parsed: "x-forwarded-proto") ?? .from
    static let secFetchSite = HTTPField.Name(parsed: "sec-fetch-site") ?? .from
}
