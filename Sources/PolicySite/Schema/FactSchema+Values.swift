import PolicyModel
import PolicyRendering

// Single values, and what stands in every language.
extension FactSchema {
    /// A text, which loaders may take for a number or a truth value.
    mutating func text() -> JSONValue {
        shared("text") { $0.text(SchemaPatterns.line, types: ["string", "number", "boolean"], wanted: "text") }
    }

    /// A text in several lines.
    mutating func lines() -> JSONValue {
        shared("lines") { $0.text(SchemaPatterns.lines, types: ["string", "number", "boolean"], wanted: "text") }
    }

    private func text(_ pattern: String, types: JSONValue, wanted: String) -> JSONValue {
        let something: JSONValue = ["pattern": .string(SchemaPatterns.something)]
        return [
            "type": types, "pattern": .string(pattern), "allOf": [something],
            "patternErrorMessage": .string(words.wanted(wanted)),
        ]
    }

    mutating func scalar(_ type: FactType) -> JSONValue {
        switch type {
        case .number:
            shared("number") { $0.scalar(["integer", "string"], SchemaPatterns.number, "number", ["minimum": 0]) }
        case .period: shared("period") { $0.scalar("string", SchemaPatterns.period, "period") }
        case .date: shared("date") { $0.scalar("string", SchemaPatterns.date, "date") }
        case .email: shared("email") { $0.scalar("string", SchemaPatterns.email, "email", ["maxLength": 254]) }
        case .telephone:
            // `+4420…` without spaces is a number to loaders.
            shared("telephone") { $0.scalar(["string", "integer"], SchemaPatterns.telephone, "telephone") }
        case .web: shared("web") { $0.scalar("string", SchemaPatterns.web, "web") }
        default: text()
        }
    }

    private func scalar(
        _ types: JSONValue, _ pattern: String, _ wanted: String, _ more: JSONValue = [:]
    ) -> JSONValue {
        let schema: JSONValue = [
            "type": types, "pattern": .string(pattern), "patternErrorMessage": .string(words.wanted(wanted)),
        ]
        return schema.adding(more)
    }

    mutating func market() -> JSONValue { code("market", site.markets) }

    mutating func code(_ name: String, _ codes: [String]) -> JSONValue {
        shared(name) { schema in
            ["enum": .strings(codes), "enumDescriptions": .strings(codes.map(schema.words.code))]
        }
    }

    /// A language in which messages exist.
    mutating func language() -> JSONValue {
        shared("language") { schema in
            let tags = schema.site.languages
            return [
                "enum": .strings(tags.map(\.text)), "enumDescriptions": .strings(tags.map(schema.words.language)),
            ]
        }
    }

    /// A map of languages to values.
    func byLanguage(_ value: JSONValue, _ more: [JSONValue.Member] = []) -> JSONValue {
        let languages = site.languages.map { tag in
            JSONValue.Member(tag.text, value.adding(["description": .string(words.language(tag))]))
        }
        return closed(languages + more)
    }

    mutating func wording() -> JSONValue {
        shared("wording") { $0.byLanguage($0.text()).adding(["minProperties": 1]) }
    }

    mutating func names() -> JSONValue {
        shared("names") { ["anyOf": [$0.text(), $0.wording()]] }
    }

    mutating func registeredName() -> JSONValue {
        shared("registered-name") { schema in
            let tag: JSONValue = ["type": "string", "pattern": .string(SchemaPatterns.languageTag)]
            let parts = [
                ("registered", schema.text()), ("language", tag), ("translations", schema.byLanguage(schema.text())),
            ]
            return ["anyOf": [schema.text(), schema.closed(schema.described(parts))]]
        }
    }

    /// Members described by the words of their names.
    func described(_ parts: [(name: String, schema: JSONValue)], _ prefix: String = "") -> [JSONValue.Member] {
        parts.map { JSONValue.Member($0.name, $0.schema.adding(words.key(prefix + $0.name).members)) }
    }
}
