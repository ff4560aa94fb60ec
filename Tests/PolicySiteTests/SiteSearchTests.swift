import Foundation
import LocatedYAML
import Testing

@testable import PolicySite

@Suite("Searching sites") struct SiteSearchTests {
    let temporary: TemporaryFolder

    init() throws {
        temporary = try TemporaryFolder()
    }

    /// The sites found, as `file name output`, without the path of the temporary folder.
    private func found(_ arguments: String..., output: String? = nil) throws -> [String] {
        let paths = arguments.map { temporary.path($0).text }
        return try SiteSearch(output: output.map { temporary.path($0).text }).sites(paths).map { site in
            "\(site.file.text) \(site.name) \(site.output.text)".replacing(temporary.url.path + "/", with: "")
        }
    }

    private func rules(_ arguments: String..., output: String? = nil) -> [String]? {
        let paths = arguments.map { temporary.path($0).text }
        let search = SiteSearch(output: output.map { temporary.path($0).text })
        return #expect(throws: SiteError.self) { try search.sites(paths) }?.diagnostics.map(\.rule)
    }

    @Test("takes the file in the working directory when nothing is named") func nothing() {
        // The tests run in a folder that may or may not hold one: both answers name the file.
        do {
            #expect(try SiteSearch(output: nil).sites([]).map(\.file.text) == ["site.yaml"])
        } catch {
            #expect(error.diagnostics.map(\.arguments["path"]) == [.text("site.yaml")])
        }
    }

    @Test("takes a file of any name, and a folder that holds site.yaml") func named() throws {
        try temporary.write("", to: "tea/site.yaml")
        try temporary.write("", to: "coffee/shop.yaml")
        #expect(try found("tea") == ["tea/site.yaml tea tea/public"])
        #expect(try found("tea/site.yaml") == ["tea/site.yaml tea tea/public"])
        #expect(try found("coffee/shop.yaml") == ["coffee/shop.yaml coffee coffee/public"])
    }

    @Test("searches any other folder, but no site, no hidden folder, no published folder and no link")
    func searched() throws {
        try temporary.write("", to: "elsewhere/linked/x/site.yaml")
        for folder in ["b", "b/nested", "a/deep/er", ".hidden", "a/.git", "out/tea"] {
            try temporary.write("", to: "shops/\(folder)/site.yaml")
        }
        try temporary.write("", to: "shops/out/.policyglot.json")
        try temporary.link("shops/linked", to: "../elsewhere/linked")
        try temporary.makeFolder("shops/c")
        try temporary.link("shops/c/site.yaml", to: "../b/site.yaml")
        #expect(
            try found("shops") == [
                "shops/a/deep/er/site.yaml a/deep/er shops/a/deep/er/public", "shops/b/site.yaml b shops/b/public",
            ])
    }

    @Test("takes a site that is named twice once") func twice() throws {
        try temporary.write("", to: "shops/tea/site.yaml")
        #expect(try found("shops/tea", "shops/tea/./site.yaml", "shops").count == 1)
    }

    @Test("sorts the sites by their files") func sorted() throws {
        for folder in ["b", "a", "c"] { try temporary.write("", to: "\(folder)/site.yaml") }
        #expect(
            try found("c", "a", "b", output: "out/{site}") == [
                "a/site.yaml a out/a", "b/site.yaml b out/b", "c/site.yaml c out/c",
            ])
    }

    @Test("puts the site's name into the output wherever it is wanted") func outputs() throws {
        try temporary.write("", to: "shops/eu/tea/site.yaml")
        #expect(try found("shops/eu/tea", output: "out") == ["shops/eu/tea/site.yaml tea out"])
        #expect(
            try found("shops", output: "out/{site}/www/{site}") == [
                "shops/eu/tea/site.yaml eu/tea out/eu/tea/www/eu/tea"
            ])
    }

    @Test("refuses one output for several sites") func sharedOutput() throws {
        for folder in ["a/tea", "b/tea"] { try temporary.write("", to: "\(folder)/site.yaml") }
        try temporary.write("", to: "a/tea/other.yaml")
        #expect(rules("a", "b", output: "out") == ["site/output-without-site"])
        #expect(rules("a", "b", output: "out/{site}") == ["site/shared-output"])
        #expect(rules("a/tea/other.yaml", "a/tea/site.yaml") == ["site/shared-output"])
        #expect(try found(".", output: "out/{site}").count == 2)
    }

    @Test("says where there is no site") func none() throws {
        try temporary.makeFolder("empty")
        #expect(rules("empty") == ["site/no-site"])
        #expect(rules("missing") == ["site/unreadable"])
        #expect(rules("missing/site.yaml") == ["site/unreadable"])
    }

    @Test("goes as deep as the file system does") func deep() throws {
        let folder = Array(repeating: "d", count: 100).joined(separator: "/")
        try temporary.write("", to: folder + "/site.yaml")
        #expect(try found(".").count == 1)
    }
}
