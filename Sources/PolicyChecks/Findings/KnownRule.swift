import LocatedYAML

/// A rule that can find something in this version of the program.
package struct KnownRule: Hashable, Sendable {
    /// `family/bad-thing`.
    package let id: String
    package let severity: Severity

    package init(id: String, severity: Severity) {
        self.id = id
        self.severity = severity
    }

    /// What stands before the slash.
    package var family: String { Self.family(of: id) }

    /// The family of a rule by its id.
    package static func family(of id: String) -> String { String(id.prefix { $0 != "/" }) }

    /// The anchor that GitHub and GitLab give a heading with the rule's id, as `Documentation/rules.md` has them:
    /// `factunknown-key`.
    static func anchor(of id: String) -> String { id.replacing("/", with: "") }
}
