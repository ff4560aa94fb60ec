import LocatedYAML
import PolicyModel

/// Findings that a site accepts with a reason.
package enum AcceptanceRule: String, DiagnosticRule {
    case unmatched = "site/unmatched-acceptance"
    case notAcceptable = "site/not-acceptable"

    /// A finding for each acceptance of a rule whose findings nothing can excuse.
    ///
    /// - Parameter acceptable: whether the findings of a rule can be accepted.
    package static func refused(_ acceptances: [Acceptance], acceptable: (String) -> Bool) -> [Diagnostic] {
        acceptances.filter { !acceptable($0.rule) }.map { acceptance in
            Diagnostic(Self.notAcceptable, at: acceptance.place, arguments: ["rule": .text(acceptance.rule)])
        }
    }

    /// The findings without those that are accepted at their subject; an acceptance that matches none is a finding itself, so
    /// that none outlives what it was for.
    ///
    /// - Parameter isJudged: whether a rule was judged at all: one that was not, such as a requirement that begins later, leaves
    ///   open what its acceptance is for.
    package static func applied(
        _ acceptances: [Acceptance], to diagnostics: [Diagnostic], isJudged: (String) -> Bool
    ) -> [Diagnostic] {
        let unmatched = acceptances.filter { acceptance in
            isJudged(acceptance.rule) && !diagnostics.contains { acceptance.covers($0) }
        }
        return diagnostics.filter { diagnostic in !acceptances.contains { $0.covers(diagnostic) } }
            + unmatched.map { acceptance in
                Diagnostic(
                    Self.unmatched, at: acceptance.place,
                    arguments: ["rule": .text(acceptance.rule), "subject": .text(acceptance.subject)])
            }
    }
}

extension Acceptance {
    fileprivate func covers(_ diagnostic: Diagnostic) -> Bool {
        diagnostic.rule == rule && diagnostic.subject == subject
    }
}
