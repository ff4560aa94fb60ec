import Foundation
import Mutants
import PolicySite
import TestSupport
import Testing

/// A sample of `make mutation`: of each site and each kind of change some mutants, always the same.
@Suite struct MutationTests {
    @Test(arguments: MutatedSite.names) func `finds what is changed in a site, and does not crash`(name: String) throws
    {
        let folder = FileManager.default.temporaryDirectory.appending(path: "policyglot-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let site = try MutatedSite(name, in: folder)
        let number = MutatedSite.names.firstIndex(of: name) ?? 0
        for (part, size) in [(Mutant.Part.facts, 30), (.messages, 6), (.frames, 6), (.pages, 10)] {
            let mutants = try site.mutants(of: part)
            let sample = MutationPlan.sample(mutants, size: size, site: number)
            #expect(sample.count >= size / 2)
            for index in sample {
                let outcome = try site.outcome(of: mutants[index])
                let result = MutationTally.Result(site: name, of: mutants[index], verdict: outcome.verdict)
                #expect(
                    !result.isFailure, "\(result.operation.rawValue): \(result.address): \(result.verdict.rawValue)")
            }
        }
    }

    /// Or else everything would be found.
    @Test func `finds nothing in a file that is written again as it is`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "policyglot-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let site = try MutatedSite("tea", in: folder)
        var same = try Set(site.mutants(of: .messages).compactMap(\.ownPath)).sorted().map { path in
            (path, try Node(Repository.value(path)).bytes)
        }
        same += try Set(site.mutants(of: .frames).compactMap(\.ownPath)).sorted().map { path in
            (path, Array((try Repository.text(path) + "\n").utf8))
        }
        #expect(same.count == 17)
        for (path, bytes) in same {
            let mutant = Mutant(part: .messages, operation: .word, address: path, target: .own(path: path)) { bytes }
            let outcome = try site.outcome(of: mutant)
            #expect(
                path.hasSuffix(".html") ? outcome.verdict == .outdated : outcome.verdict == .equivalent,
                "\(path): \(outcome.rules)")
        }
    }

    @Test func `counts every mutant once, and the rate of those that differ`() {
        let mutant = Mutant(part: .facts, operation: .removed, address: "shop.name", target: .site) { nil }
        let verdicts: [Verdict] = [.found, .found, .outdated, .equivalent, .missed]
        let tally = MutationTally(verdicts.map { MutationTally.Result(site: "tea", of: mutant, verdict: $0) })
        #expect(tally.markdown.contains("| tea | facts | 5 | 2 | 1 | 1 | 1 | 0 | 50.0 | 75.0 |\n"))
        #expect(tally.markdown.contains("- tea, facts, removed: `shop.name`: missed\n"))
        #expect(tally.failures.count == 1)
    }

    @Test func `takes what the words of one language say for found only where a rule says so`() {
        let words = Mutant(part: .messages, operation: .digit, address: "a", target: .own(path: "p")) { nil }
        let fact = Mutant(part: .facts, operation: .otherValue, address: "a", target: .site) { nil }
        #expect(MutationTally.Result(site: "tea", of: words, verdict: .outdated).isFailure)
        #expect(!MutationTally.Result(site: "tea", of: fact, verdict: .outdated).isFailure)
    }

    @Test(arguments: [
        (
            "en", "We keep it for 3 years. You may object.",
            [
                "We keep it for 4 years. You may object.", "We keep it for 3 years. You may not object.",
                "We keep it for 3 years.",
            ]
        ),
        ("en", "We do not sell {data}.", ["We do sell {data}."]),
        ("zh-Hans", "我们会保存3年。您可以反对。", ["我们会保存4年。您可以反对。", "我们不会保存3年。您可以反对。", "我们会保存3年。"]),
        ("en", "Contents", ["Contents again"]),
    ]) func `changes words so that only a reader of both languages would notice`(
        language: String, text: String, changed: [String]
    ) {
        #expect(WordChange.all(text, language: language).map(\.text) == changed)
    }
}

extension Mutant {
    fileprivate var ownPath: String? {
        if case .own(let path) = target { path } else { nil }
    }
}
