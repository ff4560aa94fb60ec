import Foundation
import Testing

@Suite("Which findings count") struct FindingControlTests {
    let temporary: TemporaryFolder
    let program: Program

    /// The tea shop with one finding that can be ignored.
    init() throws {
        temporary = try TemporaryFolder()
        program = Program(in: temporary.url)
        try temporary.write(Self.contradiction(), to: "site.yaml")
    }

    private static let rule = "sense/cookies-denied"

    /// "We use no cookies" beside a list of cookies.
    private static func contradiction() throws -> String {
        let text = try Shop.tea.text()
        let cookies = try #require(text.firstRange(of: "\n  cookies:\n"), "the tea shop no longer states cookies")
        return text.replacingCharacters(in: cookies, with: "\n  cookies:\n    used: no\n")
            .replacing("    used: yes\n", with: "")
    }

    /// The rules of what was found, each once for each finding.
    private func rules(_ arguments: String..., status: Int32) throws -> [String] {
        let run = try program.run(["validate"] + arguments)
        #expect(run.status == status, "\(run.errors)")
        return run.findings.map(\.rule)
    }

    @Test("all, unless somebody asks for some or ignores some") func some() throws {
        let found = try rules(status: 1)
        #expect(found == [Self.rule])
        #expect(try rules("--only", "sense", status: 1) == found)
        #expect(try rules("--only", "section,law/no-markets", status: 0) == [])
        #expect(try rules("--ignore", Self.rule, status: 0) == [])
        #expect(try rules("--ignore", "law", "--ignore", "sense,section", status: 0) == [])
        #expect(try rules("--ignore", "section", status: 1) == found)
        let run = try program("validate", "--ignore", "sense")
        #expect(run.output.contains(": nothing to report, 1 finding not counted, in "))
    }

    @Test("and always those that keep other rules from running") func essential() throws {
        try temporary.write(
            Self.contradiction().replacing("\n  collection:\n", with: "\n  colection:\n"), to: "site.yaml")
        #expect(try rules("--only", "sense", "--ignore", "language", status: 1) == ["fact/unknown-key"])
        #expect(try rules("--write-baseline", "known.json", status: 1) == ["fact/unknown-key"])
        #expect(try temporary.text("known.json").contains("\"findings\": []"))
        #expect(try program("generate", "--ignore", "sense").status == 1)
        #expect(!temporary.has("public"))
    }

    @Test(
        "refuses what is no rule, and to ignore what always counts",
        arguments: [
            (["--only", "sense/cookie-denied"], "“sense/cookie-denied”; did you mean “sense/cookies-denied”?"),
            (["--ignore", "sence"], "did you mean “sense”?"),
            (["--ignore", "sense,nothing-like-it"], "policyglot rules"),
            (["--ignore", "yaml"], "“yaml” cannot be ignored"),
            (["--ignore", "language/no-precedence"], "“language/no-precedence” cannot be ignored"),
            (["--baseline", "a", "--write-baseline", "b"], "give one of the two"),
        ])
    func usage(arguments: [String], said: String) throws {
        let run = try program.run(["validate"] + arguments)
        #expect(run.status == 64)
        #expect(run.errors.contains(said), "\(run.errors)")
    }

    @Test("only new ones beside a baseline, wherever they have moved") func baseline() throws {
        let written = try program("validate", "--write-baseline", "known.json")
        #expect(written.status == 0)
        #expect(written.errors == "")
        #expect(written.output.contains("known.json: "))
        #expect(try rules("--baseline", "known.json", status: 0) == [])
        #expect(try program("generate", "--baseline", "known.json").status == 0)
        try temporary.write("# moved\n\n\n" + Self.contradiction(), to: "site.yaml")
        #expect(try rules("--baseline", "known.json", status: 0) == [])
        try temporary.write(Self.contradiction().replacing("\nlanguages:", with: "\n#languages:"), to: "site.yaml")
        #expect(try rules("--baseline", "known.json", status: 1).contains("fact/missing"))
    }

    @Test("and a baseline that excuses more than there is") func outdated() throws {
        #expect(try program("validate", "--write-baseline", "known.json").status == 0)
        try temporary.write(Shop.tea.text(), to: "site.yaml")
        let run = try program("validate", "--baseline", "known.json")
        #expect(run.status == 1)
        #expect(run.findings.map(\.rule) == ["site/outdated-baseline"])
        #expect(run.findings.first?.place.hasPrefix("known.json:") == true)
        #expect(run.errors.contains("knows 1 of “\(Self.rule)” in “site.yaml”, and 0 were found"))
        #expect(try program("generate", "--baseline", "known.json").status == 0, "it keeps nobody from publishing")
        #expect(try rules("--baseline", "known.json", "--ignore", "sense", status: 0) == [])
        try temporary.write(Shop.tea.text(), to: "other/site.yaml")
        #expect(
            try rules("other", "--baseline", "known.json", status: 0) == [], "nothing is known of files not checked")
    }

    @Test(
        "may be counted in YAML, and a broken file is one error",
        arguments: [
            ("version: 1\nfindings: []\n", nil), ("version: 2\nfindings: []\n", "1:10"), ("findings: []\n", "1:1"),
            ("", "1:1"), ("[", "1:1"), ("\u{0}", "1:1"), ("version: 1\nfindings: {}\n", "1:10"),
            ("version: 1\nfindings:\n- {file: a, rule: b, count: -1}\n", "3:3"),
            ("version: 1\nfindings:\n- {file: a, rule: b, count: 1}\n- {file: a, rule: b, count: 1}\n", "4:3"),
        ])
    func reading(text: String, place: String?) throws {
        try temporary.write(text, to: "known.yaml")
        let run = try program("validate", "--baseline", "known.yaml", "--ignore", "sense")
        #expect(run.findings.map(\.rule) == (place == nil ? [] : ["site/broken-baseline"]), "\(run.errors)")
        #expect(run.status == (place == nil ? 0 : 1))
        if let place { #expect(run.findings.first?.place == "known.yaml:\(place)") }
        #expect(try program("generate", "--baseline", "none.json").status == 2)
        #expect(!temporary.has("public"))
    }

    @Test("also warnings, when they are asked to") func strict() throws {
        let text = try Shop.tea.text().replacing("\nmarkets:", with: "\n#markets:")
            .replacing(#/\nprecedence: [^\n]+/#, with: "\nprecedence: zh-Hans")
        try temporary.write(text, to: "site.yaml")
        let run = try program("validate")
        try #require(run.findings.map(\.rule) == ["law/no-markets"], "\(run.errors)")
        #expect(run.status == 0)
        #expect(try program("validate", "--strict").status == 1)
        #expect(try program("generate", "--strict").status == 1)
        #expect(!temporary.has("public"))
        #expect(try program("generate").status == 0)
        #expect(try program("validate", "--strict", "--ignore", "law").status == 0)
    }
}
