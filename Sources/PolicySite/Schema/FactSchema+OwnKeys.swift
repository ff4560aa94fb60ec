import LocatedYAML
import PolicyModel
import PolicyRendering

// The keys of a site that are no facts: what it extends, uses and accepts, its own terms and words, which version prevails.
extension FactSchema {
    /// What stands under a key of `SiteReader.ownKeys`; anything, for one that nobody described here.
    ///
    /// - Parameters:
    ///   - rules: those whose findings can be accepted.
    ///   - presets: the names of those that can be used.
    mutating func ownKey(_ key: String, rules: [String], presets: [String]) -> JSONValue {
        switch key {
        case "precedence": precedence()
        case "vocabulary": ownTerms()
        case "accept": acceptances(rules)
        case SiteExtension.key: sharedFile()
        case PresetUse.key: uses(presets)
        default: [:]
        }
    }

    private mutating func precedence() -> JSONValue {
        let rule: JSONValue = [
            "enum": .strings(["equal"] + site.languages.map(\.text)),
            "enumDescriptions": .strings(
                [words.key("equal").lines.joined(separator: "\n")] + site.languages.map(words.language)),
        ]
        let byMarket: JSONValue = [
            "type": "object", "minProperties": 1, "additionalProperties": rule,
            "properties": .object(described([("default", rule)])),
            "propertyNames": ["anyOf": [["const": "default"], market()]],
        ]
        return ["anyOf": [rule, byMarket]]
    }

    private mutating func ownTerms() -> JSONValue {
        let vocabularies = site.vocabularies.all.map { vocabulary in
            let words = vocabulary.hasPhrases ? labelAndPhrase() : text()
            let terms: JSONValue = [
                "type": "object", "additionalProperties": byLanguage(words).adding(["minProperties": 1]),
                "propertyNames": [
                    "pattern": .string(SchemaPatterns.identifier), "not": self.vocabulary(vocabulary.name),
                ],
            ]
            return JSONValue.Member(vocabulary.name, terms)
        }
        return closed(vocabularies)
    }

    private mutating func labelAndPhrase() -> JSONValue {
        shared("label-and-phrase") { schema in
            schema.closed(schema.described([("label", schema.text()), ("phrase", schema.text())]))
                .adding(["required": ["label", "phrase"]])
        }
    }

    private mutating func acceptances(_ rules: [String]) -> JSONValue {
        let known: JSONValue = ["enum": .strings(rules), "enumDescriptions": .strings(rules.map(words.rule))]
        // A law of the shop's own has rules that nobody else knows.
        let own: JSONValue = ["type": "string", "pattern": "^law/"]
        let parts: [(String, JSONValue)] = [("rule", ["anyOf": [known, own]]), ("at", text()), ("reason", text())]
        let acceptance = closed(described(parts, "accept-")).adding(["required": ["rule", "at", "reason"]])
        return ["type": "array", "items": acceptance]
    }

    private mutating func sharedFile() -> JSONValue {
        let path: JSONValue = ["type": "string", "pattern": .string(SchemaPatterns.sharedFile)]
        let parts: [(String, JSONValue)] = [("file", path), ("without", ["type": "array", "items": text()])]
        return ["anyOf": [path, closed(described(parts, "extends-")).adding(["required": ["file"]])]]
    }

    private mutating func uses(_ presets: [String]) -> JSONValue {
        // A site may bring presets of its own.
        let name: JSONValue = ["anyOf": [["enum": .strings(presets)], ["type": "string", "minLength": 1]]]
        let parts: [(String, JSONValue)] = [("preset", name), ("without", ["type": "array", "items": text()])]
        let part = closed(described(parts, "uses-")).adding(["required": ["preset"]])
        return ["type": "array", "items": ["anyOf": [name, part]]]
    }

    /// Clauses in the shop's own words, each under its section and a name of its own.
    mutating func ownWords(_ catalogue: Catalogue) -> JSONValue.Member {
        let sections = catalogue.sections.map { section in
            let clauses: JSONValue = ["enum": .strings(section.clauses.map(\.id))]
            let after = described([("after", clauses)], "own-words-")
            return JSONValue.Member(
                "^\(section.id)\\.\(SchemaPatterns.kebab)$", byLanguage(lines(), after).adding(["minProperties": 1]))
        }
        let schema: JSONValue = [
            "type": "object", "patternProperties": .object(sections), "additionalProperties": false,
            "propertyNames": ["not": ["enum": .strings(catalogue.clauses.map(\.id))]],
        ]
        return JSONValue.Member("own-words", schema.adding(words.key("own-words").members))
    }
}
