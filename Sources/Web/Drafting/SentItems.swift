import Kernel
import Strategy

/// A list of items as a form shows it: those of a field, the notes, the text of a chapter.
struct WrittenList {
    let items: [Item]
    let owner: ItemPlace.Owner
    /// What names it in the names of fields: `new:KEY:fr`.
    let key: String
    /// Where the page stands when one of them is gone.
    let anchor: String
    /// What a new one is where there is none yet.
    var shape = Item.Shape.bullet

    func place(of id: ItemID) -> TextPlace {
        if case .chapter = owner { return .chapterItem(id) }
        return .item(id)
    }
}

/// What a form sent about items: new ones, and what a button does to one.
struct SentItems {
    let form: PostedForm
    let lists: [WrittenList]
    let languages: [Language]

    /// A change, and where the page should stand afterwards.
    typealias Step = (edit: DraftEdit, target: String)

    /// What was written into the empty pairs, each behind the last item of its list.
    var added: [Step] {
        lists.compactMap { list in
            var texts: [Language: String] = [:]
            for language in languages {
                let typed = form["new:\(list.key):\(language.rawValue)"]
                if !typed.isBlank { texts[language] = typed }
            }
            guard !texts.isEmpty else { return nil }
            let last = list.items.last
            return (
                .addItem(ItemPlace(list.owner, after: last?.id), last?.shape ?? list.shape, depth: 0, texts)
                    .once(form.addition("new:\(list.key):")),
                "new:\(list.key)"
            )
        }
    }

    /// `remove:ITEM`, `up:ITEM`, `down:ITEM`, `join:ITEM`, `split:ITEM`.
    ///
    /// - Throws: `nothingToSplit`.
    func pressed() throws(Problem) -> Step? {
        let parts = form["do"].split(separator: ":").map(String.init)
        guard parts.count == 2, let id = ItemID(parts[1]),
            let list = lists.first(where: { $0.items.contains { $0.id == id } }),
            let index = list.items.firstIndex(where: { $0.id == id })
        else { return nil }
        let (items, here) = (list.items, "item:\(id)")
        switch parts[0] {
        case "remove": return (.removeItem(id), list.anchor)
        case "up" where index > 0:
            let after = index > 1 ? items[index - 2].id : nil
            return (.moveItem(id, to: ItemPlace(list.owner, after: after)), here)
        case "down" where index + 1 < items.count:
            return (.moveItem(id, to: ItemPlace(list.owner, after: items[index + 1].id)), here)
        // It goes behind the words of the one before it.
        case "join" where index > 0: return (.mergeItems(items[index - 1].id, id), "item:\(items[index - 1].id)")
        case "split": return (try split(id, list), here)
        default: return nil
        }
    }

    /// An item is cut at the first empty line, in each language that has one.
    private func split(_ id: ItemID, _ list: WrittenList) throws(Problem) -> DraftEdit {
        var (first, second): ([Language: String], [Language: String]) = ([:], [:])
        for language in languages {
            let name = WritingPage.name(of: list.place(of: id), language)
            guard form.has(name) else { continue }
            let halves = Self.halves(of: form[name])
            first[language] = halves.0
            second[language] = halves.1
        }
        guard !second.isEmpty else { throw Problem(.invalid, .drafting(.nothingToSplit)) }
        return .splitItem(id, first: first, second: second)
            .once(form.addition("do", "text:\(list.place(of: id).stored):"))
    }

    /// The first field of the item that the button is about, for what is wrong with it.
    var field: String? {
        guard let id = form["do"].split(separator: ":").last.flatMap({ ItemID(String($0)) }),
            let list = lists.first(where: { $0.items.contains { $0.id == id } })
        else { return nil }
        let names = languages.map { WritingPage.name(of: list.place(of: id), $0) }
        return names.first { form.has($0) } ?? names.first
    }

    /// What stands before and behind the first empty line.
    static func halves(of text: String) -> (String, String?) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(where: { !$0.isBlank }),
            let gap = lines[start...].firstIndex(where: \.isBlank),
            lines[gap...].contains(where: { !$0.isBlank })
        else { return (text, nil) }
        return (
            lines[..<gap].joined(separator: "\n"), lines[gap...].drop(while: \.isBlank).joined(separator: "\n")
        )
    }
}

extension ItemPlace.Owner {
    /// What names the list in the names of fields; the notes of an objective have no empty pair.
    var fieldKey: String {
        switch self {
        case .objective(_, let field): field.map { "\($0)" } ?? "notes"
        case .chapter: "text"
        }
    }
}

extension [DraftEdit] {
    /// Adds a change; what is cut is not typed as well.
    mutating func add(_ edit: DraftEdit) {
        if case .splitItem(let id, _, _) = edit.unnamed {
            removeAll { other in
                guard case .setText(let place, _, _) = other else { return false }
                return place == .item(id) || place == .chapterItem(id)
            }
        }
        append(edit)
    }
}
