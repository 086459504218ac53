/// An element that can hold others.
public struct Tag: Sendable {
    let name: StaticString

    init(_ name: StaticString) { self.name = name }
}

/// An element that holds nothing and is not closed.
public struct VoidTag: Sendable {
    let name: StaticString

    init(_ name: StaticString) { self.name = name }
}

/// A part of a drawing that holds nothing.
public struct Shape: Sendable {
    let name: StaticString

    init(_ name: StaticString) { self.name = name }
}

extension Tag {
    public static var html: Tag { Tag("html") }
    public static var head: Tag { Tag("head") }
    public static var title: Tag { Tag("title") }
    /// Rules of a page that is a file by itself; a page of the site has its styles in another file.
    public static var style: Tag { Tag("style") }
    public static var body: Tag { Tag("body") }

    public static var header: Tag { Tag("header") }
    public static var nav: Tag { Tag("nav") }
    public static var main: Tag { Tag("main") }
    public static var article: Tag { Tag("article") }
    public static var section: Tag { Tag("section") }
    public static var aside: Tag { Tag("aside") }
    public static var footer: Tag { Tag("footer") }
    public static var div: Tag { Tag("div") }

    public static var h1: Tag { Tag("h1") }
    public static var h2: Tag { Tag("h2") }
    public static var h3: Tag { Tag("h3") }
    public static var h4: Tag { Tag("h4") }
    public static var h5: Tag { Tag("h5") }
    public static var h6: Tag { Tag("h6") }
    public static var p: Tag { Tag("p") }
    public static var ul: Tag { Tag("ul") }
    public static var ol: Tag { Tag("ol") }
    public static var li: Tag { Tag("li") }
    public static var dl: Tag { Tag("dl") }
    public static var dt: Tag { Tag("dt") }
    public static var dd: Tag { Tag("dd") }
    public static var blockquote: Tag { Tag("blockquote") }
    /// What was taken out of a text, and what was put into it.
    public static var del: Tag { Tag("del") }
    public static var ins: Tag { Tag("ins") }
    /// Words of somebody else, within a line.
    public static var q: Tag { Tag("q") }
    public static var figure: Tag { Tag("figure") }
    public static var figcaption: Tag { Tag("figcaption") }
    public static var pre: Tag { Tag("pre") }

    public static var a: Tag { Tag("a") }
    public static var span: Tag { Tag("span") }
    public static var strong: Tag { Tag("strong") }
    public static var em: Tag { Tag("em") }
    public static var small: Tag { Tag("small") }
    public static var abbr: Tag { Tag("abbr") }
    public static var code: Tag { Tag("code") }
    public static var kbd: Tag { Tag("kbd") }
    public static var time: Tag { Tag("time") }
    public static var sup: Tag { Tag("sup") }

    public static var mark: Tag { Tag("mark") }

    /// Holds nothing: what it runs has an address of its own.
    public static var script: Tag { Tag("script") }

    public static var details: Tag { Tag("details") }
    public static var summary: Tag { Tag("summary") }

    public static var table: Tag { Tag("table") }
    public static var caption: Tag { Tag("caption") }
    public static var thead: Tag { Tag("thead") }
    public static var tbody: Tag { Tag("tbody") }
    public static var tfoot: Tag { Tag("tfoot") }
    public static var tr: Tag { Tag("tr") }
    public static var th: Tag { Tag("th") }
    public static var td: Tag { Tag("td") }
}

extension VoidTag {
    public static var br: VoidTag { VoidTag("br") }
    public static var hr: VoidTag { VoidTag("hr") }
    public static var wbr: VoidTag { VoidTag("wbr") }
    public static var img: VoidTag { VoidTag("img") }
    public static var link: VoidTag { VoidTag("link") }
    public static var meta: VoidTag { VoidTag("meta") }
    public static var input: VoidTag { VoidTag("input") }
}
