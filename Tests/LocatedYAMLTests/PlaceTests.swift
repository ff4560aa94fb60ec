import LocatedYAML
import Testing

/// Places count Unicode scalars from 1 and end behind the last character.
struct PlaceTests {
    /// The value or key at a path such as `shop.name` or `list.0`; `key:` before it asks for the key.
    static let values: [(path: String, marked: String)] = [
        ("shop", "shop: ⟦tea⟧"),
        ("key:shop", "⟦shop⟧: tea"),
        ("key:shop", "⟦\"shop\"⟧ : tea"),
        ("shop", "shop:   ⟦green tea⟧   # a comment\n"),
        ("shop", "shop: ⟦\"a \\\"b\\\"\"⟧\n"),
        ("shop", "shop: ⟦'it''s'⟧\n"),
        ("shop", "shop:⟦⟧\nnext: a\n"),
        ("shop", "shop: ⟦green\n  tea⟧\n\nnext: a\n"),
        ("shop", "shop: ⟦|\n  green\n\n  tea⟧\n\n\n# a comment\nnext: a\n"),
        ("shop", "shop: ⟦>-\n  green\n  tea⟧"),
        ("shop", "shop: ⟦|⟧\nnext: a\n"),
        ("商店", "商店: ⟦灯山茶坊⟧\n"),
        ("key:商店", "⟦商店⟧: 灯山茶坊\n"),
        ("b", "{a: 🍵👨‍👩‍👧, b: ⟦茶⟧}\n"),
        ("b", "{a: \"e\u{301}\", b: ⟦c⟧}\n"),
        ("list", "list: ⟦[a, b]⟧ # a comment\n"),
        ("list", "list: ⟦[\n  a,\n  b,\n  ]⟧\nnext: c\n"),
        ("list.1", "list: [a, ⟦{b: c}⟧ , d]\n"),
        ("list.0", "list: [ ⟦b: c⟧ , d]\n"),
        ("list", "list:\n  ⟦- a\n  - b⟧\n\n# a comment\nnext: c\n"),
        ("list", "list:\n⟦- a\n-⟧\nnext: c\n"),
        ("map", "map:\n  ⟦a: b\n  c:\n    d: [e]⟧\n\nnext: f\n"),
        ("map.c", "map:\n  a: b\n  c:\n    ⟦d: |\n      e⟧\n\nnext: f\n"),
        ("list.0.b", "list:\n  - a: 1\n    b: ⟦2⟧\n  - c\n"),
        ("list.0", "list:\n  - ⟦a: 1\n    b: 2⟧\n  - c\n"),
        ("", "# a comment\n⟦a: b\nc: d⟧\n# another\n"),
        ("", "---\n⟦text⟧\n...\n"),
    ]

    @Test(arguments: values)
    func standsWhereItIsWritten(path: String, marked: String) throws {
        let expected = MarkedText(marked)
        let root = try readValue(expected.text)
        let place = try path.hasPrefix("key:") ? keyPlace(path.dropFirst(4), in: root) : value(path, in: root).place
        #expect(place.span == expected.place.span)
        #expect(place.file == "test.yaml")
    }

    @Test func doesNotCountAByteOrderMark() throws {
        let (value, diagnostics) = LocatedYAMLReader.read([0xEF, 0xBB, 0xBF] + Array("a: b".utf8), file: "test.yaml")
        #expect(diagnostics == [])
        #expect(value?.place.span == "1:1-1:5")
        #expect(value?.entries?.first?.key.place.span == "1:1-1:2")
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func countsEachKindOfBreakAsOne(_ lineBreak: String) throws {
        let value = try readValue(["a: b", "c: 'd", "  e'", "f:", "- g", ""].joined(separator: lineBreak))
        #expect(value["c"]?.place.span == "2:4-3:5")
        #expect(value["f"]?.items?.first?.place.span == "5:3-5:4")
        #expect(value.place.span == "1:1-5:4")
    }

    @Test(arguments: ["", "\n", "# only a comment\n", "\n  # only\n"])
    func startsAtTheBeginningWithoutADocument(_ text: String) throws {
        let value = try readValue(text)
        #expect(value.isEmpty)
        #expect(value.place.span == "1:1-1:1")
    }

    private func value(_ path: String, in root: LocatedValue) throws -> LocatedValue {
        try path.split(separator: ".").reduce(root) { value, step in
            if let items = value.items { items[try #require(Int(step))] } else { try #require(value[String(step)]) }
        }
    }

    private func keyPlace(_ key: Substring, in root: LocatedValue) throws -> Place {
        try #require(root.entries?.first { $0.key.text == key }).key.place
    }
}
