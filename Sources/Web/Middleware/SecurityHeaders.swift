import HTTPTypes

/// What every answer tells the browser not to do.
enum SecurityHeaders {
    static let fields: [HTTPField] = [
        field("Content-Security-Policy", policy),
        field("X-Content-Type-Options", "nosniff"),
        field("Referrer-Policy", "same-origin"),
        field("Cross-Origin-Opener-Policy", "same-origin"),
        field("Cross-Origin-Resource-Policy", "same-origin"),
        field("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ].compactMap { $0 }

    /// Style sheets and pictures of our own, and nothing else: no script, no frame, no font. Forms ask
    /// this site alone.
    private static let policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; "
        + "frame-ancestors 'none'"

    private static func field(_ name: String, _ value: String) -> HTTPField? {
        HTTPField.Name(name).map { HTTPField(name: $0, value: value) }
    }
}
