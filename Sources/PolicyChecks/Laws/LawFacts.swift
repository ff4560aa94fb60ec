import LocatedYAML
import PolicyModel

/// The facts of one policy as one law asks for them.
struct LawFacts {
    let policy: PolicyFacts
    let common: FactRecord
    /// The markets that were asked about; those of the site unless somebody tries others.
    let markets: [String]
    /// Whose division of a fact is read.
    let division: String?
    /// Whether the first market lies in the second.
    let isInside: @Sendable (String, String) -> Bool

    /// What stands at a subject: one entry for a fact, one for each record.
    struct Found {
        let record: KeyedRecord?
        let fact: Fact?
        /// The fact's place, or where it should stand.
        let place: Place
    }

    /// Nothing for a clause that states no fact, or has no such record.
    func found(_ subject: FactSubject) -> [Found] {
        guard subject.clause != nil else {
            if subject.path == "markets" { return stated(.countries(markets)) }
            return common.fact(at: subject.path).map { [Found(record: nil, fact: $0, place: $0.place)] } ?? []
        }
        guard let fact = policy.facts.fact(at: subject.path) else { return [] }
        switch (subject.selection, fact.value) {
        case (.whole, .record(let record)):
            guard let field = subject.field else { break }
            return [Found(record: nil, fact: record[field], place: fact.place)]
        case (.every, .records(let records)): return records.map { found(subject, of: $0) }
        case (.record(let name, let fields), .records(let records)):
            return records.filter { $0.isNamed(name, in: fields) }.map { found(subject, of: $0) }
        default: break
        }
        return [Found(record: nil, fact: fact, place: fact.place)]
    }

    private func found(_ subject: FactSubject, of record: KeyedRecord) -> Found {
        let fact = subject.field.map { record.record[$0] ?? implied($0, of: record, in: subject.path) } ?? record.whole
        return Found(record: record, fact: fact, place: record.key.place)
    }

    private func stated(_ value: FactValue) -> [Found] {
        if case .countries(let codes) = value, codes.isEmpty { return [] }
        let place = common.fact(at: "markets")?.place ?? policy.place
        return [Found(record: nil, fact: Fact(value, at: place), place: place)]
    }
}

extension LawFacts {
    /// Whether a test holds of any of what stands at its subject.
    func holds(_ test: FactTest) -> Bool {
        isAssumed(test) || isImplied(test) || found(test.subject).contains { answers(test.question, $0.fact) }
    }

    /// Whether a test is taken to hold because what it looks at is not stated: a shop that does not say where it is may be abroad,
    /// and nothing passes because it was not asked.
    func isAssumed(_ test: FactTest) -> Bool {
        test.subject.clause == nil && test.question.holdsOfNothing && found(test.subject).isEmpty
    }

    /// Whether anything is stated that a test of this subject could be answered by: of one record, the records at all; of kinds of
    /// information, some kind.
    func isStated(_ subject: FactSubject) -> Bool {
        if case .record = subject.selection { return policy.facts.fact(at: subject.path) != nil }
        return found(subject).contains { $0.fact.map { !$0.value.isGeneral } ?? false }
    }

    func answers(_ question: FactTest.Question, _ fact: Fact?) -> Bool {
        guard let value = fact.flatMap({ own($0.value) }) else { return question.holdsOfNothing }
        return switch question {
        case .stated: true
        case .among(let wanted): value.words.contains { isAmong($0, wanted) }
        case .outside(let wanted): value.words.contains { !isAmong($0, wanted) }
        }
    }

    private func isAmong(_ word: String, _ wanted: [String]) -> Bool {
        wanted.contains { word == $0 || isInside(word, $0) }
    }

    /// The value by this law where it differs by law; nil where it says nothing for this one.
    private func own(_ value: FactValue) -> FactValue? {
        guard case .divided(.law, let facts) = value, let division else { return value }
        return facts.first { $0.key == division }?.fact.value
    }

    func period(_ fact: Fact?) -> Period? {
        if case .period(let period)? = fact?.value { period } else { nil }
    }
}

extension FactValue {
    /// The value as the words that a pack can compare: flags as `yes` and `no`, terms, choices, codes.
    var words: [String] {
        switch self {
        case .flag(let flag): [flag ? "yes" : "no"]
        case .choice(let word), .text(let word): [word]
        case .terms(let list): list.terms
        case .texts(let texts, _): texts
        case .countries(let codes): codes
        case .number(let number): [String(number)]
        case .languages(let tags): tags.map(\.text)
        case .records(let records): records.map(\.key.text)
        case .divided(_, let facts): facts.flatMap(\.fact.value.words)
        default: []
        }
    }
}

extension KeyedRecord {
    /// Whether the record is that of a term: by its key, or by a list of terms that names it.
    fileprivate func isNamed(_ name: String, in fields: [String]) -> Bool {
        if key.text == name { return true }
        return fields.contains { field in
            if case .terms(let list) = record[field]?.value { list.terms.contains(name) } else { false }
        }
    }

    /// The record as a fact of its own.
    fileprivate var whole: Fact { Fact(.record(record), at: key.place) }
}
