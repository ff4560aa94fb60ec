import Foundation
import Testing

@Suite("The command line") struct CommandLineTests {
    let temporary: TemporaryFolder
    let program: Program

    init() throws {
        temporary = try TemporaryFolder()
        program = Program(in: temporary.url)
    }

    @Test(
        "refuses wrong usage",
        arguments: [
            (
                ["generate", "--format", "pdf"],
                "“pdf”; the formats are html, markdown, text, json, jsonld, fragment, shopify, wechat."
            ),
            (["generate", "--format", "html,PDF"], "“PDF”"), (["generate", "--nope"], "Unknown option '--nope'"),
            (["generate", "--language", "fr"], "'en' and 'zh-Hans'"), (["generate", "--output"], "--output"),
            (["publish"], "publish"),
        ])
    func usage(arguments: [String], said: String) throws {
        try temporary.copy(Shop.tea.file, to: "site.yaml")
        let run = try program.run(arguments)
        #expect(run.status == 64)
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("Error: "))
        #expect(run.errors.contains(said), "\(run.errors)")
        #expect(temporary.files() == ["site.yaml"])
    }

    @Test("says which file is missing", arguments: ["shops/none/site.yaml", "none"]) func missing(path: String) throws {
        let run = try program("generate", path)
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(
            run.errors == """
                error[site/unreadable]: “\(path)” could not be read (there is none)
                  = help: see that it is there and that you may read it


                """)
        #expect(try program("generate").errors.contains("“site.yaml”"), "without an argument it reads ./site.yaml")
    }

    @Test("says that a folder holds no site") func noSite() throws {
        try temporary.write("theirs", to: "empty/notes.txt")
        let run = try program("generate", "empty", "--language", "zh-Hans")
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(run.findings.map(\.rule) == ["site/no-site"])
        #expect(run.errors.contains("“empty”"))
        #expect(temporary.files() == ["empty/notes.txt"])
    }

    @Test("refuses to write two sites into one folder") func sharedOutput() throws {
        for name in ["a", "b"] { try temporary.copy(Shop.tea.file, to: "\(name)/site.yaml") }
        let run = try program("generate", "a", "b", "--output", "out")
        #expect(run.status == 1)
        #expect(run.findings.map(\.rule) == ["site/output-without-site"])
        #expect(run.findings.first?.help.contains("--output 'out/{site}'") == true)
        #expect(!temporary.has("out"))
        try temporary.copy(Shop.tea.file, to: "c/a/site.yaml")
        let same = try program("generate", "a", "c/a", "--output", "out/{site}")
        #expect(same.status == 1)
        #expect(same.findings.map(\.rule) == ["site/shared-output"])
        #expect(!temporary.has("out"))
        #expect(try program("validate", "a", "b", "--output", "out").status == 0, "nothing is written that would clash")
        #expect(try program("validate", "a", "b", "--output", "out", "--check").status == 1)
    }

    @Test("writes sites that are named one by one, and one that is named twice once") func severalSites() throws {
        for name in ["a", "b"] { try temporary.copy(Shop.tea.file, to: "\(name)/site.yaml") }
        let count = try Shop.tea.pages().count
        let run = try program("generate", "b/site.yaml", "a", "./b", "--output", "out/{site}/pages")
        #expect(run.status == 0)
        #expect(
            run.output.withoutTime == """
                out/a/pages: \(count) written, 0 unchanged, 0 removed, in N ms
                out/b/pages: \(count) written, 0 unchanged, 0 removed, in N ms
                2 sites: 2 written, 0 unchanged, 0 refused, in N ms

                """)
        #expect(try temporary.bytes("out/a") == temporary.bytes("out/b"))
    }

    @Test("tells its version") func version() throws {
        let run = try program("--version")
        #expect(run.status == 0)
        #expect(run.output.wholeMatch(of: #/\d+\.\d+\.\d+\n/#) != nil)
        #expect(run.errors == "")
    }

    @Test("helps with examples", arguments: [["generate", "--help"], ["help", "generate"], ["generate", "-h"]])
    func help(arguments: [String]) throws {
        let run = try program.run(arguments)
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(run.output.contains("EXAMPLES\n  policyglot generate  "))
        #expect(run.output.contains("--output 'out/{site}'"))
        #expect(try program("--help").output.contains("64 wrong usage"))
    }

    @Test("speaks the language of the environment unless told another")
    func language() throws {
        let variables = [
            ["LANG": "zh_CN.UTF-8"], ["LC_ALL": "zh_HK"], ["LC_MESSAGES": "zh", "LANG": "de_DE"],
            ["LANG": "zh_CN.UTF-8", "LC_ALL": "C"], ["LANG": "de_DE.UTF-8"], [:],
        ]
        let starts = try variables.map { try Program(in: temporary.url, environment: $0)("generate").errors.prefix(2) }
        #expect(starts == ["错误", "错误", "错误", "er", "er", "er"])
        let told = try Program(in: temporary.url, environment: variables[0])("generate", "--language", "en")
        #expect(told.errors.hasPrefix("error["))
    }
}
