import LocatedYAML
import Testing

/// No input takes more than its share, and what is passed is said once.
struct LimitTests {
    private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    @Test func refusesAFileOverTheLimitAndTakesOneAtIt() throws {
        let largest = [UInt8](repeating: 0x20, count: YAMLLimits.bytes)
        #expect(LocatedYAMLReader.read(largest, file: "test.yaml").diagnostics == [])
        let (value, diagnostics) = LocatedYAMLReader.read(largest + [0x20], file: "test.yaml")
        #expect(value == nil)
        #expect(diagnostics.map(\.summary) == ["1:1 yaml/too-large"])
        #expect(diagnostics.first?.arguments == ["size": .number(4_194_305), "limit": .number(4_194_304)])
    }

    @Test func countsListsAndMapsTogetherAsDepth() throws {
        let deepest = repeated("[{a: ", 32) + "b" + repeated("}]", 32)
        #expect(read(deepest).diagnostics == [])
        #expect(read("- " + deepest).diagnostics.map(\.summary) == ["1:159 yaml/too-deep"])
        #expect(read(repeated("- ", 64) + "a").diagnostics == [])
        #expect(read(repeated("- ", 65) + "a").diagnostics.map(\.summary) == ["1:129 yaml/too-deep"])
    }

    @Test func readsOnBehindWhatIsTooDeep() throws {
        let (value, diagnostics) = read("- " + repeated("[", 64) + "&a !b c" + repeated("]", 64) + "\n- [d, e]#\n")
        #expect(diagnostics.map(\.summary) == ["1:66 yaml/too-deep", "2:9 yaml/comment-without-space"])
        #expect(value?.items?.first?.place.span == "1:3-1:138")
        #expect(value?.items?.last?.items?.map(\.text) == ["d", "e"])
    }

    @Test(arguments: ["[", "- ", "{a: ", "[a: [", "[{a: "])
    func saysOnceThatNestingNeverEnds(_ piece: String) {
        let (value, diagnostics) = read(repeated(piece, YAMLLimits.bytes / piece.utf8.count))
        #expect(value == nil)
        #expect(diagnostics.map(\.rule) == ["yaml/too-deep"])
    }

    @Test(arguments: ["{", "? ", "[? "])
    func saysOnceThatKeysNeverEnd(_ piece: String) {
        let (value, diagnostics) = read(repeated(piece, 100_000))
        #expect(value == nil)
        #expect(diagnostics.map(\.rule).filter { $0 != "yaml/complex-key" } == [])
    }

    @Test func expandsNoAlias() throws {
        let lines = (1..<30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }
        let (value, diagnostics) = read("a0: &a0 b\n" + lines.joined())
        #expect(diagnostics.count == 30 + 2 * 29)
        #expect(value?["a29"]?.items?.map(\.text) == ["", ""])
        #expect(value?["a29"]?.items?.allSatisfy(\.isIncomplete) == true)
    }

    @Test(arguments: ["a:\n", "- !a\n", "- *a\n", "- &a\n", "\u{1}\n"])
    func stopsAfterTooManyFindings(_ line: String) {
        let (value, diagnostics) = read(repeated(line, 5000))
        #expect(value == nil)
        #expect(diagnostics.count == YAMLLimits.findings + 1)
        #expect(diagnostics.last?.rule == YAMLRule.tooManyFindings.rawValue)
        #expect(diagnostics.last?.arguments == ["limit": .number(YAMLLimits.findings)])
    }

    @Test func stopsBeforeEndlessDirectives() {
        let text = (0..<5000).map { "%TAG !a\($0)! b\n" }.joined() + "---\na: b\n"
        #expect(read(text).diagnostics.map(\.summary) == ["1001:1 yaml/too-many-findings"])
    }

    @Test func readsALongListInBrackets() throws {
        let value = try readValue("[" + repeated("a, ", 100_000) + "{b: c}]")
        #expect(value.items?.count == 100_001)
        #expect(value.items?.last?.place.span == "1:300002-1:300008")
    }
}
