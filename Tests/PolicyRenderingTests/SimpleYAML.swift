import LocatedYAML
enum SimpleYAML {
    static func map(_ source: LocatedText) -> LocatedValue {
        let lines = source.text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        let entries = lines.map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            var value = parts.count > 1 ? parts[1].dropFirst() : ""
            if value.hasPrefix("\"") { value = value.dropFirst().dropLast() }
            return LocatedValue.Entry(
                key: LocatedText(String(parts[0]), at: source.place),
                value: LocatedValue(.text(String(value), isPlain: true), at: source.place))
        }
        return LocatedValue(.map(entries), at: source.place)
    }
}
