import LocatedYAML

/// What the suite's events say about a text: the value, and which of our rules it breaks.
struct ExpectedTree {
    /// A value without places, as events give it.
    indirect enum Value: Equatable {
        case text(String, isPlain: Bool)
        case list([Value])
        case map([Value])
        case nothing
    }

    /// Of the first document; a map is its keys and values in turn.
    private(set) var value = Value.nothing
    private(set) var rules: Set<YAMLRule> = []
    private var lines: ArraySlice<Substring>
    private var documents = 0

    init(_ tree: String) {
        lines = tree.split(separator: "\n").map { $0.drop { $0 == " " } }[...]
        while let line = lines.popFirst() {
            guard line.hasPrefix("+DOC") else { continue }
            documents += 1
            if documents > 1 { rules.insert(.secondDocument) }
            let read = node()
            if documents == 1 { value = read }
        }
    }
}

extension ExpectedTree {
    private mutating func node() -> Value {
        guard let line = lines.popFirst() else { return .nothing }
        let word = line.prefix(4)
        var rest = line.dropFirst(5)
        if word == "=ALI" {
            rules.insert(.alias)
            return .nothing
        }
        for (mark, rule) in [("&", YAMLRule.anchor), ("<", .tag)] {
            if rest.hasPrefix("[] ") || rest.hasPrefix("{} ") { rest = rest.dropFirst(3) }
            guard rest.hasPrefix(mark) else { continue }
            rules.insert(rule)
            rest = rest.drop { $0 != " " }.dropFirst()
        }
        switch word {
        case "+SEQ": return .list(children(until: "-SEQ"))
        case "+MAP": return map(children(until: "-MAP"))
        default: return .text(Self.unescaped(rest.dropFirst()), isPlain: rest.hasPrefix(":"))
        }
    }

    private mutating func children(until end: String) -> [Value] {
        var children: [Value] = []
        while let line = lines.first, line != end { children.append(node()) }
        lines = lines.dropFirst()
        return children
    }

    /// Notes the keys that we refuse.
    private mutating func map(_ children: [Value]) -> Value {
        var seen: [String] = []
        for key in stride(from: 0, to: children.count, by: 2).map({ children[$0] }) {
            switch key {
            case .text("", isPlain: true): rules.insert(.emptyKey)
            case .text("<<", isPlain: true): rules.insert(.mergeKey)
            case .text(let text, _):
                if seen.contains(text) { rules.insert(.duplicateKey) }
                seen.append(text)
            case .list, .map: rules.insert(.complexKey)
            case .nothing: break
            }
        }
        return .map(children)
    }

    private static func unescaped(_ text: Substring) -> String {
        var result = ""
        var rest = text
        while let first = rest.popFirst() {
            guard first == "\\", let escape = rest.popFirst() else {
                result.append(first)
                continue
            }
            let characters: [Character: Character] = ["n": "\n", "t": "\t", "b": "\u{8}", "r": "\r", "\\": "\\"]
            result.append(characters[escape] ?? escape)
        }
        return result
    }
}

extension ExpectedTree.Value {
    /// A value as it was read, without its places.
    init(_ value: LocatedValue) {
        switch value.content {
        case .text(let text, let isPlain): self = .text(text, isPlain: isPlain)
        case .list(let items): self = .list(items.map(Self.init))
        case .map(let entries):
            self = .map(entries.flatMap { [.text($0.key.text, isPlain: true), Self($0.value)] })
        }
    }

    /// The value with keys that do not tell whether they are plain, because ours do not.
    var withoutKeyStyles: Self {
        switch self {
        case .text, .nothing: self
        case .list(let items): .list(items.map(\.withoutKeyStyles))
        case .map(let children):
            .map(
                children.enumerated().map { number, child in
                    if number.isMultiple(of: 2), case .text(let text, _) = child {
                        .text(text, isPlain: true)
                    } else {
                        child.withoutKeyStyles
                    }
                })
        }
    }
}
