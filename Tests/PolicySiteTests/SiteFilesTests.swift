import Foundation
import Testing

@testable import PolicySite

@Suite("The files of a site") struct SiteFilesTests {
    let temporary: TemporaryFolder
    let files: SiteFiles
    private let path = "Locales/en/findings/site.yaml"

    init() throws {
        temporary = try TemporaryFolder()
        files = SiteFiles(beside: temporary.path())
    }

    @Test("are the built-in ones unless the site has its own") func takesPlace() throws {
        let builtin = try #require(try files.file(path))
        #expect(builtin.name == "<built-in>/\(path)")
        #expect(builtin.bytes == BuiltinFiles.bytes(path))
        try temporary.write("own", to: path)
        #expect(try files.file(path) == SiteFiles.File(name: temporary.path(path).text, bytes: Array("own".utf8)))
    }

    @Test("may be more than the built-in ones") func adds() throws {
        #expect(try files.file("Locales/fr/values.yaml") == nil)
        #expect(try files.paths(below: "Locales") == BuiltinFiles.paths.filter { $0.hasPrefix("Locales/") })
        try temporary.write("own", to: "Locales/fr/values.yaml")
        try temporary.write("own", to: "Locales/fr/deviations.yaml")
        try temporary.write("own", to: "Locales/.hidden")
        try temporary.write("own", to: path)
        #expect(try files.file("Locales/fr/values.yaml")?.bytes == Array("own".utf8))
        let expected = BuiltinFiles.paths.filter { $0.hasPrefix("Locales/") } + ["Locales/fr/values.yaml"]
        #expect(try files.paths(below: "Locales") == expected.sorted())
        #expect(try files.paths(below: "Locales/fr") == ["Locales/fr/values.yaml"])
    }

    @Test("never lie outside its folder", arguments: ["../secret", "/etc/hostname", "Locales/../../secret", ""])
    func outside(path: String) throws {
        #expect(try files.file(path) == nil)
        #expect(try files.paths(below: path).isEmpty)
    }

    @Test("are not reached by a link") func links() throws {
        let other = try TemporaryFolder()
        try other.write("secret", to: "en/findings/site.yaml")
        try temporary.link("Locales", to: other.url.path)
        let error = FileError(.read, temporary.path("Locales").text, .link)
        #expect(throws: error) { try files.file(path) }
        #expect(throws: error) { try files.paths(below: "Locales") }
    }

    @Test("hold words for every finding of sites in both languages", arguments: ["en", "zh-Hans"])
    func words(language: String) throws {
        let bytes = try #require(BuiltinFiles.bytes("Locales/\(language)/findings/site.yaml"))
        let rules = String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { $0.hasPrefix("site/") }
        #expect(rules.map(String.init) == SiteRule.allCases.map { $0.rawValue + ":" })
    }
}
