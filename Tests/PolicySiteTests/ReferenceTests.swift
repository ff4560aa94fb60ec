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
}
