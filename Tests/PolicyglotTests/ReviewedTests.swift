import Foundation
import Testing

@Suite("Recording what was read in all languages") struct ReviewedTests {
    let temporary: TemporaryFolder
    let program: Program

    init() throws {
        temporary = try TemporaryFolder()
        program = Program(in: temporary.url)
        try temporary.copy(Shop.tea.file, to: "site.yaml")
    }

    private func change(_ from: String, _ to: String) throws {
        let text = try temporary.text("site.yaml")
        try #require(text.contains(from))
        try temporary.write(text.replacing(from, with: to), to: "site.yaml")
    }

    @Test("asks nothing of a site without a record") func optional() throws {
        try change("give them no names", "give them all names")
        #expect(try program("validate").findings.isEmpty)
    }

    @Test("finds the language that was left behind, until somebody has read both") func stale() throws {
        #expect(try program("reviewed").output == "site.reviewed.yaml: 13 newly recorded, 0 still to be read\n")
        #expect(try program("validate").findings.isEmpty)
        try change("give them no names", "give them all names")
        let run = try program("validate")
        #expect(run.status == 1)
        let text = try temporary.text("site.yaml")
        let place = try #require(text.position(of: "品茶活动由我们与当地茶馆合办"))
        #expect(run.findings.map(\.rule) == ["language/stale-wording"])
        #expect(run.findings.first?.place == "site.yaml:\(place)")
        #expect(try program("generate").status == 1)
        #expect(!temporary.has("public"))
        let key = "privacy.own-words.sharing.tasting-hosts"
        let list = try program("reviewed", "--list").output
        #expect(list.hasPrefix("\(key) (one language was left behind)\n  en: We hold tea tastings"))
        #expect(list.contains("give them all names.\n  zh-Hans: 品茶活动"))
        #expect(try program("reviewed", key).output == "site.reviewed.yaml: 1 newly recorded, 0 still to be read\n")
        #expect(try program("validate").status == 0)
        #expect(try program("reviewed", "--list").output == "")
    }

    @Test("warns of what changed in all languages") func unreviewed() throws {
        _ = try program("reviewed")
        try change("sign up for a tea tasting", "join a tea tasting")
        try change("报名参加品茶活动", "参加品茶活动")
        let run = try program("validate")
        #expect(run.status == 0)
        #expect(run.findings.map(\.rule) == ["language/unreviewed-wording"])
        #expect(run.errors.contains("“vocabulary.occasion.tasting” in en, zh-Hans"))
    }

    @Test("records only what is named, and knows every name") func names() throws {
        #expect(
            try program("reviewed", "vocabulary").output == "site.reviewed.yaml: 4 newly recorded, 9 still to be read\n"
        )
        #expect(try temporary.text("site.reviewed.yaml").contains("vocabulary.purpose.run-tastings: {en: "))
        let unknown = try program("reviewed", "vocabulary.nothing")
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("“vocabulary.nothing”"))
    }

    @Test("writes the same file again only when something changed") func stable() throws {
        _ = try program("reviewed")
        let stamps = try temporary.stamps()
        #expect(try program("reviewed").output == "site.reviewed.yaml: 0 newly recorded, 0 still to be read\n")
        #expect(try temporary.stamps() == stamps)
    }

    @Test("follows the name of the site's file") func named() throws {
        try temporary.copy(Shop.tea.file, to: "shops/tea.yaml")
        #expect(try program("reviewed", "--site", "shops/tea.yaml", "--quiet").output == "")
        #expect(temporary.files("shops") == ["tea.reviewed.yaml", "tea.yaml"])
    }

    @Test("refuses a damaged record and leaves it alone") func damaged() throws {
        try temporary.write("shop.name: read\n", to: "site.reviewed.yaml")
        for command in ["validate", "reviewed"] {
            let run = try program(command)
            #expect(run.status == 1)
            #expect(run.findings.map(\.rule) == ["language/damaged-review"])
        }
        #expect(try temporary.text("site.reviewed.yaml") == "shop.name: read\n")
    }

    @Test("reads the messages of Locales too") func locales() throws {
        try temporary.copy(Shop.repository.appending(path: "Locales"), to: "Locales")
        try? FileManager.default.removeItem(at: temporary.url.appending(path: "Locales/reviewed.yaml"))
        #expect(try program("reviewed", "--locales").output.hasPrefix("Locales/reviewed.yaml: "))
        #expect(try program("reviewed", "--locales", "--list").output == "")
        let path = "Locales/zh-Hans/pages.yaml"
        try temporary.write(try temporary.text(path).replacing("language-name: ", with: "language-name: 新"), to: path)
        let list = try program("reviewed", "--locales", "--list").output
        #expect(list.hasPrefix("pages/language-name (one language was left behind)\n  en: English\n  zh-Hans: 新"))
    }

    @Test("has been done for every site of the repository", arguments: Shop.all) func shops(shop: Shop) throws {
        let list = try program("reviewed", "--list", "--site", shop.folder.path)
        #expect(list.status == 0)
        #expect(list.output == "", "read them in both languages, then run `policyglot reviewed --site \(shop.name)`")
        let isRecorded = FileManager.default.fileExists(
            atPath: shop.folder.appending(path: "site.reviewed.yaml").path)
        #expect(isRecorded)
    }
}
