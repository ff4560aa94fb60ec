import PolicyModel
import PolicyRendering

/// Makes the schema of facts from their types: what each takes, whatever else a site states. Nothing is required, and a term may be one
/// of the site's own; `SchemaConditions` narrows it for a site that stands alone.
struct FactSchema {
    let site: SiteSchema
    let words: SchemaWords
    /// What several facts share, by name, in the order in which it was first asked for.
    private(set) var definitions: [JSONValue.Member] = []

    init(_ site: SiteSchema, words: SchemaWords) {
        self.site = site
        self.words = words
    }

    /// A reference to what `make` gives, which is asked once.
    mutating func shared(_ name: String, _ make: (inout FactSchema) -> JSONValue) -> JSONValue {
        if !definitions.contains(where: { $0.name == name }) {
            let index = definitions.count
            definitions.append(JSONValue.Member(name, [:]))
            definitions[index] = JSONValue.Member(name, make(&self))
        }
        return ["$ref": .string("#/definitions/\(name)")]
    }

    /// The facts above the policies.
    mutating func common() -> [JSONValue.Member] {
        members(site.common, of: SchemaSubject(path: []))
    }

    /// What a site states of one kind of policy, with further members.
    mutating func policy(_ catalogue: Catalogue, _ more: [JSONValue.Member]) -> JSONValue {
        let subject = SchemaSubject(path: [catalogue.policy], catalogue: catalogue)
        return closed(members(catalogue.factType, of: subject) + more).adding(words.description(subject).members)
    }

    private mutating func members(_ record: RecordType, of subject: SchemaSubject) -> [JSONValue.Member] {
        record.fields.map { field in
            let inner = subject.below(field.name)
            let schema = schema(of: field.type, inner).adding(words.description(inner).members)
            return JSONValue.Member(field.name, schema)
        }
    }

    /// A map with these keys and no others.
    func closed(_ members: [JSONValue.Member]) -> JSONValue {
        ["type": "object", "properties": .object(members), "additionalProperties": false]
    }
}

extension FactSchema {
    private mutating func schema(of type: FactType, _ subject: SchemaSubject) -> JSONValue {
        switch type {
        case .flag: return flag(subject)
        case .choice(let choices, _): return choice(choices, subject)
        case .term(let vocabulary): return term(vocabulary)
        case .terms(let vocabulary, let extents):
            return shared((["terms", vocabulary] + extents.map(\.rawValue)).joined(separator: ".")) { schema in
                schema.list(of: schema.term(vocabulary), extents: extents)
            }
        case .texts(let extents): return list(of: text(), extents: extents)
        case .by(let division, let inner): return divided(by: division, schema(of: inner, subject))
        case .record(let record): return closed(members(record, of: subject))
        case .records(let type): return records(type, subject)
        case .countries: return list(of: code("country", site.countries), extents: [])
        case .markets: return list(of: market(), extents: [])
        case .languages: return list(of: language(), extents: [])
        case .dates: return list(of: scalar(.date), extents: [])
        case .country: return code("country", site.countries)
        case .names: return names()
        case .wording: return wording()
        case .registeredName: return registeredName()
        case .number, .period, .date, .text, .email, .telephone, .web: return scalar(type)
        }
    }

    /// Loaders of YAML 1.2 take `yes` for a text and `true` for a truth value.
    private func flag(_ subject: SchemaSubject) -> JSONValue {
        let values: JSONValue = ["enum": ["yes", "no", true, false]]
        guard let said = words.meanings(of: ["affirmed", "denied"], subject) else { return values }
        return values.adding(["enumDescriptions": .strings(said)])
    }

    private func choice(_ choices: [String], _ subject: SchemaSubject) -> JSONValue {
        let values: JSONValue = ["enum": .strings(choices)]
        guard let said = words.meanings(of: choices, subject) else { return values }
        return values.adding(["enumDescriptions": .strings(said)])
    }

    /// A term of a vocabulary, or one of the site's own.
    private mutating func term(_ name: String) -> JSONValue {
        shared("term." + name) { schema in
            ["anyOf": [schema.vocabulary(name), ["type": "string", "pattern": .string(SchemaPatterns.identifier)]]]
        }
    }

    /// The terms of a vocabulary.
    mutating func vocabulary(_ name: String) -> JSONValue {
        shared("vocabulary." + name) { schema in
            let terms = schema.site.vocabularies[name]?.termIDs ?? []
            return [
                "enum": .strings(terms),
                "enumDescriptions": .strings(terms.map { schema.words.term($0, of: name) }),
            ]
        }
    }

    /// A list, or an extent before one: `{such-as: [...]}`.
    func list(of item: JSONValue, extents: [Extent]) -> JSONValue {
        let list: JSONValue = ["type": "array", "items": item, "minItems": 1, "uniqueItems": true]
        let named = extents.compactMap(\.keyword).map { keyword -> JSONValue in
            closed([JSONValue.Member(keyword, list.adding(words.key(keyword).members))])
                .adding(["required": [.string(keyword)]])
        }
        return named.isEmpty ? list : ["anyOf": .list([list] + named)]
    }

    private mutating func divided(by division: FactType.Division, _ inner: JSONValue) -> JSONValue {
        let keys: JSONValue
        switch division {
        case .law: keys = ["properties": .object(entries(of: "law", inner))]
        case .market: keys = ["propertyNames": market()]
        }
        let map: JSONValue = ["type": "object", "minProperties": 1, "additionalProperties": inner]
        return ["anyOf": [inner, map.adding(keys)]]
    }

    private mutating func records(_ type: RecordsType, _ subject: SchemaSubject) -> JSONValue {
        let record = shared("record." + subject.path.joined(separator: ".")) { schema in
            schema.closed(schema.members(type.record, of: subject))
        }
        return [
            "type": "object", "minProperties": 1, "allOf": [keys(of: type.vocabulary)],
            "additionalProperties": record, "propertyNames": ["pattern": .string(SchemaPatterns.identifier)],
        ]
    }

    /// The terms of a vocabulary as keys that can be completed.
    private mutating func keys(of vocabulary: String) -> JSONValue {
        shared("keys." + vocabulary) { ["properties": .object($0.entries(of: vocabulary, [:]))] }
    }

    /// A member for each term of a vocabulary.
    private func entries(of vocabulary: String, _ value: JSONValue) -> [JSONValue.Member] {
        (site.vocabularies[vocabulary]?.termIDs ?? []).map { term in
            let described = value.adding(["description": .string(words.term(term, of: vocabulary))])
            return JSONValue.Member(term, described)
        }
    }
}
