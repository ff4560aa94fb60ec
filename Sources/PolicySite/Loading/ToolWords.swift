import LocatedYAML
import PolicyChecks
import PolicyModel

/// The words of the tool itself, which are always the built-in ones: a site's own Locales are about its pages.
package enum ToolWords {
    /// The words of the findings in one of the tool's languages, `en` or `zh-Hans`.
    package static func read(_ language: String) -> FindingWords {
        FindingWords(
            reading: values(below: "Locales/\(language)/findings/"),
            unmet: value("Locales/\(language)/laws.yaml")?["unmet"],
            laws: values(below: "Locales/\(language)/laws/"))
    }

    /// The words that no rule has for itself, such as those of the line that counts what was checked.
    package static func common(_ language: String) -> FindingWords {
        FindingWords(reading: [value("Locales/\(language)/findings/words.yaml")].compactMap(\.self))
    }

    /// What a law is called and demands.
    package static func law(_ id: String, in language: String) -> LawWords? {
        value("Locales/\(language)/laws/\(id).yaml").map(LawWords.init)
    }

    /// What is said of these laws.
    package static func phrases(_ language: String, laws: Set<String>) -> LawPhrases? {
        guard let tag = LanguageTag(language), let values = values(of: language) else { return nil }
        let words = laws.compactMap { id in law(id, in: language).map { (id, $0) } }
        return LawPhrases(
            tag, words: read(language), laws: Dictionary(uniqueKeysWithValues: words), values: values)
    }

    /// How the language writes dates and periods.
    private static func values(of language: String) -> LanguageValues? {
        let folder = "Locales/\(language)/"
        guard let values = value(folder + "values.yaml"), let countries = value(folder + "countries.yaml"),
            let languages = value(folder + "languages.yaml")
        else { return nil }
        var diagnostics: [Diagnostic] = []
        return LanguageValues(
            values: values, countries: countries, languages: languages, diagnostics: &diagnostics)
    }

    private static func values(below folder: String) -> [LocatedValue] {
        BuiltinFiles.paths.filter { $0.hasPrefix(folder) }.compactMap(value)
    }

    private static func value(_ path: String) -> LocatedValue? {
        BuiltinFiles.bytes(path).flatMap { LocatedYAMLReader.read($0, file: path).value }
    }
}
