import LocatedYAML
import PolicyChecks
import PolicyModel
import PolicyRendering

/// What became of one site: its pages, or the findings that stand in the way.
package struct SiteBuild: Sendable {
    /// The pages as the facts make them, also where a finding keeps them from being published; empty where it keeps them from
    /// being made.
    package private(set) var drafts: [Page]
    package let pageCount: Int
    /// The findings that count.
    package let diagnostics: [Diagnostic]
    /// Every finding, those that were ignored or known before among them.
    package let found: [Diagnostic]
    /// The bytes of the files that were read, by the names that places use.
    package let sources: [String: [UInt8]]
    /// The files that the site extends, the nearest first.
    package let sharedFiles: [SharedFile]
    /// Where the site states when its policies last changed, or else since when they are in force.
    let datePlace: Place?
    /// The policies without words, and as they were said, in the order of catalogues and languages.
    package private(set) var policies: [Policy]
    package private(set) var documents: [Document]
    /// How many facts were stated and read, and how many clauses they make.
    package let facts: Int
    package let clauses: Int
    /// The last stage whose rules ran.
    package let stage: RuleStage
    /// The laws in force for the site, and what they require.
    package let laws: Set<String>
    package let requirements: Set<KnownRule>

    /// Whether a finding that counts stands in the way of publishing.
    package let hasErrors: Bool

    /// All pages to be published; empty when there is an error.
    package var pages: [Page] { hasErrors ? [] : drafts }

    /// What was found and counted, without the pages themselves.
    package var withoutPages: SiteBuild {
        var build = self
        build.drafts = []
        build.policies = []
        build.documents = []
        return build
    }

    /// Reads a site with its Templates and Locales, and makes its pages. Every finding is in the result; only a file that
    /// cannot be read at all is thrown.
    ///
    /// - Parameters:
    ///   - laws: as of which day, and for which markets, the laws are judged.
    ///   - control: which findings count.
    ///   - cites: whether each clause names the articles of laws that it answers.
    ///   - bytes: what to take for the site's file; by default what is in it.
    package static func build(
        _ location: SiteLocation, formats: Set<PageFormat>, laws: LawScope = LawScope(),
        control: FindingControl = FindingControl(), cites: Bool = false, reading bytes: [UInt8]? = nil
    ) throws(SiteError) -> SiteBuild {
        try SiteError.failing { () throws(FileError) in
            let bytes = if let bytes { bytes } else { try readFile(location.file) }
            var builder = SiteBuilder(
                location: location, files: SiteFiles(beside: location.folder), laws: laws, control: control,
                cites: cites, hasRecord: true)
            return try builder.build(builder.reader.site(bytes, file: location.file.text), formats: formats)
        }
    }

    /// Makes the pages of a site that stands in no file, with the built-in Templates and Locales alone.
    ///
    /// - Parameters:
    ///   - read: what was read and found in it.
    ///   - name: what findings call it in place of a file.
    package static func build(
        streamed read: (value: LocatedValue?, diagnostics: [Diagnostic]), name: String, formats: Set<PageFormat>,
        control: FindingControl, cites: Bool
    ) throws(SiteError) -> SiteBuild {
        try SiteError.failing { () throws(FileError) in
            let path = FilePath(name)
            var builder = SiteBuilder(
                location: SiteLocation(file: path, name: name, output: path), files: SiteFiles(beside: nil),
                laws: LawScope(), control: control, cites: cites, hasRecord: false)
            builder.reader.diagnostics += read.diagnostics
            let value = try read.value.map { (value) throws(FileError) in
                try builder.reader.extended(value, at: nil)
            }
            return try builder.build(value, formats: formats)
        }
    }
}

/// The run of one site from its file to its pages: load, read, compose, say, render.
private struct SiteBuilder {
    let location: SiteLocation
    var reader: SourceReader
    let laws: LawScope
    let control: FindingControl
    let cites: Bool
    /// Whether what was read in all languages may be recorded beside the site.
    let hasRecord: Bool
    var policies: [Policy] = []
    var documents: [Document] = []
    var facts = 0
    var clauses = 0
    var stage = RuleStage.files
    var lawsInForce: Set<String> = []
    var requirements: Set<KnownRule> = []
    /// The rules of the requirements that ask nothing on the day on which the laws are judged.
    var notOnThisDay: Set<String> = []

    init(
        location: SiteLocation, files: SiteFiles, laws: LawScope, control: FindingControl, cites: Bool,
        hasRecord: Bool
    ) {
        self.location = location
        self.laws = laws
        self.control = control
        self.cites = cites
        self.hasRecord = hasRecord
        reader = SourceReader(files: files)
    }

    /// Goes on from what was read of the site's text.
    mutating func build(_ value: LocatedValue?, formats: Set<PageFormat>) throws(FileError) -> SiteBuild {
        let pages = try value.map { (value) throws(FileError) in try self.pages(formats: formats, of: value) } ?? []
        reader.diagnostics = reader.diagnostics.map(reader.toldWhereUsed)
        let diagnostics = control.counted(reader.diagnostics, of: location.file.text)
        let isRefused = control.fails(diagnostics)
        return SiteBuild(
            drafts: pages, pageCount: isRefused ? 0 : pages.count, diagnostics: diagnostics, found: reader.diagnostics,
            sources: reader.sources, sharedFiles: reader.sharedFiles,
            datePlace: (value?["updated"] ?? value?["effective"])?.place, policies: policies, documents: documents,
            facts: facts, clauses: clauses,
            stage: stage, laws: lawsInForce, requirements: requirements, hasErrors: isRefused)
    }

    private mutating func pages(formats: Set<PageFormat>, of value: LocatedValue) throws(FileError) -> [Page] {
        try reader.readAhead(for: value)
        guard let schema = try reader.schema() else { return [] }
        reader.diagnostics += laws.unknownMarkets(known: schema.markets)
        stage = .facts
        let stated = SiteReader.read(
            try reader.withPresets(value), file: location.file.text, schema: schema)
        reader.diagnostics += stated.diagnostics
        guard let site = stated.site else { return [] }
        facts = site.factCount
        if hasRecord { try reader.review(value, of: location) }
        let before = reader.diagnostics.count
        let languages = try reader.languages(of: site, schema: schema)
        // What is broken in one language need not be read in the other first.
        let unread = reader.diagnostics.count == before ? try reader.localeReview(site.languages) : []
        let survey = hasErrors ? nil : try reader.survey(of: site, schema: schema, scope: laws)
        lawsInForce = Set(survey?.assessments.map(\.law.id) ?? [])
        requirements = Set(
            survey?.assessments.map { KnownRule(id: $0.requirement.rule, severity: $0.severity) } ?? [])
        notOnThisDay = Set(survey?.assessments.filter(\.isOutOfTime).map(\.requirement.rule) ?? [])
        let words = try reader.wordsFindings(value, languages: languages, kinds: site.policies.map(\.catalogue))
        let citations =
            cites && !hasErrors ? try reader.citations(of: site, schema: schema, languages: languages) : [:]
        let demands = survey?.assessments.compactMap(\.diagnostic) ?? []
        let editions = editions(
            site, languages, citations,
            found: demands + unread + words + contradictions(of: site, schema: schema))
        let histories = try reader.histories(of: site, editions, languages, schema: schema)
        // What a law demands and the facts lack does not hide what the frame breaks; the pages are kept only without an error.
        guard let renderer = try reader.renderer(for: formats, url: site.url), stage == .policy || isOnlyUnread else {
            return []
        }
        let pages =
            renderer.pages(of: editions, url: site.url, formats: formats, histories: histories)
            + (try reader.factPages(of: site, editions, languages, formats: formats, schema: schema))
        guard stage == .policy else { return pages }
        stage = .pages
        reader.diagnostics += PageCheck.findings(
            pages, editions: editions, histories: histories, url: site.url, ownFrames: reader.ownFiles)
        reader.diagnostics += PlatformCheck.findings(editions, formats: formats, url: site.url)
        return pages
    }

    /// Whether an error that counts was found: what comes later would build on it.
    private var hasErrors: Bool {
        control.counted(reader.diagnostics, of: location.file.text).contains { $0.severity == .error }
    }

    /// Whether the only errors are words that nobody has read again in all languages: what the pages say is plain all the same.
    private var isOnlyUnread: Bool {
        control.counted(reader.diagnostics, of: location.file.text).allSatisfy { diagnostic in
            diagnostic.severity < .error || diagnostic.rule == ReviewRule.staleWording.rawValue
        }
    }

    /// Each policy in each language, after the checks that look at a policy as a whole.
    ///
    /// - Parameter found: what laws and words were found to lack, which can be accepted like the findings about the facts.
    private mutating func editions(
        _ site: Site, _ languages: [LoadedLanguage], _ citations: [LanguageTag: ClauseCitations], found: [Diagnostic]
    ) -> [Edition] {
        var editions: [Edition] = []
        var findings = found
        for facts in site.policies {
            let composer = PolicyComposer(facts, of: site)
            let policy = composer.composed
            policies.append(policy)
            clauses += policy.sections.map(\.clauses.count).reduce(0, +)
            findings += LawRule.findings(facts, markets: self.laws.markets ?? site.markets)
            findings += SectionRule.findings(policy, of: facts)
            if !hasErrors { reader.diagnostics += composer.unsaid }
            var spoken: [(document: Document, language: Language)] = []
            for loaded in languages {
                guard let said = DocumentComposer.document(policy, of: site, in: loaded.language) else { continue }
                let document = citations[said.language]?.cited(in: said) ?? said
                documents.append(document)
                editions.append(Edition(document: document, words: loaded.pageWords))
                spoken.append((said, loaded.language))
            }
            findings += RepeatedWords.findings(facts, editions: spoken)
        }
        // A fact that could not be read may be the very one that a section lacks.
        if !hasErrors {
            stage = .policy
            let acceptances = site.acceptances.filter { RuleList.isAcceptable($0.rule) }
            let remaining = AcceptanceRule.applied(acceptances, to: findings) { rule in
                // Markets that are only tried leave open what was accepted for the site's own.
                laws.markets == nil && !notOnThisDay.contains(rule)
            }
            reader.diagnostics += SharedDefect.merged(
                remaining, counted: control.counted(remaining, of: location.file.text))
        }
        reader.diagnostics += AcceptanceRule.refused(site.acceptances, acceptable: RuleList.isAcceptable)
        return editions
    }

    /// What the site's policies say against themselves, and what its languages lack for its markets.
    private func contradictions(of site: Site, schema: SiteSchema) -> [Diagnostic] {
        let markets = MarketList(
            codes: laws.markets ?? site.markets, usualLanguages: schema.usualLanguages, isInside: schema.isInside)
        return site.policies.flatMap { SenseRule.findings($0, common: site.common, markets: markets) }
            + LanguageMarketRule.findings(site, markets: markets)
    }
}
