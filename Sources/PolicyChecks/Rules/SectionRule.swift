import LocatedYAML
import PolicyModel

/// Sections that a kind of policy must have whatever the market: the catalogue marks them.
package enum SectionRule: String, DiagnosticRule {
    case missing = "section/missing"

    /// A finding for each required section of which the policy says nothing, at the policy's key.
    package static func findings(_ policy: Policy, of facts: PolicyFacts) -> [Diagnostic] {
        let present = policy.sections.map(\.id)
        return facts.catalogue.sections.filter { $0.isRequired && !present.contains($0.id) }.map { section in
            Diagnostic(
                Self.missing, at: facts.place, subject: section.id,
                arguments: [
                    "section": .text(section.id), "policy": .text(facts.catalogue.policy),
                    "clauses": .list(section.clauses.map(\.id)),
                ], notes: [DiagnosticNote(section.id)])
        }
    }
}
