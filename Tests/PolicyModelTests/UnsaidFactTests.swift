import LocatedYAML
import PolicyModel
import TestSupport
import Testing

/// Facts that are stated and that no sentence says.
@Suite struct UnsaidFactTests {
    private func found(_ notice: String) throws -> [Diagnostic] {
        let read = try TestSchema.small.get().read(SmallSite.yaml(notice: notice))
        let site = try #require(read.site)
        let facts = try #require(site.policies.first)
        return PolicyComposer(facts, of: site).unsaid
    }

    @Test(arguments: [
        "  collection: {sold: no}\n", "  terms: {closing: {within: 3 days, officer: Ann, then: delete}}\n",
        "  collection: {occasions: {order: {data: [name], modality: may, kept: 1 year}}}\n",
        "  collection: {occasions: {mine: {when: [order], data: [name], ends: with-visit}}}\n",
    ])
    func `says all that is stated`(notice: String) throws {
        #expect(try found(notice).isEmpty)
    }

    @Test func `is found where another value takes its place`() throws {
        let notice = "  collection: {occasions: {order: {data: [name], kept: 1 year, ends: with-visit}}}\n"
        let findings = try found(notice)
        #expect(findings.map(\.rule) == ["fact/not-said"])
        #expect(findings.first?.arguments["name"] == .text("ends"))
        #expect(findings.first?.help == "remove")
    }
}
