import LocatedYAML
import TestSupport

/// How the reader did on one case of the suite.
enum Verdict {
    /// Read, and the value is the one that the suite has.
    case equal
    /// Refused, as the suite says.
    case refusedAsError
    /// Refused by the name of something that we do not take.
    case refusedBySubset
    case wrong(String)

    init(on suiteCase: SuiteCase) throws {
        let (value, diagnostics) = read(suiteCase.yaml)
        let findings = diagnostics.map(\.summary).joined(separator: ", ")
        if suiteCase.isError {
            self = diagnostics.isEmpty ? .wrong("an error is accepted") : .refusedAsError
            return
        }
        let tree = ExpectedTree(suiteCase.tree ?? "")
        let refusals = tree.rules.union(suiteCase.hasDirective ? [.directive] : [])
        if !refusals.isDisjoint(with: diagnostics.compactMap { YAMLRule(rawValue: $0.rule) }) {
            self = .refusedBySubset
        } else if let value, diagnostics.isEmpty {
            self = try Self.comparing(value, with: tree, of: suiteCase)
        } else {
            self = .wrong("refused: " + findings)
        }
    }
}

extension Verdict {
    private static func comparing(
        _ value: LocatedValue, with tree: ExpectedTree, of suiteCase: SuiteCase
    ) throws -> Verdict {
        guard tree.rules.isEmpty else { return .wrong("accepted, although: \(tree.rules.map(\.rawValue).sorted())") }
        let read = ExpectedTree.Value(value)
        let expected = tree.value == .nothing ? .text("", isPlain: true) : tree.value.withoutKeyStyles
        guard read == expected else { return .wrong("read as \(read), not \(expected)") }
        guard let json = suiteCase.json, !json.isEmpty else { return .equal }
        let typed = JSONValue(typed: value)
        let expectedJSON = try JSONValue.parse(Array(json.utf8))
        return typed == expectedJSON ? .equal : .wrong("typed as \(typed), not \(expectedJSON)")
    }
}

extension SuiteCase {
    /// Whether a line may be a directive other than the one that we take.
    fileprivate var hasDirective: Bool {
        yaml.split(separator: "\n").contains { $0.hasPrefix("%") && $0 != "%YAML 1.2" }
    }
}
