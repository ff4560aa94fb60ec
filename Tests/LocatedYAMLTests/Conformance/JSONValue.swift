import Foundation
import LocatedYAML

/// A value as JSON has it.
enum JSONValue: Equatable, Decodable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([JSONValue])
    case map([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([JSONValue].self) {
            self = .list(list)
        } else {
            self = .map(try container.decode([String: JSONValue].self))
        }
    }

    static func parse(_ json: some DataProtocol) throws -> JSONValue {
        try JSONDecoder().decode(JSONValue.self, from: Data(json))
    }
}

extension JSONValue {
    /// A value with all its texts as texts.
    init(_ value: LocatedValue) {
        self.init(value) { text, _ in .text(text) }
    }

    /// A value with its plain texts typed as YAML 1.2.2 does in its core schema (section 10.3.2).
    init(typed value: LocatedValue) {
        self.init(value) { text, isPlain in isPlain ? Self.core(text) : .text(text) }
    }

    private init(_ value: LocatedValue, scalar: (String, Bool) -> JSONValue) {
        switch value.content {
        case .text(let text, let isPlain): self = scalar(text, isPlain)
        case .list(let items): self = .list(items.map { JSONValue($0, scalar: scalar) })
        case .map(let entries):
            self = .map(
                Dictionary(
                    entries.map { ($0.key.text, JSONValue($0.value, scalar: scalar)) }, uniquingKeysWith: { $1 }))
        }
    }

    private static func core(_ text: String) -> JSONValue {
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .flag(true)
        case "false", "False", "FALSE": return .flag(false)
        default: break
        }
        if text.wholeMatch(of: /0x[0-9a-fA-F]+/) != nil, let number = Int(text.dropFirst(2), radix: 16) {
            return .number(Double(number))
        }
        if text.wholeMatch(of: /0o[0-7]+/) != nil, let number = Int(text.dropFirst(2), radix: 8) {
            return .number(Double(number))
        }
        if text.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/) != nil {
            return Double(text).map(JSONValue.number) ?? .text(text)
        }
        return .text(text)
    }
}
