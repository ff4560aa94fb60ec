import LocatedYAML
import PolicyModel
import PolicyRendering

/// What one site states, fact by fact, and where its pages say each.
package struct FactSurvey: Sendable {
    /// The site's file as it was named.
    package let file: String
    package let languages: [LanguageTag]
    /// What stands above the policies first, then each policy in the order of its catalogue.
    package let facts: [StatedFact]

    /// Reads a site; no survey where what it states cannot be read whole.
    package static func read(
        _ location: SiteLocation
    ) throws(SiteError) -> (survey: FactSurvey?, diagnostics: [Diagnostic], sources: [String: [UInt8]]) {
        try SiteError.failing { () throws(FileError) in
            var reader = SourceReader(files: SiteFiles(beside: location.folder))
            let survey = try reader.facts(of: location)
            let hasErrors = reader.diagnostics.contains { $0.severity == .error }
            return (hasErrors ? nil : survey, reader.diagnostics, reader.sources)
        }
    }
}

extension SourceReader {
    fileprivate mutating func facts(of location: SiteLocation) throws(FileError) -> FactSurvey? {
        guard let value = try site(readFile(location.file), file: location.file.text), let schema = try schema() else {
            return nil
        }
        let stated = SiteReader.read(value, file: location.file.text, schema: schema)
        diagnostics += stated.diagnostics
        guard let site = stated.site else { return nil }
        let languages = try self.languages(of: site, schema: schema).map(\.language)
        let indexes = site.policies.map { AppearanceIndex($0, of: site, in: languages) }
        return FactSurvey(
            file: location.file.text, languages: site.languages,
            facts: StatedFacts(site, value, indexes: indexes).all)
    }
}
