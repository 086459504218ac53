import Messages

/// What people call the browser that calls itself `Mozilla/5.0 (X11; …) …`.
enum BrowserName {
    /// The first that fits: others name those before them, too.
    private static let browsers = [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("Vivaldi", "Vivaldi"), ("SamsungBrowser", "Samsung Internet"),
        ("Firefox/", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ]
    private static let systems = [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("CrOS", "ChromeOS"),
        ("Macintosh", "macOS"), ("Linux", "Linux"),
    ]

    static func of(_ agent: String, _ words: Words) -> String {
        guard let browser = browsers.first(where: { agent.contains($0.0) }) else { return words.unknownBrowser }
        return words.browser(browser.1, on: systems.first { agent.contains($0.0) }?.1)
    }
}
