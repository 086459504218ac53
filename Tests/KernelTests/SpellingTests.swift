import Testing

@testable import Kernel

@Suite("Spelling")
struct SpellingTests {
    private func distance(_ a: String, _ b: String, _ limit: Int = 3) -> Int? {
        Spelling.distance(Array(a.utf8), Array(b.utf8), atMost: limit)
    }

    @Test("counts letters inserted, left out, replaced and exchanged")
    func counts() {
        #expect(distance("tuin", "tuin") == 0)
        #expect(distance("tuin", "tuinn") == 1)
        #expect(distance("tuin", "tui") == 1)
        #expect(distance("tuin", "tuit") == 1)
        #expect(distance("tuin", "tiun") == 1)
        #expect(distance("tuin", "boom", 4) == 4)
    }

    @Test("gives up beyond the limit")
    func limit() {
        #expect(distance("jardin", "maison", 2) == nil)
        #expect(distance("a", "abcdef", 3) == nil)
    }

    @Test("of nothing is the length of the other")
    func empty() {
        #expect(distance("", "") == 0)
        #expect(distance("", "ab") == 2)
        #expect(distance("ab", "") == 2)
    }

    @Test("is the same both ways")
    func symmetric() {
        let words = ["jardin", "jadrin", "gardien", "jar", ""]
        for a in words { for b in words { #expect(distance(a, b, 9) == distance(b, a, 9)) } }
    }

    @Test("the nearest name is the one that was meant, unless all are far from it")
    func nearest() {
        #expect(Spelling.nearest(to: "OO 2.1", among: ["OO 2.2", "oo 2.1"]) == "oo 2.1")
        #expect(Spelling.nearest(to: "prot", among: ["host", "port"]) == "port")
        #expect(Spelling.nearest(to: "prot", among: ["backup-folder"]) == nil)
        #expect(Spelling.nearest(to: "lettre-orientaton", among: ["brief", "lettre-orientation-20"]) != nil)
        #expect(Spelling.nearest(to: "x", among: []) == nil)
        #expect(Spelling.nearest(to: "x", among: ["lettre-2026"]) == nil)
        #expect(Spelling.nearest(to: "", among: ["ab", ""]) == "")
        let names = [["a", "tuin"], ["tuinn"], ["boomgaard"]]
        #expect(Spelling.nearest(to: "tuin", among: names) { $0 } == [["a", "tuin"], ["tuinn"]])
    }
}
