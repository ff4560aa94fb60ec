import PolicyModel

/// A record or list in one language: what a policy says, in the parts of a plan.
package struct Record: Sendable {
    /// A clause with the number that it has in the policy.
    struct Entry: Sendable {
        let number: ClauseNumber
        let clause: DocumentClause
    }

    /// A part with those of its clauses that the policy has.
    struct Part: Sendable {
        let heading: String
        let entries: [Entry]
    }

    let plan: RecordPlan
    let edition: Edition
    let words: RecordWords
    let titles: RecordWords.Titles
    let parts: [Part]

    package var name: String { plan.name }
    package var language: LanguageTag { edition.language }

    /// Nil where the plan is for another kind of policy.
    package init?(_ plan: RecordPlan, of edition: Edition, words: RecordWords) {
        guard plan.policy == edition.policy, let titles = words.titles[plan.name] else { return nil }
        self.plan = plan
        self.edition = edition
        self.words = words
        self.titles = titles
        var entries: [String: Entry] = [:]
        for (section, content) in edition.document.sections.enumerated() {
            for (index, clause) in content.clauses.enumerated() {
                entries[clause.id] = Entry(
                    number: ClauseNumber(section: section + 1, clause: index + 1), clause: clause)
            }
        }
        parts = plan.parts.map { part in
            Part(heading: titles.parts[part.id, default: ""], entries: part.clauses.compactMap { entries[$0] })
        }
    }
}
