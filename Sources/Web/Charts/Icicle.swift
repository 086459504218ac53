import Markup
import Messages

/// A tree by amount: each level a column, each piece as high as its share of the whole.
///
/// Names stand from left to right, so that they can be read; a piece that is too low for one names itself when it is
/// pointed at, and in the table beneath.
struct Icicle {
    struct Node {
        /// Such as `OO 2.1`.
        let code: String
        let title: String
        /// The language of the title where that is not the page's.
        var language: String?
        let amount: Double
        var link: Address?
        var children: [Node] = []

        /// Whether it is made up of more than one amount.
        var branches: Bool { children.count > 1 || children.contains(where: \.branches) }
    }

    let title: String
    let roots: [Node]
    let words: Words
    /// An amount with its unit.
    let number: (Double) -> String

    func write(_ html: inout HTML) {
        let layout = IcicleLayout(roots)
        guard !layout.pieces.isEmpty else { return }
        html(
            .svg, .class("icicle"), .width(share: 1), .height(layout.height), .role("group"), .label(title)
        ) { html in
            for piece in layout.pieces { write(piece, layout, &html) }
        }
    }

    private func write(_ piece: IcicleLayout.Piece, _ layout: IcicleLayout, _ html: inout HTML) {
        let whole = words.pair(piece.node.code + " " + piece.node.title, number(piece.node.amount))
        func draw(_ html: inout HTML) {
            html(.title, whole)
            html(
                .rect, depth(piece.depth), .x(share: piece.x), .y(piece.top + 0.5), .width(share: piece.width),
                .height(max(0.75, piece.height - 1)))
            name(piece, &html)
        }
        guard let link = piece.node.link else { return html(.group, content: draw) }
        // What has no room for its name is no stop for the keyboard: it could not be seen which it is.
        if piece.height >= IcicleLayout.line {
            html(.a, .href(link), .label(whole), content: draw)
        } else {
            html(.a, .href(link), .label(whole), .focusTarget, content: draw)
        }
    }

    /// Code and amount in the first line, the title in the second where there is one.
    private func name(_ piece: IcicleLayout.Piece, _ html: inout HTML) {
        guard piece.height >= IcicleLayout.line else { return }
        let y = piece.top + min(piece.height / 2 + 4, 15)
        html(.svg, .x(share: piece.x), .y(0), .width(share: piece.width)) { html in
            html(.word, .class("word piece-word"), .x(6), .y(y), text: piece.node.code)
            let short = words.short(piece.node.amount)
            if let room = Room(points: Room.width(of: piece.node.code + short) + 20, share: piece.width) {
                html(.word, room.names, .x(share: 1), .dx(-6), .y(y), .anchor("end"), text: short)
            }
            guard piece.height >= 2 * IcicleLayout.line else { return }
            // As long as fits the column on a page of full width; there is none on a narrow one.
            let letters = Int(Double(Room.large.rawValue) * 16 * piece.width / Room.letter) - 2
            html(
                .word, .class("word title-word from-large"), .lang(ifOther: piece.node.language), .x(6), .y(y + 16),
                text: piece.node.title.shortened(to: letters))
        }
    }

    private func depth(_ depth: Int) -> Attribute {
        switch depth {
        case 0: .class("piece outer")
        case 1: .class("piece middle")
        default: .class("piece inner")
        }
    }
}

/// Where the pieces of a tree stand: shares of the width across, points down.
struct IcicleLayout {
    struct Piece {
        let node: Icicle.Node
        let depth: Int
        let x: Double
        let width: Double
        let top: Double
        let height: Double
    }

    private(set) var pieces: [Piece] = []
    let height: Double

    /// The height that a line of words needs.
    static let line = 16.0

    /// What is negative has no height and is left to the table.
    init(_ roots: [Icicle.Node]) {
        let depths = IcicleLayout.depth(of: roots)
        let whole = roots.reduce(0) { $0 + max(0, $1.amount) }
        guard whole > 0, depths > 0 else {
            height = 0
            return
        }
        height = min(900, max(240, Double(IcicleLayout.leaves(of: roots)) * 14))
        place(roots, top: 0, scale: height / whole, depth: 0, of: depths)
    }

    private mutating func place(_ nodes: [Icicle.Node], top: Double, scale: Double, depth: Int, of depths: Int) {
        var top = top
        for node in nodes where node.amount > 0 {
            let height = node.amount * scale
            pieces.append(
                Piece(
                    node: node, depth: depth, x: Double(depth) / Double(depths), width: 1 / Double(depths), top: top,
                    height: height))
            place(node.children, top: top, scale: scale, depth: depth + 1, of: depths)
            top += height
        }
    }

    private static func depth(of nodes: [Icicle.Node]) -> Int {
        nodes.filter { $0.amount > 0 }.map { 1 + depth(of: $0.children) }.max() ?? 0
    }

    private static func leaves(of nodes: [Icicle.Node]) -> Int {
        nodes.reduce(0) { $0 + max(1, leaves(of: $1.children)) }
    }
}
