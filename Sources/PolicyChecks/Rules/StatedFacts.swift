import LocatedYAML
import PolicyModel

/// What a site states for one policy, as rules ask for it.
struct StatedFacts {
    let policy: PolicyFacts
    let common: FactRecord

    /// A term with the place where it was written.
    struct Term {
        let id: String
        let place: Place
    }

    func fact(_ path: String) -> Fact? { policy.facts.fact(at: path) }

    /// The value of a flag; nil where it is not stated.
    func flag(_ path: String) -> Bool? {
        if case .flag(let value) = fact(path)?.value { value } else { nil }
    }

    func date(_ path: String) -> (day: CalendarDate, place: Place)? {
        guard let fact = common.fact(at: path), case .date(let day) = fact.value else { return nil }
        return (day, fact.place)
    }

    /// The records of a clause; empty where it states none.
    func records(_ path: String) -> [KeyedRecord] {
        if case .records(let records) = fact(path)?.value { records } else { [] }
    }
}

extension KeyedRecord {
    /// The terms of a field, those of every law where they differ by law; empty where it is not stated.
    func terms(_ field: String) -> [StatedFacts.Term] { record[field]?.value.terms ?? [] }

    /// Whether the field is a list that is open: examples, which say nothing of what is not among them.
    func isOpen(_ field: String) -> Bool {
        if case .terms(let list) = record[field]?.value { list.extent == .open } else { false }
    }

    /// The terms of the field, or the term that is the record's key where the field is not stated.
    func termsOrKey(_ field: String) -> [StatedFacts.Term] {
        let stated = terms(field)
        if !stated.isEmpty || vocabulary == nil { return stated }
        return [StatedFacts.Term(id: key.text, place: key.place)]
    }
}

extension FactValue {
    fileprivate var terms: [StatedFacts.Term] {
        switch self {
        case .terms(let list): zip(list.terms, list.places).map(StatedFacts.Term.init)
        case .divided(_, let facts): facts.flatMap(\.fact.value.terms)
        default: []
        }
    }
}
