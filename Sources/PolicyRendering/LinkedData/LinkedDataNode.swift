import PolicyModel

/// A value of a property in linked data.
indirect enum LinkedDataValue: Sendable {
    /// A thing that is described elsewhere: a compact name, an address, or one that begins with `#`.
    case reference(String)
    case node(LinkedDataNode)
    /// Words, in a language or the same in all.
    case words(String, LanguageTag?)
    /// Text of a type, such as `xsd:date`.
    case typed(String, String)
}

/// A thing in linked data, with its properties in their order.
struct LinkedDataNode: Sendable {
    /// Nil for a thing that nothing else refers to.
    let id: String?
    private(set) var types: [String]
    /// What people call it, in each language.
    private(set) var labels: [(language: LanguageTag, words: [String])] = []
    private(set) var properties: [(name: String, values: [LinkedDataValue])] = []

    init(id: String?, types: [String]) {
        self.id = id
        self.types = types
    }

    mutating func add(type: String) {
        if !types.contains(type) { types.append(type) }
    }

    mutating func add(labels more: [(language: LanguageTag, words: String)]) {
        for (language, words) in more {
            if let index = labels.firstIndex(where: { $0.language == language }) {
                labels[index].words.append(words)
            } else {
                labels.append((language, [words]))
            }
        }
    }

    mutating func add(_ values: [LinkedDataValue], as name: String) {
        guard !values.isEmpty else { return }
        if let index = properties.firstIndex(where: { $0.name == name }) {
            properties[index].values += values
        } else {
            properties.append((name, values))
        }
    }
}

extension JSONWriter {
    /// A thing as JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/); what is short stands on one line.
    mutating func node(_ node: LinkedDataNode) {
        object { writer in
            if let id = node.id { writer.member("@id", id) }
            writer.member("@type") { $0.inline(node.types) { $1.string($0) } }
            if !node.labels.isEmpty { writer.member(named: LinkedDataPage.label) { $0.labels(node.labels) } }
            for (name, values) in node.properties {
                writer.member(named: name) { writer in
                    if values.contains(where: \.isThing) {
                        writer.list(values) { $1.value($0) }
                    } else {
                        writer.inline(values) { $1.value($0) }
                    }
                }
            }
        }
    }

    /// `{"en": "name", "zh-Hans": "姓名"}`
    private mutating func labels(_ labels: [(language: LanguageTag, words: [String])]) {
        raw("{")
        for (index, label) in labels.enumerated() {
            if index > 0 { raw(", ") }
            string(label.language.text)
            raw(": ")
            inline(label.words) { $1.string($0) }
        }
        raw("}")
    }

    /// One value, or a list of several.
    private mutating func inline<Element>(_ elements: [Element], _ write: (Element, inout JSONWriter) -> Void) {
        if elements.count != 1 { raw("[") }
        for (index, element) in elements.enumerated() {
            if index > 0 { raw(", ") }
            write(element, &self)
        }
        if elements.count != 1 { raw("]") }
    }

    private mutating func value(_ value: LinkedDataValue) {
        switch value {
        case .node(let inner): node(inner)
        case .reference(let id): pair("{\"@id\": ", id, "}")
        case .words(let words, nil): string(words)
        case .words(let words, let language?):
            pair("{\"@value\": ", words, ", \"@language\": ")
            pair("", language.text, "}")
        case .typed(let text, let type):
            pair("{\"@value\": ", text, ", \"@type\": ")
            pair("", type, "}")
        }
    }

    private mutating func pair(_ before: StaticString, _ text: String, _ after: StaticString) {
        raw(before)
        string(text)
        raw(after)
    }
}

extension LinkedDataValue {
    /// Whether it is a thing of its own, over several lines.
    fileprivate var isThing: Bool { if case .node = self { true } else { false } }
}
