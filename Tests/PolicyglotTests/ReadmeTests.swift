import Foundation
import Testing

/// Runs the examples of `README.md` and of `Documentation/publishing.md` (see `Console`) and compares what they print with what is
/// shown. The first block of YAML of `README.md` that begins with `shop:` is a site; a block that begins with `error[` is what that
/// site gives with the line that it quotes.
///
/// All examples run one after the other in one new folder, which holds the repository's `site.yaml` and what lies in
/// `Tests/Fixtures/readme`; so an example may show a broken site that lies there, and a later one may use what an earlier one
/// wrote. Each command runs in a shell, for which `policyglot` is the built program.
@Suite("The README") struct ReadmeTests {
    private static let pageCount = (try? Shop.tea.pages().count) ?? 0
    private static let file = Shop.repository.appending(path: "README.md")
    private static let files = Shop.repository.appending(path: "Tests/Fixtures/readme")
    private static let readme = (try? String(contentsOf: file, encoding: .utf8)) ?? ""

    @Test(
        "shows what the program prints",
        .enabled(
            if: !Console(markdown: readme).examples.isEmpty, "there is no README.md with examples marked `console`"))
    func examples() throws {
        for (example, output) in try Self.wrong(in: Self.readme) {
            Issue.record("README.md:\(example.line): `\(example.command)` prints:\n\(output)")
        }
    }

    @Test("shows in the pages beside it what the program prints", arguments: ["publishing.md"])
    func others(name: String) throws {
        let page = Shop.repository.appending(path: "Documentation/\(name)")
        let text = try String(contentsOf: page, encoding: .utf8)
        #expect(!Console(markdown: text).examples.isEmpty)
        for (example, output) in try Self.wrong(in: text) {
            Issue.record("\(name):\(example.line): `\(example.command)` prints:\n\(output)")
        }
    }

    @Test(
        "shows a site that generates, and what a slip in it gives",
        .enabled(if: !readme.isEmpty, "there is no README.md"))
    func site() throws {
        let blocks = Console.blocks(of: Self.readme)
        let site = try #require(blocks.first { $0.info == "yaml" && $0.text.hasPrefix("shop:") }?.text)
        let temporary = try TemporaryFolder()
        let program = Program(in: temporary.url)
        try temporary.write(site, to: "site.yaml")
        let run = try program("generate")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.findings.map(\.rule) == ["law/no-markets"], "\(run.errors)")
        for block in blocks where block.text.hasPrefix("error[") {
            let excerpt = try #require(block.text.firstMatch(of: #/\n *--> site\.yaml:(\d+):\d+\n.*\n\d+ \| (.+)\n/#))
            var lines = site.split(separator: "\n", omittingEmptySubsequences: false)
            lines[try #require(Int(excerpt.1)) - 1] = excerpt.2
            try temporary.write(lines.joined(separator: "\n"), to: "site.yaml")
            #expect(try program("generate").errors == block.text + "\nsite.yaml: nothing was written\n")
        }
    }

    @Test(
        "is not believed",
        arguments: [
            ("$ policyglot --version\n9.9.9", true), ("$ policyglot --version", true),
            ("$ policyglot --version\n…", false), ("$ policyglot --version\n…\nmore", true),
            ("$ policyglot generate -o out\nout: \(pageCount) written, 0 unchanged, 0 removed, in 7 ms\n\n", false),
            ("$ policyglot generate -o out\nout: \(pageCount + 1) written, 0 unchanged, 0 removed, in 7 ms", true),
            ("$ policyglot generate none; echo $?\nerror[site/unreadable]: …\n2", true),
            ("$ policyglot generate none; echo $?\n…\n\n2", false), ("$ make site\nanything", false),
            (
                "$ policyglot generate -q\n$ policyglot generate && ls public/en\npublic: 0 written, \(pageCount) unchanged, 0 removed, in 1 ms\nprivacy",
                false
            ),
        ])
    func checks(block: String, isWrong: Bool) throws {
        let markdown = "# Example\n\n```sh\n$ policyglot no\n```\n\n```console\n\(block)\n```\n\n$ policyglot no\n"
        #expect(try Self.wrong(in: markdown).isEmpty == !isWrong)
    }

    @Test("is read with the lines of its examples") func reading() {
        let examples = Console(markdown: "A\n```console\n$ policyglot a\nb\n\n$ ls\nc\n```\n$ policyglot d\n").examples
        #expect(examples == [Console.Example(command: "policyglot a", output: ["b", ""], line: 3)])
    }

    /// The examples that print something else than they show, with what they print.
    private static func wrong(in markdown: String) throws -> [(example: Console.Example, output: String)] {
        let temporary = try TemporaryFolder()
        if FileManager.default.fileExists(atPath: files.path) {
            for name in try FileManager.default.contentsOfDirectory(atPath: files.path) {
                try temporary.copy(files.appending(path: name), to: name)
            }
        }
        if !temporary.has("site.yaml") { try temporary.copy(Shop.tea.file, to: "site.yaml") }
        let program = Program(in: temporary.url, environment: ["LANG": "en_GB.UTF-8"])
        return try Console(markdown: markdown).examples.compactMap { example in
            let output = try program.shell(example.command).output
            return example.shows(output) ? nil : (example, output)
        }
    }
}
