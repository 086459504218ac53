import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

/// Several people write at the same time: nothing is lost, and the journal tells how what is there came to be.
@Suite struct InterleavingTests {
    /// Three people look at the same revision and each change something, in any order, a thousand times.
    @Test(.onSharedEngines) func aThousandInterleavingsLoseNothing() async throws {
        let drafted = try await Drafted(rehearsed: false)
        let before = try await drafted.rows()
        let begun = try await drafted.revision()
        var writing = try await Writing(drafted, seed: 5)
        for _ in 1...1000 { try await writing.round() }
        #expect(writing.conflicts > 100, "people met")
        #expect(writing.done > 1500)
        #expect(writing.undone > 15)
        #expect(try await writing.kept() == writing.texts)
        #expect(try await Replay(before, drafted, after: begun).rows == drafted.rows())
        #expect(try await drafted.store.check().filter { $0.kind == .journal && $0.faults > 0 } == [])
    }

    /// Writers who do not wait for each other.
    @Test(.onSharedEngines) func whoWritesAtOnceLosesNothing() async throws {
        let drafted = try await Drafted(rehearsed: false)
        let (before, inner, begun) = (try await drafted.rows(), try await drafted.inner(), try await drafted.revision())
        let list = ItemPlace.Owner.objective(inner.objective.id, field: Spacing.place(0))
        let added = try await withThrowingTaskGroup(of: [String].self) { group in
            for writer in 1...6 {
                group.addTask {
                    var added: [String] = []
                    for number in 1...25 {
                        let text = "writer \(writer), item \(number)"
                        let outcome = try await drafted.edit(
                            .addItem(ItemPlace(list), .bullet, depth: 0, [.fr: text]), by: Drafted.ada)
                        if case .done = outcome { added.append(text) }
                    }
                    return added
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(added.count == 150)
        let texts = try await drafted.inner().fields[0].items.compactMap { $0.text[.fr] }
        #expect(Set(texts).isSuperset(of: added))
        #expect(texts.count == 151)
        #expect(try await drafted.revision() == begun + 150)
        #expect(try await Replay(before, drafted, after: begun).rows == drafted.rows())
    }
}

/// The rows of a draft, made of what they were and of the journal alone.
struct Replay {
    private(set) var rows: [PlanRow: [String: Cell]]

    init(_ before: [PlanRow: [String: Cell]], _ drafted: Drafted, after revision: Int) async throws {
        rows = before
        let slug = drafted.draft
        let entries = try await drafted.database.read { transaction in
            let draft = try StagedPlan.find(slug, in: transaction)
            return try transaction.all(
                """
                SELECT was, became FROM journal
                WHERE plan_id = \(draft.id) AND revision > \(revision) AND subject_kind <> 'people' ORDER BY revision
                """
            ) { try JournalRows(was: $0.optionalText(0), became: $0.optionalText(1)).changes }
        }
        for change in entries.joined() {
            // What an entry says that was there was there.
            let current = rows[change.row]
            for (name, cell) in change.was ?? [:] { #expect(current?[name] == cell) }
            #expect((current == nil) == (change.was == nil))
            guard let became = change.became else {
                rows[change.row] = nil
                continue
            }
            rows[change.row] = (current ?? [:]).merging(became) { $1 }
        }
    }
}

/// People who write in a draft, and what must have come of it.
private struct Writing {
    struct Text: Hashable {
        let place: TextPlace
        let language: Language
    }

    private let drafted: Drafted
    private let objective: ObjectiveID
    private let list: ItemPlace.Owner
    private var chance: SplitMix
    private var items: [ItemID]
    private(set) var texts: [Text: String] = [:]
    private var typed = 0
    private(set) var (conflicts, done, undone) = (0, 0, 0)
    /// What was changed since all have looked.
    private var changed: Set<Text> = []
    private var taken: Set<ItemID> = []

    init(_ drafted: Drafted, seed: UInt64) async throws {
        self.drafted = drafted
        chance = SplitMix(state: seed)
        let inner = try await drafted.inner()
        objective = inner.objective.id
        list = .objective(objective, field: Spacing.place(0))
        items = inner.fields[0].items.map(\.id)
        texts = try await kept()
    }

    /// The texts of the first field and the title, as they are in the draft.
    func kept() async throws -> [Text: String] {
        let content = try await drafted.inner()
        var texts: [Text: String] = [:]
        func add(_ text: LocalizedText, _ place: TextPlace) {
            for language in text.languages { texts[Text(place: place, language: language)] = text[language] }
        }
        add(content.objective.title, .objective(objective))
        for item in content.fields[0].items { add(item.text, .item(item.id)) }
        return texts
    }

    mutating func round() async throws {
        let seen = try await drafted.revision()
        items.removeAll { taken.contains($0) }
        (changed, taken) = ([], [])
        for person in [Drafted.ada, Drafted.bert, Drafted.carla].shuffled(using: &chance) {
            switch Int.random(in: 0..<10, using: &chance) {
            case 0..<5: try await write(person, seen)
            case 5, 6: try await add(person, seen)
            case 7: try await remove(person, seen)
            case 8: try await move(person, seen)
            default:
                try await undo(person)
                return
            }
        }
    }

    private mutating func write(_ person: PersonID, _ seen: Int) async throws {
        let item = items.randomElement(using: &chance)
        let place = item.map { TextPlace.item($0) } ?? .objective(objective)
        let text = Text(place: place, language: Bool.random(using: &chance) ? .fr : .nl)
        typed += 1
        let words = "words \(typed)"
        switch try await drafted.edit(.setText(place, text.language, words), seen: seen, by: person) {
        case .done:
            #expect(!changed.contains(text) && !taken.contains { .item($0) == place })
            texts[text] = words
            changed.insert(text)
            done += 1
        case .conflict(let conflict):
            #expect(changed.contains(text) || taken.contains { .item($0) == place })
            #expect(conflict.theirs == texts[text].map { .text($0) })
            #expect(conflict.edit == .setText(place, text.language, words))
            conflicts += 1
        case .unchanged: Issue.record("unchanged")
        }
    }

    private mutating func add(_ person: PersonID, _ seen: Int) async throws {
        guard items.count < 5 else { return try await write(person, seen) }
        typed += 1
        let words = "words \(typed)"
        let after = items.filter { !taken.contains($0) }.randomElement(using: &chance)
        let edit = DraftEdit.addItem(ItemPlace(list, after: after), .bullet, depth: 0, [.fr: words])
        guard case .done(_, let item?) = try await drafted.edit(edit, seen: seen, by: person) else {
            Issue.record("no item")
            return
        }
        items.append(item)
        texts[Text(place: .item(item), language: .fr)] = words
        changed.insert(Text(place: .item(item), language: .fr))
        done += 1
    }

    private mutating func remove(_ person: PersonID, _ seen: Int) async throws {
        guard items.count > 2, let item = items.randomElement(using: &chance) else { return }
        let isTouched = taken.contains(item) || changed.contains { $0.place == .item(item) }
        switch try await drafted.edit(.removeItem(item), seen: seen, by: person) {
        case .done:
            #expect(!isTouched)
            taken.insert(item)
            for text in texts.keys where text.place == .item(item) { texts[text] = nil }
            done += 1
        case .conflict:
            #expect(isTouched)
            conflicts += 1
        case .unchanged: Issue.record("unchanged")
        }
    }

    private mutating func move(_ person: PersonID, _ seen: Int) async throws {
        let there = items.filter { !taken.contains($0) }
        guard let item = there.randomElement(using: &chance) else { return }
        let after = there.filter { $0 != item }.randomElement(using: &chance)
        _ = try await drafted.edit(.moveItem(item, to: ItemPlace(list, after: after)), seen: seen, by: person)
    }

    /// Whatever an old change was, it is reversed or refused; what is there then is looked at anew.
    private mutating func undo(_ person: PersonID) async throws {
        let revision = Int.random(in: 2...(try await drafted.revision()), using: &chance)
        do {
            _ = try await drafted.store.undo(revision: revision, in: drafted.draft, as: .person(person))
            undone += 1
        } catch let problem as Problem {
            #expect(problem.kind == .conflict)
        }
        texts = try await kept()
        items = try await drafted.inner().fields[0].items.map(\.id)
    }
}

/// The same chances each time (Vigna's SplitMix64).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
