import LocatedYAML

/// How a list of terms relates to the facts behind it.
package enum Extent: String, CaseIterable, Sendable {
    /// These and no others are meant: a plain list.
    case closed
    /// Examples: `{such-as: [...]}`.
    case open
    /// These, and the shop promises that there are no others: `{only: [...]}`.
    case only
}

/// How the items of a list are joined.
package enum Conjunction: String, CaseIterable, Sendable {
    case and
    case or
}

/// A closed list of terms, such as the kinds of data. A site may add its own, in every language.
package struct Vocabulary: Sendable {
    /// One term, without its words: those belong to the languages.
    package struct Term: Sendable {
        package let id: String
        /// What the vocabulary says of it; nil for a site's own term.
        fileprivate let value: LocatedValue?

        /// The term's names in the standards of the field, by standard: `dpv`, `fideslang`.
        package var standards: [String: String] {
            let standards = (value?.entries ?? []).compactMap { standard in
                standard.value.text.map { (standard.key.text, $0) }
            }
            return Dictionary(standards, uniquingKeysWith: { first, _ in first })
        }
    }

    /// The standard whose names linked data uses: the W3C Data Privacy Vocabulary.
    package static let linkedData = "dpv"

    package let name: String
    /// What all its terms are in linked data; nil where that has no name for it.
    package let generalName: String?
    /// Whether each term has, beside its label, a phrase for inside a sentence.
    package let hasPhrases: Bool
    /// How terms are joined unless a message asks for another way.
    package let conjunction: Conjunction
    package let terms: [Term]

    package var termIDs: [String] { terms.map(\.id) }

    /// Whether the vocabulary has a term of this id.
    package func contains(_ term: String) -> Bool { terms.contains { $0.id == term } }
}

/// All vocabularies of `Templates/vocabulary.yaml`, with the terms that a site adds.
package struct Vocabularies: Sendable {
    package private(set) var all: [Vocabulary]

    package subscript(name: String) -> Vocabulary? { all.first { $0.name == name } }

    package init(all: [Vocabulary] = []) { self.all = all }

    /// Reads `Templates/vocabulary.yaml`: a map of vocabularies, each with `terms` (a map of term to its standard names),
    /// `phrases: yes` where its terms have phrases, and `join: or` where they are alternatives.
    package init(reading value: LocatedValue, diagnostics: inout [Diagnostic]) {
        all = []
        guard let entries = value.entries else {
            diagnostics.append(.wrongShape("map", at: value.place))
            return
        }
        for entry in entries {
            if let vocabulary = Vocabulary(name: entry.key.text, reading: entry.value, diagnostics: &diagnostics) {
                all.append(vocabulary)
            }
        }
    }

    /// The vocabularies with further terms of a site at their ends.
    package func adding(_ terms: [String: [String]]) -> Vocabularies {
        Vocabularies(
            all: all.map { vocabulary in
                guard let own = terms[vocabulary.name] else { return vocabulary }
                return Vocabulary(
                    name: vocabulary.name, generalName: vocabulary.generalName, hasPhrases: vocabulary.hasPhrases,
                    conjunction: vocabulary.conjunction,
                    terms: vocabulary.terms + own.map { Vocabulary.Term(id: $0, value: nil) })
            })
    }
}

extension Vocabulary {
    fileprivate init?(name: String, reading value: LocatedValue, diagnostics: inout [Diagnostic]) {
        guard var map = MapReader(value, diagnostics: &diagnostics),
            let terms = map.required("terms", diagnostics: &diagnostics)
        else { return nil }
        self.name = name
        generalName = map.optional(Self.linkedData)?.locatedText(diagnostics: &diagnostics)?.text
        hasPhrases = map.word("phrases", among: ["yes", "no"], diagnostics: &diagnostics) == "yes"
        let join = map.word("join", among: Conjunction.allCases.map(\.rawValue), diagnostics: &diagnostics)
        conjunction = join.flatMap(Conjunction.init) ?? .and
        self.terms = (terms.entries ?? []).map { Term(id: $0.key.text, value: $0.value) }
        if terms.entries == nil { diagnostics.append(.wrongShape("map", at: terms.place)) }
        map.reportUnknownKeys(diagnostics: &diagnostics)
    }
}
