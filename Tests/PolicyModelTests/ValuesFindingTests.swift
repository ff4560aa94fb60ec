import LocatedYAML
import PolicyModel
import Testing

/// What is wrong with a language's data is found where it stands, and the language is then not made.
@Suite struct ValuesFindingTests {
    static let values = """
        lists:
          and: {pair: "{before} and {after}", middle: "{before}, {after}", end: "{before} and {after}"}
          or: {pair: "{before} or {after}", middle: "{before}, {after}", end: "{before} or {after}"}
        date: "{day} {month} {year}"
        months: [Ja, Fe, Ma, Ap, My, Jn, Jl, Au, Se, Oc, No, De]
        units:
          minutes: {one: "{number} min", other: "{number} min"}
          hours: {one: "{number} h", other: "{number} h"}
          days: {one: "{number} d", other: "{number} d"}
          working-days: {one: "{number} w", other: "{number} w"}
          weeks: {one: "{number} wk", other: "{number} wk"}
          months: {one: "{number} m", other: "{number} m"}
          years: {one: "{number} y", other: "{number} ys"}
        grouping: ","
        parenthesis: "{name} ({translation})"
        quotation: "<{text}>"
        """

    @Test func `makes a language of data without a fault`() throws {
        let (language, diagnostics) = try read(values: Self.values)
        #expect(diagnostics == [])
        #expect(language != nil)
    }

    static let weeks = #"  weeks: {one: "{number} wk", other: "{number} wk"}"#

    /// A line of the values, what stands there instead with its marks, and each finding as rule and help.
    @Test(arguments: [
        (#"grouping: ",""#, "‹›grouping:", ["language/missing-value mend"]),
        (#"grouping: ",""#, "grouping: ‹›[1]", ["language/malformed-value text"]),
        (#"grouping: ",""#, #"grouping: ‹›"""#, ["language/malformed-value text"]),
        (#"grouping: ",""#, "grouping: x\n‹›groupin: x", ["language/unknown-value did-you-mean"]),
        (#"grouping: ",""#, "grouping: x\n‹›zebra: x", ["language/unknown-value known"]),
        (weeks, #"  weeks: ‹›{one: "{number} wk"}"#, ["language/missing-value mend"]),
        (
            weeks, #"  weeks: {‹›few: "{number} w", one: "{number} w", other: "{number} w"}"#,
            ["language/unknown-value known"]
        ),
        (weeks, #"  weeks: {one: "{number} wk", other: ‹›week}"#, ["language/missing-hole mend"]),
        (
            weeks, #"  weeks: {one: "{number} wk", other: ‹›"{number} {number}"}"#,
            ["language/repeated-hole mend"]
        ),
        (
            weeks, #"  weeks: {one: "{number} wk", other: ‹‹›"{numbr} wk"}"#,
            ["language/unknown-hole did-you-mean", "language/missing-hole mend"]
        ),
        (weeks, #"  weeks: {one: "{number} wk", other: ‹›"{number wk"}"#, ["language/lone-brace mend"]),
        (weeks, #"  weeks: ‹›{other: "{number} wk"}"#, ["language/missing-value mend"]),
        (weeks, "  weeks: ‹›7", ["language/malformed-value map"]),
        (weeks, "  weeks: ‹›{}", ["language/malformed-value map"]),
        (#"date: "{day} {month} {year}""#, #"date: ‹›"{day} {month}""#, ["language/missing-hole mend"]),
        (
            "months: [Ja, Fe, Ma, Ap, My, Jn, Jl, Au, Se, Oc, No, De]", "months: ‹›[Ja, Fe]",
            ["language/malformed-value months"]
        ),
        (
            "months: [Ja, Fe, Ma, Ap, My, Jn, Jl, Au, Se, Oc, No, De]",
            #"months: [‹›"", ‹›{a: b}, Ma, Ap, My, Jn, Jl, Au, Se, Oc, No, De]"#,
            ["language/malformed-value text", "language/malformed-value text"]
        ),
    ])
    func `reports each fault of the values`(line: String, marked: String, findings: [String]) throws {
        let (text, positions) = ValuesFixture.unmarked(Self.values.replacing(line, with: marked))
        let (language, diagnostics) = try read(values: text)
        #expect(language == nil)
        #expect(diagnostics.map { "\($0.rule) \($0.help ?? "")" } == findings)
        #expect(diagnostics.map(\.place?.start) == positions)
    }

    @Test func `reports each list that is missing`() throws {
        let lists = #"  or: {pair: "{before} or {after}", middle: "{before}, {after}", end: "{before} or {after}"}"#
        let (_, diagnostics) = try read(values: Self.values.replacing(lists, with: "  nor: {}"))
        #expect(diagnostics.map(\.rule) == ["language/unknown-value", "language/missing-value"])
    }

    @Test(arguments: [
        ("‹›uk: {name: United Kingdom}", ["language/malformed-code country"]),
        ("GB: {‹›nam: United Kingdom, name: x}", ["language/unknown-value did-you-mean"]),
        ("GB: ‹›{phrase: the United Kingdom}", ["language/missing-value mend"]),
        ("GB: ‹›United Kingdom", ["language/malformed-value map"]), ("‹›GB", ["language/malformed-value map"]),
        (
            "GB: {name: x, phrase: ‹›}\n‹›fr: {name: y}",
            ["language/malformed-value text", "language/malformed-code country"]
        ),
    ])
    func `reports each fault of the countries`(marked: String, findings: [String]) throws {
        let (text, positions) = ValuesFixture.unmarked(marked)
        let (language, diagnostics) = try read(values: Self.values, countries: text)
        #expect(language == nil)
        #expect(diagnostics.map { "\($0.rule) \($0.help ?? "")" } == findings)
        #expect(diagnostics.map(\.place?.start) == positions)
    }

    @Test(arguments: [
        ("‹›English: {name: English, own: English}", ["language/malformed-code language"]),
        ("en: ‹›{name: English}", ["language/missing-value mend"]),
    ])
    func `reports each fault of the languages`(marked: String, findings: [String]) throws {
        let (text, positions) = ValuesFixture.unmarked(marked)
        let (language, diagnostics) = try read(values: Self.values, languages: text)
        #expect(language == nil)
        #expect(diagnostics.map { "\($0.rule) \($0.help ?? "")" } == findings)
        #expect(diagnostics.map(\.place?.start) == positions)
    }

    @Test func `reports the faults of all three files at once`() throws {
        let (_, diagnostics) = try read(values: "a: b", countries: "uk: {name: x}", languages: "[en]")
        #expect(Set(diagnostics.compactMap(\.place?.file)) == ["values.yaml", "countries.yaml", "languages.yaml"])
    }

    /// The reader of YAML refuses aliases and merge keys and leaves them out.
    @Test func `leaves to the YAML reader what it has already refused`() throws {
        let place = Place(file: "countries.yaml", at: Position(line: 1, column: 1))
        let text = { (text: String) in LocatedText(text, at: place) }
        let refused = LocatedValue(.text("", isPlain: true), at: place, isIncomplete: true)
        let unnamed = LocatedValue(.map([.init(key: text("phrase"), value: refused)]), at: place, isIncomplete: true)
        for value in [refused, unnamed] {
            var diagnostics: [Diagnostic] = []
            let file = LocatedValue(.map([.init(key: text("GB"), value: value)]), at: place)
            #expect(CountryNames(file, diagnostics: &diagnostics) == nil)
            #expect(diagnostics == [])
        }
    }

    @Test(arguments: [
        #"{pair: "<{before}+{after}>", middle: "<{before},{after}>", end: "<{before}&{after}>"}"#,
        #"{pair: "<{after}+{before}>", middle: "<{after},{before}>", end: "<{after}&{before}>"}"#,
    ])
    func `joins by a pattern that encloses its items`(patterns: String) throws {
        let and = #"{pair: "{before} and {after}", middle: "{before}, {after}", end: "{before} and {after}"}"#
        let language = try #require(try read(values: Self.values.replacing(and, with: patterns)).language)
        let isReversed = patterns.contains("{after}+")
        #expect(language.list(["A", "B"], kind: .and) == (isReversed ? "<B+A>" : "<A+B>"))
        #expect(language.list(["A", "B", "C", "D"], kind: .and) == (isReversed ? "<D&<C,<B,A>>>" : "<<<A,B>,C>&D>"))
    }

    private func read(
        values: String, countries: String = "GB: {name: x}", languages: String = "en: {name: x, own: x}"
    ) throws -> (language: LanguageValues?, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        let language = LanguageValues(
            values: try ValuesFixture.value(values, file: "values.yaml"),
            countries: try ValuesFixture.value(countries, file: "countries.yaml"),
            languages: try ValuesFixture.value(languages, file: "languages.yaml"),
            diagnostics: &diagnostics)
        return (language, diagnostics)
    }
}
