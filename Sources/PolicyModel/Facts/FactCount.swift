extension FactRecord {
    /// How many facts are stated in it, those of its records and those of each market or law among them.
    package var count: Int { fields.map(\.fact.count).reduce(0, +) }
}

extension Fact {
    fileprivate var count: Int {
        switch value {
        case .record(let record): record.count
        case .records(let records): records.map(\.record.count).reduce(0, +)
        case .divided(_, let facts): facts.map(\.fact.count).reduce(0, +)
        default: 1
        }
    }
}

extension Site {
    /// How many facts the site states.
    package var factCount: Int {
        common.count + policies.map(\.facts.count).reduce(0, +) + (precedence == nil ? 0 : 1)
    }
}
