import LocatedYAML
import PolicyModel

/// Findings that a site accepts with a reason.
package enum AcceptanceRule: String, DiagnosticRule {
    case unmatched = "site/unmatched-acceptance"

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
