import CCurl
import Dispatch
import Foundation
import Kernel

/// A question to another server, and a small answer: through libcurl, which checks its certificate.
public struct WebFetch: Sendable {
    public struct Request: Sendable, Hashable {
        public var address: String
        public var headers: [String] = []
        /// Sent by POST, as a form; nil asks by GET.
        public var form: String?
    }

    public struct Answer: Sendable, Hashable {
        public var status: Int
        public var body: [UInt8]

        public init(status: Int, body: [UInt8]) {
            self.status = status
            self.body = body
        }
    }

    /// - Throws: `openIDAway` where the server cannot be reached, is not who it should be, says too much or nothing.
    public let fetch: @Sendable (Request) async throws -> Answer

    public init(_ fetch: @escaping @Sendable (Request) async throws -> Answer) { self.fetch = fetch }

    /// The largest answer that is read, in bytes.
    private static let limit = 256 << 10
    private static let isReady: Bool = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
    private static let queue = DispatchQueue(label: "belfry.fetch", attributes: .concurrent)

    /// - Parameter seconds: How long an answer may take.
    public static func overNetwork(seconds: Int = 10) -> WebFetch {
        WebFetch { request in
            try await withCheckedThrowingContinuation { continuation in
                queue.async { continuation.resume(with: Result { try ask(request, seconds: seconds) }) }
            }
        }
    }

    private final class Received {
        var bytes: [UInt8] = []
    }

    private static func ask(_ request: Request, seconds: Int) throws(Problem) -> Answer {
        guard isReady, let curl = curl_easy_init() else { throw Problem(.internal, .unexpected, detail: "libcurl") }
        defer { curl_easy_cleanup(curl) }
        let received = Received()
        var headers: UnsafeMutablePointer<curl_slist>?
        defer { curl_slist_free_all(headers) }
        for header in request.headers { headers = curl_slist_append(headers, header) }
        _ = belfry_curl_text(curl, CURLOPT_URL, request.address)
        _ = belfry_curl_text(curl, CURLOPT_PROTOCOLS_STR, "http,https")
        _ = belfry_curl_number(curl, CURLOPT_FOLLOWLOCATION, 0)
        _ = belfry_curl_number(curl, CURLOPT_TIMEOUT, seconds)
        _ = belfry_curl_number(curl, CURLOPT_NOSIGNAL, 1)
        _ = belfry_curl_text(curl, CURLOPT_USERAGENT, "Belfry")
        _ = belfry_curl_pointer(curl, CURLOPT_HTTPHEADER, headers)
        if let form = request.form {
            _ = belfry_curl_number(curl, CURLOPT_POSTFIELDSIZE, form.utf8.count)
            _ = belfry_curl_text(curl, CURLOPT_COPYPOSTFIELDS, form)
        }
        let into = Unmanaged.passUnretained(received).toOpaque()
        _ = belfry_curl_writer(
            curl,
            { bytes, size, count, into in
                guard let bytes, let into else { return 0 }
                let received = Unmanaged<Received>.fromOpaque(into).takeUnretainedValue()
                // Fewer than there were: curl ends with an error.
                guard received.bytes.count + size * count <= WebFetch.limit else { return 0 }
                bytes.withMemoryRebound(to: UInt8.self, capacity: size * count) {
                    received.bytes += UnsafeBufferPointer(start: $0, count: size * count)
                }
                return size * count
            }, into)
        let outcome = withExtendedLifetime(received) { curl_easy_perform(curl) }
        guard outcome == CURLE_OK else {
            throw Problem(.unavailable, .openIDAway, detail: String(cString: curl_easy_strerror(outcome)))
        }
        var status = 0
        _ = belfry_curl_status(curl, &status)
        return Answer(status: status, body: received.bytes)
    }
}
