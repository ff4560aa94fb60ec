import Foundation
import LocatedYAML
import TestSupport
import Testing

/// Runs the program on the suites and its reports against the schemas of others, which are not part of this repository:
/// `make conformance DATA=DIR`.
@Suite(
    "Conformance",
    .enabled(
        if: ProcessInfo.processInfo.environment["CONFORMANCE_DATA"] != nil,
        "set CONFORMANCE_DATA to a folder that holds the YAML test suite, sarif-schema-2.1.0.json and JUnit.xsd"))
struct ConformanceTests {
    private static let data = URL(filePath: ProcessInfo.processInfo.environment["CONFORMANCE_DATA"] ?? "")
    /// Every fixture of a site with a mistake, and a site without one.
    private static let sites = Repository.files(in: "Tests/Fixtures/facts", ending: ".yaml") + ["site.yaml"]

    @Test("of the reports with the schemas of SARIF and JUnit", arguments: ["en", "zh-Hans"])
    func reports(language: String) throws {
        let temporary = try TemporaryFolder()
        let reports = temporary.url
        let program = Program(in: Shop.repository)
        try #require(Self.sites.count > 100)
        let run = try program.run(
            ["validate", "--quiet", "--format", "compact", "--language", language] + Self.sites + [
                "--report", "sarif=\(reports.path)/out.sarif", "--report", "junit=\(reports.path)/out.xml",
                "--rules-url",
                "https://shop.example/rules.md",
            ])
        #expect(run.status == 1)
        #expect(!run.output.contains("[site/"), "each site is read: \(run.output.prefix(300))")
        #expect(run.output.split(separator: "\n").count > 100)
        let sarif = try program.shell(
            "check-jsonschema --schemafile '\(Self.data.path)/sarif-schema-2.1.0.json' '\(reports.path)/out.sarif'")
        #expect(sarif.status == 0, "\(sarif.output)")
        let junit = try program.shell(
            "xmllint --noout --schema '\(Self.data.path)/JUnit.xsd' '\(reports.path)/out.xml'")
        #expect(junit.status == 0, "\(junit.output)")
    }

    @Test("refuses a report that is none, so that the validators are known to look")
    func validators() throws {
        let temporary = try TemporaryFolder()
        let program = Program(in: temporary.url)
        try temporary.write("{\"version\": \"2.1.0\"}", to: "out.sarif")
        try temporary.write("<testsuites><testsuite/></testsuites>", to: "out.xml")
        let sarif = try program.shell(
            "check-jsonschema --schemafile '\(Self.data.path)/sarif-schema-2.1.0.json' out.sarif")
        #expect(sarif.status == 1, "\(sarif.output)")
        #expect(try program.shell("xmllint --noout --schema '\(Self.data.path)/JUnit.xsd' out.xml").status == 3)
    }

    @Test("of the program with every text of the YAML test suite as a site") func suite() throws {
        let cases = try SuiteCase.all(in: Self.data.appending(path: "yaml-test-suite"))
        try #require(cases.count > 300)
        let temporary = try TemporaryFolder()
        let names = cases.map { $0.id.replacing("/", with: "-") + ".yaml" }
        for (name, suiteCase) in zip(names, cases) { try temporary.write(suiteCase.yaml, to: name) }
        let checked = try Program(in: temporary.url).run(["validate", "--quiet", "--format", "json"] + names)
        #expect(checked.status == 1)
        let report = try JSONDecoder().decode(Report.self, from: Data(checked.output.utf8))
        #expect(report.sites == names.sorted())
        #expect(Set(report.findings.map(\.site)) == Set(names), "no text of the suite is a site: each has a finding")
        for finding in report.findings {
            #expect(finding.rule.wholeMatch(of: /(yaml|fact|language|law|sense|section|site)\/[a-z0-9-]+/) != nil)
            #expect(!finding.message.isEmpty && finding.message != finding.rule)
            #expect(finding.start.line >= 1 && finding.start.column >= 1, "\(finding)")
            #expect((finding.start.line, finding.start.column) <= (finding.end.line, finding.end.column), "\(finding)")
        }
    }

    /// What is read of the report in JSON.
    private struct Report: Decodable {
        struct Position: Decodable {
            let line: Int
            let column: Int
        }

        struct Finding: Decodable {
            let rule: String
            let message: String
            let site: String
            let start: Position
            let end: Position
        }

        let sites: [String]
        let findings: [Finding]
    }
}
