import LocatedYAML

enum ReaderTarget {
    static func failure(with bytes: [UInt8]) -> String? {
        let (value, diagnostics) = LocatedYAMLReader.read(bytes, file: "input")
        let byLibYAML = LocatedYAMLReader.read(bytes, file: "input", isPlainTried: false)
        guard value == byLibYAML.value, diagnostics == byLibYAML.diagnostics else { return "read in two ways" }
        guard let value else { return diagnostics.isEmpty ? "neither a value nor a finding" : nil }
        let places = diagnostics.flatMap { [$0.place] + $0.notes.map(\.place) }.compactMap { $0 } + places(in: value)
        return places.contains { $0.start > $0.end } ? "a place that ends before it starts" : nil
    }

    private static func places(in value: LocatedValue) -> [Place] {
        let inner = (value.items ?? []) + (value.entries?.map(\.value) ?? [])
        return [value.place] + (value.entries?.map(\.key.place) ?? []) + inner.flatMap(places(in:))
    }
}
