import Foundation
import Testing

@Suite("Colour") struct ColourTests {
    private static let script = "/usr/bin/script"
    /// The `script` of util-linux gives a command a terminal of its own; the one of macOS takes other options.
    static let hasTerminal: Bool = {
        guard FileManager.default.isExecutableFile(atPath: script) else { return false }
        let run = try? Program(in: Shop.repository).shell("\(script) -qec 'test -t 2 && echo terminal' /dev/null")
        return run?.output == "terminal\r\n"
    }()

    let temporary: TemporaryFolder

    init() throws { temporary = try TemporaryFolder() }

    @Test("is left out where nobody sees it") func none() throws {
        let run = try Program(in: temporary.url, environment: ["TERM": "xterm"])("generate")
        #expect(run.status == 2)
        #expect(!run.errors.contains("\u{1B}"))
    }

    @Test(
        "is shown on a terminal unless somebody asks for none",
        .enabled(if: hasTerminal, "it takes the `script` of util-linux to run the program on a terminal"),
        arguments: [
            (["TERM": "xterm"], true), (["TERM": "xterm", "NO_COLOR": ""], true), (["TERM": "dumb"], false),
            (["TERM": "xterm", "NO_COLOR": "1"], false),
        ])
    func terminal(environment: [String: String], isColoured: Bool) throws {
        let run = try Program(in: temporary.url, environment: environment)
            .shell("\(Self.script) -qec 'policyglot generate' /dev/null")
        #expect(run.status == 2)
        #expect(run.output.contains("site/unreadable"))
        #expect(run.output.contains("\u{1B}[31;1m") == isColoured, "\(run.output)")
        #expect(run.output.contains("\u{1B}") == isColoured)
    }

    @Test(
        "marks what was removed and added on a terminal, and reads without it",
        .enabled(if: hasTerminal, "it takes the `script` of util-linux to run the program on a terminal"),
        arguments: [(["TERM": "xterm"], true), (["TERM": "xterm", "NO_COLOR": "1"], false)])
    func comparison(environment: [String: String], isColoured: Bool) throws {
        try temporary.write(GitFolder.site(), to: "old.yaml")
        try temporary.write(GitFolder.site(answerWithin: "15 days"), to: "new.yaml")
        let run = try Program(in: temporary.url, environment: environment)
            .shell("\(Self.script) -qec 'policyglot diff old.yaml new.yaml' /dev/null")
        #expect(run.status == 1)
        let marks = isColoured ? "\u{1B}[31m[-30-]\u{1B}[0m\u{1B}[32m{+15+}\u{1B}[0m" : "[-30-]{+15+}"
        #expect(run.output.contains("We answer within \(marks) days"), "\(run.output)")
        #expect(run.output.contains("\u{1B}") == isColoured)
    }
}
