import LocatedYAML
import PolicyChecks
import PolicyModel
import PolicyRendering

/// The JSON Schema (draft-07) of `site.yaml`, derived from the catalogue, the vocabularies and the words of both tool languages, for
/// editors that complete and check a file while it is written. It says of the shape of a site what the reader of facts says; what facts
/// mean together, what laws ask and what words say is for `validate` alone.
package struct SiteJSONSchema {
    private let site: SiteSchema
    private let words: SchemaWords
    /// The rules whose findings a site can accept.
    private let rules: [String]
    private let presets: [String]

    /// What a schema is for.
    package enum Scope: Sendable {
        /// A site, complete unless it extends a file or uses presets.
        case site
        /// A file that sites extend: nothing has to be there.
        case sharedFile
    }

    /// Reads what a site may hold; nil, with the findings, where the files that say so are wrong.
    ///
    /// - Parameter folder: that of a site whose own Templates and Locales take the place of the built-in ones.
    package static func read(
        beside folder: FilePath
    ) throws(SiteError) -> (schema: SiteJSONSchema?, diagnostics: [Diagnostic], sources: [String: [UInt8]]) {
        try SiteError.failing { () throws(FileError) in
            var reader = SourceReader(files: SiteFiles(beside: folder))
            let schema = try reader.schema().flatMap { (site) throws(FileError) in
                try SiteJSONSchema(site, reader: &reader, beside: folder)
            }
            return (reader.diagnostics.isEmpty ? schema : nil, reader.diagnostics, reader.sources)
        }
    }

    private init?(_ site: SiteSchema, reader: inout SourceReader, beside folder: FilePath) throws(FileError) {
        var languages: [Language] = []
        for tag in ToolWords.languages.compactMap(LanguageTag.init) {
            guard let language = try reader.language(tag, schema: site, kinds: site.catalogues) else { return nil }
            languages.append(language.language)
        }
        let askers = LawReference(packs: try reader.allPacks(schema: site)).askers
        let tool = ToolWords.languages.map { ToolWords.read($0, beside: [folder]) }
        self.site = site
        words = SchemaWords(languages: languages, tool: tool, askers: askers)
        rules = tool.first?.ruleIDs.filter(RuleList.isAcceptable) ?? []
        presets = try reader.presetNames()
    }

    /// The schema as JSON.
    package func text(for scope: Scope) -> String {
        var facts = FactSchema(site, words: words)
        let common = facts.common()
        let own = SiteReader.ownKeys.map { key in
            JSONValue.Member(key, facts.ownKey(key, rules: rules, presets: presets).adding(words.key(key).members))
        }
        let policies = site.catalogues.map { catalogue in
            JSONValue.Member(catalogue.policy, facts.policy(catalogue, [facts.ownWords(catalogue)]))
        }
        let conditions = scope == .site ? conditions(&facts) : [:]
        let head: JSONValue = ["$schema": "http://json-schema.org/draft-07/schema#", "title": "site.yaml"]
        return head.adding(words.key("site").members).adding(facts.closed(common + own + policies))
            .adding(conditions).adding(["definitions": .object(facts.definitions)]).text
    }

    /// What a site takes from a shared file or a preset cannot be known here, so that nothing more is asked of one that does.
    private func conditions(_ facts: inout FactSchema) -> JSONValue {
        // Names each vocabulary in the definitions, before the conditions refer to it.
        for vocabulary in site.vocabularies.all { _ = facts.vocabulary(vocabulary.name) }
        let conditions = SchemaConditions(site: site) { ["$ref": .string("#/definitions/vocabulary.\($0)")] }
        return [
            "if": [
                "type": "object",
                "anyOf": .list([SiteExtension.key, PresetUse.key].map { ["required": [.string($0)]] }),
            ],
            "else": ["allOf": .list(conditions.schemas)],
        ]
    }
}
