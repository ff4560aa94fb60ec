import LocatedYAML

/// Finds in `Locales` what stands there in each language: messages, terms, the words of pages and findings, names, patterns.
enum LocaleWordings {
    /// What is known of one language by itself.
    private static let unread = ["deviations.yaml", "glossary.yaml"]

    /// The wordings, sorted by their keys; the parameter holds the files by their paths below `Locales`: `en/privacy.yaml`.
    ///
    /// What one language needs and another does not, such as an article before a name, has no words on the other side. A file
    /// that one language has alone is about that language, and is left out.
    ///
    /// - Parameter known: the keys of a record: what no language has any more, though one had words for it, is a wording too.
    static func wordings(
        _ files: [(path: String, value: LocatedValue)], known: some Sequence<String> = []
    ) -> [Wording] {
        var languages: [String: [Wording.Side]] = [:]
        var sides: [String: [String: [String: Wording.Side]]] = [:]
        for (path, value) in files {
            let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
            guard parts.count == 2, path.hasSuffix(".yaml"), !unread.contains(parts[1]) else { continue }
            let (language, file) = (parts[0], String(parts[1].dropLast(".yaml".count)))
            let top = Place(file: value.place.file, at: value.place.start)
            languages[file, default: []].append(Wording.Side(language: language, text: "", place: top))
            for (key, value) in units(value, depth: 2) {
                guard let text = value.wordingText else { continue }
                sides[file, default: [:]][key, default: [:]][language] = Wording.Side(
                    language: language, text: text, place: value.place)
            }
        }
        for name in known {
            let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
            guard parts.count == 2, sides[parts[0]] != nil, sides[parts[0]]?[parts[1]] == nil else { continue }
            sides[parts[0], default: [:]][parts[1]] = [:]
        }
        return sides.flatMap { file, keys in
            keys.compactMap { key, found in
                Wording(key: "\(file)/\(key)", sides: (languages[file] ?? []).map { found[$0.language] ?? $0 })
            }
        }.sorted { $0.key < $1.key }
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
