import Foundation
import Testing

@Suite("Reports in files") struct ReportFileTests {
    let temporary: TemporaryFolder
    let program: Program

    init() throws {
        temporary = try TemporaryFolder()
        program = Program(in: temporary.url)
        let text = try Shop.tea.text().replacing("\n  collection:\n", with: "\n  colection:\n")
        try temporary.write(text, to: "site.yaml")
    }

    @Test("are written beside what is printed, any number in one run", arguments: ["validate", "generate"])
    func several(command: String) throws {
        let run = try program(
            command, "--report", "json=out.json", "--report", "sarif=a b.sarif", "--report", "junit=out.xml",
            "--report",
            "text=out.txt")
        #expect(run.status == 1)
        #expect(run.findings.map(\.rule) == ["fact/unknown-key"])
        #expect(temporary.files() == ["a b.sarif", "out.json", "out.txt", "out.xml", "site.yaml"])
        #expect(try temporary.text("out.json").contains("\"exitStatus\": 1"))
        #expect(try temporary.text("a b.sarif").contains("\"ruleId\": \"fact/unknown-key\""))
        #expect(try temporary.text("out.xml").contains("failures=\"1\""))
        #expect(run.errors.hasPrefix(try temporary.text("out.txt")))
    }

    @Test("are the same as what is printed in that format") func printed() throws {
        let run = try program("validate", "--format", "gitlab", "--report", "gitlab=out.json")
        #expect(run.output == (try temporary.text("out.json")))
        #expect(run.errors.contains(": 1 error, in "), "people still read what was checked")
    }

    @Test("take the place of the last ones and of nothing but a file") func places() throws {
        try temporary.write("old", to: "out.json")
        #expect(try program("validate", "--report", "json=out.json").status == 1)
        #expect(try temporary.text("out.json").hasPrefix("{\n \"version\": 1,"))
        try FileManager.default.createSymbolicLink(
            at: temporary.url.appending(path: "link"), withDestinationURL: temporary.url.appending(path: "out.json"))
        try temporary.makeFolder("folder")
        for name in ["link", "folder", "none/out.json", "/dev/null"] {
            let run = try program("validate", "--quiet", "--format", "json", "--report", "sarif=\(name)")
            #expect(run.status == 2, "\(name)")
            #expect(run.findings.map(\.rule) == ["site/unwritable"])
            #expect(run.errors.contains("“\(name.hasPrefix("none") ? "none" : name)”"), "\(run.errors)")
            #expect(run.output.hasPrefix("{\n \"version\": 1,"), "what is printed is whole all the same")
        }
        #expect(temporary.files() == ["link", "out.json", "site.yaml"])
    }

    @Test(
        "refuse wrong usage",
        arguments: [
            (["json"], "“json” names no file"), (["pdf=out.pdf"], "“pdf”; the reports are text, compact, json, sarif"),
            (["json=out", "sarif=./out"], "both be written into “out”"), (["json=site.yaml"], "the site itself"),
        ])
    func usage(reports: [String], said: String) throws {
        let before = try temporary.bytes()
        let run = try program.run(["validate"] + reports.flatMap { ["--report", $0] })
        #expect(run.status == 64)
        #expect(run.errors.contains(said), "\(run.errors)")
        #expect(try temporary.bytes() == before)
    }

    @Test("count what a run without a site checked: nothing") func nothing() throws {
        try temporary.makeFolder("empty")
        let run = try program("validate", "empty", "--report", "json=out.json", "--report", "junit=out.xml")
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("0 sites, 0 facts, 0 clauses, "))
        #expect(run.output.contains(": 1 error, in "))
        #expect(try temporary.text("out.json").contains("\"rule\": \"site/no-site\""))
        #expect(try temporary.text("out.xml").contains("failures=\"1\""))
    }
}
