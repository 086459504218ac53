import Kernel

extension PlanMoney {
    /// Every printed total, checked against the lines of its own block.
    ///
    /// Letters do not say where a block begins, so a row of totals, one for each year, is held against several: the
    /// lines since the row of totals before; all lines of its sort above; all of its objective; fewer and fewer rows
    /// right above; the lines of the objective with all below it in the years that it names. The block on which most
    /// totals of the row agree is theirs, all of them.
    public var totals: [MoneyCheck] { rowsOfTotals.flatMap(checks) }

    /// Totals that stand in one row: of one objective, sort, name and printed line, each of another year.
    private var rowsOfTotals: [Range<Int>] {
        var rows: [Range<Int>] = []
        for index in entries.indices where entries[index].line.role == .total && entries[index].line.amount != nil {
            if let row = rows.last, row.upperBound == index, stand(in: row, index) {
                rows[rows.count - 1] = row.lowerBound..<index + 1
            } else {
                rows.append(index..<index + 1)
            }
        }
        return rows
    }

    private func stand(in row: Range<Int>, _ index: Int) -> Bool {
        let (first, next) = (entries[row.lowerBound], entries[index])
        return first.objective.id == next.objective.id && first.line.sort == next.line.sort
            && first.line.label == next.line.label && first.line.line == next.line.line
            && !entries[row].contains { $0.line.period == next.line.period }
    }

    private func checks(of row: Range<Int>) -> [MoneyCheck] {
        let attempts = blocks(for: row).map { block in entries[row].map { check($0, block) } }
        let best = attempts.indices.max { a, b in
            // Of equals, the earlier.
            (MoneyCheck.rank(attempts[a]), -a) < (MoneyCheck.rank(attempts[b]), -b)
        }
        return best.map { attempts[$0] } ?? []
    }

    private func check(_ total: Entry, _ block: Block) -> MoneyCheck {
        let printed = total.line.amount ?? .zero
        let lines = block.lines(total.line)
        let attempts = [(lines.counted, MoneyCheck.Outcome.agrees), (lines.beforeRevision, .agreesBeforeRevision)].map {
            (lines: $0, sum: $0.compactMap(\.amount).reduce(.zero, +), outcome: $1)
        }
        // One line is no sum: a total of it may well hold what the letter does not itemise.
        let comparable = attempts.filter { $0.lines.count > 1 || $0.lines.count == 1 && $0.sum == printed }
        let best = comparable.first { $0.sum == printed } ?? comparable.first
        var names: [LocalizedText] = []
        for line in best?.lines ?? [] where !line.label.isEmpty && !names.contains(line.label) {
            names.append(line.label)
        }
        return MoneyCheck(
            objective: total.objective, line: total.line, printed: printed, sum: best?.sum,
            count: best?.lines.count ?? 0, names: names,
            outcome: best.map { $0.sum == printed ? $0.outcome : .differs } ?? .unchecked)
    }
}

extension MoneyCheck {
    /// How well a block explains totals: by how many agree, then by how many can be compared at all.
    fileprivate static func rank(_ checks: [MoneyCheck]) -> Int {
        let agreeing = checks.count { $0.outcome == .agrees || $0.outcome == .agreesBeforeRevision }
        return agreeing * 1000 + (checks.contains { $0.outcome == .differs } ? 1 : 0)
    }
}

extension PlanMoney {
    /// Lines that a row of totals may be that of.
    private struct Block {
        /// The lines for one total of the row.
        let lines: (BudgetLine) -> [BudgetLine]

        /// Those of the total's own sort and period.
        init(of lines: some Sequence<BudgetLine>) {
            let lines = Array(lines)
            self.lines = { total in lines.filter { $0.place == total.place } }
        }

        init(lines: @escaping (BudgetLine) -> [BudgetLine]) { self.lines = lines }
    }

    private func blocks(for row: Range<Int>) -> [Block] {
        let total = entries[row.lowerBound]
        func isLike(_ entry: Entry) -> Bool {
            entry.objective.id == total.objective.id && entry.line.sort == total.line.sort
        }
        let above = entries[..<row.lowerBound].filter(isLike).map(\.line)
        let table = above.reversed().prefix { $0.role != .total }.reversed()
        let printedRows = PlanMoney.printedRows(above.filter { $0.role == .line })
        let fewer = (2..<max(2, printedRows.count)).reversed().map { Block(of: printedRows.suffix($0).joined()) }
        return [Block(of: table), Block(of: above), Block(of: entries.filter(isLike).map(\.line))] + fewer
            + [Block { below($0, total.objective) }]
    }

    /// Lines of one name that follow each other are a row of a table; a line without a name is one by itself.
    private static func printedRows(_ lines: [BudgetLine]) -> [[BudgetLine]] {
        var rows: [[BudgetLine]] = []
        for line in lines {
            if let last = rows.last?.last, !line.label.isEmpty, last.label == line.label {
                rows[rows.count - 1].append(line)
            } else {
                rows.append([line])
            }
        }
        return rows
    }

    private func below(_ total: BudgetLine, _ objective: Objective) -> [BudgetLine] {
        guard let period = total.period else { return [] }
        let branch = Set(objectives.branch(of: objective).map(\.id))
        return entries.filter { entry in
            branch.contains(entry.objective.id) && entry.line.sort == total.sort
                && entry.line.period.map { $0.first >= period.first && $0.last <= period.last } ?? false
        }.map(\.line)
    }
}
