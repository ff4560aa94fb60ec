import Foundation
import Testing

@Suite("Mending") struct MendingTests {
    let temporary: TemporaryFolder
    let program: Program

    init() throws {
        temporary = try TemporaryFolder()
        program = Program(in: temporary.url)
    }

    private func write(_ slips: [(String, String)]) throws -> String {
        var text = try Shop.tea.text()
        for (from, to) in slips {
            let range = try #require(text.firstRange(of: from), "the tea shop no longer has “\(from)”")
            text.replaceSubrange(range, with: to)
        }
        try temporary.write(text, to: "site.yaml")
        return text
    }

    private static let slips = [
        ("\n  collection:\n", "\n  colection:   # what\n"),
        // Inside what nobody could read before.
        ("[process-orders, deliver", "[proces-orders,   deliver"),
        ("    sold: no\n", "    \"solt\": no\n"),
        ("kind: necessary", "kind: neccessary"),
    ]

    @Test("mends misspelt keys and terms, one inside the other, and nothing else") func fix() throws {
        let broken = try write(Self.slips)
        let run = try program("validate", "--fix")
        #expect(run.status == 0)
        let places = try ["colection", "proces-", "neccessary", "\"solt"].map { try #require(broken.position(of: $0)) }
        #expect(run.errors.hasPrefix("site.yaml: 4 mended, at \(places.joined(separator: ", "))\n"))
        let mended = broken.replacing("colection", with: "collection").replacing("proces-", with: "process-")
            .replacing("solt", with: "sold").replacing("neccessary", with: "necessary")
        #expect(try temporary.text("site.yaml") == mended)
        #expect(temporary.files() == ["site.yaml"])
    }

    @Test("shows what it would mend, and writes nothing") func diff() throws {
        let broken = try write(Self.slips)
        let stamps = try temporary.stamps()
        let run = try program("validate", "--diff")
        #expect(run.status == 1)
        #expect(Set(run.findings.map(\.rule)) == ["fact/unknown-key", "fact/unknown-term"])
        #expect(try temporary.stamps() == stamps)
        let lines = run.output.split(separator: "\n")
        #expect(lines.prefix(2) == ["--- site.yaml", "+++ site.yaml"])
        #expect(!run.output.contains("\u{1B}"))
        let removed = lines.filter { $0.hasPrefix("-") }.dropFirst().map { $0.dropFirst() }
        let added = lines.filter { $0.hasPrefix("+") }.dropFirst().map { $0.dropFirst() }
        #expect(removed.count == 4 && removed.allSatisfy { broken.contains("\($0)\n") })
        #expect(try program("validate", "--fix").status == 0)
        let mended = try temporary.text("site.yaml")
        #expect(added.count == 4 && added.allSatisfy { mended.contains("\($0)\n") })
    }

    @Test("leaves what is not certain, and says so by its status") func uncertain() throws {
        let broken = try write([
            ("    sold: no\n", "    solt: no\n"), ("effective: 2026-12-01", "effective: 2026-13-01"),
            // Near more than one term; a language, whose neighbour means something else; a key that has a place already.
            ("kind: analytics\n", "kind: anal\n"), ("languages: [en, zh-Hans]", "languages: [en, zh-Hant]"),
            ("\nupdated:", "\neffectivee: 2026-12-02\nupdated:"),
        ])
        let run = try program("validate", "--fix")
        #expect(run.status == 1)
        #expect(try temporary.text("site.yaml") == broken.replacing("solt", with: "sold"))
        #expect(run.errors.contains(": 1 mended, at "))
        #expect(run.findings.contains { $0.rule == "fact/bad-date" })
        #expect(run.findings.contains { $0.rule == "fact/unknown-key" })
    }

    @Test("writes nothing where nothing can be mended") func nothing() throws {
        _ = try write([("effective: 2026-12-01", "effective: soon")])
        let stamps = try temporary.stamps()
        let run = try program("validate", "--fix")
        #expect(run.status == 1)
        #expect(!run.errors.contains("mended"))
        #expect(try temporary.stamps() == stamps)
        #expect(try program("validate", "--diff").output == "")
    }

    @Test("follows no symbolic link") func link() throws {
        let broken = try write(Self.slips)
        try FileManager.default.moveItem(
            at: temporary.url.appending(path: "site.yaml"), to: temporary.url.appending(path: "real.yaml"))
        try FileManager.default.createSymbolicLink(
            atPath: temporary.url.appending(path: "site.yaml").path, withDestinationPath: "real.yaml")
        let run = try program("validate", "--fix", "site.yaml")
        #expect(run.status == 2)
        #expect(run.findings.map(\.rule) == ["site/unwritable"])
        #expect(try temporary.text("real.yaml") == broken)
    }

    @Test("keeps who may read the file") func mode() throws {
        _ = try write(Self.slips)
        let file = temporary.url.appending(path: "site.yaml").path
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
        #expect(try program("validate", "--fix").status == 0)
        #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o640)
    }

    @Test("mends or shows, not both") func both() throws {
        let broken = try write(Self.slips)
        #expect(try program("validate", "--fix", "--diff").status == 64)
        #expect(try program("validate", "--diff", "--format", "json").status == 64)
        #expect(try temporary.text("site.yaml") == broken)
    }

    @Test("puts the punctuation and spacing of Chinese words right, and keeps how they are laid out") func punctuation()
        throws
    {
        let words = "品茶活动由我们与当地茶馆合办。我们仅告知茶馆预计到场的人数，不提供姓名。"
        _ = try write([(words, "品茶活动由我们与当地茶馆 (合作方) 合办.我们仅告知 茶馆预计到场的人数, 不提供姓名.  # 说明, 例如")])
        let run = try program("validate", "--fix")
        #expect(run.status == 0, "\(run.errors)")
        let mended = "zh-Hans: 品茶活动由我们与当地茶馆（合作方）合办。我们仅告知茶馆预计到场的人数，不提供姓名。  # 说明, 例如\n"
        #expect(try temporary.text("site.yaml").contains(mended))
        #expect(!run.findings.contains { $0.rule.hasPrefix("language/") }, "\(run.errors)")
    }

    @Test("leaves quotation marks, and spaces that are line breaks, to a person") func openPunctuation() throws {
        let words = "zh-Hans: 品茶活动由我们与当地茶馆合办。"
        let broken = try write([(words, "zh-Hans: >-\n        品茶活动由\"我们\",与当地茶馆\n        合办。")])
        let run = try program("validate", "--fix")
        #expect(try temporary.text("site.yaml") == broken)
        #expect(run.findings.contains { $0.rule == "language/half-width-punctuation" })
        #expect(run.findings.contains { $0.rule == "language/space-beside-han" })
    }
}
