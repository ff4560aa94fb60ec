import PolicyChecks
import Testing

/// By hand from https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
@Suite struct GitLabReportTests {
    private func report(_ context: RunContext = SampleRun.context()) throws -> [JSONDocument] {
        try JSONDocument(FindingFormat.gitlab.text(SampleRun.run(context), words: ToolLanguages.words("en"))).items
    }

    @Test func `has of each finding what GitLab needs`() throws {
        let issues = try report()
        #expect(issues.count == 4)
        for issue in issues {
            #expect(try issue["description"].text != "")
            #expect(try ["info", "minor", "major", "critical", "blocker"].contains(issue["severity"].text))
            #expect(try issue["location.path"].text != "")
            #expect(try (issue["location.lines.begin"].number ?? 0) >= 1)
        }
        #expect(Set(try issues.map { try $0["fingerprint"].text }).count == 4)
    }

    @Test func `names rule, path and line as they are`() throws {
        let issue = try report()[1]
        #expect(try issue["check_name"].text == "yaml/duplicate-key")
        #expect(try issue["location.path"].text == "茶 店/site.yaml")
        #expect(try issue["location.lines.begin"].number == 3)
        #expect(try issue["severity"].text == "major")
        #expect(try report()[3]["severity"].text == "minor")
    }

    @Test func `links to the rule where there is a page of rules`() throws {
        let issue = try report(SampleRun.context(rulesURL: "https://shop.example/rules"))[1]
        #expect(
            try issue["content.body"].text
                == "keep one of the two\n\n[yaml/duplicate-key](https://shop.example/rules#yamlduplicate-key)")
    }

    @Test func `is an empty list without findings`() throws {
        let text = try FindingFormat.gitlab.text(SampleRun.empty, words: ToolLanguages.words("en"))
        #expect(text == "[]\n")
    }
}
