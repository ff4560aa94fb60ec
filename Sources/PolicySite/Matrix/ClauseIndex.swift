import PolicyChecks
import PolicyModel

/// Where a policy in one language says what it says: its clauses by the facts that they were made from.
struct ClauseIndex: Sendable {
    /// The clauses of one section that are spoken of.
    struct Mention: Hashable, Sendable {
        /// The heading of the section; the title of the policy for what stands above its sections.
        let heading: String
        /// The number of each clause, `3.1`, with its address in the page; empty for what stands above the sections.
        var clauses: [Clause]
    }

    struct Clause: Hashable, Sendable {
        let number: String
        let anchor: String
    }

    /// A clause, with the position of its section and the addresses of its records.
    fileprivate struct Entry {
        let section: Int
        let clause: Clause
        let records: Set<String>
    }

    private let document: Document
    private let entries: [String: [Entry]]

    init(_ document: Document) {
        self.document = document
        var entries: [String: [Entry]] = [:]
        for (index, section) in document.sections.enumerated() {
            for (position, clause) in section.clauses.enumerated() {
                let entry = Entry(
                    section: index, clause: Clause(number: "\(index + 1).\(position + 1)", anchor: clause.anchor),
                    records: Set(clause.blocks.flatMap(\.recordAnchors)))
                for path in clause.facts { entries[path.below(document.policy), default: []].append(entry) }
            }
        }
        self.entries = entries
    }

    /// Where the policy says these facts, section by section in the order of the page.
    func mentions(of evidence: [Assessment.Evidence]) -> [Mention] {
        var found: [Int: Set<Clause>] = [:]
        var saysDates = false
        for fact in evidence {
            saysDates = saysDates || document.dates.contains { $0.id == fact.path }
            for entry in entries[fact.path] ?? [] {
                found[entry.section, default: []].insert(entry.clause(showing: fact.record))
            }
        }
        let sections = found.sorted { $0.key < $1.key }.map { section, clauses in
            Mention(
                heading: document.sections[section].heading,
                clauses: clauses.sorted { ($0.position, $0.anchor) < ($1.position, $1.anchor) })
        }
        return (saysDates ? [Mention(heading: document.title, clauses: [])] : []) + sections
    }
}

extension ClauseIndex.Entry {
    /// The clause, at the address of one of its records where that has one.
    fileprivate func clause(showing record: String?) -> ClauseIndex.Clause {
        guard let anchor = record.map({ clause.anchor + "-" + $0 }), records.contains(anchor) else { return clause }
        return ClauseIndex.Clause(number: clause.number, anchor: anchor)
    }
}

extension ClauseIndex.Clause {
    /// The clause's place in its section.
    fileprivate var position: Int { number.split(separator: ".").last.flatMap { Int($0) } ?? 0 }
}

extension Block {
    /// The addresses of the records that it shows.
    fileprivate var recordAnchors: [String] {
        switch self {
        case .paragraph: []
        case .list(let items): items.compactMap(\.anchor)
        case .table(let table): table.rows.map(\.anchor)
        }
    }
}

extension String {
    /// The path of a fact as laws name it: below its policy, or above all policies.
    func below(_ policy: String) -> String {
        hasPrefix(policy + ".") ? String(dropFirst(policy.utf8.count + 1)) : self
    }
}
