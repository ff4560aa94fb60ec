import LocatedYAML
import PolicyModel
import Testing

/// Words and markup with holes.
@Suite struct TemplateTests {
    /// A template that begins at line 3, column 5 of its file.
    private func template(
        _ text: String, braces: Template.Braces = .single, isLiteral: Bool = true
    ) -> (template: Template?, diagnostics: [Diagnostic]) {
        let start = Position(line: 3, column: 5)
        let place = Place(file: "a.yaml", start: start, end: Position(line: 9, column: 1))
        var diagnostics: [Diagnostic] = []
        let template = Template(
            LocatedText(text, at: place), braces: braces, isLiteral: isLiteral, diagnostics: &diagnostics)
        return (template, diagnostics)
    }

    /// The template with what stands between the pieces, each hole in angle brackets.
    private func pieces(_ template: Template?) -> String? {
        template?.filled(text: { $0 }, hole: { "<\($0.name)\($0.form.map { "|" + $0 } ?? "")>" }).joined(separator: "·")
    }

    @Test(arguments: [
        ("", ""), ("No hole.", "No hole."), ("{a}", "<a>"), ("Within {period}.", "Within ·<period>·."),
        ("{a}{b}", "<a>·<b>"), ("{data:label} 用于{to}。", "<data|label>· 用于·<to>·。"), ("{a.b-c}", "<a.b-c>"),
        ("{a1}", "<a1>"),
    ])
    func `cuts a message into texts and holes`(text: String, pieces: String) {
        let read = template(text)
        #expect(read.diagnostics == [])
        #expect(self.pieces(read.template) == pieces)
    }

    @Test(arguments: [
        ("<h1>{{title}}</h1>", "<h1>·<title>·</h1>"), ("a{b:c}d", "a{b:c}d"), ("@media x{a{b:c}}", "@media x{a{b:c}}"),
        ("{a}{{b}}{c}", "{a}·<b>·{c}"), ("}} {", "}} {"), ("a{{b}}}", "a·<b>·}"),
    ])
    func `leaves the single braces of styles alone where holes have two`(text: String, pieces: String) {
        let read = template(text, braces: .double)
        #expect(read.diagnostics == [])
        #expect(self.pieces(read.template) == pieces)
    }

    @Test(arguments: [
        ("a } b", "language/lone-brace", 7, 8), ("a { b", "language/lone-brace", 7, 8),
        ("{", "language/lone-brace", 5, 6),
        ("中{a", "language/lone-brace", 6, 7), ("{}", "language/malformed-hole", 5, 7),
        ("x{A}", "language/malformed-hole", 6, 9),
        ("{a b}", "language/malformed-hole", 5, 10), ("{a:}", "language/malformed-hole", 5, 9),
        ("{a:b:c}", "language/malformed-hole", 5, 12), ("{a..b}", "language/malformed-hole", 5, 11),
        ("{-a}", "language/malformed-hole", 5, 9), ("{a{b}", "language/malformed-hole", 5, 10),
        ("{a}}", "language/lone-brace", 8, 9),
    ])
    func `refuses a brace that is no hole, where it stands`(text: String, rule: String, start: Int, end: Int) {
        let read = template(text)
        #expect(read.template == nil)
        #expect(read.diagnostics.map(\.rule) == [rule])
        #expect(read.diagnostics.first?.place?.start == Position(line: 3, column: start))
        #expect(read.diagnostics.first?.place?.end == Position(line: 3, column: end))
    }

    @Test(arguments: [
        ("<p>\n  {{ title }}", "language/malformed-hole", 4, 3), ("a\n{{b\n}}", "language/lone-brace", 4, 1),
        ("{{{a}}}", "language/malformed-hole", 3, 5),
    ])
    func `refuses a hole of a frame that is none`(text: String, rule: String, line: Int, column: Int) {
        let read = template(text, braces: .double)
        #expect(read.template == nil)
        #expect(read.diagnostics.map(\.rule) == [rule])
        #expect(read.diagnostics.first?.place?.start == Position(line: line, column: column))
    }

    @Test func `finds every brace that is wrong at once`() {
        #expect(template("} {A} {b} {").diagnostics.map(\.place?.start.column) == [5, 7, 15])
    }

    @Test func `counts the place of a hole from the start of the file's text`() throws {
        let read = template("茶{a}\r\n  {{b}}\n{{c:d}}", braces: .double)
        let holes = try #require(read.template).holes
        #expect(holes.map(\.place.start) == [Position(line: 4, column: 3), Position(line: 5, column: 1)])
        #expect(holes.map(\.place.end) == [Position(line: 4, column: 8), Position(line: 5, column: 8)])
    }

    @Test func `places a hole of a folded or quoted text at the whole of it`() throws {
        let read = template("a {b} {c}", isLiteral: false)
        let template = try #require(read.template)
        #expect(template.holes.allSatisfy { $0.place == template.source.place })
    }

    @Test func `reports a hole that nothing fills, with the nearest name`() throws {
        let template = try #require(template("{date} {dta} {zebra}").template)
        var diagnostics: [Diagnostic] = []
        template.checkHoles(among: ["data", "date"], diagnostics: &diagnostics)
        #expect(diagnostics.map(\.rule) == ["language/unknown-hole", "language/unknown-hole"])
        #expect(diagnostics.map(\.help) == ["did-you-mean", "known"])
        #expect(diagnostics.first?.suggests("data") == true)
    }

    @Test(arguments: ["a", "a-b", "a1-2b", "0"]) func `knows a name`(text: String) { #expect(text.isKebabCase) }

    @Test(arguments: ["", "A", "a_b", "a--b", "-a", "a-", "a b", "é", "茶", "a.b"])
    func `knows what is no name`(text: String) { #expect(!text.isKebabCase) }
}
