import LocatedYAML
import PolicyChecks
import PolicyModel
import PolicyRendering

/// The records and lists that are made of what a site states, in each of its languages.
package struct SiteRecords: Sendable {
    /// The records, those of one language together; empty after an error.
    package let records: [Record]
    package let diagnostics: [Diagnostic]
    package let sources: [String: [UInt8]]
    /// The style of the site's pages.
    private let style: [UInt8]

    /// Reads a site, checks it and says its policies.
    ///
    /// - Parameter control: which findings count.
    package init(of location: SiteLocation, control: FindingControl) throws(SiteError) {
        let build = try SiteBuild.build(location, formats: [], control: control)
        var reader = SourceReader(files: SiteFiles(beside: location.folder))
        let made =
            build.hasErrors
            ? ([], [])
            : try SiteError.failing { () throws(FileError) in
                try reader.records(build)
            }
        let hasErrors = reader.diagnostics.contains { $0.severity == .error }
        records = hasErrors ? [] : made.0
        style = made.1
        diagnostics = build.diagnostics + reader.diagnostics
        sources = build.sources.merging(reader.sources) { first, _ in first }
    }

    /// Writes all records below a folder, each whole or not at all: `en/processing.html`, `en/processing.csv`.
    ///
    /// - Returns: the files.
    package func write(below folder: FilePath) throws(SiteError) -> [FilePath] {
        try SiteError.failing { () throws(FileError) in
            var files: [FilePath] = []
            for record in records {
                let language = folder.appending(record.language.text)
                _ = try Folder(creating: language)
                for (ending, bytes) in [
                    (".html", RecordHTML(record, style: style).bytes), (".csv", RecordCSV(record).bytes),
                ] {
                    let file = language.appending(record.name + ending)
                    try writeFile(bytes, to: file)
                    files.append(file)
                }
            }
            return files
        }
    }
}

extension SourceReader {
    /// The records of a site's policies, and the style of their pages.
    fileprivate mutating func records(_ build: SiteBuild) throws(FileError) -> (records: [Record], style: [UInt8]) {
        guard let schema = try schema(),
            let plans = try value("Templates/records.yaml", missing: CatalogueRule.missingFile).map({
                RecordPlan.plans($0, catalogues: schema.catalogues, diagnostics: &diagnostics)
            }), let style = try file("Templates/pages/page.css", missing: CatalogueRule.missingFile)
        else { return ([], []) }
        var records: [Record] = []
        for document in build.documents {
            let folder = "Locales/\(document.language)"
            guard let pages = try value("\(folder)/pages.yaml", missing: LanguageRule.missingFile),
                let pageWords = PageWords(pages, language: document.language, diagnostics: &diagnostics),
                let value = try value("\(folder)/records.yaml", missing: LanguageRule.missingFile),
                let words = RecordWords(value, plans: plans, diagnostics: &diagnostics)
            else { continue }
            let edition = Edition(document: document, words: pageWords)
            records += plans.compactMap { Record($0, of: edition, words: words) }
        }
        return (records, style.bytes)
    }
}
