import HTTPTypes
import Kernel
import NIOCore
import Strategy
import Testing

@testable import Web

@Suite struct KeptPagesTests {
    private let moment = KeptMoment(stamp: Stamp(1), day: CalendarDay(year: 2026, month: 11, day: 29)!)

    private func page() -> KeptPage {
        KeptPage(
            HTTPResponse(status: .ok), body: ByteBuffer(string: "old"), tag: "\"1\"", version: nil,
            figures: RouteFigures(route: "plans"))
    }

    /// The generation in which a page is missing that was asked for before.
    private func missing(_ address: String, in pages: KeptPages) -> Int? {
        _ = pages.find(address, at: moment)
        guard case .missing(wasAskedBefore: true, let generation) = pages.find(address, at: moment) else { return nil }
        return generation
    }

    @Test("A page that was being made when somebody else saw a change is not kept")
    func seenMeanwhile() throws {
        let pages = KeptPages(bytes: 1 << 20)
        pages.renew(PublicState(versions: [:], shared: 1), at: moment)
        let before = try #require(missing("/fr/plans", in: pages))
        // Whoever follows changes asked for the stamp before the change, and for what is public after it.
        pages.renew(PublicState(versions: [:], shared: 2), at: moment)
        pages.keep("/fr/plans", of: nil, at: moment, in: before) { _ in page() }
        #expect(pages.use.pages == 0)
        let after = try #require(missing("/fr/plans", in: pages))
        pages.keep("/fr/plans", of: nil, at: moment, in: after) { _ in page() }
        #expect(pages.use.pages == 1)
    }
}
