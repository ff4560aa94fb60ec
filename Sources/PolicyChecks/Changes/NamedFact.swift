import LocatedYAML
import PolicyModel

/// What stands at a subject, under a name that it keeps from version to version: that of its record, whatever its key; nil for
/// a fact of which there is one.
struct NamedFact {
    let name: String?
    /// The key of its record, which tells records with one name apart.
    let key: String?
    let fact: Fact?
    let place: Place

    /// The name, where there is one.
    var names: [String] { [name].compactMap { $0 } }

    /// What stands at a subject; a record that several terms name stands once under each.
    static func found(_ subject: FactSubject, in facts: LawFacts, rules: ChangeRules) -> [NamedFact] {
        let fields = rules.namingFields(of: subject.clause)
        return facts.found(subject).flatMap { found -> [NamedFact] in
            guard let record = found.record else {
                return [NamedFact(name: nil, key: nil, fact: found.fact, place: found.fact?.place ?? found.place)]
            }
            return record.names(by: fields).map {
                NamedFact(name: $0.word, key: record.key.text, fact: found.fact, place: found.place)
            }
        }
    }

    /// A word that stands at a subject, with its place.
    struct Word {
        let word: String
        let place: Place
    }

    /// The terms, names and codes at a subject: of records their names. A list that is open has the word `such-as` too, since it
    /// says that there are others.
    static func words(_ subject: FactSubject, in facts: LawFacts, rules: ChangeRules) -> [Word] {
        facts.found(subject).flatMap { found -> [Word] in
            guard let fact = found.fact else { return [] }
            if case .records(let records) = fact.value {
                return records.flatMap { $0.names(by: rules.namingFields(of: subject.clause)) }
            }
            return fact.words
        }
    }
}

extension Fact {
    fileprivate var words: [NamedFact.Word] {
        switch value {
        case .terms(let list):
            zip(list.terms, list.places).map(NamedFact.Word.init)
                + (list.extent == .open ? [NamedFact.Word(word: "such-as", place: place)] : [])
        case .divided(_, let facts): facts.flatMap(\.fact.words)
        default: value.words.map { NamedFact.Word(word: $0, place: place) }
        }
    }
}

extension KeyedRecord {
    /// What names the record: the terms or the name in the first of these fields that it has, else its key.
    fileprivate func names(by fields: [String]) -> [NamedFact.Word] {
        for field in fields {
            switch record[field]?.value {
            case .terms(let list): return zip(list.terms, list.places).map(NamedFact.Word.init)
            case .names, .text: return [NamedFact.Word(word: record[field]?.value.written ?? "", place: key.place)]
            default: continue
            }
        }
        return [NamedFact.Word(word: key.text, place: key.place)]
    }
}
