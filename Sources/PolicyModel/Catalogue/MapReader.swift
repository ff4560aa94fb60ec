import LocatedYAML

/// Reads the keys of one map of a file in `Templates/` or `Locales/`; what is missing, unknown or of another shape is a finding.
package struct MapReader {
    package let place: Place
    private let isIncomplete: Bool
    private let entries: [LocatedValue.Entry]
    /// The keys that were asked for: so few that a list is faster than a set.
    private var seen: [String] = []

    /// Nil, after a finding, for what is no map.
    package init?(_ value: LocatedValue, diagnostics: inout [Diagnostic]) {
        guard let entries = value.entries else {
            if !value.isIncomplete { diagnostics.append(.wrongShape("map", at: value.place)) }
            return nil
        }
        self.entries = entries
        isIncomplete = value.isIncomplete
        place = value.place
    }

    /// The value of a key, or nil where it is absent.
    package mutating func optional(_ key: String) -> LocatedValue? {
        seen.append(key)
        return entries.first { $0.key.text == key }?.value
    }

    /// The value of a key; absent is a finding.
    package mutating func required(_ key: String, diagnostics: inout [Diagnostic]) -> LocatedValue? {
        if let value = optional(key) { return value }
        guard !isIncomplete else { return nil }
        diagnostics.append(Diagnostic(CatalogueRule.missingKey, at: place, arguments: ["key": .text(key)]))
        return nil
    }

    /// The items of a key; absent or no list is a finding.
    package mutating func requiredItems(_ key: String, diagnostics: inout [Diagnostic]) -> [LocatedValue]? {
        guard let value = required(key, diagnostics: &diagnostics) else { return nil }
        if value.items == nil, !value.isIncomplete { diagnostics.append(.wrongShape("list", at: value.place)) }
        return value.items
    }

    /// One of a few words under a key; nil where it is absent, and after a finding about any other.
    package mutating func word(_ key: String, among words: [String], diagnostics: inout [Diagnostic]) -> String? {
        optional(key)?.locatedText(diagnostics: &diagnostics).flatMap {
            $0.word(among: words, diagnostics: &diagnostics)
        }
    }

    /// The text of a key; absent or no text is a finding.
    package mutating func requiredText(_ key: String, diagnostics: inout [Diagnostic]) -> LocatedText? {
        required(key, diagnostics: &diagnostics)?.locatedText(diagnostics: &diagnostics)
    }

    /// The texts of a list, empty where the key is absent; what is no list of texts is a finding.
    package mutating func texts(_ key: String, diagnostics: inout [Diagnostic]) -> [LocatedText] {
        optional(key)?.locatedTexts(diagnostics: &diagnostics) ?? []
    }

    /// The entries whose keys were not asked for: a map of free keys beside known ones.
    package var others: [LocatedValue.Entry] { entries.filter { !seen.contains($0.key.text) } }

    /// Reports each key that nobody asked for.
    package func reportUnknownKeys(diagnostics: inout [Diagnostic]) {
        for entry in others {
            diagnostics.append(
                .unknown(CatalogueRule.unknownKey, entry.key.text, known: Set(seen).sorted(), at: entry.key.place))
        }
    }
}

extension LocatedText {
    /// The text, which must be one of a few words; nil after a finding.
    package func word(among words: [String], diagnostics: inout [Diagnostic]) -> String? {
        if words.contains(text) { return text }
        diagnostics.append(.unknown(CatalogueRule.unknownKey, text, known: words, at: place))
        return nil
    }
}

extension LocatedValue {
    /// The text of a scalar; anything else is a finding.
    package func locatedText(diagnostics: inout [Diagnostic]) -> LocatedText? {
        guard !isRefused else { return nil }
        if let text { return LocatedText(text, at: place) }
        diagnostics.append(.wrongShape("text", at: place))
        return nil
    }

    /// The texts of a list; anything else is a finding.
    package func locatedTexts(diagnostics: inout [Diagnostic]) -> [LocatedText] {
        guard let items else {
            diagnostics.append(.wrongShape("list", at: place))
            return []
        }
        return items.compactMap { $0.locatedText(diagnostics: &diagnostics) }
    }
}

extension Diagnostic {
    /// A finding about a value of one of our own files that is not of the shape wanted there; `wanted` is one of the `words`
    /// of the findings.
    package static func wrongShape(_ wanted: String, at place: Place) -> Diagnostic {
        Diagnostic(CatalogueRule.wrongShape, at: place, arguments: ["wanted": .word(wanted)])
    }
}
