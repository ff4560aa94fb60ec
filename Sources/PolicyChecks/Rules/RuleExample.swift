import LocatedYAML

/// What a rule finds, shown in a file rather than told: the same in every language of the tool.
package enum RuleExample: Sendable {
    /// A part of a file that the rule finds, and the same part as it should be.
    case excerpts(file: String, bad: String, good: String)
    /// What no part of a file can show.
    case situation(Situation)

    /// Where a rule looks that no excerpt can show.
    package enum Situation: String, CaseIterable, Sendable {
        /// The bytes of a file, such as those of another encoding.
        case bytes
        /// What lies in the folders.
        case files
        /// The arguments of the command.
        case arguments
    }

    /// The file that an excerpt is from where the example names none.
    private static let usualFile = "site.yaml"

    /// Reads the example of one rule from the file of its family; nil where the file has none, or half of one.
    package init?(of rule: String, reading file: LocatedValue) {
        guard let value = file[rule] else { return nil }
        if let situation = value["situation"]?.text.flatMap(Situation.init) {
            self = .situation(situation)
        } else if let bad = value["bad"]?.text, let good = value["good"]?.text {
            self = .excerpts(file: value["file"]?.text ?? Self.usualFile, bad: bad, good: good)
        } else {
            return nil
        }
    }
}
