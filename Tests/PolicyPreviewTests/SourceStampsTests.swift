import Foundation
import Testing

@testable import PolicyPreview

@Suite("The files of a site") struct SourceStampsTests {
    /// What is done to a site's folder, and whether the site may be another afterwards.
    enum Change: String, CaseIterable {
        case nothing, saved, renamedOver, deleted, newFile, newFolder, fileInFolder, fileGone, kept, hidden, swap,
            published,
            unrelated

        var counts: Bool { ![.nothing, .hidden, .swap, .published, .unrelated].contains(self) }

        func happen(to site: TemporarySite) throws {
            switch self {
            case .nothing: break
            case .saved: try site.change("Lantern Hill Tea", to: "Lantern Hill Teas")
            case .renamedOver: try site.writeAndRename(try site.text("site.yaml") + "\n", to: "site.yaml")
            case .deleted: try site.remove("site.yaml")
            case .newFile: try site.write("a: b", to: "Locales/en/more.yaml")
            case .newFolder: try site.write("", to: "Templates/pages/page.css")
            case .fileInFolder: try site.write("other: words", to: "Locales/en/pages.yaml")
            case .fileGone: try site.remove("Locales/en/pages.yaml")
            case .kept: try site.write("{}", to: "versions/2025-03-01/en/privacy.json")
            case .hidden: try site.write("", to: "Locales/en/.pages.yaml.swp")
            case .swap: try site.write("", to: ".site.yaml.swp")
            case .published: try site.write("", to: "public/index.html")
            case .unrelated: try site.write("", to: "notes.txt")
            }
        }
    }

    @Test("have other stamps after what counts alone", arguments: Change.allCases)
    func changes(change: Change) throws {
        let site = try TemporarySite()
        try site.write("a: b", to: "Locales/en/pages.yaml")
        let location = try site.location
        let before = SourceStamps(of: location)
        try change.happen(to: site)
        #expect((SourceStamps(of: location) != before) == change.counts)
    }

    @Test("are looked for in every folder of Templates and Locales")
    func folders() throws {
        let site = try TemporarySite()
        try site.write("a: b", to: "Locales/en/findings/more.yaml")
        let top = site.folder.path
        let folders = SourceStamps(of: try site.location).folders
        #expect(folders == ["", "/Locales", "/Locales/en", "/Locales/en/findings"].map { top + $0 })
    }
}
