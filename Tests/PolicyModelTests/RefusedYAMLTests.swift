import LocatedYAML
import PolicyModel
import TestSupport
import Testing

/// What the YAML reader has refused is its finding alone.
@Suite struct RefusedYAMLTests {
    @Test(arguments: [
        ("yaml/merge-key", "  terms:\n    closing: {<<: {within: 1 day}}\n"),
        ("yaml/alias", "  terms: {age: *age}\n"),
        ("yaml/alias", "  terms: {closing: {within: 1 day, officer: *who}}\n"),
        ("yaml/alias", "  collection: {data: [name, *kind]}\n"), ("yaml/alias", "  collection: {sold: *sold}\n"),
        ("yaml/alias", "  collection: {occasions: *occasions}\n"),
        ("yaml/alias", "  collection: {occasions: {order: *order}}\n"),
        ("yaml/merge-key", "  collection:\n    occasions: {tasting: {<<: {when: [visit]}, data: [name]}}\n"),
        ("yaml/merge-key", "  collection: {purposes: {newsletter: {about: {<<: {en: tea}, zh-Hans: 茶}}}}\n"),
        ("yaml/alias", "  own-words: {scope.tea: *tea}\n"),
        ("yaml/alias", "  own-words: {scope.tea: {en: Tea., zh-Hans: *tea}}\n"),
    ])
    func `is not found again among the facts of a policy`(rule: String, notice: String) throws {
        #expect(try rules(SmallSite.yaml(notice: notice)) == [rule])
    }

    @Test(arguments: [
        ("yaml/alias", SmallSite.yaml(languages: "*languages")), ("yaml/alias", SmallSite.yaml(precedence: "*rule")),
        ("yaml/alias", SmallSite.yaml(precedence: "{default: *rule}")),
        ("yaml/alias", SmallSite.yaml(precedence: "{default: equal, CN: zh-Hans}", markets: "*markets")),
        ("yaml/alias", SmallSite.yaml(shop: "*shop")), ("yaml/alias", SmallSite.yaml(shop: "{name: *name}")),
        ("yaml/merge-key", SmallSite.yaml(shop: "{<<: {name: Tea}}")),
        ("yaml/merge-key", SmallSite.yaml(shop: "{name: {<<: {en: Tea}, zh-Hans: 茶}}")),
        ("yaml/alias", SmallSite.yaml(more: "vocabulary: *words\n")),
        ("yaml/alias", SmallSite.yaml(more: "vocabulary: {data: {taste: {en: taste, zh-Hans: *taste}}}\n")),
    ])
    func `is not found again above the policies`(rule: String, yaml: String) throws {
        #expect(try rules(yaml) == [rule])
    }

    /// The rules of all findings of a site, of the YAML reader's and of the facts'.
    private func rules(_ yaml: String) throws -> [String] {
        let read = LocatedYAMLReader.read(Array(yaml.utf8), file: "site.yaml")
        let value = try #require(read.value)
        let site = SiteReader.read(value, file: "site.yaml", schema: try TestSchema.small.get().site)
        return read.diagnostics.map(\.rule) + site.diagnostics.map(\.rule)
    }
}
