import LocatedYAML

/// One map of a language's data while it is read: every key that is missing, unknown or of the wrong shape is a finding,
/// unless the YAML reader has refused something just there and said so.
struct ValuesMap {
    /// The keys that lead here from the top of the file, `units.days`; empty for the whole file.
    let path: String
    let place: Place
    private let isIncomplete: Bool
    let entries: [LocatedValue.Entry]

    /// Nil after a finding, for what is no map or an empty one.
    init?(_ value: LocatedValue, path: String = "", diagnostics: inout [Diagnostic]) {
        guard let entries = value.entries, !entries.isEmpty else {
            value.reportMalformed(path, help: "map", diagnostics: &diagnostics)
            return nil
        }
        self.path = path
        self.place = value.place
        self.isIncomplete = value.isIncomplete
        self.entries = entries
    }

    /// The value of a key that must be there; nil after a finding.
    func value(_ key: String, diagnostics: inout [Diagnostic]) -> LocatedValue? {
        let entry = entries.first { $0.key.text == key }
        if let entry, !entry.value.isEmpty { return entry.value }
        if entry != nil || !isIncomplete {
            let place = entry?.key.place ?? Place(file: place.file, at: place.start)
            diagnostics.append(Diagnostic(ValuesRule.missingValue, at: place, arguments: ["key": .text(self.key(key))]))
        }
        return nil
    }

    /// The text of a key that must be there; nil after a finding.
    func text(_ key: String, diagnostics: inout [Diagnostic]) -> LocatedText? {
        guard let value = value(key, diagnostics: &diagnostics) else { return nil }
        return value.words(path: self.key(key), diagnostics: &diagnostics)
    }

    /// The text of a key that may be absent; nil without it, and after a finding when it is no text.
    func optionalText(_ key: String, diagnostics: inout [Diagnostic]) -> LocatedText? {
        guard let value = entries.first(where: { $0.key.text == key })?.value else { return nil }
        return value.words(path: self.key(key), diagnostics: &diagnostics)
    }

    /// The map of a key that must be there; nil after a finding.
    func map(_ key: String, diagnostics: inout [Diagnostic]) -> ValuesMap? {
        guard let value = value(key, diagnostics: &diagnostics) else { return nil }
        return ValuesMap(value, path: self.key(key), diagnostics: &diagnostics)
    }

    /// Reports each key that is not among `known`.
    func checkKeys(among known: [String], diagnostics: inout [Diagnostic]) {
        for entry in entries where !known.contains(entry.key.text) {
            diagnostics.append(
                .unknown(ValuesRule.unknownValue, entry.key.text, known: known, at: entry.key.place))
        }
    }

    /// The path of a key of this map.
    func key(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }
}

extension LocatedValue {
    /// The scalar as words that can be printed; nil after a finding for a list, a map and an empty text.
    func words(path: String, diagnostics: inout [Diagnostic]) -> LocatedText? {
        guard let text, !text.isEmpty else {
            reportMalformed(path, help: "text", diagnostics: &diagnostics)
            return nil
        }
        return LocatedText(text, at: place)
    }

    /// Reports that this is not of the shape that `help` names: `map`, `text`, `list` or `months`.
    func reportMalformed(_ path: String, help: String, diagnostics: inout [Diagnostic]) {
        guard !isIncomplete else { return }
        diagnostics.append(
            Diagnostic(ValuesRule.malformedValue, at: place, arguments: ["key": .text(path)], help: help))
    }
}
