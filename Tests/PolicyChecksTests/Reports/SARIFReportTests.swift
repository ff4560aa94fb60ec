import LocatedYAML
import PolicyChecks
import Testing

/// SARIF by hand from the specification: https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
@Suite struct SARIFReportTests {
    private func report(_ run: CheckedRun = SampleRun.run(), language: String = "en") throws -> JSONDocument {
        try JSONDocument(FindingFormat.sarif.text(run, words: ToolLanguages.words(language)))
    }

    @Test func `is one run of version 2_1_0 whose columns are Unicode scalars`() throws {
        let document = try report()
        #expect(try document["version"].text == "2.1.0")
        #expect(try document["runs"].items.count == 1)
        #expect(try document["runs.0.columnKind"].text == "unicodeCodePoints")
        #expect(try document["runs.0.tool.driver.name"].text == "policyglot")
        #expect(try document["runs.0.tool.driver.semanticVersion"].text == "1.2.3")
    }

    /// 3.30.5 to 3.30.8: lines and columns from 1, the end column is one more than that of the last character.
    @Test func `gives the region of a finding, and of the note that explains it`() throws {
        let result = try report()["runs.0.results.1"]
        #expect(try result["ruleId"].text == "yaml/duplicate-key")
        #expect(try result["level"].text == "error")
        let region = try result["locations.0.physicalLocation.region"]
        #expect(try region["startLine"].number == 3)
        #expect(try region["startColumn"].number == 3)
        #expect(try region["endLine"].number == 3)
        #expect(try region["endColumn"].number == 7)
        #expect(try result["relatedLocations.0.physicalLocation.region.startLine"].number == 2)
        #expect(try result["relatedLocations.0.message.text"].text == "it stands here first")
    }

    /// 3.4.3 and 3.10.1: a path is percent-encoded; 3.4.4: what it is relative to has a name.
    @Test func `names a file by a relative URI`() throws {
        let artifact = try report()["runs.0.results.1.locations.0.physicalLocation.artifactLocation"]
        #expect(try artifact["uri"].text == "%E8%8C%B6%20%E5%BA%97/site.yaml")
        #expect(try artifact["uriBaseId"].text == "%SRCROOT%")
        #expect(try report().has("runs.0.originalUriBaseIds.%SRCROOT%.description.text"))
    }

    @Test(arguments: [
        ("../none", "file:///srv/none"), ("/tmp/a b", "file:///tmp/a%20b"), ("a/../../b", "file:///srv/b"),
        ("a#b?c%:.yaml", "a%23b%3Fc%25%3A.yaml"), ("<built-in>/Locales/en/pages.yaml", "Locales/en/pages.yaml"),
    ])
    func `writes a path outside the folder from the root`(file: String, uri: String) throws {
        var run = SampleRun.empty
        run.elsewhere = [Diagnostic(SampleRun.Rule.noSite, at: nil, arguments: ["path": .text(file)])]
        let artifact = try report(run)["runs.0.results.0.locations.0.physicalLocation.artifactLocation"]
        #expect(try artifact["uri"].text == uri)
        #expect(artifact.has("uriBaseId") == !uri.hasPrefix("file:"))
    }

    /// 3.27.6 and 3.49: the index of a result leads to its rule.
    @Test func `describes the rules and points at them`() throws {
        let document = try report(SampleRun.run(SampleRun.context(rulesURL: "https://shop.example/rules")))
        let rules = try document["runs.0.tool.driver.rules"].items
        #expect(try rules.map { try $0["id"].text } == SampleRun.rules.map(\.id))
        for result in try document["runs.0.results"].items {
            let index = try #require(try result["ruleIndex"].number)
            #expect(try rules[index]["id"].text == result["ruleId"].text)
        }
        let rule = try #require(rules.first)
        #expect(try rule["helpUri"].text == "https://shop.example/rules#factunknown-key")
        #expect(try rule["shortDescription.text"].text == "there is no key “…” here")
        #expect(try rule["help.markdown"].text?.contains("did you mean") == true)
        #expect(try rule["defaultConfiguration.level"].text == "error")
        #expect(try !report().has("runs.0.tool.driver.rules.0.helpUri"))
    }

    /// 3.20.14: whether the program did what it was to do, which findings do not prevent.
    @Test(arguments: [(0, true), (1, true), (2, false)]) func `tells how the run ended`(status: Int32, isSuccess: Bool)
        throws
    {
        var run = SampleRun.run()
        run.exitStatus = status
        let invocation = try report(run)["runs.0.invocations.0"]
        #expect(try invocation["executionSuccessful"].flag == isSuccess)
        #expect(try invocation["exitCode"].number == Int(status))
        #expect(try invocation["endTimeUtc"].text == "2026-12-01T09:30:00Z")
    }

    @Test func `calls a warning one, and has no region without a place`() throws {
        let document = try report()
        #expect(try document["runs.0.results.3.level"].text == "warning")
        #expect(!document.has("runs.0.results.0.locations.0.physicalLocation.region"))
        #expect(
            try document["runs.0.results.0.locations.0.physicalLocation.artifactLocation.uri"].text
                == "file:///srv/none")
    }

    /// 3.14.7: a language code of ISO 639-1, and of ISO 3166-1 behind a hyphen.
    @Test(arguments: [("en", "en"), ("zh-Hans", "zh-CN")]) func `names the language of the words`(
        language: String, expected: String
    ) throws {
        let run = CheckedRun(
            context: RunContext(version: "1", language: language, workingDirectory: "/", time: "2026-12-01T09:30:00"))
        #expect(try report(run)["runs.0.language"].text == expected)
    }

    @Test func `speaks the language of the report and keeps the fingerprints`() throws {
        let (english, chinese) = (try report(), try report(language: "zh-Hans"))
        #expect(try chinese["runs.0.results.1.message.text"].text?.contains(/\p{Han}/) == true)
        for index in 0..<4 {
            let path = "runs.0.results.\(index).partialFingerprints.policyglot/v1"
            #expect(try english[path].text == chinese[path].text)
        }
    }
}
