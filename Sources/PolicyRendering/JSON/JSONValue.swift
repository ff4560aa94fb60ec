/// A JSON value with the members of its objects in their order, for documents whose shape is data itself, such as a JSON Schema.
/// What has a shape of its own is written by a `JSONWriter` directly.
package indirect enum JSONValue: Sendable {
    /// A member of an object.
    package struct Member: Sendable {
        package let name: String
        package let value: JSONValue

        package init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    case bool(Bool)
    case number(Int)
    case string(String)
    case list([JSONValue])
    case object([Member])

    package static func strings(_ texts: some Sequence<String>) -> JSONValue { .list(texts.map(JSONValue.string)) }

    /// An object with the members of another one after its own; any other value as it is.
    package func adding(_ other: JSONValue) -> JSONValue {
        guard case .object(let members) = self, case .object(let more) = other else { return self }
        return .object(members + more)
    }

    /// The value as JSON, indented, with a line feed at its end.
    package var text: String {
        var writer = JSONWriter(capacity: 1 << 16)
        writer.value(self)
        writer.raw("\n")
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(integerLiteral value: Int) { self = .number(value) }
    package init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }
}

extension JSONWriter {
    /// Writes a value.
    package mutating func value(_ value: JSONValue) {
        switch value {
        case .bool(let value): bool(value)
        case .number(let value): number(value)
        case .string(let value): string(value)
        case .list(let values): list(values) { $1.value($0) }
        case .object(let members):
            object { writer in
                for member in members { writer.member(named: member.name) { $0.value(member.value) } }
            }
        }
    }
}
