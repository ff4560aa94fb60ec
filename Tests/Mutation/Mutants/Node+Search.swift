extension Node {
    package var entries: [Entry]? {
        if case .map(let entries) = self { entries } else { nil }
    }

    package subscript(key: String) -> Node? { entries?.first { $0.key == key }?.value }

    /// The last key on the way to a path that names a language; nil where there is none.
    func language(at path: [Int]) -> String? {
        var language: String?
        var node = self
        for index in path {
            switch node {
            case .map(let entries):
                guard entries.indices.contains(index) else { return language }
                if ["en", "zh-Hans"].contains(entries[index].key) { language = entries[index].key }
                node = entries[index].value
            case .list(let items):
                guard items.indices.contains(index) else { return language }
                node = items[index]
            case .text: return language
            }
        }
        return language
    }
}
