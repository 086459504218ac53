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

    /// Style sheets, pictures and scripts of our own, each a file, and the search box's form; nothing else: no script
    /// within a page, no frame, no font.
    private static let policy =
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

    private static func field(_ name: String, _ value: String) -> HTTPField? {
        HTTPField.Name(name).map { HTTPField(name: $0, value: value) }
    }
}
