import Foundation
import Testing

/// A parsed JSON document, read by path: `runs.0.results.1.level`.
struct JSONDocument {
    private let value: Any

    init(_ text: String) throws { value = try JSONSerialization.jsonObject(with: Data(text.utf8)) }

    private init(value: Any) { self.value = value }

    /// What stands at a path; the test fails where nothing does.
    subscript(path: String) -> JSONDocument {
        get throws { JSONDocument(value: try #require(found(path), "nothing at \(path)")) }
    }

    func has(_ path: String) -> Bool { found(path) != nil }

    var text: String? { value as? String }
    var number: Int? { value as? Int }
    var flag: Bool? { value as? Bool }
    var items: [JSONDocument] { (value as? [Any] ?? []).map(JSONDocument.init(value:)) }

    /// The paths of all members, lists as `[]`: `findings[].rule`.
    var members: Set<String> { Self.members(of: value, below: "") }

    private func found(_ path: String) -> Any? {
        path.split(separator: ".").reduce(Optional(value)) { value, name in
            if let list = value as? [Any], let index = Int(name) {
                return list.indices.contains(index) ? list[index] : nil
            }
            return (value as? [String: Any])?[String(name)]
        }
    }

    private static func members(of value: Any, below path: String) -> Set<String> {
        if let list = value as? [Any] { return Set(list.flatMap { members(of: $0, below: path + "[]") }) }
        guard let object = value as? [String: Any] else { return [] }
        return Set(
            object.flatMap { name, value in
                let own = path.isEmpty ? name : path + "." + name
                return members(of: value, below: own).union([own])
            })
    }
}
