import Foundation
import Testing

@Suite("A site with an error") struct RefusedSiteTests {
    let temporary: TemporaryFolder

    init() throws { temporary = try TemporaryFolder() }

    /// One slip in the tea shop: what is written in place of what, and where the finding is expected.
    struct Slip: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// The file as the finding names it, from the repository's top.
        var file = "site.yaml"
        let from: String
        let to: String
        /// The finding is expected where this text begins; by default, that of `to`.
        var at: String?
        let rule: String
        /// The whole line of help, where it names what was meant; otherwise any.
        var help: String?
    }

    static let slips = [
        Slip(
            testDescription: "a message missing in Chinese", file: "Locales/zh-Hans/privacy.yaml",
            from: "  children.minimum-age: ", to: "  #", at: "  scope.shop:", rule: "language/missing-message"),
        Slip(
            testDescription: "a misspelt key", from: "  collection:\n", to: "  colection:\n", rule: "fact/unknown-key",
            help: "did you mean “collection”?"),
        Slip(
            testDescription: "a misspelt key that is required", from: "\nprecedence:", to: "\nprecedense:",
            at: "precedense:",
            rule: "fact/unknown-key", help: "did you mean “precedence”?"),
        Slip(
            testDescription: "a misspelt key of a record", from: "method: from-you", to: "metod: from-you",
            rule: "fact/unknown-key", help: "did you mean “method”?"),
        Slip(
            testDescription: "a misspelt term", from: "basis: contract}", to: "basis: contrakt}", at: "contrakt",
            rule: "fact/unknown-term", help: "did you mean “contract”?"),
        Slip(
            testDescription: "half a bilingual text", from: "{en: Lantern Hill Tea, zh-Hans: 灯山茶坊}",
            to: "{en: Lantern Hill Tea}", rule: "fact/missing-language"),
        Slip(
            testDescription: "a duplicate key", from: "\neffective:", to: "\n\"effective\": 2026-01-01\neffective:",
            at: "\neffective:", rule: "yaml/duplicate-key"),
        Slip(
            testDescription: "an unknown country", from: "markets: [CN, EU", to: "markets: [XX, CN, EU", at: "XX",
            rule: "fact/unknown-market"),
        Slip(
            testDescription: "no precedence", from: "\nprecedence:", to: "\n#precedence:", at: "[en, zh-Hans]",
            rule: "language/no-precedence"),
        Slip(
            testDescription: "a date that is none", from: "\neffective:", to: "\neffective: 2026-02-30 #",
            at: "2026-02-30", rule: "fact/bad-date"),
    ]

    @Test("gives one finding with its place and a help, and keeps what was published", arguments: slips)
    func refused(slip: Slip) throws {
        try temporary.copy(Shop.tea.file, to: "site.yaml")
        let program = Program(in: temporary.url)
        #expect(try program("generate").status == 0)
        let (bytes, stamps) = (try temporary.bytes("public"), try temporary.stamps("public"))
        let place = try write(slip)

        let run = try program("generate")
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(run.findings.map(\.rule) == [slip.rule], "\(run.errors)")
        let finding = try #require(run.findings.first)
        #expect(finding.place == "\(slip.file):\(place)")
        #expect(finding.help != "", "\(run.errors)")
        if let help = slip.help { #expect(finding.help == help) }
        #expect(run.errors.hasSuffix("\n\nsite.yaml: nothing was written\n"))
        #expect(try temporary.bytes("public") == bytes)
        #expect(try temporary.stamps("public") == stamps)

        let chinese = try program("generate", "--language", "zh-Hans")
        #expect(chinese.status == 1)
        #expect(chinese.findings.map(\.rule) == [slip.rule])
        #expect(chinese.findings.first?.place == finding.place)
        #expect(chinese.errors.hasPrefix("错误[\(slip.rule)]："))
        #expect(chinese.findings.first?.help.contains(#/\p{Han}/#) == true, "\(chinese.errors)")
    }

    @Test("is reported word by word") func words() throws {
        let text = try Shop.tea.text().replacing("\n  collection:\n", with: "\n  colection:\n")
        try temporary.write(text, to: "site.yaml")
        let line = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex(of: "  colection:").map {
            $0 + 1
        }
        let number = String(try #require(line))
        let margin = String(repeating: " ", count: number.count)
        let excerpt = " --> site.yaml:\(number):3\n\(margin) |\n\(number) |   colection:\n\(margin) |   ^^^^^^^^^\n"
        let english = try Program(in: temporary.url)("generate")
        #expect(
            english.errors == """
                error[fact/unknown-key]: there is no key “colection” here
                \(excerpt)\(margin) = help: did you mean “collection”?

                site.yaml: nothing was written

                """)
        let chinese = try Program(in: temporary.url, environment: ["LANG": "zh_CN.UTF-8"])("generate")
        #expect(
            chinese.errors == """
                错误[fact/unknown-key]：此处没有键“colection”
                \(excerpt)\(margin) = 处理办法：您是否想写“collection”？

                site.yaml：未写入任何文件

                """)
    }

    @Test("does not stop the others") func others() throws {
        let good = try Shop.tea.text()
        let count = try Shop.tea.pages().count
        try temporary.write(good, to: "shops/a/site.yaml")
        try temporary.write(good.replacing("\nprecedence:", with: "\n#precedence:"), to: "shops/b/site.yaml")
        try temporary.write(good, to: "shops/deep/c/site.yaml")
        let run = try Program(in: temporary.url)("generate", "shops", "--output", "out/{site}")
        #expect(run.status == 1)
        #expect(run.findings.map(\.rule) == ["language/no-precedence"])
        #expect(run.findings.first?.place.hasPrefix("shops/b/site.yaml:") == true)
        #expect(run.errors.hasSuffix("\n\nshops/b/site.yaml: nothing was written\n"))
        #expect(
            run.output.withoutTime == """
                out/a: \(count) written, 0 unchanged, 0 removed, in N ms
                out/deep/c: \(count) written, 0 unchanged, 0 removed, in N ms
                3 sites: 2 written, 0 unchanged, 1 refused, in N ms

                """)
        #expect(!temporary.has("out/b"))
        #expect(try temporary.bytes("out/a") == temporary.bytes("out/deep/c"))
    }

    /// Writes the slip into its file; gives the `line:column` where the finding is expected.
    private func write(_ slip: Slip) throws -> String {
        let text = try String(contentsOf: Shop.repository.appending(path: slip.file), encoding: .utf8)
        let start = try #require(text.firstRange(of: slip.from), "the tea shop no longer has “\(slip.from)”")
        let changed = text.replacingCharacters(in: start, with: slip.to)
        try temporary.write(changed, to: slip.file)
        return try #require(changed.position(of: slip.at ?? slip.to))
    }
}
