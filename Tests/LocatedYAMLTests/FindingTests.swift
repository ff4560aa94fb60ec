import LocatedYAML
import Testing

/// What a finding says besides its rule and where it begins, which fixtures hold.
struct FindingTests {
    @Test func pointsAtBothPlacesOfADuplicateKey() throws {
        let (value, diagnostics) = read("shop: a\n'shop': b\n")
        let finding = try #require(diagnostics.first)
        #expect(finding.place?.span == "2:1-2:7")
        #expect(finding.arguments == ["key": .text("shop")])
        #expect(finding.notes.map(\.name) == ["first"])
        #expect(finding.notes.first?.place?.span == "1:1-1:5")
        #expect(value?["shop"]?.text == "a", "the first stays")
        #expect(value?.entries?.count == 1)
    }

    @Test func pointsFromAnAliasToItsAnchor() throws {
        let (value, diagnostics) = read("a: &name b\nc: *name\nd: *other\n")
        #expect(diagnostics.map(\.place?.span) == ["1:4-1:9", "2:4-2:9", "3:4-3:10"])
        #expect(diagnostics.map(\.arguments["name"]) == [.text("&name"), .text("*name"), .text("*other")])
        #expect(diagnostics.map { $0.notes.first?.place?.span } == [nil, "1:4-1:9", nil])
        #expect(value?["a"]?.text == "b")
        #expect(value?["a"]?.isIncomplete == false)
        #expect(value?["c"]?.isIncomplete == true)
        #expect(value?["c"]?.isEmpty == false, "what is refused is not absent")
    }

    /// The place of an anchor and a tag, in both orders.
    @Test(arguments: [
        ("a: ⟦&b⟧ !c d", "yaml/anchor"), ("a: &b ⟦!c⟧ d", "yaml/tag"), ("a: !c ⟦&b⟧ d", "yaml/anchor"),
        ("a: ⟦!⟧ d", "yaml/tag"), ("- [⟦!茶⟧ d, e]", "yaml/tag"), ("⟦!c⟧ {a: b}", "yaml/tag"),
        ("a: [⟦!⟧ ]", "yaml/tag"),
    ])
    func pointsAtAnAnchorAndATag(marked: String, rule: String) throws {
        let expected = MarkedText(marked)
        let findings = read(expected.text).diagnostics.filter { $0.rule == rule }
        #expect(findings.map(\.place?.span) == [expected.place.span])
    }

    @Test func marksTheMapThatAMergeKeyWouldFill() throws {
        let (value, diagnostics) = read("a:\n  <<: *b\n  c: d\n'<<': e\n")
        #expect(diagnostics.map(\.summary) == ["2:3 yaml/merge-key"])
        #expect(value?["a"]?.isIncomplete == true)
        #expect(value?["a"]?["c"]?.text == "d")
        #expect(value?.isIncomplete == false)
        #expect(value?["<<"]?.text == "e")
    }

    /// Which help a finding of syntax asks for.
    @Test(arguments: [
        ("note: a: b", "quote"), ("note: a\n  b: c", "indent"), ("a: 1\nb\nc: 2", "mend"),
        ("a: 1\n名称：b\nc: 2", "full-width"),
        ("a: *", "quote"), ("a: &", "quote"), ("a: !b!c d", "quote"), ("a: @b", "mend"),
    ])
    func asksForTheHelpThatFits(text: String, help: String) {
        #expect(read(text).diagnostics.map(\.help) == [help])
    }

    @Test func saysWhatLibyamlSaysWhereNoRuleFits() throws {
        let finding = try #require(read("a: ? b").diagnostics.first)
        #expect(finding.rule == "yaml/syntax")
        #expect(finding.arguments == ["problem": .text("mapping keys are not allowed in this context")])
        #expect(finding.help == nil)
    }

    @Test(arguments: [
        ("a: [b, c\nd: e\n", "1:4-1:5", "2:2-2:2"), ("a: [b, {c: d]\n", "1:8-1:9", "1:13-1:13"),
        ("a: [", "1:4-1:5", "1:5-1:5"), ("a: \"b\n\n", "1:4-1:5", "3:1-3:1"), ("a: 'b", "1:4-1:5", "1:6-1:6"),
    ])
    func pointsAtTheBeginningOfWhatIsNotClosed(text: String, place: String, note: String) throws {
        let diagnostics = read(text).diagnostics
        #expect(diagnostics.map(\.place?.span) == [place])
        #expect(diagnostics.map { $0.notes.first?.place?.span } == [note])
    }

    @Test func keepsWhatItFoundBeforeASyntaxError() {
        let (value, diagnostics) = read("a: 1\na: 2\nb: !c d\ne: @\n")
        #expect(value == nil)
        #expect(
            diagnostics.map(\.summary) == ["2:1 yaml/duplicate-key", "3:4 yaml/tag", "4:4 yaml/reserved-character"])
    }

    @Test func isTheSameEachTime() {
        let text = "a: &b !c {d: e, d: f}\n<<: *b\n[g]: h\n"
        #expect(read(text).diagnostics == read(text).diagnostics)
        #expect(read(text).diagnostics.allSatisfy { $0.severity == .error })
    }
}
