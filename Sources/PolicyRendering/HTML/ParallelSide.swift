import PolicyModel

/// One clause in one language.
struct ParallelSide: Sendable {
    let language: LanguageTag
    let heading: String
    let blocks: [Block]
    /// The line about the articles that the clause answers; nil where it has none.
    let articles: String?
    /// What an empty cell of a table means.
    let notStated: String

    /// The clause of a number; without blocks where the language lacks it.
    init(edition: Edition, _ number: ClauseNumber) {
        language = edition.language
        heading = edition.heading(number.section - 1)
        notStated = edition.words[.notStated]
        let sections = edition.document.sections
        let clauses = sections.indices.contains(number.section - 1) ? sections[number.section - 1].clauses : []
        let clause = clauses.indices.contains(number.clause - 1) ? clauses[number.clause - 1] : nil
        blocks = clause?.blocks ?? []
        articles = clause.flatMap(edition.words.articles)
    }
}

extension [ParallelSide] {
    /// Whether all languages have the same blocks with the same records.
    var areAligned: Bool {
        guard let shape = first?.blocks.map(\.shape) else { return true }
        return dropFirst().allSatisfy { $0.blocks.map(\.shape) == shape }
    }
}

extension Block {
    /// What must be equal in all languages for two blocks to stand in rows: the kind, and the addresses of the records.
    fileprivate var shape: [String?] {
        switch self {
        case .paragraph: ["paragraph"]
        case .list(let items): ["list"] + items.map(\.anchor)
        case .table(let table): ["table"] + table.rows.map(\.anchor)
        }
    }

    /// The addresses of the records of a table or of a list of records; nil for a block that is shown as a whole.
    var recordAnchors: [String?]? {
        switch self {
        case .paragraph: nil
        case .list(let items): items.contains { $0.anchor != nil } ? items.map(\.anchor) : nil
        case .table(let table): table.rows.map(\.anchor)
        }
    }
}
