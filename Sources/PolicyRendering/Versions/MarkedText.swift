/// Words that stand together in both of two texts, or in one of them.
package struct MarkedRun: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case same
        case removed
        case added
    }

    package let kind: Kind
    package let text: String

    package init(kind: Kind, text: String) {
        self.kind = kind
        self.text = text
    }
}

/// A section of a policy in one language with what changed in it, as it is told to readers.
package struct MarkedSection: Sendable {
    /// Its public address in the page; nil for the title, which stands above all sections.
    package let anchor: String?
    /// Whether the newer of the two versions has it.
    package let isInNewer: Bool
    package let heading: [MarkedRun]
    package let clauses: [MarkedClause]

    package init(anchor: String?, isInNewer: Bool, heading: [MarkedRun], clauses: [MarkedClause]) {
        self.anchor = anchor
        self.isInNewer = isInNewer
        self.heading = heading
        self.clauses = clauses
    }
}

/// A clause of which words changed.
package struct MarkedClause: Sendable {
    package enum Kind: Sendable {
        case added
        case removed
        case changed

        /// What is said of the clause as a whole; nil where its marked words say it.
        var word: PageWord? {
            switch self {
            case .added: .changeAdded
            case .removed: .changeRemoved
            case .changed: nil
            }
        }
    }

    /// A paragraph, an item or a cell; a cell has the labels of its record and its column.
    package struct Passage: Sendable {
        package let labels: [String]
        package let runs: [MarkedRun]

        package init(labels: [String], runs: [MarkedRun]) {
            self.labels = labels
            self.runs = runs
        }
    }

    package let kind: Kind
    package let passages: [Passage]

    package init(kind: Kind, passages: [Passage]) {
        self.kind = kind
        self.passages = passages
    }
}

extension MarkedClause.Passage {
    /// The record and the column of a cell, as one line.
    var label: String? { labels.isEmpty ? nil : labels.joined(separator: " · ") }
}
