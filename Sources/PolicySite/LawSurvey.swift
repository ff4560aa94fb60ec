import LocatedYAML
import PolicyChecks
import PolicyModel

/// Which laws are in force for one site, and what became of each of their requirements.
package struct LawSurvey: Sendable {
    package let markets: [String]
    /// The day on which the laws were judged; nil where the site's own could not be read.
    package let day: CalendarDate?
    /// Of the laws in force, in the order of `Templates/laws.yaml`.
    package let assessments: [Assessment]
    package let notInForce: [Law]
    /// Where the laws in force differ; looked for only when the survey is to be shown.
    package let differences: [LawDifference]

    /// What reading a site found, and the survey where there was no error.
    package struct Result: Sendable {
        package let survey: LawSurvey?
        package let diagnostics: [Diagnostic]
        package let sources: [String: [UInt8]]
        /// The policies as they were said, and the style of their pages; empty unless they were asked for.
        let documents: [Document]
        let style: [UInt8]
    }

    /// Reads a site and assesses it.
    ///
    /// - Parameter isSaid: whether to say its policies too, so that a requirement can lead to the clauses that meet it.
    package static func read(
        _ location: SiteLocation, scope: LawScope, isSaid: Bool = false
    ) throws(SiteError) -> Result {
        try SiteError.failing { () throws(FileError) in
            var reader = SourceReader(files: SiteFiles(beside: location.folder))
            var survey: LawSurvey?
            var documents: [Document] = []
            var style: [UInt8] = []
            if let value = try reader.site(readFile(location.file), file: location.file.text),
                let schema = try reader.schema()
            {
                reader.diagnostics += scope.unknownMarkets(known: schema.markets)
                let stated = SiteReader.read(
                    try reader.withPresets(value), file: location.file.text, schema: schema)
                reader.diagnostics += stated.diagnostics
                if let site = stated.site {
                    survey = try reader.survey(of: site, schema: schema, scope: scope, isShown: true)
                    if isSaid { (documents, style) = try reader.said(site, schema: schema) }
                }
            }
            let hasErrors = reader.diagnostics.contains { $0.severity == .error }
            return Result(
                survey: hasErrors ? nil : survey, diagnostics: reader.diagnostics.map(reader.toldWhereUsed),
                sources: reader.sources,
                documents: documents, style: style)
        }
    }
}

extension SourceReader {
    /// The policies of a site in each of its languages, and the style of a table about them.
    fileprivate mutating func said(
        _ site: Site, schema: SiteSchema
    ) throws(FileError) -> (documents: [Document], style: [UInt8]) {
        var documents: [Document] = []
        for tag in site.languages {
            guard let loaded = try language(tag, schema: schema, kinds: site.policies.map(\.catalogue)) else {
                continue
            }
            documents += site.policies.compactMap { facts in
                DocumentComposer.document(PolicyComposer(facts, of: site).composed, of: site, in: loaded.language)
            }
        }
        var style: [UInt8] = []
        for name in ["page.css", "laws.css"] {
            style += try file("Templates/pages/\(name)", missing: CatalogueRule.missingFile)?.bytes ?? []
        }
        return (documents, style)
    }

    /// What the laws in force for the site's markets, or those of the scope, ask of its policies.
    ///
    /// - Parameter isShown: whether to find what only a person who looks at the survey wants to know: which facts meet what is
    ///   met, and where the laws differ.
    mutating func survey(
        of site: Site, schema: SiteSchema, scope: LawScope, isShown: Bool = false
    ) throws(FileError) -> LawSurvey {
        let markets = scope.markets ?? site.markets
        let day = scope.day ?? site.effective
        var assessments: [Assessment] = []
        var notInForce: [Law] = []
        var differences: [LawDifference] = []
        for facts in site.policies {
            var packs: [LawPack] = []
            for law in try laws(schema: schema, catalogue: facts.catalogue) {
                guard law.isInForce(for: markets, schema.isInside) else {
                    notInForce.append(law)
                    continue
                }
                if let pack = try pack(law, schema: schema, catalogue: facts.catalogue) { packs.append(pack) }
            }
            let assessed = LawCheck(packs: packs, on: day, isEvidenceWanted: isShown)
                .assessments(facts, common: site.common, markets: markets, isInside: schema.isInside)
            assessments += assessed
            guard isShown else { continue }
            let topics = try lawTopics(schema: schema, catalogue: facts.catalogue)
            differences += LawDifference.differences(topics, in: assessed, of: facts, site: site)
        }
        return LawSurvey(
            markets: markets, day: day, assessments: assessments, notInForce: notInForce, differences: differences)
    }
}
