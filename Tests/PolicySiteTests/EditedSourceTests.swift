import LocatedYAML
import Testing

@testable import PolicySite

@Suite("Edits of a YAML file") struct EditedSourceTests {
    /// The text of a file after the value of `a` in it was changed; nil where that cannot be done letter by letter.
    private func edited(_ yaml: String, to replacement: (String) -> String) throws -> String? {
        let bytes = Array(yaml.utf8)
        let value = try #require(LocatedYAMLReader.read(bytes, file: "f").value?["a"])
        let text = try #require(value.text)
        let edit = TextEdit(at: value.place, from: text, to: replacement(text))
        return EditedSource(bytes).applying([edit]).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(
        "change letters where they stand, whatever the text is written in",
        arguments: [
            ("a: 一,二  # 三,四\nb: 一,二\n", "a: 一，二  # 三,四\nb: 一,二\n"),
            ("b: 中\na: '一,二'\n", "b: 中\na: '一，二'\n"),
            ("{b: 中,  a: \"一,二\" , c: 三}\n", "{b: 中,  a: \"一，二\" , c: 三}\n"),
            ("a: >-  # 说明\n    一,\n    二,三\nb: 1\n", "a: >-  # 说明\n    一，\n    二，三\nb: 1\n"),
            ("a: |\n  一,\n\n  二,\n", "a: |\n  一，\n\n  二，\n"),
            ("a: >\n  一,二\n\n\n  三,四\n", "a: >\n  一，二\n\n\n  三，四\n"),
            ("a: 一,\n  二,三\r\nb: 1\r\n", "a: 一，\n  二，三\r\nb: 1\r\n"),
            ("\u{FEFF}a: 一,二", "\u{FEFF}a: 一，二"),
        ])
    func letters(yaml: String, expected: String) throws {
        let edited = try edited(yaml) { $0.replacing(",", with: "，") }
        #expect(edited == expected)
        let old = try #require(LocatedYAMLReader.read(Array(yaml.utf8), file: "f").value?["a"]?.text)
        let new = try #require(LocatedYAMLReader.read(Array(expected.utf8), file: "f").value?["a"]?.text)
        #expect(new == old.replacing(",", with: "，"))
    }

    @Test("remove blanks inside a line, and add what is missing") func lengths() throws {
        #expect(try edited("a: 用 Cookie 和  SSL\n") { $0.replacing(" ", with: "") } == "a: 用Cookie和SSL\n")
        #expect(try edited("a: recipent\n") { _ in "recipients" } == "a: recipients\n")
        #expect(try edited("a: ab\n") { _ in "xaby" } == "a: xaby\n")
        #expect(try edited("a: recipent # why\n") { _ in "country" } == "a: country # why\n")
    }

    @Test(
        "are not made where the file does not show the letters",
        arguments: ["a: \"\\u4e00,二\"\n", "a: 'it''s,二'\n", "a: \"\\x41,二\"\n"])
    func escapes(yaml: String) throws {
        #expect(try edited(yaml) { $0.replacing(",", with: "，") } == nil)
    }

    @Test("do not join lines") func lines() throws {
        #expect(try edited("a: 用\n  Cookie\n") { $0.replacing(" ", with: "") } == nil)
    }

    @Test("are made together, and refused when they meet") func several() throws {
        let bytes = Array("{ab: cd, ef: gh}".utf8)
        let entries = try #require(LocatedYAMLReader.read(bytes, file: "f").value?.entries)
        let edits = entries.flatMap { entry in
            [
                TextEdit(at: entry.key.place, from: entry.key.text, to: entry.key.text + "s"),
                TextEdit(at: entry.value.place, from: entry.value.text ?? "", to: "xyz"),
            ]
        }
        #expect(EditedSource(bytes).applying(edits) == Array("{abs: xyz, efs: xyz}".utf8))
        #expect(EditedSource(bytes).applying(edits + [edits[0]]) == Array("{abs: xyz, efs: xyz}".utf8))
        let other = TextEdit(at: edits[0].place, from: "ab", to: "no")
        #expect(EditedSource(bytes).applying([TextEdit(at: edits[0].place, from: "ab", to: "ya"), other]) == nil)
        #expect(EditedSource(bytes).applying([TextEdit(at: edits[0].place, from: "zz", to: "no")]) == nil)
    }

    @Test("shift nothing in a diff but the lines they change") func difference() {
        let old = (1...20).map { "line \($0)\n" }.joined() + "end"
        let new = old.replacing("line 2\n", with: "line two\n").replacing("end", with: "END")
        let text = UnifiedDifference(of: Array(old.utf8), Array(new.utf8), file: "a.yaml").text(isColoured: false)
        #expect(
            text == """
                --- a.yaml
                +++ a.yaml
                @@ -1,5 +1,5 @@
                 line 1
                -line 2
                +line two
                 line 3
                 line 4
                 line 5
                @@ -18,4 +18,4 @@
                 line 18
                 line 19
                 line 20
                -end
                \\ No newline at end of file
                +END
                \\ No newline at end of file

                """)
        #expect(UnifiedDifference(of: Array(old.utf8), Array(old.utf8), file: "a.yaml").text(isColoured: true) == "")
    }
}
