import LocatedYAML
import Testing

@testable import PolicySite

@Suite("The record of what was read in all languages") struct ReviewRecordTests {
    private static let site = """
        languages: [en, zh-Hans]
        shop:
          name: {en: Hill Tea, zh-Hans: 山茶}
          legal-name: {registered: 山茶公司, language: zh-Hans, translations: {en: Hill Tea Company}}
          email: tea@example.com
        vocabulary:
          purpose:
            tastings:
              en: {label: tea tastings, phrase: hold tea tastings}
              zh-Hans: {label: 品茶, phrase: 举办品茶活动}
        privacy:
          sharing: {sold: no}
          own-words:
            sharing.hosts:
              after: sharing.sold
              en: We tell them no names.
              zh-Hans: 我们不提供姓名。

        """

    private static func wordings(_ text: String) throws -> [Wording] {
        let read = LocatedYAMLReader.read(Array(text.utf8), file: "site.yaml")
        #expect(read.diagnostics.isEmpty)
        return SiteWordings.wordings(try #require(read.value))
    }

    private static func record() throws -> ReviewRecord {
        let wordings = try wordings(site)
        return ReviewRecord().adding(wordings, among: wordings)
    }

    @Test("covers what stands in every language, and nothing else") func wordings() throws {
        let wordings = try Self.wordings(Self.site)
        #expect(
            wordings.map(\.key) == [
                "shop.name", "shop.legal-name", "vocabulary.purpose.tastings", "privacy.own-words.sharing.hosts",
            ])
        #expect(wordings.map { $0.sides.map(\.language).sorted() } == Array(repeating: ["en", "zh-Hans"], count: 4))
        #expect(wordings[1].sides.map(\.text) == ["山茶公司", "Hill Tea Company"])
        #expect(wordings[2].sides.first?.text == "label: tea tastings\n\nphrase: hold tea tastings")
        #expect(try Self.wordings(Self.site.replacing("[en, zh-Hans]", with: "[en]")).isEmpty)
    }

    @Test("finds nothing where nothing changed, however the lines are broken and the keys ordered") func unchanged()
        throws
    {
        #expect(try Self.record().findings(Self.wordings(Self.site)).isEmpty)
        let other = Self.site.replacing(
            "en: We tell them no names.", with: "en: >-\n        We tell\n        them no names."
        )
        .replacing(
            "{label: tea tastings, phrase: hold tea tastings}",
            with: "{phrase: hold tea tastings, label: tea tastings}")
        #expect(other != Self.site)
        #expect(try Self.record().findings(Self.wordings(other)).isEmpty)
    }

    @Test(
        "finds the side that did not change",
        arguments: [
            ("We tell them no names.", "We tell them names.", "zh-Hans", "17:16", "16:11"),
            ("举办品茶活动", "办品茶会", "en", "9:11", "10:16"),
            ("Hill Tea Company", "Hill Company", "zh-Hans", "4:28", "4:72"),
        ])
    func stale(from: String, to: String, left: String, place: String, note: String) throws {
        let findings = try Self.record().findings(Self.wordings(Self.site.replacing(from, with: to)))
        let finding = try #require(findings.first)
        #expect(findings.count == 1 && finding.rule == "language/stale-wording" && finding.severity == .error)
        #expect(finding.arguments["language"] == .text(left))
        #expect(finding.place?.shown == place)
        #expect(finding.notes.map { $0.place?.shown } == [note])
    }

    @Test("asks to read what changed on all sides or is new") func unreviewed() throws {
        let changed = Self.site.replacing("no names", with: "all names").replacing("不提供姓名", with: "提供姓名")
            .replacing("purpose:\n    tastings:", with: "purpose:\n    parties:")
        let findings = try Self.record().findings(Self.wordings(changed))
        #expect(findings.map(\.rule) == ["language/unreviewed-wording", "language/unreviewed-wording"])
        #expect(findings.allSatisfy { $0.severity == .warning })
        #expect(findings.map(\.subject) == ["vocabulary.purpose.parties", "privacy.own-words.sharing.hosts"])
    }

    @Test("lets content decide: what is changed back is reviewed again") func content() throws {
        let there = Self.site.replacing("no names", with: "all names")
        let back = there.replacing("all names", with: "no names")
        #expect(try Self.record().findings(Self.wordings(there)).count == 1)
        #expect(try Self.record().findings(Self.wordings(back)).isEmpty)
    }

    @Test("is the same text on every machine, one line a wording, sorted") func bytes() throws {
        let text = String(decoding: try Self.record().bytes, as: UTF8.self)
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        // FNV-1a of “Hill Tea” and of the UTF-8 bytes of “山茶”, computed by another program.
        #expect(lines[2] == "shop.name: {en: e3cb17b86c3dae00, zh-Hans: 3ccd9b8972abd45c}")
        #expect(lines == lines.sorted())
        #expect(lines.count == 4)
        var diagnostics: [Diagnostic] = []
        let read = ReviewRecord(Array(text.utf8), file: "site.reviewed.yaml", diagnostics: &diagnostics)
        #expect(try read == Self.record() && diagnostics.isEmpty)
    }

    @Test("forgets what the site no longer has") func forgets() throws {
        let shorter = try Self.wordings(Self.site).dropLast()
        let record = try Self.record().adding([], among: Array(shorter))
        #expect(record.entries.keys.sorted() == shorter.map(\.key).sorted())
    }

    @Test(
        "is refused when it is damaged",
        arguments: ["[a]", "text", "shop.name: yes", "shop.name: {en: 12}", "shop.name: {en: 703FA03A74E4EF58}"])
    func damaged(text: String) throws {
        var diagnostics: [Diagnostic] = []
        #expect(ReviewRecord(Array(text.utf8), file: "record", diagnostics: &diagnostics) == nil)
        #expect(diagnostics.map(\.rule) == ["language/damaged-review"])
    }

    @Test("may be empty") func empty() throws {
        var diagnostics: [Diagnostic] = []
        let record = try #require(ReviewRecord(Array("# none\n".utf8), file: "record", diagnostics: &diagnostics))
        #expect(record.entries.isEmpty && diagnostics.isEmpty)
        #expect(record.findings(try Self.wordings(Self.site)).count == 4)
    }

    @Test("stands beside the site's file, under its name") func name() {
        #expect(ReviewRecord.name(for: "site.yaml") == "site.reviewed.yaml")
        #expect(ReviewRecord.name(for: "tea.shop.yml") == "tea.shop.reviewed.yml")
        #expect(ReviewRecord.name(for: "shop") == "shop.reviewed.yaml")
    }
}

extension Place {
    fileprivate var shown: String { "\(start.line):\(start.column)" }
}
