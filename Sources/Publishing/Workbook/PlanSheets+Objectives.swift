import Documents
import Kernel
import Letters
import Messages
import Strategy

extension PlanSheets {
    /// Every objective, in the order of reading: its row is its position.
    var objectivesSheet: Sheet {
        let numbers = Dictionary(
            manuscript.facts.objectives.map { ($0.objective.id, $0.objective) }, uniquingKeysWith: { $1 })
        let columns =
            [
                SheetColumn(words.objective, .text, width: 12), SheetColumn(words.code, .text, width: 12),
                SheetColumn(words.partOf, .text, width: 12), SheetColumn(words.level, .text, width: 24),
            ] + text(words.title, width: 60)
            + [
                SheetColumn(words.status, .text, width: 14), SheetColumn(words.deadline, .day, width: 12),
                SheetColumn(words.indicators, .integer, width: 12),
                SheetColumn(words.withoutValue, .integer, width: 12),
                SheetColumn(words.leastFTE, .decimal, width: 12), SheetColumn(words.mostFTE, .decimal, width: 12),
                SheetColumn(words.name(of: FieldName.partners), .longText, width: 40),
                SheetColumn(words.name(of: FieldName.targetGroups), .longText, width: 40),
            ] + dimensionColumns
        return Sheet(words.objectives, columns, of: manuscript.facts.objectives) { [self] summary in
            let objective = summary.objective
            let staff = summary.staffTotal
            return [
                .text(LevelWords.printed(objective.number)),
                .text(manuscript.levels.code(of: objective, in: languages.first ?? words.language)),
                objective.parent.flatMap { numbers[$0] }.map { link($0) } ?? .none,
                .text(words.name(of: objective.level.name)),
            ] + cells(objective.title) + [
                SheetCell(objective.status.map { words.name(of: $0) }), SheetCell(summary.due),
                SheetCell(summary.indicators.count), SheetCell(summary.unmeasured.count),
                SheetCell(staff?.lowerBound), SheetCell(staff?.upperBound),
                SheetCell(summary.partners.compactMap { one($0.subject.name) }.joined(separator: "; ")),
                SheetCell(summary.targetGroups.compactMap { one($0.subject.name) }.joined(separator: "; ")),
            ] + dimensionCells(objective)
        }
    }

    /// Every item and paragraph of the text, in the order of reading.
    var itemsSheet: Sheet {
        let text = manuscript.text
        let rows =
            text.objectives.flatMap { PlanTables.items(of: $0) } + text.chapters.flatMap { PlanTables.items(of: $0) }
        let chapters = Dictionary(
            text.chapters.map { ($0.chapter.slug, $0.chapter.title) }, uniquingKeysWith: { $1 })
        let link = links(
            of: Dictionary(text.objectives.map { ($0.objective.number, $0.objective) }, uniquingKeysWith: { $1 }))
        let columns =
            [
                objectiveColumn, SheetColumn(words.chapter, .longText, width: 24),
                SheetColumn(words.field, .text, width: 20), SheetColumn(words.printedLabel, .longText, width: 30),
                SheetColumn(words.year, .integer, width: 8), SheetColumn(words.placeInOrder, .integer, width: 8),
                SheetColumn(words.shape, .text, width: 12),
            ] + self.text(words.text, width: 80)
        return Sheet(words.items, columns, of: rows) { [self] row in
            [
                link(row.objective), SheetCell(row.chapter.flatMap { chapters[$0] }.flatMap { one($0) }),
                SheetCell(row.field.map { words.name(of: $0) }), SheetCell(one(row.label)),
                SheetCell(row.item.year ?? row.year), SheetCell(row.place),
                .text(words.name(of: row.item.shape.name)),
            ] + cells(row.item.text)
        }
    }

    /// Who takes part, objective by objective: one row a mention, so that a pivot table can count either way.
    var partnersSheet: Sheet {
        let rows = manuscript.facts.objectives.flatMap { summary in
            summary.partners.map { (summary.objective, $0) }
        }
        let columns =
            [objectiveColumn] + text(words.objective + ", " + words.title, width: 50)
            + text(words.partner, width: 40) + [SheetColumn(words.printed, .longText, width: 40)]
        return Sheet(words.name(of: FieldName.partners), columns, of: rows) { [self] row in
            [link(row.0)] + cells(row.0.title) + cells(row.1.subject.name) + [SheetCell(one(row.1.printed))]
        }
    }

    /// What is due, by its day.
    var deadlinesSheet: Sheet {
        let rows = PlanDeadlines(manuscript.facts, today: manuscript.today).all
        let columns =
            [objectiveColumn] + text(words.objective + ", " + words.title, width: 50)
            + [SheetColumn(words.day, .day, width: 12), SheetColumn(words.state, .text, width: 14)]
            + text(words.deadline + ", " + words.asPrinted, width: 40)
            + [SheetColumn(words.status, .text, width: 14)]
        return Sheet(words.deadlines, columns, of: rows) { [self] row in
            [link(row.objective)] + cells(row.objective.title)
                + [SheetCell(row.deadline.due), .text(row.state.name(words))] + cells(row.deadline.text)
                + [SheetCell(row.objective.status.map { words.name(of: $0) })]
        }
    }
}

extension DeadlineState {
    func name(_ words: Words) -> String {
        switch self {
        case .passed: words.deadlinePassed
        case .coming: words.deadlineComing
        case .done: words.deadlineDone
        case .dropped: words.deadlineDropped
        case .undated: words.withoutDay
        }
    }
}

extension Objective.Level {
    /// As the interface names it.
    var name: ObjectiveLevelName {
        switch self {
        case .strategic: .strategic
        case .operational: .operational
        case .project: .project
        }
    }
}

extension Item.Shape {
    var name: ItemShapeName {
        switch self {
        case .paragraph: .paragraph
        case .bullet: .bullet
        case .note: .note
        }
    }
}
