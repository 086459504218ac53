import Testing

@testable import Markup

@Suite("Elements, attributes and addresses")
struct HTMLTests {
    private func written(_ write: (inout HTML) -> Void) -> String {
        var html = HTML()
        write(&html)
        return String(decoding: html.bytes, as: UTF8.self)
    }

    @Test func elementsAreClosedInTurn() {
        let page = written { html in
            html(.ul, .class("tree")) { html in
                html(.li, "one")
                html(.li, .id("two"), text: "<two>")
            }
        }
        #expect(page == #"<ul class="tree"><li>one</li><li id="two">&lt;two&gt;</li></ul>"#)
    }

    @Test func voidElementsAndShapes() {
        let page = written { html in
            html(.br)
            html(.svg, .viewBox(width: 10, height: 2.5)) { html in
                html(.circle, .cx(1), .cy(1.25), .r(0.5))
            }
        }
        #expect(page == #"<br><svg viewBox="0 0 10 2.5"><circle cx="1" cy="1.25" r="0.5"/></svg>"#)
    }

    @Test func attributesAreEscapedAndAbsentOnesLeftOut() {
        let page = written { html in
            html(.a, .href(Address(path: "fr")), .label("\"x\""), .current(.page, if: false), .lang(ifOther: nil)) {
                _ in
            }
            html(.details, .open, .lang(ifOther: "nl")) { _ in }
        }
        #expect(page == #"<a href="/fr" aria-label="&quot;x&quot;"></a><details open lang="nl"></details>"#)
    }

    @Test(
        "Numbers in drawings have two decimals at most",
        arguments: [
            (0.0, "0"), (-1.5, "-1.5"), (1.005, "1"), (12.345, "12.35"), (-0.04, "-0.04"), (.infinity, "0"),
            (.nan, "0"),
            (100.0, "100"),
        ])
    func decimals(_ number: Double, _ text: String) {
        #expect(written { $0(.circle, .r(number)) } == "<circle r=\"\(text)\"/>")
    }

    @Test func addressesAreMadeOfEncodedParts() {
        #expect(Address(path: "fr", "plans", "a/b?c#d").text == "/fr/plans/a%2Fb%3Fc%23d")
        #expect(
            Address(path: "IV.2.1~2").asking("view", "both").asking("x", "&é").text == "/IV.2.1~2?view=both&x=%26%C3%A9"
        )
        #expect(Address(path: []).text == "/")
        #expect(Address(path: "javascript:alert(1)").text == "/javascript%3Aalert%281%29")
        #expect(Address(path: "a").at(fragment: "x y").text == "/a#x%20y")
    }

    @Test func aPartWrittenBeforeIsNotEscapedTwice() {
        var part = HTML()
        part(.em, "R&B")
        #expect(written { $0(.p) { $0.append(part) } } == "<p><em>R&amp;B</em></p>")
    }

    @Test("Exactly the bytes that RFC 3986 calls unreserved stand in addresses as they are")
    func unreservedBytes() {
        let unreserved = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".unicodeScalars)
        for value in UInt8(0)..<128 {
            let scalar = Unicode.Scalar(value)
            let hexadecimal = (value < 16 ? "0" : "") + String(value, radix: 16, uppercase: true)
            let expected = unreserved.contains(scalar) ? String(scalar) : "%" + hexadecimal
            #expect(Address(path: String(scalar)).text == "/" + expected)
        }
    }

    @Test func aPageGrowsBeyondItsGuess() {
        let words = String(repeating: "é<", count: 5000)
        #expect(written { html in html(.p, words) }.utf8.count == 5000 * 6 + 7)
    }
}

@Suite("Addresses of pages")
struct AddressPlaceTests {
    private let money = Address(path: "fr", "plans", "a", "money")

    @Test("are the same place whatever is asked")
    func same() {
        #expect(money.asking("year", "2025").isSamePlace(as: money.at(fragment: "sums")))
        #expect(!money.isSamePlace(as: Address(path: "fr", "plans", "a")))
    }

    @Test("lie within those above them, by whole segments")
    func within() {
        #expect(money.isWithin(money) && money.asking("a", "/").isWithin(money))
        #expect(money.appending("lines").isWithin(money.asking("by", "year")))
        #expect(!Address(path: "fr", "plans", "a", "moneybags").isWithin(money))
        #expect(!money.isWithin(money.appending("lines")))
    }
}
