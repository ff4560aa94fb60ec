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

/// A clause where it stands in one version.
struct PlacedClause {
    let clause: PolicyClause
    let section: String
    let headings: [LanguageTag: String]
    let passages: [Passage]

    var anchors: [String] { [clause.anchor] + passages.compactMap(\.anchor) }
}

extension SiteVersion.Said {
    /// The clauses in page order, with what they say in each language.
    var placedClauses: [PlacedClause] {
        policy.sections.enumerated().flatMap { number, section in
            section.clauses.enumerated().map { index, clause in
                PlacedClause(
                    clause: clause, section: section.id, headings: documents.mapValues { $0.sections[number].heading },
                    passages: Passage.passages(
                        clause, said: documents.mapValues { $0.sections[number].clauses[index] }))
            }
        }
    }

    /// The title, the summary and the headings, which belong to no clause.
    var frame: [Passage] {
        func passage(_ key: String, _ text: (Document) -> String) -> Passage {
            Passage(key: key, labels: [:], texts: documents.mapValues(text), anchor: nil)
        }
        return [passage("title", \.title), passage("summary", \.summary)]
            + policy.sections.enumerated().map { number, section in
                passage(section.id) { $0.sections[number].heading }
            }
    }

    /// Every address in the page.
    var anchors: [String] {
        var seen: Set<String> = []
        let sections = policy.sections.map(\.id.replacingDotsWithHyphens)
        return (sections + placedClauses.flatMap(\.anchors)).filter { seen.insert($0).inserted }
    }
}
