import Foundation
import PolicyChecks
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// By hand from what Jenkins and GitLab read: suites of testcases, a failed one with a `failure`.
@Suite struct JUnitReportTests {
    private func text(_ run: CheckedRun = SampleRun.run()) throws -> String {
        try FindingFormat.junit.text(run, words: ToolLanguages.words("en"))
    }

    private func suites(_ run: CheckedRun = SampleRun.run()) throws -> [XMLElement] {
        let document = try XMLDocument(data: Data(try text(run).utf8))
        return try #require(document.rootElement()).elements(forName: "testsuite")
    }

    private func attribute(_ name: String, of element: XMLElement) -> String? {
        element.attribute(forName: name)?.stringValue
    }

    @Test func `has a suite for each site and one for what belongs to none`() throws {
        let suites = try suites()
        #expect(
            suites.map { attribute("name", of: $0) } == ["policyglot", "茶 店/site.yaml", "a/site.yaml", "b/site.yaml"])
        #expect(suites.map { attribute("id", of: $0) } == ["0", "1", "2", "3"])
        #expect(suites.map { attribute("tests", of: $0) } == ["1", "2", "1", "1"])
        #expect(suites.map { attribute("failures", of: $0) } == ["1", "2", "0", "0"])
        #expect(suites.map { attribute("time", of: $0) } == ["0.000", "0.012", "1.034", "0.007"])
        for suite in suites {
            let cases = suite.elements(forName: "testcase")
            #expect(String(cases.count) == attribute("tests", of: suite))
            #expect(
                String(cases.count { !$0.elements(forName: "failure").isEmpty }) == attribute("failures", of: suite))
        }
    }

    @Test func `names the rule and the place of a failed testcase`() throws {
        let testcase = try #require(try suites()[1].elements(forName: "testcase").first)
        #expect(attribute("classname", of: testcase) == "yaml/duplicate-key")
        #expect(attribute("name", of: testcase)?.hasPrefix("茶 店/site.yaml:3:3: ") == true)
        let failure = try #require(testcase.elements(forName: "failure").first)
        #expect(failure.stringValue?.contains("= help: keep one of the two") == true)
    }

    @Test func `passes a site without findings by name`() throws {
        let testcases = try suites()[2].elements(forName: "testcase")
        #expect(testcases.map { attribute("name", of: $0) } == ["a/site.yaml"])
        #expect(testcases[0].children?.isEmpty ?? true)
    }

    @Test(arguments: [false, true]) func `fails a testcase for a warning only where warnings fail the run`(
        isStrict: Bool
    ) throws {
        let suite = try suites(SampleRun.run(SampleRun.context(isStrict: isStrict)))[3]
        #expect(attribute("failures", of: suite) == (isStrict ? "1" : "0"))
        #expect(
            suite.elements(forName: "system-out").first?.stringValue?.contains("warning[sense/cookies-denied]") == true)
    }

    /// Production 2 of XML 1.0: no control character but tab and line ends, not even as a reference.
    @Test func `holds only characters that XML can hold`() throws {
        var run = SampleRun.empty
        run.sites = [CheckedSite(file: "a\u{0}\u{B}\u{FFFF}\u{1F}<&>\"'\r\n.yaml", diagnostics: [], milliseconds: 0)]
        let refused = try text(run).unicodeScalars.filter {
            $0.value < 0x20 && $0 != "\n" || $0.value >= 0xFFFE && $0.value <= 0xFFFF
        }
        #expect(refused.isEmpty)
        #expect(try text(run).contains("name=\"a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}&lt;&amp;&gt;&quot;'&#13;\n.yaml\""))
        #expect(try suites(run).count == 1)
    }
}
