import LocatedYAML
import PolicyModel

/// Lists what a site states, down to the single values.
struct StatedFacts {
    /// A term with the vocabulary that it belongs to.
    fileprivate struct Term: Hashable {
        let vocabulary: String
        let id: String
    }

    private(set) var all: [StatedFact] = []
    private let indexes: [AppearanceIndex]
    /// Where each term is said.
    private var sayings: [Term: [Appearance]] = [:]

    /// - Parameters:
    ///   - value: what the site's file states, over those that it extends.
    ///   - indexes: of the site's policies, in their order.
    init(_ site: Site, _ value: LocatedValue, indexes: [AppearanceIndex]) {
        self.indexes = indexes
        add(site.common, at: "", isUnsaid: { _ in false })
        if let precedence = value["precedence"] { add("precedence", precedence.written, at: precedence.place) }
        let above = all
        all = []
        for (policy, index) in zip(site.policies, indexes) {
            add(policy.facts, at: policy.catalogue.policy, isUnsaid: index.isUnsaid)
            for words in policy.ownWords {
                add("\(policy.catalogue.policy).own-words.\(words.id)", nil, at: words.place)
            }
        }
        all = above + ownTerms(value["vocabulary"]) + all
    }

    private mutating func add(
        _ record: FactRecord, at path: String, naming term: Term? = nil, isUnsaid: (Place) -> Bool
    ) {
        for (name, fact) in record.fields {
            add(fact, at: path.isEmpty ? name : "\(path).\(name)", naming: term, isUnsaid: isUnsaid)
        }
    }

    /// - Parameter term: that which names the record that holds the fact.
    private mutating func add(_ fact: Fact, at path: String, naming term: Term?, isUnsaid: (Place) -> Bool) {
        switch fact.value {
        case .record(let record): add(record, at: path, naming: term, isUnsaid: isUnsaid)
        case .records(let records):
            for keyed in records {
                let term = keyed.vocabulary.map { Term(vocabulary: $0, id: keyed.key.text) }
                let below = "\(path).\(keyed.key.text)"
                add(keyed.record, at: below, naming: term, isUnsaid: isUnsaid)
                guard keyed.record.fields.isEmpty else { continue }
                // The key alone states something.
                add(below, "{}", at: keyed.key.place, terms: [term].compactMap(\.self))
            }
        case .divided(_, let facts) where !isUnsaid(fact.place):
            for (key, inner) in facts { add(inner, at: "\(path).\(key)", naming: term, isUnsaid: isUnsaid) }
        default:
            let terms = fact.value.terms + [term].compactMap(\.self)
            add(path, fact.value.written, at: fact.place, isUnsaid: isUnsaid(fact.place), terms: terms)
        }
    }

    private mutating func add(
        _ path: String, _ value: String?, at place: Place, isUnsaid: Bool = false, terms: [Term] = []
    ) {
        let appearances = isUnsaid ? [] : indexes.flatMap { $0.appearances(of: path) }
        for term in terms { sayings[term, default: []] += appearances }
        all.append(StatedFact(path: path, value: value, place: place, appearances: appearances))
    }

    /// The site's own terms, which are said wherever a fact names them.
    private func ownTerms(_ value: LocatedValue?) -> [StatedFact] {
        (value?.entries ?? []).flatMap { vocabulary in
            (vocabulary.value.entries ?? []).map { entry in
                let term = Term(vocabulary: vocabulary.key.text, id: entry.key.text)
                var seen: Set<Appearance> = []
                return StatedFact(
                    path: "vocabulary.\(term.vocabulary).\(term.id)", value: entry.value.written,
                    place: entry.key.place, appearances: (sayings[term] ?? []).filter { seen.insert($0).inserted })
            }
        }
    }
}

extension FactValue {
    fileprivate var terms: [StatedFacts.Term] {
        guard case .terms(let list) = self else { return [] }
        return list.terms.map { StatedFacts.Term(vocabulary: list.vocabulary, id: $0) }
    }
}
