import LocatedYAML

/// A YAML value without places: a tree that can be changed and written again, as JSON, which is YAML.
package indirect enum Node: Sendable {
    case text(String)
    case list([Node])
    case map([Entry])

    package struct Entry: Sendable {
        package var key: String
        package var value: Node
    }

    /// What is done to one part of a tree.
    package enum Edit: Sendable {
        case remove
        case replace(Node)
        /// Another key for the entry of a map.
        case rename(String)
    }

    package init(_ value: LocatedValue) {
        switch value.content {
        case .text(let text, _): self = .text(text)
        case .list(let items): self = .list(items.map(Node.init))
        case .map(let entries): self = .map(entries.map { Entry(key: $0.key.text, value: Node($0.value)) })
        }
    }

    /// The tree with an edit of the part to which a path of numbers leads, each the number of an item or an entry. A path that
    /// leads nowhere changes nothing.
    package func edited(at path: ArraySlice<Int>, _ edit: Edit) -> Node {
        guard let index = path.first else {
            if case .replace(let node) = edit { return node }
            return self
        }
        switch self {
        case .text: return self
        case .list(var items):
            guard items.indices.contains(index) else { return self }
            if path.count == 1, case .remove = edit {
                items.remove(at: index)
            } else {
                items[index] = items[index].edited(at: path.dropFirst(), edit)
            }
            return .list(items)
        case .map(var entries):
            guard entries.indices.contains(index) else { return self }
            switch edit {
            case .remove where path.count == 1: entries.remove(at: index)
            case .rename(let key) where path.count == 1: entries[index].key = key
            default: entries[index].value = entries[index].value.edited(at: path.dropFirst(), edit)
            }
            return .map(entries)
        }
    }

    /// The tree as JSON.
    package var bytes: [UInt8] { Array((written + "\n").utf8) }

    private var written: String {
        switch self {
        case .text(let text): Self.quoted(text)
        case .list(let items): "[" + items.map(\.written).joined(separator: ", ") + "]"
        case .map(let entries):
            "{" + entries.map { Self.quoted($0.key) + ": " + $0.value.written }.joined(separator: ",\n") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            case "\t": "\\t"
            default: String(scalar)
            }
        }
        return "\"" + escaped.joined() + "\""
    }
}
