import Foundation
import PolicyRendering
import PolicySite
import TestSupport
import Testing

/// What the versions of a policy say of each other holds by construction: both are said from one fact. Shown on built pages.
@Suite struct LanguagePagesTests {
    /// The pages of the tea shop by path, with another statement of precedence.
    private func pages(precedence: String) throws -> [String: String] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "policyglot-test-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let text = Excerpt("precedence: \(precedence)\n").laid(over: try Repository.text("site.yaml"))
        try Data(text.utf8).write(to: folder.appending(path: "site.yaml"))
        let location = try #require(SiteSearch(output: nil).sites([folder.path]).first)
        let build = try SiteBuild.build(location, formats: [PageFormat.html, .markdown])
        #expect(!build.hasErrors)
        return Dictionary(
            uniqueKeysWithValues: build.pages.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    /// The last section of a page, which says which version prevails.
    private func clause(_ pages: [String: String], _ language: String) throws -> String {
        let page = try #require(pages["\(language)/privacy/privacy.md"])
        return String(try #require(page.components(separatedBy: "\n## ").last))
    }

    @Test(arguments: [
        ("zh-Hans", "the Chinese version prevails", "以中文版本为准"), ("en", "the English version prevails", "以英文版本为准"),
    ])
    func `both versions name the same one, each in its own language`(
        precedence: String, english: String, chinese: String
    ) throws {
        let pages = try pages(precedence: precedence)
        let (inEnglish, inChinese) = (try clause(pages, "en"), try clause(pages, "zh-Hans"))
        #expect(inEnglish.contains(english) && !inEnglish.contains(#/\p{Han}/#))
        #expect(inChinese.contains(chinese) && !inChinese.contains("version"))
    }

    @Test func `versions of equal force come with a rule for conflicts and none prevails`() throws {
        let pages = try pages(precedence: "equal")
        let (inEnglish, inChinese) = (try clause(pages, "en"), try clause(pages, "zh-Hans"))
        #expect(inEnglish.contains("better for you") && !inEnglish.contains("prevails."))
        #expect(inChinese.contains("以对您更有利的解释为准") && !inChinese.contains("版本为准。"))
    }

    @Test(arguments: [
        "zh-Hans", "en", "equal", "{default: equal, CN: zh-Hans}", "{default: en, CN: zh-Hans, EU: equal}",
    ])
    func `every form carries the saving in every version`(precedence: String) throws {
        let pages = try pages(precedence: precedence)
        #expect(try clause(pages, "en").contains("and that cannot be excluded by agreement."))
        #expect(try clause(pages, "zh-Hans").contains("不得以约定排除的权利，不受本节影响。"))
    }

    @Test func `each market has one rule and everybody else has one, the same in both versions`() throws {
        let pages = try pages(precedence: "{default: en, CN: zh-Hans, EU: equal}")
        let (inEnglish, inChinese) = (try clause(pages, "en"), try clause(pages, "zh-Hans"))
        #expect(inEnglish.matches(of: #/If you live/#).count == 3)
        #expect(inChinese.matches(of: #/您居住在/#).count == 3)
        #expect(inEnglish.contains("If you live elsewhere") && inChinese.contains("您居住在其他地方的"))
    }

    @Test func `each page carries its language and leads to the other version`() throws {
        let pages = try pages(precedence: "equal")
        for (own, other) in [("en", "zh-Hans"), ("zh-Hans", "en")] {
            let page = try #require(pages["\(own)/privacy/index.html"])
            #expect(page.contains("<html lang=\"\(own)\">"))
            #expect(page.contains("<link rel=\"alternate\" hreflang=\"\(other)\""))
            #expect(page.contains("<a href=\"../../\(other)/privacy/index.html\" lang=\"\(other)\""))
        }
    }

    @Test func `the registered name, the addresses and the days are the same in both versions`() throws {
        let pages = try pages(precedence: "equal")
        let english = try #require(pages["en/privacy/privacy.md"])
        let chinese = try #require(pages["zh-Hans/privacy/privacy.md"])
        for same in ["杭州灯山贸易有限公司", "91330100MA0EXAMPLE", "privacy@lanternhill.example"] {
            #expect(english.contains(same) && chinese.contains(same), "\(same)")
        }
        #expect(english.contains("In force from 1 December 2026") && chinese.contains("自2026年12月1日起生效"))
        #expect(addresses(english) == addresses(chinese))
        #expect(!addresses(english).isEmpty)
    }

    /// Every e-mail and web address of a text, sorted.
    private func addresses(_ text: String) -> [String] {
        text.matches(of: /(?:https?:\/\/[A-Za-z0-9.\/_-]+|[a-z]+@[a-z.]+)/).map { String($0.0) }.sorted()
    }

    @Test func `the Chinese words keep the terms of the Chinese law`() throws {
        let words = try ["privacy", "vocabulary", "precedence", "pages"].map {
            try Repository.text("Locales/zh-Hans/\($0).yaml").split(separator: "\n").filter { !$0.contains("#") }
        }.joined().joined(separator: "\n")
            .replacing("特殊类别个人数据", with: "")  // The name of a concept of the GDPR.
        for foreign in ["数据控制者", "数据处理者", "个人数据", "数据主体", "存储期限"] {
            #expect(!words.contains(foreign), "\(foreign)")
        }
        #expect(words.contains("个人信息") && words.contains("保存"))
    }
}
