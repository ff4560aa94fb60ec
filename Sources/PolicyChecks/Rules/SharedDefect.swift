import LocatedYAML

/// One defect, one finding: where a law in force asks for the very fact that a contradiction misses, the finding of the law stays,
/// because it cites its article, and takes the place of the contradiction as a note.
package enum SharedDefect {
    /// The findings without the contradictions that a finding of a law names already.
    ///
    /// - Parameter counted: those of the findings that count. What a person ignores, accepts or knew before hides nothing, and
    ///   neither does a warning an error.
    package static func merged(_ findings: [Diagnostic], counted: [Diagnostic]) -> [Diagnostic] {
        let laws = counted.filter { $0.rule.hasPrefix("law/") }
        var notes: [Diagnostic: [DiagnosticNote]] = [:]
        let others = findings.filter { finding in
            guard let lacking = SenseRule(rawValue: finding.rule)?.lacking,
                let law = laws.first(where: { $0.severity >= finding.severity && $0.names(lacking, missingIn: finding) }
                )
            else { return true }
            notes[law, default: []].append(
                DiagnosticNote("contradiction", arguments: ["rule": .text(finding.rule)], place: finding.place))
            return false
        }
        return others.map { finding in notes[finding].map(finding.adding) ?? finding }
    }
}

extension SenseRule {
    /// The fact whose absence the rule finds, as laws name it; nil for a rule that finds two statements at odds.
    fileprivate var lacking: String? {
        switch self {
        case .consentStays: "consent.withdrawal"
        case .dataWithoutPeriod: "retention.periods"
        case .marketingPurpose, .marketingWithoutOptOut: "marketing.opt-out"
        case .purposeWithoutBasis: "collection.purposes.*.basis"
        case .recommendationWithoutSwitch: "personalisation.turned-off"
        case .sensitiveUnstated: "collection.sensitive"
        case .transferWithoutMechanism: "transfers.abroad.*.mechanism"
        default: nil
        }
    }
}

extension Diagnostic {
    /// Whether this finding of a law says that a fact is missing; a field of records, in the record of the other finding.
    fileprivate func names(_ fact: String, missingIn other: Diagnostic) -> Bool {
        guard ["needs", "one-of", NamedCheck.kindsWithoutPeriod.rawValue].contains(help) else { return false }
        let isOfRecords = fact.contains("*")
        let places = [(arguments["missing"], place)] + notes.map { ($0.arguments["missing"], $0.place) }
        return places.contains { missing, place in
            guard case .list(let subjects) = missing, !isOfRecords || place == other.place else { return false }
            // A subject may go on with the value that it must have: `marketing.opt-out-cost: free`.
            return subjects.contains { $0.prefix { $0 != ":" } == fact }
        }
    }

    fileprivate func adding(_ more: [DiagnosticNote]) -> Diagnostic {
        Diagnostic(
            ruleID: rule, severity: severity, at: place, subject: subject, arguments: arguments, notes: notes + more,
            help: help, edit: edit)
    }
}
