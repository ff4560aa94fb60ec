import LocatedYAML
import PolicyModel

/// A term of a vocabulary where the policy states it: in a list, alone, or as the key of a record.
struct TermMention {
    let vocabulary: String
    let id: String
    let place: Place
    /// The path of the fact that holds it: `cookies.list.cart.kind`; of a key, that of its record.
    let path: String

    /// Every term that a policy states, in the order of the catalogue.
    static func all(in facts: FactRecord) -> [TermMention] {
        facts.fields.flatMap { mentions($0.fact, at: $0.name) }
    }

    private static func mentions(_ fact: Fact, at path: String) -> [TermMention] {
        switch fact.value {
        case .terms(let list):
            zip(list.terms, list.places).map {
                TermMention(vocabulary: list.vocabulary, id: $0, place: $1, path: path)
            }
        case .divided(_, let parts): parts.flatMap { mentions($0.fact, at: path) }
        case .record(let record): record.fields.flatMap { mentions($0.fact, at: path + "." + $0.name) }
        case .records(let records): records.flatMap { mentions($0, at: path + "." + $0.key.text) }
        default: []
        }
    }

    private static func mentions(_ record: KeyedRecord, at path: String) -> [TermMention] {
        let key = record.vocabulary.map {
            TermMention(vocabulary: $0, id: record.key.text, place: record.key.place, path: path)
        }
        return [key].compactMap { $0 } + record.record.fields.flatMap { mentions($0.fact, at: path + "." + $0.name) }
    }
}
