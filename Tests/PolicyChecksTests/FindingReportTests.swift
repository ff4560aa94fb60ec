import LocatedYAML
import PolicyChecks
import Testing

/// What a person reads of a finding, to the character.
@Suite struct FindingReportTests {
    private enum Rule: String, DiagnosticRule {
        case known = "test/known"
        case other = "test/other"
        case unworded = "test/unworded"
    }

    private static let words = """
        test/known:
          message: there is no “{name}”
          notes: {first: "“{name}” stands here first", plain: keys are read as text}
          helps: {mend: "remove “{name}”", known: "use one of {known}"}
        test/other: {message: something else}
        words: {error: error, warning: warning, note: note, help: help, list-separator: ", "}
        """

    private func report(
        _ diagnostics: [Diagnostic], source: String = "", isColoured: Bool = false
    ) throws -> String {
        let read = LocatedYAMLReader.read(Array(Self.words.utf8), file: "words.yaml")
        let words = FindingWords(reading: [try #require(read.value)])
        return FindingReport(words: words, isColoured: isColoured, sources: ["site.yaml": Array(source.utf8)])
            .text(diagnostics)
    }

    private func place(_ line: Int, _ column: Int, to end: (Int, Int)? = nil, file: String = "site.yaml") -> Place {
        let start = Position(line: line, column: column)
        return Place(file: file, start: start, end: end.map { Position(line: $0.0, column: $0.1) } ?? start)
    }

    private func finding(_ place: Place?, help: String? = nil, notes: [DiagnosticNote] = []) -> Diagnostic {
        Diagnostic(
            Rule.known, at: place, arguments: ["name": .text("colr"), "known": .list(["red", "blue"])], notes: notes,
            help: help)
    }

    @Test func `underlines a span in the middle of a line`() throws {
        let source = "shop: Tea\nlamp: {colr: red}\n"
        #expect(
            try report([finding(place(2, 8, to: (2, 12)))], source: source) == """
                error[test/known]: there is no “colr”
                 --> site.yaml:2:8
                  |
                2 | lamp: {colr: red}
                  |        ^^^^

                """)
    }

    @Test func `counts two columns for a Chinese character before and inside the span`() throws {
        #expect(
            try report([finding(place(1, 5, to: (1, 8)))], source: "茶: [绿茶a, 红茶]") == """
                error[test/known]: there is no “colr”
                 --> site.yaml:1:5
                  |
                1 | 茶: [绿茶a, 红茶]
                  |      ^^^^^

                """)
    }

    @Test(arguments: [
        ("shop:\ta b", 7, 8, "shop: a b", "      ^"),
        ("e\u{301}t\u{E9}: x", 6, 7, "e\u{301}t\u{E9}: x", "    ^"),
        ("a: \u{1B}[31m", 4, 5, "a: \u{FFFD}[31m", "   ^"),
        ("a: x\u{202E}y z", 7, 8, "a: x\u{FFFD}y z", "      ^"),
        ("\u{FEFF}shop: x", 1, 5, "shop: x", "^^^^"),
        ("a: 😀 b", 6, 7, "a: 😀 b", "      ^"),
    ])
    func `shows a line as it is safe to print`(
        source: String, start: Int, end: Int, line: String, underline: String
    ) throws {
        let lines = try report([finding(place(1, start, to: (1, end)))], source: source).split(separator: "\n")
        #expect(lines.count == 5)
        #expect(lines[3] == "1 | \(line)")
        #expect(lines[4] == "  | \(underline)")
    }

    @Test(arguments: ["a: 1\nb: 2\nc: 3", "a: 1\r\nb: 2\r\nc: 3\r\n", "a: 1\rb: 2\rc: 3"])
    func `finds the line whatever ends it`(source: String) throws {
        #expect(
            try report([finding(place(2, 4, to: (2, 5)))], source: source).split(separator: "\n").dropFirst(2) == [
                "  |", "2 | b: 2", "  |    ^",
            ])
    }

    @Test func `underlines a span over several lines to the end of its first`() throws {
        let source = "a:\n  - one\n  - two\n"
        #expect(
            try report([finding(place(2, 3, to: (3, 8)))], source: source).hasSuffix("2 |   - one\n  |   ^^^^^\n"))
    }

    @Test func `marks one column where a place covers nothing`() throws {
        #expect(try report([finding(place(1, 3))], source: "a: b\n").hasSuffix("1 | a: b\n  |   ^\n"))
    }

    @Test func `marks the end of a line for a place behind it`() throws {
        #expect(try report([finding(place(1, 40, to: (1, 50)))], source: "a: b\n").hasSuffix("1 | a: b\n  |     ^\n"))
    }

    @Test(arguments: [(9, "site.yaml"), (1, "other.yaml")])
    func `names a place whose line is not at hand`(line: Int, file: String) throws {
        #expect(
            try report([finding(place(line, 1, file: file))], source: "a: b\n") == """
                error[test/known]: there is no “colr”
                 --> \(file):\(line):1

                """)
    }

    @Test func `says what has no place`() throws {
        #expect(
            try report([finding(nil, help: "mend")]) == """
                error[test/known]: there is no “colr”
                  = help: remove “colr”

                """)
    }

    @Test func `says notes with their places and then the help, under the number of the line`() throws {
        let notes = [
            DiagnosticNote("first", place: place(3, 1)), DiagnosticNote("plain"), DiagnosticNote("unworded"),
            DiagnosticNote("first", arguments: ["name": .text("own")]),
        ]
        let source = String(repeating: "\n", count: 11) + "colr: red\n"
        #expect(
            try report([finding(place(12, 1, to: (12, 5)), help: "known", notes: notes)], source: source) == """
                error[test/known]: there is no “colr”
                 --> site.yaml:12:1
                   |
                12 | colr: red
                   | ^^^^
                   = note: “colr” stands here first (site.yaml:3:1)
                   = note: keys are read as text
                   = note: “own” stands here first
                   = help: use one of red, blue

                """)
    }

    @Test func `shows a finding without words by its id and arguments`() throws {
        let arguments: [String: DiagnosticArgument] = [
            "count": .number(3), "name": .text("x"), "all": .list(["a", "b"]), "kind": .word("error"),
        ]
        #expect(
            try report([Diagnostic(Rule.unworded, at: nil, arguments: arguments)])
                == "error[test/unworded]: all: a, b; count: 3; kind: error; name: x\n")
    }

    @Test func `prints no control character of an argument`() throws {
        let diagnostic = Diagnostic(
            Rule.known, at: nil, arguments: ["name": .text("\u{1B}[2J\na\u{202E}")],
            notes: [DiagnosticNote("first")], help: "mend")
        let text = try report([diagnostic])
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0 != "\u{202E}" })
        #expect(text.split(separator: "\n").count == 3)
    }

    @Test func `colours the rule, the message, the margin and the marks, and nothing without being told`() throws {
        let diagnostics = [finding(place(1, 1, to: (1, 5)), help: "mend")]
        let coloured = try report(diagnostics, source: "colr: red\n", isColoured: true)
        #expect(
            coloured == """
                \u{1B}[31;1merror[test/known]\u{1B}[0m: \u{1B}[1mthere is no “colr”\u{1B}[0m
                \u{1B}[34m -->\u{1B}[0m site.yaml:1:1
                \u{1B}[34m  |\u{1B}[0m
                \u{1B}[34m1 |\u{1B}[0m colr: red
                \u{1B}[34m  |\u{1B}[0m \u{1B}[31;1m^^^^\u{1B}[0m
                  = help: remove “colr”

                """)
        let plain = try report(diagnostics, source: "colr: red\n")
        #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == plain)
    }

    @Test func `calls a warning one, in another colour`() throws {
        let warning = Diagnostic(Rule.other, severity: .warning, at: nil, help: nil)
        #expect(try report([warning]) == "warning[test/other]: something else\n")
        #expect(try report([warning], isColoured: true).hasPrefix("\u{1B}[33;1mwarning[test/other]\u{1B}[0m"))
    }

    @Test func `puts findings in one order, whatever order they come in`() throws {
        func named(_ name: String, _ place: Place?, rule: Rule = .known) -> Diagnostic {
            Diagnostic(rule, at: place, arguments: ["name": .text(name)], help: nil)
        }
        let ordered = [
            named("none", nil), named("file", place(9, 9, file: "a.yaml")), named("first", place(1, 2)),
            named("short", place(1, 10, to: (1, 11))), named("long", place(1, 10, to: (1, 12))),
            named("a", place(2, 1)), named("b", place(2, 1)), named("z", place(2, 1), rule: .other),
            named("last", place(10, 1)),
        ]
        let expected = try report(ordered)
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<20 { #expect(try report(ordered.shuffled(using: &generator)) == expected) }
        let names = expected.matches(of: /(?:no “(\w+)”|something)/).map { $0.1.map(String.init) ?? "z" }
        #expect(names == ["none", "file", "first", "short", "long", "a", "b", "z", "last"])
    }

    @Test func `is empty without findings`() throws { #expect(try report([]) == "") }

    @Test func `shows of a long line only what stands around the place`() throws {
        let source = String(repeating: "a", count: 1_000_000) + "b" + String(repeating: "c", count: 1_000_000)
        let text = try report([finding(place(1, 1_000_001, to: (1, 1_000_002)))], source: source)
        let lines = text.split(separator: "\n")
        let shown = try #require(lines.first { $0.hasPrefix("1 | ") }).dropFirst(4)
        let marks = try #require(lines.first { $0.contains("^") }).dropFirst(4)
        #expect(shown.count == 162)
        #expect(shown.hasPrefix("…aaa") && shown.hasSuffix("ccc…"))
        #expect(Array(shown)[marks.count - 1] == "b")
        #expect(marks.allSatisfy { $0 == " " || $0 == "^" })
    }
}
