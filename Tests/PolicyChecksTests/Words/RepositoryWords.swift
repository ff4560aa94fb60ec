import LocatedYAML
import PolicyChecks
import PolicyModel
import TestSupport
import Testing

/// The words of this repository, and those of its sites, as the checks of wording read them.
enum RepositoryWords {
    static let languages = ["en", "zh-Hans"].compactMap { LanguageTag($0) }

    static let glossaries = Result { () throws -> [LanguageTag: Glossary] in
        var glossaries: [LanguageTag: Glossary] = [:]
        for language in languages {
            var diagnostics: [Diagnostic] = []
            let value = try Repository.value("Locales/\(language)/glossary.yaml")
            glossaries[language] = Glossary(reading: value, diagnostics: &diagnostics)
            #expect(diagnostics == [])
        }
        return glossaries
    }

    /// The files that every language has, by their path below the folder of the language.
    static let files = Repository.files(in: "Locales/en", ending: ".yaml", isDeep: true).map {
        String($0.dropFirst("Locales/en/".count))
    }.filter { $0 != "deviations.yaml" }

    /// What is found in one file of `Locales`, in every language and between them.
    static func findings(file: String) throws -> [Diagnostic] {
        let collector = LanguageTextCollector(glossaries: try glossaries.get())
        let texts = try languages.map { language in
            let value = try Repository.value("Locales/\(language)/\(file)")
            return collector.texts(ofLocale: value, file: file, language: language)
        }
        return texts.joined().flatMap { WordsCheck.findings($0) }
            + pairs(texts).flatMap { WordsCheck.findings($0) }
    }

    /// What is found in a text of a site.
    static func findings(site value: LocatedValue, languages: [LanguageTag] = languages) throws -> [Diagnostic] {
        let collector = LanguageTextCollector(glossaries: try glossaries.get())
        return collector.texts(ofSite: value, languages: languages).flatMap { texts in
            texts.flatMap { WordsCheck.findings($0) }
                + texts.dropFirst().flatMap { WordsCheck.findings(LanguageTextPair(one: texts[0], other: $0)) }
        }
    }

    private static func pairs(_ texts: [[LanguageText]]) -> [LanguageTextPair] {
        guard let first = texts.first else { return [] }
        return texts.dropFirst().flatMap { others in
            others.compactMap { other in
                first.first { $0.key == other.key }.map { LanguageTextPair(one: $0, other: other) }
            }
        }
    }
}
