extension FindingWords {
    /// The last line of a run: what was checked, what was found and how long it took.
    ///
    ///     1 site, 57 facts, 41 clauses, 134 rules, 0 laws, 26 pages: nothing to report, in 12 ms
    package func summary(_ count: CheckCount, milliseconds: Int64) -> String {
        let checked = [
            self.count("sites", count.sites), self.count("facts", count.facts), self.count("clauses", count.clauses),
            rules(count), self.count("laws", count.laws), self.count("pages", count.pages),
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

    private func found(_ count: CheckCount) -> String {
        let found = [("errors", count.errors), ("warnings", count.warnings)].filter { $0.1 > 0 }
        let waived = count.waived > 0 ? [self.count("waived", count.waived)] : []
        return list((found.isEmpty ? [word("nothing-found")] : found.map { self.count($0.0, $0.1) }) + waived)
    }
}
