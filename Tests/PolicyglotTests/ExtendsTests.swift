import Foundation
import Testing

@Suite("A site that extends a shared file") struct ExtendsTests {
    let temporary: TemporaryFolder

    /// What all shops of one agency have in common.
    private static let agency = """
        languages: [en, zh-Hans]
        precedence: zh-Hans
        effective: 2026-12-01
        accept:
          - {rule: law/no-markets, at: markets, reason: a test}
        privacy:
          scope: {channels: [website]}
          collection:
            occasions:
              order: {data: [name, delivery-address, order-details], purposes: [deliver-orders]}
          sharing:
            sold: no
            recipients:
              courier: {data: [name, delivery-address], purposes: [deliver-orders], country: CN}
          rights:
            list:
              access: {routes: [email]}
          contact: {questions: welcome}

        """

    /// One shop, which states what is its own.
    private static func shop(_ name: String, _ more: String = "") -> String {
        """
        extends: ../agency.yaml
        shop: {name: \(name), email: "\(name)@example.com"}
        \(more)
        """
    }

    init() throws {
        temporary = try TemporaryFolder()
        try temporary.write(Self.agency, to: "shops/agency.yaml")
        for name in ["amber", "birch"] { try temporary.write(Self.shop(name), to: "shops/\(name)/site.yaml") }
    }

    private func run(_ arguments: String...) throws -> Program.Run { try Program(in: temporary.url).run(arguments) }

    private func text(_ shop: String) throws -> String {
        try temporary.text("shops/\(shop)/public/en/privacy/privacy.txt")
    }

    @Test("has the pages of one that states all of it itself") func whole() throws {
        let own = Self.shop("amber").split(separator: "\n").dropFirst().joined(separator: "\n")
        try temporary.write(Self.agency + own + "\n", to: "whole/site.yaml")
        #expect(try run("generate", "shops", "whole", "--output", "out/{site}").status == 0)
        var shared = try temporary.bytes("out/amber")
        var whole = try temporary.bytes("out/whole")
        #expect(shared.removeValue(forKey: ".policyglot.json") != whole.removeValue(forKey: ".policyglot.json"))
        #expect(shared == whole)
    }

    @Test("states its own in place of what is shared, and leaves out what it names") func own() throws {
        let more = """
            effective: 2027-01-01
            privacy: {sharing: {recipients: {courier: {country: SG}}}}
            """
        try temporary.write(Self.shop("amber", more), to: "shops/amber/site.yaml")
        // The key of own words holds a dot.
        let letters = "  own-words:\n    sharing.letters: {en: We answer letters., zh-Hans: 我们回复来信。}\n"
        try temporary.write(Self.agency + letters, to: "shops/agency.yaml")
        let without = Self.shop("birch").replacing(
            "extends: ../agency.yaml",
            with: """
                extends:
                  file: ../agency.yaml
                  without: [privacy.sharing.recipients.courier, privacy.own-words.sharing.letters]
                """)
        try temporary.write(without, to: "shops/birch/site.yaml")
        let run = try run("generate", "shops")
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        #expect(try text("amber").contains("Singapore"))
        #expect(try text("amber").contains("1 January 2027"))
        #expect(try text("amber").contains("We answer letters."))
        #expect(try text("birch").contains("1 December 2026"))
        #expect(try !text("birch").contains("letters"))
        #expect(try !text("birch").lowercased().contains("courier"))
    }

    @Test("is written again when the shared file changes, and only then") func changes() throws {
        #expect(try run("generate", "shops").status == 0)
        let second = try run("generate", "shops")
        #expect(second.output.contains("0 written, 2 unchanged"))
        try temporary.write(Self.agency.replacing("sold: no", with: "sold: yes"), to: "shops/agency.yaml")
        #expect(try run("generate", "shops").output.contains("2 sites: 2 written, 0 unchanged"))
        #expect(try run("validate", "shops", "--check").status == 0)
    }

    @Test("has its findings where the fact stands") func findings() throws {
        try temporary.write(Self.agency.replacing("sold: no", with: "sold: perhaps"), to: "shops/agency.yaml")
        let run = try run("validate", "shops/amber", "--format", "compact")
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("shops/agency.yaml:12:11: error: "), "\(run.output)")
        #expect(run.output.contains("[fact/wrong-type]"))
    }

    @Test("builds on a file that builds on another") func chain() throws {
        try temporary.write(
            "extends: common/house.yaml\nprivacy: {sharing: {sold: no}}\n", to: "shops/agency.yaml")
        try temporary.write(Self.agency, to: "shops/common/house.yaml")
        #expect(try run("generate", "shops/amber").status == 0)
        #expect(try text("amber").lowercased().contains("courier"))
    }

    /// What a shop's `extends` says, and what is found.
    static let mistakes: [(extends: String, finding: String)] = [
        ("/etc/agency.yaml", "fact/bad-shared-file"),
        ("../agency.json", "fact/bad-shared-file"),
        ("[a.yaml, b.yaml]", "fact/wrong-type"),
        ("../agent.yaml", "fact/missing-shared-file"),
        ("{fil: ../agency.yaml}", "fact/unknown-key"),
        ("{without: [privacy]}", "fact/missing"),
        ("{file: ../agency.yaml, without: [privacy.cookies]}", "fact/nothing-left-out"),
        ("../circle.yaml", "fact/extends-itself"),
        ("../list.yaml", "fact/wrong-type"),
    ]

    @Test("is refused when it extends what cannot be extended", arguments: mistakes) func refused(
        mistake: (extends: String, finding: String)
    ) throws {
        try temporary.write("extends: other.yaml\n", to: "shops/circle.yaml")
        try temporary.write("extends: circle.yaml\n", to: "shops/other.yaml")
        try temporary.write("- a list\n", to: "shops/list.yaml")
        let shop = Self.shop("amber").replacing("../agency.yaml", with: mistake.extends)
        try temporary.write(shop, to: "shops/amber/site.yaml")
        let run = try run("generate", "shops/amber", "--output", "out")
        #expect(run.status == 1)
        #expect(run.errors.contains("error[\(mistake.finding)]"), "\(run.errors)")
        #expect(!temporary.has("out"))
    }

    @Test("does not follow a link") func link() throws {
        let shops = temporary.url.appending(path: "shops")
        try FileManager.default.createSymbolicLink(
            at: shops.appending(path: "linked.yaml"), withDestinationURL: shops.appending(path: "agency.yaml"))
        try temporary.write(
            Self.shop("amber").replacing("agency.yaml", with: "linked.yaml"), to: "shops/amber/site.yaml")
        #expect(try run("generate", "shops/amber").status == 2)
    }

    @Test("extends nothing in a stream") func stream() throws {
        try temporary.write(
            #"{"extends": "../agency.yaml", "shop": {"name": "amber", "email": "a@example.com"}}"# + "\n", to: "lines")
        let run = try Program(in: temporary.url).shell("policyglot stream < lines")
        #expect(run.output.contains("fact/bad-shared-file"))
        #expect(!run.output.contains("fact/missing\""))
    }

    @Test("is compared with the shared file of the same revision") func revisions() throws {
        let repository = try GitFolder()
        for (text, path) in [(Self.agency, "agency.yaml"), (Self.shop("amber"), "amber/site.yaml")] {
            try repository.temporary.write(text, to: path)
        }
        try repository.commit("older")
        try repository.temporary.write(Self.agency.replacing("sold: no", with: "sold: yes"), to: "agency.yaml")
        let run = try Program(in: repository.url).run(["diff", "older:amber/site.yaml", "amber/site.yaml"])
        #expect(run.status == 1)
        #expect(run.output.contains("sharing.sold"), "\(run.output)\(run.errors)")
        #expect(run.output.contains("older:agency.yaml:12:11"))
    }
}
