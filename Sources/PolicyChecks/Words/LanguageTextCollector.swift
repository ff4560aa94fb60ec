import LocatedYAML
import PolicyModel

/// Collects texts from what was read of a file, each under its path of keys.
package struct LanguageTextCollector {
    private let glossaries: [LanguageTag: Glossary]

    package init(glossaries: [LanguageTag: Glossary]) { self.glossaries = glossaries }

    /// The texts of a file of `Locales/<language>/`, in its order: `privacy.yaml` gives `clauses.cookies.used.affirmed`.
    package func texts(ofLocale value: LocatedValue, file: String, language: LanguageTag) -> [LanguageText] {
        guard file != "glossary.yaml" else { return [] }
        return texts(value, key: "", kind: Self.kind(file), language: language)
    }

    /// The texts of `site.yaml` that are given in every language: own words, own terms, names.
    package func texts(ofSite value: LocatedValue, languages: [LanguageTag]) -> [[LanguageText]] {
        var found: [[LanguageText]] = []
        for entry in value.entries ?? [] {
            let kind: LanguageText.Kind = entry.key.text == "vocabulary" ? .ownTerm : .name
            collect(entry.value, key: entry.key.text, kind: kind, languages: languages, into: &found)
        }
        return found
    }
}

extension LanguageTextCollector {
    private static func kind(_ file: String) -> LanguageText.Kind {
        switch file {
        case "countries.yaml", "languages.yaml", "values.yaml": .data
        case _ where file.hasPrefix("findings/") || file.hasPrefix("laws"): .remark
        default: .message
        }
    }

    private func collect(
        _ value: LocatedValue, key: String, kind: LanguageText.Kind, languages: [LanguageTag],
        into found: inout [[LanguageText]]
    ) {
        for item in value.items ?? [] { collect(item, key: key, kind: kind, languages: languages, into: &found) }
        guard let entries = value.entries else { return }
        let spoken = languages.compactMap { tag in value[tag.text].map { (tag, $0) } }
        if !spoken.isEmpty, spoken.count == languages.count || key.hasSuffix("translations") {
            let all = spoken.map { texts($1, key: key, kind: kind, language: $0) }
            for (index, written) in (all.first ?? []).enumerated() {
                found.append([written] + all.dropFirst().compactMap { $0.indices.contains(index) ? $0[index] : nil })
            }
            return
        }
        for entry in entries {
            let isOwn = kind == .ownWords || entry.key.text == "own-words"
            // An own clause is known by its id alone, as in the page.
            let inner = kind == .ownWords ? entry.key.text : key + "." + entry.key.text
            collect(entry.value, key: inner, kind: isOwn ? .ownWords : kind, languages: languages, into: &found)
        }
    }

    private func texts(
        _ value: LocatedValue, key: String, kind: LanguageText.Kind, language: LanguageTag
    ) -> [LanguageText] {
        if let text = value.text {
            guard !text.isEmpty, !value.isIncomplete else { return [] }
            return [
                LanguageText(
                    LocatedText(text, at: value.place), key: key, kind: kind, language: language,
                    glossary: glossaries[language])
            ]
        }
        let items = (value.items ?? []).flatMap { texts($0, key: key, kind: kind, language: language) }
        return items
            + (value.entries ?? []).flatMap { entry in
                let inner = key.isEmpty ? entry.key.text : key + "." + entry.key.text
                return texts(entry.value, key: inner, kind: kind, language: language)
            }
    }
}
