import PolicyModel
import PolicyRendering

/// Narrows the schema of facts at each place where a rule applies, and says nothing of all others.
struct NarrowedSchema {
    /// What is asked of a value of a type, nil for nothing. It is not asked of what stands inside it.
    let narrow: (FactType) -> JSONValue?

    /// What is asked of a record, nil where nothing is.
    func record(_ record: RecordType) -> JSONValue? { schema(.record(record)) }

    private func schema(_ type: FactType) -> JSONValue? {
        let own = narrow(type)
        let inner = inner(type)
        guard let own, let inner else { return own ?? inner }
        // Both may hold the same keywords.
        return ["allOf": [own, inner]]
    }

    private func inner(_ type: FactType) -> JSONValue? {
        switch type {
        case .record(let record):
            let members = record.fields.compactMap { field in
                schema(field.type).map { JSONValue.Member(field.name, $0) }
            }
            return members.isEmpty ? nil : ["properties": .object(members)]
        case .records(let records):
            return schema(.record(records.record)).map { ["additionalProperties": $0] }
        case .by(_, let inner):
            return schema(inner).map { value in
                ["if": Self.isDivided, "then": ["additionalProperties": value], "else": value]
            }
        default: return nil
        }
    }

    /// Whether a value is one for each law or market: a map that is no list with an extent.
    private static var isDivided: JSONValue {
        let extents = Extent.allCases.compactMap(\.keyword).map { keyword -> JSONValue in
            ["required": [.string(keyword)]]
        }
        return ["type": "object", "not": ["anyOf": .list(extents)]]
    }
}
