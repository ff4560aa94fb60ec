import Foundation
import NIOCore
import PolicyRendering
import PolicySite
import Testing

@testable import PolicyPreview

@Suite("A site in the preview") struct PreviewedSiteTests {
    private static let workbench = Workbench(language: "en")

    private func previewed(
        _ site: TemporarySite, prefix: String = "/", since: String? = nil
    ) throws -> PreviewedSite {
        let location = try site.location
        let changes = SiteChanges(of: location, since: since, program: "0")
        try changes.check()
        return PreviewedSite(location, prefix: prefix, workbench: Self.workbench, changes: changes)
    }

    private func json(_ path: String, of change: PreviewedSite.Change) throws -> [String: Any] {
        let file = try #require(change.newer[path])
        return try #require(JSONSerialization.jsonObject(with: Data(file.body.readableBytesView)) as? [String: Any])
    }

    private func state(_ change: PreviewedSite.Change) throws -> [String: Any] {
        try json("/_preview/state.json", of: change)
    }

    private func findings(_ change: PreviewedSite.Change) throws -> [[String: Any]] {
        try #require(try state(change)["findings"] as? [[String: Any]])
    }

    @Test("is served byte for byte as it is published")
    func bytes() throws {
        let site = try TemporarySite()
        var shown = try previewed(site)
        let (change, report) = shown.built()
        let pages = try SiteBuild.build(site.location, formats: PageFormat.usual).pages
        #expect(pages.count > 10)
        for page in pages {
            let served = change.newer["/" + page.path].map { Array($0.body.readableBytesView) }
            #expect(served == page.bytes, "\(page.path)")
        }
        #expect(change.isNews && report.errors == 0)
        let rebuilt = shown.rebuilt()
        #expect(rebuilt == nil, "nothing changed")
        let again = shown.built()
        #expect(!again.change.isNews, "the same files make the same pages")
    }

    @Test("keeps its last good pages while its facts do not build, with what was found at its place in them")
    func lastGood() throws {
        let site = try TemporarySite()
        var shown = try previewed(site)
        let good = shown.built().change
        try site.change("sold: no", to: "slod: no")
        let broken = shown.rebuilt()
        let bad = try #require(broken).change
        #expect(bad.isNews && bad.version != good.version)
        #expect(bad.newer["/en/privacy/index.html"] == good.newer["/en/privacy/index.html"])
        #expect(try state(bad)["isCurrent"] as? Bool == false)
        let finding = try #require(try findings(bad).first { $0["rule"] as? String == "fact/unknown-key" })
        #expect(finding["anchor"] as? String == "sharing")
        #expect((finding["line"] as? String)?.contains("slod") == true)
        try site.change("slod: no", to: "sold: no")
        let mended = shown.rebuilt()
        #expect(try state(try #require(mended).change)["isCurrent"] as? Bool == true)
    }

    @Test("shows pages that would not be published, with the requirement of the law at the clause that it is about")
    func refused() throws {
        let site = try TemporarySite()
        var shown = try previewed(site)
        try site.change("consent-first: yes", to: "consent-first: no")
        let rebuilt = shown.rebuilt()
        let (change, report) = try #require(rebuilt)
        #expect(try state(change)["isCurrent"] as? Bool == true)
        #expect(try state(change)["isPublishable"] as? Bool == false)
        #expect(report.errors > 0)
        let anchors = try findings(change).map { $0["anchor"] as? String }
        #expect(anchors.contains("cookies-consent-first"), "\(anchors)")
    }

    @Test("shows words that were changed in one language alone, and that somebody has to read them again")
    func unread() throws {
        let site = try TemporarySite()
        var shown = try previewed(site)
        try site.change("en: Lantern Hill Tea,", to: "en: Lantern Hill Teas,")
        let rebuilt = shown.rebuilt()
        let change = try #require(rebuilt).change
        #expect(try findings(change).contains { $0["rule"] as? String == "language/stale-wording" })
        #expect(try state(change)["isCurrent"] as? Bool == true)
        let page = try #require(change.newer["/en/privacy/index.html"])
        #expect(String(buffer: page.body).contains("Lantern Hill Teas"))
    }

    @Test("has a state without pages where none could ever be made, and where its file is gone")
    func never() throws {
        let site = try TemporarySite()
        try site.write("shop: [", to: "site.yaml")
        var shown = try previewed(site, prefix: "/tea/")
        let (change, report) = shown.built()
        #expect(
            change.newer.keys.sorted() == ["/tea/", "/tea/_preview/changes.json", "/tea/_preview/state.json"])
        #expect(report.errors == 1)
        #expect(!shown.compared().isNews)
        try site.remove("site.yaml")
        let gone = shown.rebuilt()
        #expect(try #require(gone).report.errors == 1)
    }

    @Test("has each clause's facts with where they stand")
    func facts() throws {
        let site = try TemporarySite()
        var shown = try previewed(site)
        let policies = try #require(try state(shown.built().change)["policies"] as? [[String: Any]])
        let sections = try #require(policies.first?["sections"] as? [[String: Any]])
        let clauses = sections.flatMap { $0["clauses"] as? [[String: Any]] ?? [] }
        let sold = try #require(clauses.first { $0["anchor"] as? String == "sharing-sold" })
        let fact = try #require((sold["facts"] as? [[String: String]])?.first)
        #expect(fact["path"] == "privacy.sharing.sold")
        let lines = try site.text("site.yaml").components(separatedBy: "\n")
        let number = try #require(fact["place"]?.split(separator: ":").dropLast().last.flatMap { Int($0) })
        #expect(lines[number - 1].contains("sold: no"))
    }

    @Test("is compared with the beginning where there is no repository, and with a file that was asked for")
    func changes() throws {
        let site = try TemporarySite()
        let before = site.folder.appending(path: "before.yaml").path
        try site.write(
            try site.text("site.yaml").replacingOccurrences(of: "10 years", with: "9 years"), to: "before.yaml")
        let sinceBeginning = try previewed(site)
        let sinceFile = try previewed(site, since: before)
        try site.change("keep: 10 years", to: "keep: 11 years")
        for (shown, old) in [(sinceBeginning, "10 years"), (sinceFile, "9 years")] {
            var shown = shown
            let change = shown.compared()
            #expect(change.isNews)
            let facts = try #require(try json("/_preview/changes.json", of: change)["facts"] as? [[String: Any]])
            let fact = try #require(facts.first { $0["path"] as? String == "privacy.retention.periods.payments.keep" })
            #expect((fact["old"] as? [String: Any])?["value"] as? String == old)
            #expect((fact["new"] as? [String: Any])?["value"] as? String == "11 years")
            let again = shown.compared()
            #expect(!again.isNews)
        }
        #expect(throws: SiteError.self) { try previewed(site, since: site.folder.path + "/none.yaml") }
        try site.write("shop: [", to: "before.yaml")
        #expect(throws: SiteError.self) { try previewed(site, since: before) }
    }

    @Test("is compared with what was published beside it where no commit holds it, and again when that changes")
    func published() throws {
        let site = try TemporarySite()
        let location = try site.location
        try site.change("keep: 10 years", to: "keep: 9 years")
        func publish() throws {
            let build = try SiteBuild.build(location, formats: PageFormat.usual)
            _ = try Publisher(output: location.output).publish(build.pages)
        }
        try publish()
        try site.change("keep: 9 years", to: "keep: 10 years")
        var shown = try previewed(site)
        #expect(shown.changes.basis == .published(location.output))
        let comparison = try json("/_preview/changes.json", of: shown.compared())
        #expect((comparison["old"] as? [String: Any])?["published"] as? Bool == true)
        #expect((comparison["facts"] as? [Any])?.isEmpty == true)
        let policies = try #require(comparison["policies"] as? [[String: Any]])
        let clauses = try #require(policies.first?["clauses"] as? [[String: Any]])
        #expect(clauses.map { $0["id"] as? String } == ["retention.periods"])
        #expect(clauses.first?["wordingOnly"] as? Bool == false, "nobody knows what the facts were")
        let none = shown.comparedAgain()
        #expect(none == nil)
        try publish()
        let change = shown.comparedAgain()
        let again = try #require(change)
        #expect(try json("/_preview/changes.json", of: again)["equal"] as? Bool == true)
        #expect(try previewed(site, since: location.output.text).changes.basis == .asked)
    }

    @Test("stands at the top alone, and in a folder of its own among others")
    func prefixes() throws {
        let location = try TemporarySite().location
        #expect(PreviewedSite.prefixes([location]).map(\.prefix) == ["/"])
        let name = location.name
        #expect(PreviewedSite.prefixes([location, location]).map(\.prefix) == ["/\(name)/", "/\(name)-2/"])
    }
}
