import LocatedYAML
import PolicyModel

/// What laws and the list of markets can find. Beside these, each requirement of a pack is a rule of its own, named by the
/// pack: `law/pipl-17-1-contact`.
package enum LawRule: String, DiagnosticRule {
    case noMarkets = "law/no-markets"

    package var severity: Severity { .warning }

    /// A shop that names no market is held to no law: said, so that nothing passes because nothing was checked.
    package static func findings(_ policy: PolicyFacts, markets: [String]) -> [Diagnostic] {
        guard markets.isEmpty else { return [] }
        return [Diagnostic(Self.noMarkets, at: policy.place, subject: "markets")]
    }
}

extension Assessment {
    /// The finding of a requirement that is not met; nil for any other.
    package var diagnostic: Diagnostic? {
        guard case .unmet(let shortfalls) = status, let first = shortfalls.first else { return nil }
        var arguments: [String: DiagnosticArgument] = ["missing": .list(first.subjects)]
        if let limit = first.limit { arguments["limit"] = .text(limit.text) }
        var notes = requirement.isVerified ? [] : [DiagnosticNote("unverified")]
        if !assumed.isEmpty { notes.append(DiagnosticNote("assumed", arguments: ["assumed": .list(assumed)])) }
        notes += shortfalls.dropFirst().filter { $0.place != first.place }.map {
            DiagnosticNote(
                $0.isAbsence ? "also" : "also-wrong", arguments: ["missing": .list($0.subjects)], place: $0.place)
        }
        return Diagnostic(
            ruleID: requirement.rule, severity: severity, at: first.place, subject: requirement.subjects.first?.text,
            arguments: arguments, notes: notes, help: first.help)
    }
}

extension Assessment.Shortfall {
    /// Whether something is not stated, rather than stated as the law does not want it.
    fileprivate var isAbsence: Bool { ["needs", "one-of"].contains(help) }
}
