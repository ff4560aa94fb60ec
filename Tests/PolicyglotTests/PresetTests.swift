import Foundation
import Testing

/// The facts of services that come with the program, each in a complete shop: the one that the repository shows, in several
/// countries.
@Suite("A preset") struct PresetTests {
    private static let folder = Shop.repository.appending(path: "Templates/presets")
    private static let golden = Shop.repository.appending(path: "Tests/Fixtures/presets/findings.txt")

    static let names: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(".yaml".count)) }.sorted()

    /// Where the shop is, and what the name of its folder begins with.
    private static let countries = ["CN", "DE", "GB", "US"]

    let temporary: TemporaryFolder

    init() throws { temporary = try TemporaryFolder() }

    private func run(_ arguments: String...) throws -> Program.Run { try Program(in: temporary.url).run(arguments) }

    /// The shop of the repository in a country, with the services that it uses.
    private static func shop(in country: String, using names: [String]) throws -> String {
        var text = try String(contentsOf: Shop.repository.appending(path: "site.yaml"), encoding: .utf8)
        text = text.replacing(
            "languages: [en, zh-Hans]", with: "languages: [en, zh-Hans]\nuses: [\(names.joined(separator: ", "))]")
        text = text.replacing("\n  country: CN\n", with: "\n  country: \(country)\n")
        text = text.replacing("storage: [CN]", with: "storage: [\(country)]").replacing(
            "in: [CN]}", with: "in: [\(country)]}")
        // What services receive has to be collected.
        let data = "data: [name, delivery-address, email-address, phone-number, order-details, payment-method,"
        text = text.replacing(data, with: data + " order-number, wechat-id, email-engagement,")
        return text.replacing(
            "data: [name, email-address, support-messages], basis", with: "data: [all-covered], basis")
    }

    /// The rules that find something in each site below a folder, by the site.
    private func findings(below folder: String) throws -> [String: Set<String>] {
        let run = try run("validate", folder, "--format", "compact", "--quiet")
        #expect(run.status < 2, "\(run.errors)")
        var found: [String: Set<String>] = [:]
        for line in run.output.split(separator: "\n") {
            let site = String(line.dropFirst(folder.count + 1).prefix { $0 != ":" }).replacing("/site.yaml", with: "")
            let rule = try #require(line.firstMatch(of: #/\[([a-z0-9/-]+)\]$/#), "\(line)")
            found[site, default: []].insert(String(rule.1))
        }
        return found
    }

    @Test("adds to a complete shop no findings but those that somebody has read") func complete() throws {
        #expect(Self.names.count > 20)
        for country in Self.countries {
            try temporary.write(
                try Self.shop(in: country, using: []).replacing("uses: []\n", with: ""),
                to: "shops/\(country)/none/site.yaml")
            for name in Self.names {
                try temporary.write(try Self.shop(in: country, using: [name]), to: "shops/\(country)/\(name)/site.yaml")
            }
        }
        let found = try findings(below: "shops")
        let report = Self.names.flatMap { name in
            Self.countries.compactMap { country -> String? in
                let own = (found["\(country)/\(name)"] ?? []).subtracting(found["\(country)/none"] ?? [])
                return own.isEmpty ? nil : "\(name) in \(country): \(own.sorted().joined(separator: ", "))\n"
            }
        }.joined()
        guard ProcessInfo.processInfo.environment["GOLDEN"] != "write" else {
            try FileManager.default.createDirectory(
                at: Self.golden.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(report.utf8).write(to: Self.golden)
            Issue.record("the findings of the presets were written, not compared: read them and run the test again")
            return
        }
        let expected = (try? String(contentsOf: Self.golden, encoding: .utf8)) ?? ""
        if let difference = Difference(expected, report) {
            Issue.record("line \(difference.line): “\(difference.expected)” is now “\(difference.actual)”")
        }
    }

    /// A small shop in three languages.
    private static func smallShop(_ uses: String, _ more: String = "") -> String {
        """
        shop: {name: Blue Kiln, country: CN, email: hello@bluekiln.example}
        languages: [en, zh-Hans, zh-Hant]
        precedence: equal
        effective: 2026-12-01
        uses: \(uses)
        accept:
          - {rule: law/no-markets, at: markets, reason: a test}
        privacy:
          scope: {channels: [website]}
          collection: {occasions: {order: {data: {such-as: [name]}, purposes: [process-orders]}}}
          sharing: {sold: no}
          rights: {list: {access: {routes: [email]}}}
          contact: {questions: welcome}
        \(more)
        """
    }

    private func text(_ language: String, of site: String = "") throws -> String {
        try temporary.text("\(site)public/\(language)/privacy/privacy.txt")
    }

    @Test("is said in every language, all of them together") func languages() throws {
        try temporary.write(Self.smallShop("[\(Self.names.joined(separator: ", "))]"), to: "site.yaml")
        let run = try run("generate")
        // With no market no transfer rests on anything, and Google receives information in two roles.
        #expect(run.status == 0, "\(run.errors)")
        let rules = Set(run.findings.map(\.rule))
        #expect(rules == ["sense/transfer-without-mechanism", "sense/recipient-twice"], "\(run.errors)")
        #expect(try text("en").contains("Tenpay Payment Technology Co., Ltd."))
        #expect(try text("zh-Hans").contains("财付通支付科技有限公司"))
        #expect(try text("zh-Hant").contains("財付通支付科技有限公司"))
    }

    @Test("gives way to what the site states, and to what it leaves out") func own() throws {
        let uses = "[stripe, {preset: google-analytics, without: [privacy.cookies.list.google-analytics-session]}]"
        try temporary.write(
            Self.smallShop(uses).replacing(
                "sharing: {sold: no}",
                with: "sharing: {sold: no, recipients: {stripe: {name: Stripe of ours, country: SG}}}"),
            to: "site.yaml")
        #expect(try run("generate").status == 0)
        let text = try text("en")
        #expect(text.contains("Stripe of ours") && text.contains("Singapore") && !text.contains("Stripe, LLC"))
        #expect(text.contains("_ga") && !text.contains("_ga_"))
    }

    @Test("gives the company and the transfer by where the shop is") func country() throws {
        for (country, company) in [
            ("DE", "Stripe Payments Europe Limited"), ("US", "Stripe, LLC"), ("CN", "Stripe, LLC"),
        ] {
            try temporary.write(
                Self.smallShop("[stripe]").replacing("country: CN", with: "country: \(country)"), to: "site.yaml")
            #expect(try run("generate").status == 0)
            let text = try text("en")
            #expect(text.contains(company), "\(country)")
            let json = try temporary.text("public/en/privacy/privacy.json")
            #expect(json.contains("transfers.abroad") == (country == "CN"), "\(country)")
        }
    }

    @Test("has its findings where the site names it, and a note of where they come from") func place() throws {
        try temporary.write(
            Self.smallShop("[stripe]").replacing("{such-as: [name]}", with: "[name]"),
            to: "site.yaml")
        let run = try run("validate")
        #expect(run.errors.contains(" --> site.yaml:5:8"), "\(run.errors)")
        #expect(
            run.errors.contains("the preset states it here (<built-in>/Templates/presets/stripe.yaml:"), "\(run.errors)"
        )
    }

    @Test("may be a site's own, in its Templates") func ownPreset() throws {
        try temporary.write(Self.smallShop("[our-courier]"), to: "site.yaml")
        try temporary.write(
            """
            group: delivery
            as-of: 2026-11-22
            verified: yes
            source: our contract
            facts:
              privacy:
                sharing:
                  recipients:
                    our-courier: {name: Our Courier, kind: courier, data: [name], purposes: [deliver-orders], country: CN}

            """, to: "Templates/presets/our-courier.yaml")
        #expect(try run("generate").status == 0)
        #expect(try text("en").contains("Our Courier"))
        let second = try run("generate")
        #expect(second.output.contains("0 written"))
        let path = "Templates/presets/our-courier.yaml"
        try temporary.write(try temporary.text(path).replacing("Our Courier", with: "Their Courier"), to: path)
        #expect(try run("generate").status == 0)
        #expect(try text("en").contains("Their Courier"))
        try temporary.write(try temporary.text(path).replacing("as-of", with: "asof"), to: path)
        #expect(try run("generate").errors.contains("catalogue/missing-key"))
    }

    /// What stands under `uses`, and what is found.
    static let mistakes: [(uses: String, finding: String)] = [
        ("[strip]", "error[fact/unknown-preset]: there is no preset “strip”"), ("stripe", "error[fact/wrong-type]"),
        ("[[stripe]]", "error[fact/wrong-type]"), ("[stripe, stripe]", "error[fact/repeated-item]"),
        ("[{prest: stripe}]", "error[fact/unknown-key]"),
        ("[{preset: stripe, without: [privacy.cookies]}]", "error[fact/nothing-left-out]"),
    ]

    @Test("is refused where it cannot be used", arguments: mistakes) func refused(
        mistake: (uses: String, finding: String)
    ) throws {
        try temporary.write(Self.smallShop(mistake.uses), to: "site.yaml")
        let run = try run("generate")
        #expect(run.status == 1)
        #expect(run.errors.contains(mistake.finding), "\(run.errors)")
    }

    @Test("is used by a file that sites share, and in a stream") func elsewhere() throws {
        try temporary.write(Self.smallShop("[stripe]"), to: "agency.yaml")
        try temporary.write("extends: ../agency.yaml\n", to: "shop/site.yaml")
        #expect(try run("generate", "shop").status == 0)
        #expect(try text("en", of: "shop/").contains("Stripe, LLC"))
        let line =
            #"{"shop":{"name":"A","email":"a@example.com"},"languages":["en"],"effective":"2026-12-01","uses":["stripe"],"#
            + #""privacy":{"scope":{"channels":["website"]},"collection":{"occasions":{"order":{"data":{"such-as":["name"]}}}},"#
            + #""sharing":{"sold":"no"},"rights":{"list":{"access":{"routes":["email"]}}},"contact":{"questions":"welcome"}}}"#
        try temporary.write(line + "\n", to: "lines")
        let run = try Program(in: temporary.url).shell("policyglot stream < lines")
        #expect(run.output.contains("Stripe, LLC"), "\(run.output)")
    }

    @Test("stands in the table of the README") func readme() throws {
        let readme = try String(contentsOf: Shop.repository.appending(path: "README.md"), encoding: .utf8)
        let table = try #require(
            readme.split(separator: "## Services that you use").last?.split(separator: "\n## ").first)
        let rows = table.split(separator: "\n").filter { $0.hasPrefix("| ") }
        let named = rows.flatMap { $0.matches(of: #/`([a-z-]+)`/#).map { String($0.1) } }
        #expect(named.sorted() == Self.names)
    }
}
