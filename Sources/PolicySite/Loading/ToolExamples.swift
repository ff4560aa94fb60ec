import LocatedYAML
import PolicyChecks

/// The examples of the rules of one family, which are always the built-in ones. They are read only where they are shown: no
/// check needs them.
package struct ToolExamples {
    private let file: LocatedValue?

    /// - Parameter family: what stands before the slash of a rule's id, `fact`.
    package init(family: String) {
        let path = "Templates/rules/\(family).yaml"
        file = BuiltinFiles.bytes(path).flatMap { LocatedYAMLReader.read($0, file: path).value }
    }

    /// The example of a rule; nil for an id that is no rule's.
    package subscript(rule: String) -> RuleExample? { file.flatMap { RuleExample(of: rule, reading: $0) } }
}
