import LocatedYAML
import PolicyModel
import PolicyRendering

/// What is asked of a site that takes nothing from a shared file: that it be complete, in its languages and no others, and with terms
/// that are known or its own.
struct SchemaConditions {
    let site: SiteSchema
    /// What the schema calls the terms of a vocabulary.
    let vocabulary: (String) -> JSONValue

    var schemas: [JSONValue] {
        [complete] + precedence + site.vocabularies.all.compactMap(terms) + site.languages.map(language)
    }

    /// What is asked of the facts, wherever they stand.
    private func facts(_ narrow: @escaping (FactType) -> JSONValue?) -> JSONValue? {
        let narrowed = NarrowedSchema(narrow: narrow)
        let policies = site.catalogues.compactMap { catalogue in
            narrowed.record(catalogue.factType).map { JSONValue.Member(catalogue.policy, $0) }
        }
        let parts = [
            narrowed.record(site.common), policies.isEmpty ? nil : ["properties": .object(policies)],
        ].compactMap(\.self)
        return parts.count > 1 ? ["allOf": .list(parts)] : parts.first
    }

    private var complete: JSONValue {
        let policies = site.catalogues.map { catalogue -> JSONValue in ["required": [.string(catalogue.policy)]] }
        let fields = facts { type in
            switch type {
            case .record(let record):
                let required = record.fields.filter(\.isRequired).map(\.name)
                return required.isEmpty ? nil : ["required": .strings(required)]
            case .registeredName: return ["required": ["registered"]]
            default: return nil
            }
        }
        return ["allOf": .list([["anyOf": .list(policies)]] + [fields].compactMap(\.self))]
    }

    /// Several versions need a precedence, with a default where it differs by market; one takes none.
    private var precedence: [JSONValue] {
        func number(_ bound: JSONValue) -> JSONValue {
            ["required": ["languages"], "properties": ["languages": bound]]
        }
        let isDecided: JSONValue = [
            "required": ["precedence"], "properties": ["precedence": ["required": ["default"]]],
        ]
        return [
            ["if": number(["minItems": 2]), "then": isDecided],
            ["if": number(["maxItems": 1]), "then": ["properties": ["precedence": false]]],
        ]
    }
}

extension SchemaConditions {
    /// Unless the site has terms of its own in a vocabulary, there are no others than those that are known.
    private func terms(_ vocabulary: Vocabulary) -> JSONValue? {
        let known = self.vocabulary(vocabulary.name)
        let narrowed = facts { type in
            switch type {
            case .term(vocabulary.name): return known
            case .terms(vocabulary.name, let extents):
                let list: JSONValue = ["items": known]
                let named = extents.compactMap(\.keyword).map { JSONValue.Member($0, list) }
                return named.isEmpty ? list : list.adding(["properties": .object(named)])
            case .records(let records) where records.vocabulary == vocabulary.name:
                return keys(records, vocabulary, known: known)
            case .by(.law, _) where vocabulary.name == FactType.Division.law.rawValue:
                let extents = Extent.allCases.compactMap(\.keyword)
                return ["propertyNames": ["anyOf": [known, ["enum": .strings(extents)]]]]
            default: return nil
            }
        }
        let hasOwn: JSONValue = [
            "required": ["vocabulary"],
            "properties": ["vocabulary": ["required": [.string(vocabulary.name)]]],
        ]
        return narrowed.map { ["if": hasOwn, "else": $0] }
    }

    /// A record is named by its key, which is a term, or by one of its fields.
    private func keys(_ records: RecordsType, _ vocabulary: Vocabulary, known: JSONValue) -> JSONValue {
        guard !records.namedBy.isEmpty else { return ["propertyNames": known] }
        let named = records.namedBy.map { field -> JSONValue in ["required": [.string(field)]] }
        return [
            "patternProperties": .object([JSONValue.Member(SchemaPatterns.any(of: vocabulary.termIDs), true)]),
            "additionalProperties": named.count == 1 ? named[0] : ["anyOf": .list(named)],
        ]
    }

    /// What is said in each language is said in every language of the site, and in no other.
    private func language(_ tag: LanguageTag) -> JSONValue {
        let offers: JSONValue = [
            "required": ["languages"],
            "properties": ["languages": ["type": "array", "contains": ["const": .string(tag.text)]]],
        ]
        let given: JSONValue = ["required": [.string(tag.text)]]
        let refused: JSONValue = ["properties": .object([JSONValue.Member(tag.text, false)])]
        let isOther: JSONValue = ["not": ["const": .string(tag.text)]]
        let notPrevailing: JSONValue = [
            "properties": ["precedence": isOther.adding(["additionalProperties": isOther])]
        ]
        return [
            "if": offers, "then": ["allOf": .list(wordings(given, translations: nil))],
            "else": ["allOf": .list(wordings(refused, translations: refused) + [notPrevailing])],
        ]
    }

    /// The same asked of everything that is said in each language; of translations, which need not be complete, another thing.
    private func wordings(_ asked: JSONValue, translations: JSONValue?) -> [JSONValue] {
        let facts = facts { type in
            switch type {
            case .names, .wording: asked
            case .registeredName: translations.map { ["properties": ["translations": $0]] }
            default: nil
            }
        }
        let own = site.catalogues.map { catalogue in
            let words: JSONValue = ["properties": ["own-words": ["additionalProperties": asked]]]
            return JSONValue.Member(catalogue.policy, words)
        }
        let terms: JSONValue = ["additionalProperties": ["additionalProperties": asked]]
        let others: JSONValue = ["properties": .object(own + [JSONValue.Member("vocabulary", terms)])]
        return [facts, others].compactMap(\.self)
    }
}
