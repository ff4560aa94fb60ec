import LocatedYAML

/// Finds in `Locales` what people have written in each language: messages, terms, the words of pages and findings.
enum LocaleWordings {
    /// Generated from Unicode's data, and compared with it by tests; and what is known of one language by itself.
    private static let unread = ["values.yaml", "countries.yaml", "languages.yaml", "deviations.yaml", "glossary.yaml"]

    /// The wordings, sorted by their keys; the parameter holds the files by their paths below `Locales`: `en/privacy.yaml`.
    ///
    /// A file that one language has alone is about that language, and is left out.
    static func wordings(_ files: [(path: String, value: LocatedValue)]) -> [Wording] {
        var sides: [String: [Wording.Side]] = [:]
        for (path, value) in files {
            let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
            guard parts.count == 2, path.hasSuffix(".yaml"), !unread.contains(parts[1]) else { continue }
            let file = String(parts[1].dropLast(".yaml".count))
            for (key, value) in units(value, depth: 2) {
                guard let text = value.wordingText else { continue }
                sides["\(file)/\(key)", default: []].append(
                    Wording.Side(language: parts[0], text: text, place: value.place))
            }
        }
        return sides.compactMap { Wording(key: $0.key, sides: $0.value) }.sorted { $0.key < $1.key }
    }

    /// What is read at one sitting: a message with all its variants, a term with its label and phrase, all words of a rule.
    private static func units(_ value: LocatedValue, depth: Int) -> [(key: String, value: LocatedValue)] {
        (value.entries ?? []).flatMap { entry -> [(key: String, value: LocatedValue)] in
            let below = entry.key.text == "terms" ? 1 : depth - 1
            let isUnit = entry.value.entries == nil || entry.key.text.contains("/") || below == 0
            guard !isUnit else { return [(entry.key.text, entry.value)] }
            return units(entry.value, depth: below).map { ("\(entry.key.text).\($0.key)", $0.value) }
        }
    }
}
