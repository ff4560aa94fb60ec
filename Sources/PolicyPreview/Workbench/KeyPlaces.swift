import LocatedYAML

/// Where the keys of a YAML file stand, by their paths: `privacy.cookies.kinds`.
struct KeyPlaces {
    private struct Key {
        let path: String
        let place: Place
    }

    /// In the order of the file.
    private var keys: [Key] = []
    private var byPath: [String: Place] = [:]

    init(_ value: LocatedValue?) {
        if let value { add(value, below: "") }
    }

    /// Reads a file of which the places are wanted; none where it is no YAML.
    init(_ bytes: [UInt8]?, file: String) {
        self.init(bytes.flatMap { LocatedYAMLReader.read($0, file: file).value })
    }

    private mutating func add(_ value: LocatedValue, below path: String) {
        for entry in value.entries ?? [] {
            let key = path.isEmpty ? entry.key.text : "\(path).\(entry.key.text)"
            keys.append(Key(path: key, place: entry.key.place))
            byPath[key] = entry.key.place
            add(entry.value, below: key)
        }
        for item in value.items ?? [] { add(item, below: path) }
    }

    /// Where a key stands; nil for a path that the file does not have.
    func place(of path: String) -> Place? { byPath[path] }

    /// The path of the key that a position belongs to: the last that begins before it; nil before the first key.
    func path(at position: Position) -> String? {
        keys.last { $0.place.start <= position }?.path
    }
}
