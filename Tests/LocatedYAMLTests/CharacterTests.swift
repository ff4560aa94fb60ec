import LocatedYAML
import Testing

/// Bytes that are no text, and characters that no YAML text may hold.
struct CharacterTests {
    static let characters: [(text: String, finding: String, character: String)] = [
        ("a: b\u{0}c", "1:5 yaml/nul-character", "U+0000"),
        ("a: b\nc: \u{7}d", "2:4 yaml/control-character", "U+0007"),
        ("茶: \u{7F}", "1:4 yaml/control-character", "U+007F"),
        ("a: \u{9C}", "1:4 yaml/control-character", "U+009C"),
        ("a: '\u{FFFE}'", "1:5 yaml/control-character", "U+FFFE"),
        ("a: b\u{2028}c: d", "1:5 yaml/line-separator", "U+2028"),
        ("a: b\u{2029}c: d", "1:5 yaml/line-separator", "U+2029"),
        ("a: b\u{85}c: d", "1:5 yaml/line-separator", "U+0085"),
        ("a: b\r\n\u{FEFF}c: d", "2:1 yaml/byte-order-mark", "U+FEFF"),
        ("\u{FEFF}\u{FEFF}a: b", "1:1 yaml/byte-order-mark", "U+FEFF"),
    ]

    @Test(arguments: characters)
    func refusesACharacterByItsNumber(text: String, finding: String, character: String) throws {
        let (value, diagnostics) = read(text)
        #expect(value == nil)
        #expect(diagnostics.map(\.summary) == [finding])
        #expect(diagnostics.first?.arguments == ["character": .text(character)])
    }

    @Test func findsAllOfThemInOneRun() {
        let (_, diagnostics) = read("\u{1}a: \u{0}\nb: \u{2028}\u{2}")
        #expect(
            diagnostics.map(\.summary) == [
                "1:1 yaml/control-character", "1:5 yaml/nul-character", "2:4 yaml/line-separator",
                "2:5 yaml/control-character",
            ])
    }

    @Test func takesTheCharactersOfAllLanguagesAndTabs() throws {
        let text = "\tñ\u{A0}\u{D7FF}\u{E000}\u{FFFD}\u{10000}\u{10FFFF}👨‍👩‍👧"
        #expect(try readValue("a: 'b" + text + "'")["a"]?.text == "b" + text)
    }

    static let bytes: [(bytes: [UInt8], byte: String, why: Comment)] = [
        ([0xFF], "FF", "never used"), ([0x80], "80", "the rest of a character"),
        ([0xC0, 0x80], "C0", "NUL in two bytes"),
        ([0xE0, 0x80, 0x80], "E0", "NUL in three"), ([0xF0, 0x80, 0x80, 0x80], "F0", "NUL in four"),
        ([0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], "ED", "surrogates"), ([0xF4, 0x90, 0x80, 0x80], "F4", "past the last"),
        ([0xE8, 0x8C], "E8", "the end is missing"), ([0xE8, 0x41, 0xB6], "E8", "the middle is missing"),
    ]

    @Test(arguments: bytes)
    func saysWhereAByteIsNoUTF8(bytes: [UInt8], byte: String, why: Comment) {
        let text = Array("茶: a\n茶: 茶".utf8) + bytes + Array("\u{0}\n".utf8)
        let (value, diagnostics) = LocatedYAMLReader.read(text, file: "test.yaml")
        #expect(value == nil)
        #expect(diagnostics.map(\.summary) == ["2:5 yaml/invalid-utf-8"], why)
        #expect(diagnostics.first?.arguments == ["byte": .text(byte)], why)
    }

    /// All first bytes, with second bytes at the borders of what may follow them.
    @Test func agreesWithTheStandardLibraryOnWhatIsUTF8() {
        let seconds: [UInt8] = [0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]
        let tails: [[UInt8]] = [[], [0x80], [0x80, 0x80], [0xBF, 0xBF], [0x41]]
        for first in UInt8(0x80)...0xFF {
            let texts: [[UInt8]] = seconds.flatMap { second in
                tails.map { (tail: [UInt8]) -> [UInt8] in [0x61, first, second] + tail }
            }
            for bytes in texts {
                let (_, diagnostics) = LocatedYAMLReader.read(bytes, file: "test.yaml")
                let isRefused = diagnostics.contains { $0.rule == YAMLRule.invalidUTF8.rawValue }
                #expect(isRefused == (String(validating: bytes, as: UTF8.self) == nil), "\(bytes)")
            }
        }
    }

    static let encodings: [(bytes: [UInt8], encoding: String)] = [
        ([0xFF, 0xFE, 0x61, 0], "UTF-16"), ([0xFE, 0xFF, 0, 0x61], "UTF-16"), ([0x61, 0, 0x3A, 0], "UTF-16"),
        ([0, 0x61, 0, 0x3A], "UTF-16"), ([0xFF, 0xFE, 0, 0], "UTF-32"), ([0, 0, 0xFE, 0xFF], "UTF-32"),
        ([0x61, 0, 0, 0], "UTF-32"), ([0, 0, 0, 0x61], "UTF-32"),
    ]

    @Test(arguments: encodings)
    func namesAnotherEncoding(bytes: [UInt8], encoding: String) {
        let (value, diagnostics) = LocatedYAMLReader.read(bytes + [0x20, 0], file: "test.yaml")
        #expect(value == nil)
        #expect(diagnostics.map(\.summary) == ["1:1 yaml/other-encoding"])
        #expect(diagnostics.first?.arguments == ["encoding": .text(encoding)])
    }
}
