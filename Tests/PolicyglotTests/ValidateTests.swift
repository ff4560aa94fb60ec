import Foundation
import Testing

@Suite("Validating") struct ValidateTests {
    let temporary: TemporaryFolder
    let program: Program

    init() throws {
        temporary = try TemporaryFolder()
        program = Program(in: temporary.url)
        try temporary.copy(Shop.tea.file, to: "site.yaml")
    }

    @Test("finds nothing wrong with the tea shop and writes nothing") func valid() throws {
        let run = try program("validate")
        #expect(run.status == 0)
        #expect(
            run.output.wholeMatch(
                of:
                    #/1 site, \d{2,} facts, \d{2,} clauses, \d{3} rules, \d+ laws as of 2026-12-01, \d{2,} pages: nothing to report, in \d+ ms\n/#
            )
                != nil, "\(run.output)")
        #expect(run.errors == "")
        #expect(temporary.files() == ["site.yaml"])
        #expect(try program("validate", "--quiet").output == "")
    }

    @Test("reports what generating would report, with the same status") func invalid() throws {
        let text = try Shop.tea.text().replacing("\nprecedence:", with: "\n#precedence:")
            .replacing("\n  collection:\n", with: "\n  colection:\n")
        try temporary.write(text, to: "site.yaml")
        let validated = try program("validate")
        #expect(validated.status == 1)
        #expect(validated.findings == (try program("generate").findings))
        #expect(validated.findings.map(\.rule).sorted() == ["fact/unknown-key", "language/no-precedence"])
    }

    @Test("prints a finding on one line when asked") func compact() throws {
        let text = try Shop.tea.text().replacing("\n  collection:\n", with: "\n  colection:\n")
        try temporary.write(text, to: "site.yaml")
        let place = try #require(text.position(of: "colection:"))
        let run = try program("validate", "--format", "compact")
        #expect(run.status == 1)
        #expect(run.output == "site.yaml:\(place): error: there is no key “colection” here [fact/unknown-key]\n")
        #expect(run.errors.contains(": 1 error, in "))
    }

    @Test("annotates the lines of a workflow when asked") func github() throws {
        let text = try Shop.tea.text().replacing("\n  collection:\n", with: "\n  colection:\n")
        try temporary.write(text, to: "site.yaml")
        let line = try #require(text.position(of: "colection:")?.split(separator: ":").first)
        let run = try program("validate", "--format", "github")
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("::error file=site.yaml,line=\(line),"))
        #expect(run.output.contains("title=fact/unknown-key::there is no key “colection” here"))
    }

    @Test("finds published pages that are not what the facts say") func check() throws {
        #expect(try program("validate", "--check").findings.map(\.rule) == ["site/outdated-pages"])
        #expect(try program("generate").status == 0)
        #expect(try program("validate", "--check").status == 0)
        let page = "public/en/privacy/index.html"
        let text = try String(contentsOf: temporary.url.appending(path: page), encoding: .utf8)
        try temporary.write(text + "<!-- edited -->", to: page)
        let run = try program("validate", "--check")
        #expect(run.status == 1)
        #expect(run.findings.map(\.rule) == ["site/edited-page"])
        #expect(
            try String(contentsOf: temporary.url.appending(path: page), encoding: .utf8).hasSuffix("<!-- edited -->"))
    }

    @Test("judges the laws as of a day, and says which") func day() throws {
        let text = try Shop.tea.text().replacing("markets: [CN, EU", with: "markets: [AU, CN, EU")
            .replacing("\nlanguages:", with: "\ncircumstances: [app-entity]\nlanguages:")
            .replacing("    automated-decisions: no\n", with: "    automated-decisions: yes\n")
        try temporary.write(text, to: "site.yaml")
        let rule = "law/au-17-adm"
        let before = try program("validate", "--as-of", "2026-12-09", "--format", "json")
        let after = try program("validate", "--as-of", "2026-12-10", "--format", "json")
        #expect(before.output.contains("\"lawsAsOf\": \"2026-12-09\""))
        #expect(after.output.contains("\"lawsAsOf\": \"2026-12-10\""))
        #expect(try severity(of: rule, in: before) == "warning")
        #expect(try severity(of: rule, in: after) == "error")
        // The policy takes effect before.
        #expect(try program("generate").errors.contains("warning[\(rule)]"))
        #expect(try program("validate", "--as-of", "tomorrow").status == 64)
    }

    @Test("tries the laws of other markets, and refuses one that does not exist") func markets() throws {
        let own = try program("validate", "--markets", "CN, EU, GB, US-CA")
        #expect(own.status == 0 && own.errors == "")
        let canada = try program("validate", "--markets", "CA-QC")
        #expect(canada.findings.map(\.rule).contains("language/no-french-for-quebec"))
        let unknown = try program("validate", "--markets", "CN,CHN")
        #expect(unknown.status == 1)
        #expect(unknown.findings.map(\.rule) == ["fact/unknown-market"])
        #expect(try program("validate", "--markets", ",").status == 64)
    }

    @Test("keeps what is accepted for a day or for markets that are not judged") func accepted() throws {
        let rule = "law/uk-164a-complaint"
        let text = try Shop.tea.text().replacing("    complaints-acknowledged: 5 working days\n", with: "")
        try temporary.write(text, to: "site.yaml")
        #expect(try program("validate").findings.map(\.rule) == [rule])
        try temporary.write(
            text + """

                accept:
                  - {rule: \(rule), at: contact.complaints-by, reason: The confirmation of each message says it.}
                """, to: "site.yaml")
        for arguments in [["--as-of", "2026-06-18"], ["--as-of", "2026-06-19"], ["--markets", "CN"]] {
            #expect(try program.run(["validate"] + arguments).findings.isEmpty, "\(arguments)")
        }
    }

    /// The severity of a rule's finding in a report as JSON.
    private func severity(of rule: String, in run: Program.Run) throws -> String? {
        let report = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        let findings = report?["findings"] as? [[String: Any]] ?? []
        return findings.first { $0["rule"] as? String == rule }?["severity"] as? String
    }
}
