import Foundation
import LocatedYAML
import PolicyChecks
import PolicyRendering
import PolicySite
import TestSupport
import Testing

/// The examples by which rules explain themselves: each bad one is found by its rule and by no other, each good one by none.
@Suite struct RuleExampleTests {
    /// A rule and its example, as `Templates/rules` has it.
    struct Case: Sendable, CustomTestStringConvertible {
        let rule: String
        let file: String
        let bad: String
        let good: String
        var testDescription: String { rule }
    }

    private static let paths = Repository.files(in: "Templates/rules", ending: ".yaml")

    /// The rules of each file, in its order.
    private static func rules(_ path: String) throws -> [(rule: String, example: RuleExample?)] {
        let value = try Repository.value(path)
        return (value.entries ?? []).map { ($0.key.text, RuleExample(of: $0.key.text, reading: value)) }
    }

    static let cases: [Case] =
        (try? paths.flatMap(rules).compactMap { rule, example in
            guard case .excerpts(let file, let bad, let good) = example else { return nil }
            return Case(rule: rule, file: file, bad: bad, good: good)
        }) ?? []

    @Test func `are there for every rule, in the file of its family`() throws {
        for path in Self.paths {
            let family = URL(filePath: path).deletingPathExtension().lastPathComponent
            for (rule, example) in try Self.rules(path) {
                #expect(rule.hasPrefix(family + "/"), "\(rule) stands in \(path)")
                #expect(example != nil, "\(rule) needs `bad` and `good`, or a `situation`")
            }
        }
        #expect(try Self.paths.flatMap(Self.rules).map(\.rule).sorted() == RuleFamilies.ids)
    }

    @Test(arguments: cases) func `shows what its rule finds, and what it does not`(example: Case) throws {
        let bad = try findings(example, example.bad)
        let family = example.rule.prefix { $0 != "/" } + "/"
        let others = bad.filter { $0.rule != example.rule && (family == "law/" || !$0.rule.hasPrefix("law/")) }
        let severities = Set(bad.filter { $0.rule == example.rule }.map(\.severity))
        #expect(severities == Set(RuleList.all.filter { $0.id == example.rule }.map(\.severity)), "\(bad.map(\.rule))")
        #expect(others.isEmpty, "also found: \(Set(others.map(\.rule)))")
        // What the laws of the example's markets ask for besides is another matter.
        let good = try findings(example, example.good).filter {
            $0.rule == example.rule || !$0.rule.hasPrefix("law/")
        }
        #expect(good.isEmpty, "found in the good one: \(Set(good.map(\.rule)))")
    }

    /// Rules without excerpts are found by tests and fixtures that name them.
    @Test func `says of no rule that only a situation shows it, unless a test makes that situation`() throws {
        let tests =
            Repository.files(in: "Tests", ending: ".swift", isDeep: true)
            + Repository.files(in: "Tests/Fixtures", ending: ".findings", isDeep: true)
        let texts = try tests.filter { !$0.hasSuffix("RuleExampleTests.swift") }.map(Repository.text)
        let situations = try Self.paths.flatMap(Self.rules).filter { rule, example in
            if case .situation = example { true } else { false }
        }
        #expect(situations.count > 15)
        for (rule, _) in situations {
            let names = [rule, try RuleFamilies.caseName(rule) ?? rule]
            #expect(texts.contains { text in names.contains(where: text.contains) }, "no test names \(rule)")
        }
    }

    /// What a run finds when the excerpt is part of the small site, or of another file that lies beside it.
    private func findings(_ example: Case, _ excerpt: String) throws -> [Diagnostic] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "policyglot-test-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        func write(_ text: String, to path: String) throws {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        try write(try Repository.text("Tests/Fixtures/rules/site.yaml"), to: "site.yaml")
        try write(try whole(example, excerpt), to: example.file)
        // An excerpt is of one language alone: as if nobody had read both yet, which is no more than a warning.
        let isOfLocales = example.file.hasPrefix("Locales/")
        if isOfLocales { try write("{}\n", to: "Locales/reviewed.yaml") }
        let location = try #require(SiteSearch(output: nil).sites([folder.path]).first)
        // A law that asks for the same fact would speak for the rule.
        let ignored: Set = example.rule.hasPrefix("law/") ? [] : ["law"]
        let build = try SiteBuild.build(
            location, formats: [PageFormat.html], control: FindingControl(ignored: ignored))
        return build.diagnostics.filter { !isOfLocales || $0.rule != "language/unreviewed-wording" }
    }

    private func whole(_ example: Case, _ excerpt: String) throws -> String {
        let path = example.file == "site.yaml" ? "Tests/Fixtures/rules/site.yaml" : example.file
        let text = Repository.exists(path) ? try Repository.text(path) : ""
        guard example.file.hasSuffix(".html") else { return Excerpt(excerpt).laid(over: text) }
        try #require(text.contains(example.good), "\(path) does not hold the good excerpt")
        return text.replacing(example.good, with: excerpt)
    }
}
