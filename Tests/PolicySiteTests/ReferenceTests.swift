import Foundation
import PolicySite
import Testing

struct ReferenceTests {
    @Test func `the committed reference is what the catalogue and the languages give`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../Documentation/reference.md")
        let reference = try Reference.markdown()
        #expect(reference.diagnostics.isEmpty)
        let isCurrent = try String(contentsOf: file, encoding: .utf8) == reference.text
        #expect(isCurrent, "Documentation/reference.md is out of date: run `make reference`")
    }

    @Test func `the committed reference of the laws is what the packs and their words give`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Documentation/laws.md")
        let reference = try LawReference.markdown()
        #expect(reference.diagnostics.isEmpty)
        let isCurrent = try String(contentsOf: file, encoding: .utf8) == reference.text
        #expect(isCurrent, "Documentation/laws.md is out of date: run `make reference`")
    }

    @Test func `the committed reference of the rules is what their lists, words and examples give`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Documentation/rules.md")
        let isCurrent = try String(contentsOf: file, encoding: .utf8) == RuleReference.markdown
        #expect(isCurrent, "Documentation/rules.md is out of date: run `make reference`")
    }
}
