import Foundation
import Testing

@Suite("Words that a site brings") struct WordsTests {
    let temporary: TemporaryFolder
    let program: Program

    init() throws {
        temporary = try TemporaryFolder()
        program = Program(in: temporary.url)
    }

    private static let own = "品茶活动由我们与当地茶馆合办。我们仅告知茶馆预计到场的人数，不提供姓名。"

    @Test("of its own are refused where the languages say different numbers, unless that is accepted") func ownWords()
        throws
    {
        let text = try Shop.tea.text()
        try #require(text.contains(Self.own), "the tea shop no longer has its own words")
        let changed = text.replacing(Self.own, with: Self.own + "每场至多12人。")
        try temporary.write(changed, to: "site.yaml")
        let run = try program("generate")
        #expect(run.status == 1)
        #expect(run.findings.map(\.rule) == ["language/numbers-differ"], "\(run.errors)")
        #expect(run.findings.first?.place.hasPrefix("site.yaml:") == true)
        #expect(try program("generate", "--language", "zh-Hans").errors.contains("没有写出另一语言中的数字12"))
        #expect(!temporary.has("public"))
        let accepted =
            "\naccept:\n  - {rule: language/numbers-differ, at: sharing.tasting-hosts, reason: said to guests there}\n"
        try temporary.write(changed + accepted, to: "site.yaml")
        let second = try program("generate")
        #expect(second.status == 0, "\(second.errors)")
        #expect(second.errors == "")
    }

    @Test("in its own Locales are compared with the built-in ones of the other language") func modality() throws {
        try write("Locales/zh-Hans/privacy.yaml") { $0.replacing("我们不会出售您的个人信息。", with: "我们出售您的个人信息。") }
        let run = try program("validate")
        #expect(run.status == 1)
        // The English words were left as they are, and nobody has read both.
        #expect(
            run.findings.map(\.rule).sorted() == ["language/modality-differs", "language/stale-wording"],
            "\(run.errors)")
        let place = run.findings.first { $0.rule == "language/modality-differs" }?.place
        #expect(place?.hasPrefix("Locales/zh-Hans/privacy.yaml:") == true)
    }

    @Test("in its own Locales may not say the same of two facts") func variants() throws {
        try write("Locales/en/privacy.yaml") {
            $0.replacing("Our site does not use cookies.", with: "Our site uses cookies.")
        }
        let run = try program("validate")
        #expect(run.status == 1)
        #expect(
            run.findings.map(\.rule).sorted() == [
                "language/modality-differs", "language/same-variants", "language/stale-wording",
            ],
            "\(run.errors)")
    }

    @Test("need a glossary that can be read") func glossary() throws {
        try write("Locales/en/glossary.yaml") { $0.replacing("script: latin", with: "script: greek") }
        let run = try program("validate")
        #expect(run.status == 1)
        #expect(run.findings.map(\.rule) == ["catalogue/unknown-key"], "\(run.errors)")
    }

    /// Writes the tea shop, and beside it the repository's file with a change.
    private func write(_ path: String, change: (String) -> String) throws {
        try temporary.copy(Shop.tea.file, to: "site.yaml")
        let text = try String(contentsOf: Shop.repository.appending(path: path), encoding: .utf8)
        let changed = change(text)
        #expect(changed != text)
        try temporary.write(changed, to: path)
    }
}
