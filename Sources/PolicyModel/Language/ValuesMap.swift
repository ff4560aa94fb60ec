import LocatedYAML

/// One map of a language's data while it is read: every key that is missing, unknown or of the wrong shape is a finding.
struct ValuesMap {
    /// The keys that lead here from the top of the file, `units.days`; empty for the whole file.
    let path: String
    let place: Place
    let entries: [LocatedValue.Entry]

    /// Nil after a finding, for what is no map or an empty one.
    init?(_ value: LocatedValue, path: String = "", diagnostics: inout [Diagnostic]) {
        guard let entries = value.entries, !entries.isEmpty else {
            diagnostics.append(.malformed(path, help: "map", at: value.place))
            return nil
        }
        self.path = path
        self.place = value.place
        self.entries = entries
    }

    /// The value of a key that must be there; nil after a finding.
    func value(_ key: String, diagnostics: inout [Diagnostic]) -> LocatedValue? {
        guard let value = entries.first(where: { $0.key.text == key })?.value, !value.isEmpty else {
            let place = entries.first { $0.key.text == key }?.key.place ?? Place(file: place.file, at: place.start)
            diagnostics.append(Diagnostic(ValuesRule.missingValue, at: place, arguments: ["key": .text(self.key(key))]))
            return nil
        }
        return value
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
            diagnostics.append(.malformed(path, help: "text", at: place))
            return nil
        }
        return LocatedText(text, at: place)
    }
}

extension Diagnostic {
    /// A finding about a value that is not of the shape that `help` names: `map`, `text`, `list` or `months`.
    static func malformed(_ path: String, help: String, at place: Place) -> Diagnostic {
        Diagnostic(ValuesRule.malformedValue, at: place, arguments: ["key": .text(path)], help: help)
    }
}
