import LocatedYAML
import PolicyChecks
import Testing

/// Annotations by hand from GitHub's description of workflow commands.
@Suite struct GitHubReportTests {
    private enum Rule: String, DiagnosticRule {
        case odd = "test/odd"
        case mild = "test/mild"
    }

    private func report(_ diagnostics: [Diagnostic]) throws -> String {
        let yaml = """
            test/odd: {message: "“{name}” is odd", helps: {mend: "100% sure: remove, or keep"}}
            test/mild: {message: mild}
            words:
              github-hides: "{hidden}, GitHub shows {shown}"
              more-findings-one: "{count} more"
              more-findings-other: "{count} more of them"
            """
        let words = FindingWords(reading: [try #require(LocatedYAMLReader.read(Array(yaml.utf8), file: "w.yaml").value)]
        )
        var run = SampleRun.empty
        run.sites = [CheckedSite(file: "site.yaml", diagnostics: diagnostics, milliseconds: 1)]
        return GitHubReport(words: words).text(run)
    }

    private func place(_ start: (Int, Int), _ end: (Int, Int), file: String = "site.yaml") -> Place {
        Place(
            file: file, start: Position(line: start.0, column: start.1), end: Position(line: end.0, column: end.1))
    }

    @Test func `names file, line, columns and rule, and escapes what would end the command`() throws {
        let finding = Diagnostic(
            Rule.odd, at: place((2, 3), (2, 7), file: "a,b:c%.yaml"), arguments: ["name": .text("x\r\ny")])
        #expect(
            try report([finding])
                == "::error file=a%2Cb%3Ac%25.yaml,line=2,endLine=2,col=3,endColumn=7,title=test/odd"
                + "::“x%0D%0Ay” is odd%0A100%25 sure: remove, or keep\n")
    }

    @Test func `leaves out the columns of several lines, which GitHub refuses`() throws {
        let finding = Diagnostic(Rule.mild, at: place((2, 3), (4, 1)), help: nil)
        #expect(try report([finding]) == "::error file=site.yaml,line=2,endLine=4,title=test/mild::mild\n")
    }

    @Test func `shows errors before warnings, whatever their places`() throws {
        let warning = Diagnostic(Rule.mild, severity: .warning, at: place((1, 1), (1, 2)), help: nil)
        let error = Diagnostic(Rule.mild, at: place((9, 1), (9, 2)), help: nil)
        let lines = try report([warning, error]).split(separator: "\n")
        #expect(lines.map { $0.prefix(9) } == ["::error f", "::warning"])
    }

    @Test func `needs no place`() throws {
        #expect(try report([Diagnostic(Rule.mild, at: nil, help: nil)]) == "::error title=test/mild::mild\n")
    }

    @Test(arguments: [(10, 10, nil), (11, 0, "1 more, GitHub shows 10"), (12, 11, "3 more of them, GitHub shows 10")])
    func `says last how many GitHub does not show`(errors: Int, warnings: Int, notice: String?) throws {
        let findings = (1...errors).map { Diagnostic(Rule.mild, at: place(($0, 1), ($0, 2)), help: nil) }
        let mild = (0..<warnings).map {
            Diagnostic(Rule.mild, severity: .warning, at: place(($0 + 1, 1), ($0 + 1, 2)), help: nil)
        }
        let lines = try report(findings + mild).split(separator: "\n")
        #expect(lines.count == errors + warnings + (notice == nil ? 0 : 1))
        if let notice { #expect(lines.last == "::notice title=policyglot::\(notice)") }
    }
}
