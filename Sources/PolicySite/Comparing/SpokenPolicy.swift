import PolicyModel

/// One version of a policy as it was said: in each language the same sections and clauses.
struct SpokenPolicy: Sendable {
    let documents: [LanguageTag: Document]

    init(documents: [LanguageTag: Document]) { self.documents = documents }

    init(_ documents: [Document]) {
        self.documents = Dictionary(
            documents.map { ($0.language, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The clauses in page order, with what they say in each language.
    var clauses: [PlacedClause] {
        sections.enumerated().flatMap { number, section in
            section.clauses.enumerated().map { index, clause in
                PlacedClause(
                    clause: clause, section: section.id, headings: documents.mapValues { $0.sections[number].heading },
                    passages: Passage.passages(said: documents.mapValues { $0.sections[number].clauses[index] }))
            }
        }
    }

    /// The title, the summary and the headings, which belong to no clause.
    var frame: [Passage] {
        func passage(_ key: String, _ text: (Document) -> String) -> Passage {
            Passage(key: key, labels: [:], texts: documents.mapValues(text), anchor: nil)
        }
        return [passage("title", \.title), passage("summary", \.summary)]
            + sections.enumerated().map { number, section in passage(section.id) { $0.sections[number].heading } }
    }

    /// Every address in the page.
    var anchors: [String] {
        var seen: Set<String> = []
        return (sections.map(\.anchor) + clauses.flatMap(\.anchors)).filter { seen.insert($0).inserted }
    }

    private var sections: [DocumentSection] { documents.values.first?.sections ?? [] }
}

/// A clause where it stands in one version.
struct PlacedClause {
    /// In one of its languages: its id, its address and the facts that it says are the same in each.
    let clause: DocumentClause
    let section: String
    let headings: [LanguageTag: String]
    let passages: [Passage]

    var anchors: [String] { [clause.anchor] + passages.compactMap(\.anchor) }
}
