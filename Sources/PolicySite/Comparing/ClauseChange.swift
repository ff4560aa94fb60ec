import PolicyChecks
import PolicyModel

/// What became of one clause, in all languages at once.
package struct ClauseChange: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case added
        case removed
        case changed
        /// It says the same at another place among the clauses.
        case moved
    }

    /// The id that it has in both versions.
    package let id: String
    /// Its public address in the page.
    package var anchor: String { id.replacingDotsWithHyphens }
    package let kind: Kind
    /// Whether it also stands at another place among the clauses.
    package let isMoved: Bool
    /// Whether its items or rows are in another order.
    package let isReordered: Bool
    package let section: String
    /// The heading of its section, in the new version where it is there.
    package let headings: [LanguageTag: String]
    /// The passages that differ.
    package let passages: [PassageChange]
    /// The facts that the clause says and that differ; none where only its words do.
    package let causes: [FactChange]
    package let materials: [MaterialChange]
    /// Whether the words changed and no fact did: Locales, Templates or the program changed.
    package let isWordingOnly: Bool
}

/// What differs in one passage of a clause.
package struct PassageChange: Sendable {
    package let key: String
    /// The record and the column of a cell, by language; empty for other passages.
    package let labels: [LanguageTag: [String]]
    package let words: [LanguageTag: WordDifference]
}

extension PassageChange {
    /// What differs between two lists of passages, passage by passage with the same key: those of the new version in its order,
    /// each followed by what only the old version has after it.
    ///
    /// - Parameter languages: those in which the words are compared.
    static func changes(_ old: [Passage], _ new: [Passage], languages: [LanguageTag]) -> [PassageChange] {
        let before = Dictionary(old.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let keys = Set(new.map(\.key))
        let all: [(old: Passage?, new: Passage?)] =
            new.map { (before[$0.key], $0) } + old.filter { !keys.contains($0.key) }.map { ($0, nil) }
        return all.filter { !isToldByCells($0.0, $0.1, among: all) }.compactMap { old, new in
            let words = languages.map { language in
                (language, WordDifference(old?.texts[language], new?.texts[language]))
            }
            guard words.contains(where: { !$0.1.isEmpty }) else { return nil }
            return PassageChange(
                key: new?.key ?? old?.key ?? "", labels: (new ?? old)?.labels ?? [:],
                words: Dictionary(words, uniquingKeysWith: { first, _ in first }))
        }
    }

    /// Whether a passage only names a record that came or went: its cells do so too.
    private static func isToldByCells(
        _ old: Passage?, _ new: Passage?, among all: [(old: Passage?, new: Passage?)]
    ) -> Bool {
        guard (old == nil) != (new == nil), let passage = new ?? old, passage.isSubject else { return false }
        return all.contains { pair in
            (pair.new ?? pair.old).map { $0.anchor == passage.anchor && !$0.isSubject } ?? false
        }
    }
}
