import Foundation
import LocatedYAML
import PolicyRendering
import PolicySite
import TestSupport
import Testing

/// A language of a site's own that has a file less than the others.
@Suite struct MissingFileTests {
    @Test func `names each file that a language lacks, and writes no page`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "policyglot-test-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let words = folder.appending(path: "Locales/fr/pages.yaml")
        try FileManager.default.createDirectory(
            at: words.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(Repository.bytes("Locales/en/pages.yaml")).write(to: words)
        let site = "shop: {name: Thé}\nlanguages: [fr]\neffective: 2026-12-01\nprivacy: {sharing: {sold: no}}\n"
        try Data(site.utf8).write(to: folder.appending(path: "site.yaml"))
        let location = try #require(SiteSearch(output: nil).sites([folder.path]).first)
        let build = try SiteBuild.build(location, formats: [PageFormat.html])
        let missing = build.diagnostics.filter { $0.rule == "language/missing-file" }
        let files = ["values", "countries", "languages", "vocabulary", "privacy", "precedence"]
        #expect(missing.map { $0.arguments["path"] } == files.map { .text("Locales/fr/\($0).yaml") })
        #expect(missing.allSatisfy { $0.place == nil })
        #expect(build.pages.isEmpty && build.hasErrors)
    }
}
