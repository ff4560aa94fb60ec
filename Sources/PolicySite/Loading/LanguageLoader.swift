import LocatedYAML
import PolicyModel
import PolicyRendering

/// One language as a site needs it: what policies say, and the words around them.
struct LoadedLanguage {
    let language: Language
    let pageWords: PageWords
}

extension SourceReader {
    /// Has the built-in files of the languages and laws read while the schema and the facts are.
    ///
    /// - Parameter value: what `site.yaml` holds.
    mutating func readAhead(for value: LocatedValue) throws(FileError) {
        guard try areFilesBuiltin() else { return }
        let folders = (value["languages"]?.items ?? []).compactMap(\.text).map { "Locales/\($0)/" }
        BuiltinValues.readAhead { path in
            path.hasPrefix("Templates/laws/")
                || folders.contains { path.hasPrefix($0) && !path.dropFirst($0.count).contains("/") }
        }
    }

    /// The languages of the site, compared with the first of them message by message.
    mutating func languages(of site: Site, schema: SiteSchema) throws(FileError) -> [LoadedLanguage] {
        let kinds = site.policies.map(\.catalogue)
        var languages: [LoadedLanguage] = []
        for tag in site.languages {
            guard let loaded = try language(tag, schema: schema, kinds: kinds) else { continue }
            if let first = languages.first { try compare(first, loaded, kinds: kinds) }
            languages.append(loaded)
        }
        return languages
    }

    /// The words of a language for the kinds of policy of a site; nil after a finding about any of its files.
    mutating func language(_ tag: LanguageTag, schema: SiteSchema, kinds: [Catalogue]) throws(FileError)
        -> LoadedLanguage?
    {
        let policies = kinds.map(\.policy).joined(separator: " ")
        return try shared("language \(tag) \(policies)") { reader throws(FileError) in
            try reader.readLanguage(tag, schema: schema, kinds: kinds)
        }
    }

    private mutating func readLanguage(
        _ tag: LanguageTag, schema: SiteSchema, kinds: [Catalogue]
    ) throws(FileError) -> LoadedLanguage? {
        let before = diagnostics.count
        let language = try spokenLanguage(tag, schema: schema, kinds: kinds)
        let pageWords = try value("Locales/\(tag)/pages.yaml", missing: LanguageRule.missingFile).flatMap {
            PageWords($0, language: tag, diagnostics: &diagnostics)
        }
        guard let language, let pageWords, diagnostics.count == before else { return nil }
        return LoadedLanguage(language: language, pageWords: pageWords)
    }

    /// What a language says of policies, without the words around them. It may lack something after a finding; nil where
    /// nothing can be said.
    mutating func spokenLanguage(
        _ tag: LanguageTag, schema: SiteSchema, kinds: [Catalogue]
    ) throws(FileError) -> Language? {
        let folder = "Locales/\(tag)"
        let values = try values(folder)
        let isTested = try areFilesBuiltin()
        let lexicon = try value("\(folder)/vocabulary.yaml", missing: LanguageRule.missingFile).flatMap {
            Lexicon(
                reading: $0, vocabularies: schema.vocabularies, isTested: isTested, diagnostics: &diagnostics)
        }
        var messages: [String: Messages] = [:]
        for catalogue in kinds {
            messages[catalogue.policy] = try self.messages("\(folder)/\(catalogue.policy).yaml") {
                catalogue.messageSlots
            }
        }
        messages["precedence"] = try self.messages("\(folder)/precedence.yaml") { Language.precedenceSlots }
        guard let values, let lexicon else { return nil }
        return Language(tag: tag, values: values, lexicon: lexicon, messages: messages)
    }

    /// Compares a language with the first one of a site, message by message; the built-in ones are tested.
    private mutating func compare(_ first: LoadedLanguage, _ other: LoadedLanguage, kinds: [Catalogue])
        throws(FileError)
    {
        guard try !areFilesBuiltin() else { return }
        diagnostics += Language.differences(first.language, other.language, kinds: kinds)
    }

    private mutating func values(_ folder: String) throws(FileError) -> LanguageValues? {
        let patterns = try value("\(folder)/values.yaml", missing: LanguageRule.missingFile)
        let countries = try value("\(folder)/countries.yaml", missing: LanguageRule.missingFile)
        let languages = try value("\(folder)/languages.yaml", missing: LanguageRule.missingFile)
        guard let patterns, let countries, let languages else { return nil }
        return LanguageValues(
            values: patterns, countries: countries, languages: languages, isTested: try areFilesBuiltin(),
            diagnostics: &diagnostics)
    }

    /// The messages of a file; the built-in ones beside the built-in catalogue are tested and not looked at again.
    private mutating func messages(_ path: String, slots: () -> [MessageSlot]) throws(FileError) -> Messages? {
        guard let value = try value(path, missing: LanguageRule.missingFile) else { return nil }
        guard try !areFilesBuiltin() else { return Messages(value) }
        let read = MessagesReader.messages(value, slots: slots())
        diagnostics += read.diagnostics
        return read.messages
    }
}
