import LocatedYAML
import PolicyChecks
import PolicyModel
import PolicyRendering

/// One version of a site, read and said in its languages. What laws and other rules find in it does not matter here: a version
/// that was published is what it is.
package struct SiteVersion: Sendable {
    /// One policy of the version.
    struct Said: Sendable {
        let facts: PolicyFacts
        let policy: Policy
        let documents: [LanguageTag: Document]
    }

    /// How reports call it.
    package let name: String
    let site: Site
    let schema: SiteSchema
    let policies: [Said]
    /// The words around policies, for what is told to readers.
    let pageWords: [LanguageTag: PageWords]
    /// The words of the site's own terms as they were written.
    let ownTerms: LocatedValue?
    /// `precedence` as it was written.
    let precedence: LocatedValue?
    /// What judges the changes that led to it, by kind of policy; empty for a version that others follow.
    let judgements: [String: ChangeJudgement]

    /// What reading a version found; no version where that is an error.
    package struct Result: Sendable {
        package let version: SiteVersion?
        package let diagnostics: [Diagnostic]
        package let sources: [String: [UInt8]]
    }

    /// Reads a version and says it.
    ///
    /// - Parameter isLatest: whether the changes that led to it are to be judged.
    package static func read(_ source: VersionSource, isLatest: Bool) throws(SiteError) -> Result {
        try SiteError.failing { () throws(FileError) in
            var reader = SourceReader(files: source.files)
            let version = try reader.version(source, isLatest: isLatest)
            let hasErrors = reader.diagnostics.contains { $0.severity == .error }
            return Result(
                version: hasErrors ? nil : version,
                diagnostics: reader.diagnostics.filter { $0.severity == .error }.map(reader.toldWhereUsed),
                sources: reader.sources)
        }
    }
}

extension SourceReader {
    fileprivate mutating func version(
        _ source: VersionSource, isLatest: Bool
    ) throws(FileError) -> SiteVersion? {
        guard let value = try site(source.bytes, file: source.name), let schema = try schema() else { return nil }
        let stated = SiteReader.read(try withPresets(value), file: source.name, schema: schema)
        diagnostics += stated.diagnostics
        guard let site = stated.site else { return nil }
        let languages = isLatest ? try languages(of: site, schema: schema) : []
        let policies =
            isLatest ? Self.said(site, in: languages.map(\.language)) : try saidBefore(site, schema: schema)
        let words = languages.map { ($0.language.tag, $0.pageWords) }
        return SiteVersion(
            name: source.name, site: site, schema: schema, policies: policies,
            pageWords: Dictionary(words, uniquingKeysWith: { first, _ in first }), ownTerms: value["vocabulary"],
            precedence: value["precedence"],
            judgements: isLatest ? try changeJudgements(of: site, schema: schema) : [:])
    }

    /// What an earlier version said. Locales of its own may lack what is asked of them today; as long as they say all that the
    /// version says, that is no fault of it.
    private mutating func saidBefore(_ site: Site, schema: SiteSchema) throws(FileError) -> [SiteVersion.Said] {
        let kinds = site.policies.map(\.catalogue)
        guard try !files.areBuiltin else {
            return Self.said(site, in: try languages(of: site, schema: schema).map(\.language))
        }
        let before = diagnostics
        var languages: [Language] = []
        for tag in site.languages {
            if let language = try spokenLanguage(tag, schema: schema, kinds: kinds) { languages.append(language) }
        }
        let policies = Self.said(site, in: languages)
        if policies.allSatisfy({ $0.documents.count == site.languages.count }) { diagnostics = before }
        return policies
    }

    private static func said(_ site: Site, in languages: [Language]) -> [SiteVersion.Said] {
        site.policies.map { facts in
            let policy = PolicyComposer(facts, of: site).composed
            let documents = languages.compactMap { language in
                DocumentComposer.document(policy, of: site, in: language).map { (language.tag, $0) }
            }
            return SiteVersion.Said(
                facts: facts, policy: policy, documents: Dictionary(documents, uniquingKeysWith: { first, _ in first }))
        }
    }
}
