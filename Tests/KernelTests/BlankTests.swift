import Kernel
import Testing

@Suite("Text that nobody sees")
struct BlankTests {
    @Test(
        "Spaces of any kind and characters without a form are no text",
        arguments: [
            "", " ", "\n\t", "\u{A0}\u{202F}", "\u{200B}\u{200D}\u{FEFF}", "\u{AD}", "\u{2060} \u{3164}", "\u{0007}",
        ])
    func blank(_ text: String) { #expect(text.isBlank) }

    @Test("A sign is text, also among those", arguments: ["a", "\u{200B}.", "·", "👩‍🌾", "\u{A0}0"])
    func seen(_ text: String) { #expect(!text.isBlank) }
}
