import LocatedYAML
import PolicyChecks
import PolicyModel

/// The words of the tool itself, which are the built-in ones: a site's own Locales are about its pages. Only what the laws of a
/// site's own packs demand stands beside the site.
package enum ToolWords {
    /// The languages that the tool itself speaks.
    static let languages = ["en", "zh-Hans"]

    /// The words of the findings in one of the tool's languages, `en` or `zh-Hans`.
    ///
    /// - Parameter folders: those of the sites whose own laws are spoken of.
    package static func read(_ language: String, beside folders: [FilePath] = []) -> FindingWords {
        FindingWords(
            reading: values(below: "Locales/\(language)/findings/"),
            unmet: value("Locales/\(language)/laws.yaml")?["unmet"],
            laws: values(below: "Locales/\(language)/laws/")
                + folders.flatMap { ownLaws(language, beside: $0).map(\.value) })
    }

    /// The words that no rule has for itself, such as those of the line that counts what was checked.
    package static func common(_ language: String) -> FindingWords {
        FindingWords(reading: [value("Locales/\(language)/findings/words.yaml")].compactMap(\.self))
    }

    /// What is said of these laws.
    ///
    /// - Parameter folder: that of the site whose laws they are; nil for the built-in laws alone.
    package static func phrases(
        _ language: String, laws: Set<String>, beside folder: FilePath? = nil
    ) -> LawPhrases? {
        guard let tag = LanguageTag(language), let values = values(of: language) else { return nil }
        let own = folder.map { ownLaws(language, beside: $0) } ?? []
        let words = laws.compactMap { id -> (String, LawWords)? in
            let path = "Locales/\(language)/laws/\(id).yaml"
            let value = own.first { $0.path == path }?.value ?? value(path)
            return value.map { (id, LawWords(reading: $0)) }
        }
        return LawPhrases(
            tag, words: read(language), laws: Dictionary(uniqueKeysWithValues: words), values: values)
    }

    /// The words of the laws in a site's own folder. A file that cannot be read has none: the findings of reading the site's
    /// own packs say what is wrong with the folder.
    private static func ownLaws(_ language: String, beside folder: FilePath) -> [(path: String, value: LocatedValue)] {
        let files = SiteFiles(beside: folder)
        let paths = (try? files.ownPaths(below: "Locales/\(language)/laws")) ?? []
        return paths.compactMap { path in
            guard let file = try? files.file(path),
                let value = LocatedYAMLReader.read(file.bytes, file: file.name).value
            else { return nil }
            return (path, value)
        }
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
