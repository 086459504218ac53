import Kernel
import Strategy
import Testing

@testable import Web

@Suite("What is kept by the version of a plan")
struct KeptByVersionTests {
    private let plans = (1...4).map { PlanID(high: 1, low: UInt64($0)) }

    private func version(_ plan: Int, _ revision: Int) -> PlanVersion {
        PlanVersion(plan: plans[plan], revision: revision)
    }

    @Test func onlyTheVersionItWasMadeOf() {
        let kept = KeptByVersion<String>(limit: 2)
        kept.keep("first", of: version(0, 1))
        #expect(kept.known(version(0, 1)) == "first")
        #expect(kept.known(version(0, 2)) == nil)
        #expect(kept.known(version(1, 1)) == nil)
    }

    @Test func aNewVersionReplacesTheOld() {
        let kept = KeptByVersion<String>(limit: 2)
        kept.keep("other", of: version(1, 1))
        kept.keep("first", of: version(0, 1))
        kept.keep("second", of: version(0, 2))
        #expect(kept.known(version(0, 1)) == nil)
        #expect(kept.known(version(0, 2)) == "second")
        #expect(kept.known(version(1, 1)) == "other", "it made room in its own place")
    }

    @Test func theOneKeptLongestAgoGoes() {
        let kept = KeptByVersion<Int>(limit: 2)
        kept.keep(0, of: version(0, 1))
        kept.keep(1, of: version(1, 1))
        kept.keep(0, of: version(0, 1))
        kept.keep(2, of: version(2, 1))
        #expect(kept.known(version(0, 1)) == 0)
        #expect(kept.known(version(1, 1)) == nil)
        #expect(kept.known(version(2, 1)) == 2)
    }
}
