import LocatedYAML
import PolicyChecks
import PolicyModel
import TestSupport
import Testing

/// The words of this repository pass every check, and so do those of its sites.
@Suite struct ShippedWordsTests {
    @Test func `are in the same files in every language`() {
        #expect(RepositoryWords.files.count > 10)
        for language in RepositoryWords.languages {
            for file in RepositoryWords.files { #expect(Repository.exists("Locales/\(language)/\(file)")) }
        }
    }

    @Test(arguments: RepositoryWords.files) func `have nothing wrong with them`(file: String) throws {
        for finding in try RepositoryWords.findings(file: file) { Issue.record("\(finding.described)") }
    }

    @Test(arguments: ["en", "zh-Hans"]) func `have no two variants with the same words`(language: String) throws {
        let schema = try TestSchema.repository.get()
        for (kind, slots) in Language.slots(of: schema.site.catalogues) {
            let messages = try #require(try schema.language(language).messages[kind])
            for finding in VariantCheck.findings(messages, slots: slots) { Issue.record("\(finding.described)") }
        }
    }

    @Test(arguments: ["site.yaml"] + Repository.files(in: "Tests/Shops", ending: "/site.yaml", isDeep: true))
    func `of the sites have nothing wrong with them`(path: String) throws {
        for finding in try RepositoryWords.findings(site: Repository.value(path)) {
            Issue.record("\(finding.described)")
        }
    }
}

extension Diagnostic {
    /// The finding on one line, for a test that expects none.
    var described: String {
        let position = place.map { "\($0.file):\($0.start.line):\($0.start.column)" } ?? "nowhere"
        return "\(position): \(rule) \(arguments.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })"
    }
}
