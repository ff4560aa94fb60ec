import LocatedYAML
import PolicyModel

/// What a site states for one policy, as rules ask for it.
struct StatedFacts {
    let policy: PolicyFacts
    let common: FactRecord
    let markets: MarketList
    /// Every term of the policy with its place.
    private let mentions: [TermMention]

    init(policy: PolicyFacts, common: FactRecord, markets: MarketList) {
        self.policy = policy
        self.common = common
        self.markets = markets
        mentions = TermMention.all(in: policy.facts)
    }

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

    /// Where a flag has this value; nil where it has another or is not stated.
    func place(_ path: String, is value: Bool) -> Place? { flag(path) == value ? fact(path)?.place : nil }

    /// Where a choice has this value; nil where it has another or is not stated.
    func place(_ path: String, is choice: String) -> Place? {
        if let fact = fact(path), case .choice(choice) = fact.value { fact.place } else { nil }
    }

    func number(_ path: String) -> (value: Int, place: Place)? {
        if let fact = fact(path), case .number(let value) = fact.value { (value, fact.place) } else { nil }
    }

    func date(_ path: String) -> (day: CalendarDate, place: Place)? {
        guard let fact = common.fact(at: path), case .date(let day) = fact.value else { return nil }
        return (day, fact.place)
    }

    func period(_ path: String) -> (period: Period, place: Place)? {
        if let fact = fact(path), case .period(let period) = fact.value { (period, fact.place) } else { nil }
    }

    /// The terms of a list; empty where it is not stated.
    func terms(_ path: String) -> [Term] { fact(path)?.value.terms ?? [] }

    /// The codes of a list of countries or regions; empty where it is not stated.
    func countries(_ path: String) -> [String] { fact(path)?.value.countries ?? [] }

    /// The records of a clause; empty where it states none.
    func records(_ path: String) -> [KeyedRecord] {
        if case .records(let records) = fact(path)?.value { records } else { [] }
    }

    /// Every place at which one of these terms of a vocabulary is stated, below one of these sections or anywhere.
    func mentions(of terms: Set<String>, in vocabulary: String, below sections: [String] = []) -> [TermMention] {
        mentions.filter { mention in
            mention.vocabulary == vocabulary && terms.contains(mention.id)
                && (sections.isEmpty || sections.contains { mention.path.hasPrefix($0 + ".") })
        }
    }

    /// Every term of a vocabulary that is stated.
    func mentions(in vocabulary: String) -> [TermMention] { mentions.filter { $0.vocabulary == vocabulary } }
}

extension KeyedRecord {
    /// The terms of a field, those of every law where they differ by law; empty where it is not stated.
    func terms(_ field: String) -> [StatedFacts.Term] { record[field]?.value.terms ?? [] }

    /// The ids of the terms of a field.
    func ids(_ field: String) -> Set<String> { Set(terms(field).map(\.id)) }

    /// Whether the field is a list that is open: examples, which say nothing of what is not among them.
    func isOpen(_ field: String) -> Bool { extent(field) == .open }

    /// The extent of a list of terms; nil where it is not stated.
    func extent(_ field: String) -> Extent? {
        if case .terms(let list) = record[field]?.value { list.extent } else { nil }
    }

    /// The terms of the field, or the term that is the record's key where the field is not stated.
    func termsOrKey(_ field: String) -> [StatedFacts.Term] {
        let stated = terms(field)
        if !stated.isEmpty || vocabulary == nil { return stated }
        return [StatedFacts.Term(id: key.text, place: key.place)]
    }

    /// What the record is for: its purposes, or the purpose that is its key.
    var purposes: [StatedFacts.Term] { vocabulary == "purpose" ? termsOrKey("purposes") : terms("purposes") }

    /// The value of a choice; nil where it is not stated.
    func choice(_ field: String) -> String? {
        if case .choice(let value) = record[field]?.value { value } else { nil }
    }

    /// The value of a flag; nil where it is not stated.
    func flag(_ field: String) -> Bool? {
        if case .flag(let value) = record[field]?.value { value } else { nil }
    }

    /// The codes of a field of countries or regions, each with the field's place.
    var countries: [(code: String, place: Place)] {
        record["country"].map { fact in fact.value.countries.map { ($0, fact.place) } } ?? []
    }

    /// The record's name in any language, or the same in all; empty where its key is its name.
    var names: Set<String> {
        switch record["name"]?.value {
        case .names(.same(let name)): [name]
        case .names(.each(let names)): Set(names.values)
        default: []
        }
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

    fileprivate var countries: [String] {
        if case .countries(let codes) = self { codes } else { [] }
    }
}
