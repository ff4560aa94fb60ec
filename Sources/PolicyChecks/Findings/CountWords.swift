import PolicyModel

extension FindingWords {
    /// The last line of a run: what was checked, what was found and how long it took.
    ///
    ///     1 site, 57 facts, 41 clauses, 134 rules, 9 laws as of 2026-12-01, 26 pages: nothing to report, in 12 ms
    package func summary(_ count: CheckCount, milliseconds: Int64) -> String {
        let checked = [
            self.count("sites", count.sites), self.count("facts", count.facts), self.count("clauses", count.clauses),
            rules(count), laws(count), self.count("pages", count.pages),
        ]
        return sentence(
            "checked",
            ["checked": list(checked), "found": found(count), "milliseconds": String(milliseconds)])
    }

    private func rules(_ count: CheckCount) -> String {
        let rules = self.count("rules", count.rules)
        guard count.rulesNotRun > 0 else { return rules }
        return sentence("rules-not-run", ["rules": rules, "count": String(count.rulesNotRun)])
    }

    /// A law that asks nothing of anybody is judged on no day.
    private func laws(_ count: CheckCount) -> String {
        let laws = self.count("laws", count.laws)
        guard let day = count.day, count.laws > 0 else { return laws }
        return sentence("laws-on-day", ["laws": laws, "day": day.iso])
    }

    private func found(_ count: CheckCount) -> String {
        let waived = count.waived > 0 ? [self.count("waived", count.waived)] : []
        return list([found(errors: count.errors, warnings: count.warnings)] + waived)
    }

    /// How many errors and warnings were found: `2 errors, 1 warning`.
    package func found(errors: Int, warnings: Int) -> String {
        let found = [("errors", errors), ("warnings", warnings)].filter { $0.1 > 0 }
        return found.isEmpty ? word("nothing-found") : list(found.map { count($0.0, $0.1) })
    }
}
