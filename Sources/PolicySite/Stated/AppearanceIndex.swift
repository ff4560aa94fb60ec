import LocatedYAML
import PolicyModel
import PolicyRendering

/// Finds where one policy says a fact.
struct AppearanceIndex {
    /// A clause with what it says.
    private struct Entry {
        let section: Int
        let number: String
        let clause: PolicyClause
        /// The addresses of its records.
        let anchors: Set<String>
    }

    private let policy: Policy
    private let documents: [Document]
    private let entries: [Entry]
    /// The clauses that say the name of the shop.
    private let naming: Set<String>
    /// The facts that no sentence and no cell says, by their places.
    private let unsaid: Set<Place>

    /// - Parameters:
    ///   - facts: what the site states for the policy.
    ///   - languages: the languages in which it is said.
    init(_ facts: PolicyFacts, of site: Site, in languages: [Language]) {
        let composer = PolicyComposer(facts, of: site)
        let policy = composer.composed
        self.policy = policy
        documents = languages.compactMap { DocumentComposer.document(policy, of: site, in: $0) }
        entries = policy.sections.enumerated().flatMap { index, section in
            section.clauses.enumerated().map { position, clause in
                Entry(
                    section: index, number: "\(index + 1).\(position + 1)", clause: clause,
                    anchors: Set(clause.content.recordAnchors))
            }
        }
        let clauses = policy.sections.flatMap(\.clauses)
        naming = Set(
            clauses.filter { clause in
                languages.contains { language in
                    clause.content.statements.contains { language.says("shop", in: $0, of: policy.kind) }
                }
            }.map(\.id))
        unsaid = Set(composer.unsaid.compactMap(\.place))
    }

    /// Whether the fact that stands at a place is said by none of the sentences that could.
    func isUnsaid(_ place: Place) -> Bool { unsaid.contains(place) }

    /// Where the fact of this path is said.
    func appearances(of path: String) -> [Appearance] {
        let top = isAtTop(path) ? [appearance(nil)] : []
        return top
            + entries.compactMap { entry in
                guard let fact = entry.clause.facts.first(where: { path == $0 || path.hasPrefix($0 + ".") }) else {
                    return isSaid(path, besides: entry) ? appearance(entry, anchor: entry.clause.anchor) : nil
                }
                let key = path.dropFirst(fact.count + 1).prefix { $0 != "." }
                let anchor = "\(entry.clause.anchor)-\(key)"
                return appearance(entry, anchor: entry.anchors.contains(anchor) ? anchor : entry.clause.anchor)
            }
    }

    /// The clauses that begin with the facts of this path, in their order.
    private func isSaid(_ path: String, besides entry: Entry) -> Bool {
        switch path {
        case "shop.name": naming.contains(entry.clause.id)
        // The clause on precedence also names the languages.
        case "languages": entry.clause.facts.contains("precedence")
        default: false
        }
    }

    private func isAtTop(_ path: String) -> Bool {
        path == "shop.name" || documents.contains { document in document.dates.contains { $0.id == path } }
    }

    private func appearance(_ entry: Entry?, anchor: String = "") -> Appearance {
        let clause = entry.map { entry in
            Appearance.Clause(
                section: policy.sections[entry.section].id, id: entry.clause.id, number: entry.number, anchor: anchor)
        }
        let pages = documents.map { document in
            Appearance.Page(
                language: document.language,
                path: SiteAddresses(policy: policy.kind, url: nil).path(in: document.language.text),
                heading: entry.map { document.sections[$0.section].heading } ?? document.title)
        }
        return Appearance(policy: policy.kind, clause: clause, pages: pages)
    }
}

extension Language {
    /// Whether the words of a statement have a hole of this name.
    fileprivate func says(_ hole: String, in statement: Statement, of kind: String) -> Bool {
        template(statement.message, variant: statement.variant, of: kind)?.holes.contains { $0.name == hole } ?? false
    }
}

extension PolicyClause.Content {
    /// Every sentence that is made of facts.
    fileprivate var statements: [Statement] {
        switch self {
        case .paragraph(let statements): statements
        case .list(let introduction, let items): [introduction] + items.flatMap(\.statements)
        case .table(let introduction, let headings, let rows):
            [introduction] + headings
                + rows.flatMap(\.cells).compactMap { if case .statement(let statement) = $0 { statement } else { nil } }
        case .ownWords: []
        }
    }

    /// The addresses of its records.
    fileprivate var recordAnchors: [String] {
        switch self {
        case .paragraph, .ownWords: []
        case .list(_, let items): items.compactMap(\.anchor)
        case .table(_, _, let rows): rows.map(\.anchor)
        }
    }
}
