import LocatedYAML

/// Data of a language while they are made: what will stand in a YAML file, in order, without places.
indirect enum DataTree: Hashable {
    case text(String)
    case list([String])
    case map([Entry])

    struct Entry: Hashable {
        let key: String
        let value: DataTree

        init(_ key: String, _ value: DataTree) {
            self.key = key
            self.value = value
        }
    }

    /// The same data without their places; a list holds texts alone.
    init(_ value: LocatedValue) {
        switch value.content {
        case .text(let text, _): self = .text(text)
        case .list(let items): self = .list(items.compactMap(\.text))
        case .map(let entries): self = .map(entries.map { Entry($0.key.text, DataTree($0.value)) })
        }
    }

    /// The entries of a map; none for anything else.
    var entries: [Entry] {
        if case .map(let entries) = self { entries } else { [] }
    }

    subscript(key: String) -> DataTree? { entries.first { $0.key == key }?.value }

    /// These data with `deviations` in the place of what stands at the same keys; new keys come last.
    func merging(_ deviations: DataTree) -> DataTree {
        guard case .map(let own) = self, case .map(let others) = deviations else { return deviations }
        let merged = own.map { entry in
            Entry(entry.key, deviations[entry.key].map { entry.value.merging($0) } ?? entry.value)
        }
        return .map(merged + others.filter { self[$0.key] == nil })
    }

    /// The paths at which `deviations` say what these data say anyway.
    func idle(_ deviations: DataTree, path: String = "") -> [String] {
        guard case .map(let entries) = deviations else { return self == deviations ? [path] : [] }
        return entries.flatMap { entry in
            self[entry.key]?.idle(entry.value, path: path.isEmpty ? entry.key : "\(path).\(entry.key)") ?? []
        }
    }

    /// The same data with every text changed.
    func mapTexts(_ change: (String) -> String) -> DataTree {
        switch self {
        case .text(let text): .text(change(text))
        case .list(let texts): .list(texts.map(change))
        case .map(let entries): .map(entries.map { Entry($0.key, $0.value.mapTexts(change)) })
        }
    }

    /// Whether any text holds `part`.
    func contains(_ part: String) -> Bool {
        switch self {
        case .text(let text): text.contains(part)
        case .list(let texts): texts.contains { $0.contains(part) }
        case .map(let entries): entries.contains { $0.value.contains(part) }
        }
    }

    /// The same map with its keys in order.
    var sorted: DataTree { .map(entries.sorted { $0.key < $1.key }) }
}
