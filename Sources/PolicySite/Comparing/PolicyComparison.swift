import PolicyChecks
import PolicyModel

/// What differs between two versions of one policy.
package struct PolicyComparison: Sendable {
    package let kind: String
    /// The title in each language, in the new version where it is there.
    package let titles: [LanguageTag: String]
    /// Clauses in the order of the new version, those that went away at the ends of their sections.
    package let clauses: [ClauseChange]
    /// The title, the summary and the headings of sections whose words differ.
    package let headings: [PassageChange]
    /// Addresses in the page that exist no more: a link to one leads to the top of the page.
    package let lostAnchors: [String]

    package var isEmpty: Bool { clauses.isEmpty && headings.isEmpty && lostAnchors.isEmpty }
}

extension PolicyComparison {
    /// Compares what two versions of a policy say.
    ///
    /// - Parameters:
    ///   - old: nothing where the policy is new; likewise `new`.
    ///   - languages: those in which the words are compared.
    ///   - causes: nil where nobody knows the facts of both.
    init(
        _ kind: String, _ old: SpokenPolicy, _ new: SpokenPolicy, languages: [LanguageTag], causes: ClauseCauses?,
        materials: [MaterialChange]
    ) {
        let clauses = ClauseComparison(
            old: old.clauses, new: new.clauses, languages: languages, causes: causes, materials: materials)
        let kept = Set(new.anchors)
        self.init(
            kind: kind, titles: (new.documents.isEmpty ? old : new).documents.mapValues(\.title),
            clauses: clauses.changes,
            headings: PassageChange.changes(old.frame, new.frame, languages: languages).filter { change in
                clauses.isHeadingOfBoth(change.key)
            },
            lostAnchors: old.anchors.filter { !kept.contains($0) })
    }
}

extension ClauseComparison {
    /// Whether both versions have what a heading stands over: a section that came or went is told by its clauses.
    fileprivate func isHeadingOfBoth(_ key: String) -> Bool {
        [old, new].allSatisfy { side in
            !side.isEmpty && (["title", "summary"].contains(key) || side.contains { $0.section == key })
        }
    }
}
