import LocatedYAML
import PolicyChecks
import PolicyModel

extension SourceReader {
    /// What is wrong with the words that a site brings itself: what `site.yaml` says in its languages, and its own files of
    /// Locales. The built-in words are tested and not looked at again.
    ///
    /// - Parameters:
    ///   - value: the whole of `site.yaml`.
    ///   - languages: those that were loaded for the site, the first of which the others are compared with.
    ///   - kinds: the kinds of policy of the site.
    mutating func wordsFindings(
        _ value: LocatedValue, languages: [LoadedLanguage], kinds: [Catalogue]
    ) throws(FileError) -> [Diagnostic] {
        let tags = languages.map(\.language.tag)
        let own = ownLocales(tags)
        var findings: [Diagnostic] = []
        let collector = LanguageTextCollector(glossaries: try glossaries(tags))
        for texts in collector.texts(ofSite: value, languages: tags) {
            findings += texts.flatMap { WordsCheck.findings($0) }
            guard let first = texts.first else { continue }
            findings += texts.dropFirst().flatMap { WordsCheck.findings(LanguageTextPair(one: first, other: $0)) }
        }
        for file in Set(own.map(\.file)).sorted() { findings += localeFindings(file, tags: tags, collector: collector) }
        guard !own.isEmpty else { return findings }
        let slots = Language.slots(of: kinds).sorted { $0.kind < $1.kind }
        for language in languages.map(\.language) {
            for (kind, slots) in slots where own.contains(where: { $0 == (language.tag, kind + ".yaml") }) {
                if let messages = language.messages[kind] {
                    findings += VariantCheck.findings(messages, slots: slots)
                }
            }
        }
        return findings
    }
}

extension SourceReader {
    /// The files of Locales that stand beside the site, in these languages.
    func ownLocales(_ tags: [LanguageTag]) -> [(tag: LanguageTag, file: String)] {
        tags.flatMap { tag in
            let folder = "Locales/\(tag)/"
            return locales.filter { $0.key.hasPrefix(folder) && ownFiles.contains($0.value.place.file) }.map {
                (tag, String($0.key.dropFirst(folder.count)))
            }
        }
    }

    /// The glossaries of those languages that have one.
    private mutating func glossaries(_ tags: [LanguageTag]) throws(FileError) -> [LanguageTag: Glossary] {
        var glossaries: [LanguageTag: Glossary] = [:]
        for tag in tags {
            let path = "Locales/\(tag)/glossary.yaml"
            guard try files.file(path) != nil else { continue }
            glossaries[tag] = try shared(path) { reader throws(FileError) -> Glossary? in
                guard let value = try reader.value(path, missing: LanguageRule.missingFile) else { return nil }
                return Glossary(reading: value, diagnostics: &reader.diagnostics)
            }
        }
        return glossaries
    }

    /// What is wrong with one file of Locales where it is a site's own, in each language and against the first.
    private func localeFindings(
        _ file: String, tags: [LanguageTag], collector: LanguageTextCollector
    ) -> [Diagnostic] {
        let texts = tags.map { tag in
            locales["Locales/\(tag)/\(file)"].map {
                collector.texts(ofLocale: $0, file: file, language: tag)
            } ?? []
        }
        let first = Dictionary(
            (texts.first ?? []).map { ($0.key, $0) }, uniquingKeysWith: { one, _ in one })
        var findings: [Diagnostic] = []
        for side in texts { findings += side.filter(isOwn).flatMap { WordsCheck.findings($0) } }
        for written in texts.dropFirst().joined() {
            guard let one = first[written.key], isOwn(one) || isOwn(written) else { continue }
            findings += WordsCheck.findings(LanguageTextPair(one: one, other: written))
        }
        return findings
    }

    private func isOwn(_ written: LanguageText) -> Bool { ownFiles.contains(written.file) }
}
