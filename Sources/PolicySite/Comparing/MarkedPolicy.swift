import PolicyModel
import PolicyRendering

extension PolicyComparison {
    /// What changed in one language, section by section, as it is told to readers: what changed in no word of this language is left
    /// out.
    ///
    /// - Parameters:
    ///   - newer: the addresses of the newer version.
    func marked(in language: LanguageTag, newer: Set<String>) -> [MarkedSection] {
        let headings = Dictionary(
            headings.compactMap { change in change.words[language].map { (change.key, $0) } },
            uniquingKeysWith: { first, _ in first }
        ).filter { !$0.value.isEmpty }
        let title = headings["title"].map {
            [MarkedSection(anchor: nil, isInNewer: true, heading: $0.runs, clauses: [])]
        }
        let sections = ClauseChange.marked(clauses, in: language, headings: headings, newer: newer)
        let told = Set(sections.compactMap(\.anchor))
        let others = self.headings.map(\.key).filter { key in
            !["title", "summary"].contains(key) && headings[key] != nil && !told.contains(key.replacingDotsWithHyphens)
        }
        return (title ?? []) + sections
            + others.map { key in
                MarkedSection(
                    anchor: key.replacingDotsWithHyphens, isInNewer: true, heading: headings[key]?.runs ?? [],
                    clauses: [])
            }
    }
}

extension ClauseChange {
    /// Clauses of one section that follow each other, under its heading.
    ///
    /// - Parameter headings: the headings that changed, by the ids of their sections.
    static func marked(
        _ changes: [ClauseChange], in language: LanguageTag, headings: [String: WordDifference] = [:],
        newer: Set<String> = []
    ) -> [MarkedSection] {
        let told = changes.compactMap { change in change.marked(in: language).map { (change: change, clause: $0) } }
        var groups: [[(change: ClauseChange, clause: MarkedClause)]] = []
        for one in told {
            if groups.last?.last?.change.section == one.change.section {
                groups[groups.count - 1].append(one)
            } else {
                groups.append([one])
            }
        }
        return groups.compactMap { group in
            guard let first = group.first?.change else { return nil }
            let anchor = first.section.replacingDotsWithHyphens
            let heading = MarkedRun(kind: .same, text: first.headings[language] ?? first.section)
            return MarkedSection(
                anchor: anchor, isInNewer: newer.contains(anchor), heading: headings[first.section]?.runs ?? [heading],
                clauses: group.map(\.clause))
        }
    }

    /// Nil where no word of this language changed.
    private func marked(in language: LanguageTag) -> MarkedClause? {
        let passages = passages.compactMap { passage -> MarkedClause.Passage? in
            guard let words = passage.words[language], !words.isEmpty else { return nil }
            return MarkedClause.Passage(labels: passage.labels[language] ?? [], runs: words.runs)
        }
        guard !passages.isEmpty else { return nil }
        switch kind {
        case .added: return MarkedClause(kind: .added, passages: passages)
        case .removed: return MarkedClause(kind: .removed, passages: passages)
        case .changed, .moved: return MarkedClause(kind: .changed, passages: passages)
        }
    }
}
