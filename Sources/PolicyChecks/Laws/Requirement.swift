import LocatedYAML
import PolicyModel

/// What one article of one law demands of the facts. What it says to a reader stands in `Locales/<language>/laws/<law>.yaml`.
package struct Requirement: Hashable, Sendable {
    /// One of the closed set of checks; a requirement holds when all of its checks do.
    package enum Check: Hashable, Sendable {
        /// Each of these; of a field of every record, each record.
        case needs([FactTest])
        /// At least one of these; where those of records ask whether fields of the same records are stated, in each record.
        case oneOf([FactTest])
        case atMost(FactSubject, Period)
        case atLeast(FactSubject, Period)
        /// None of these.
        case forbids([FactTest])
        /// What no comparison of one fact can say.
        case named(NamedCheck)
    }

    /// The id in the matrix of laws, `pipl-17-1-contact`; `law/` before it is the rule of its findings.
    package let id: String
    package let checks: [Check]
    /// When all of these hold, the requirement asks something of the shop …
    package let conditions: [FactTest]
    /// … and, of each of these lists, one …
    package let alternatives: [[FactTest]]
    /// … unless one of these does.
    package let exemptions: [FactTest]
    /// Of a clause's records only those for which all of these hold.
    let filter: [FactTest]
    /// The age below which the law protects a child, where the requirement is about one.
    package let age: Int?
    private let severity: RequirementSeverity
    /// The first and the last day on which it asks; nil without such a day.
    package let starts: CalendarDate?
    package let ends: CalendarDate?
    /// Whether the citation was read in the text of the law or an official summary of it.
    package let isVerified: Bool
    /// Where it was read.
    package let source: String
    package let place: Place

    package var rule: String { "law/" + id }

    /// The rule of its findings; where the severity depends on the facts, at its worst.
    package var knownRule: KnownRule { KnownRule(id: rule, severity: isAlwaysWarning ? .warning : .error) }

    /// Everything that its checks speak of, each once.
    package var subjects: [FactSubject] {
        var seen: Set<String> = []
        return checks.flatMap(\.subjects).filter { seen.insert($0.text).inserted }
    }

    /// What it wants to be stated or limited, without what it forbids.
    package var asking: [FactSubject] {
        checks.filter { if case .forbids = $0 { false } else { true } }.flatMap(\.subjects)
    }

    /// Whether its findings are warnings whatever the facts.
    package var isAlwaysWarning: Bool { severity == .warning }

    /// The day from which its findings are errors; nil where no day changes that.
    package var errorsFrom: CalendarDate? { if case .errorFrom(let day) = severity { day } else { nil } }

    /// Whether it asks anything on this day.
    func isInForce(on day: CalendarDate) -> Bool {
        starts.map { $0 <= day } ?? true && ends.map { day <= $0 } ?? true
    }

    /// How bad its findings are.
    ///
    /// - Parameter day: nil for one that is not known, on which all is asked.
    func severity(on day: CalendarDate?, _ holds: (FactTest) -> Bool) -> Severity {
        switch severity {
        case .error: .error
        case .warning: .warning
        case .errorWhen(let conditions): conditions.allSatisfy(holds) ? .error : .warning
        case .errorFrom(let first): day.map { $0 < first } ?? false ? .warning : .error
        }
    }

    /// - Parameter sharedAlternatives: the lists of another requirement, of each of which one must hold here too.
    init(
        id: LocatedText, checks: [Check], sharedAlternatives: [[FactTest]], map: inout MapReader,
        subjects: SubjectReader,
        dates: LawDates,
        diagnostics: inout [Diagnostic]
    ) {
        func tests(_ key: String) -> [FactTest] {
            FactTest.tests(map.optional(key), subjects: subjects, diagnostics: &diagnostics)
        }
        self.id = id.text
        self.checks = checks
        place = id.place
        conditions = tests("when")
        alternatives = ([tests("when-one-of")] + sharedAlternatives).filter { !$0.isEmpty }
        exemptions = tests("unless")
        filter = tests("where")
        starts = dates.starts
        ends = dates.ends
        severity = RequirementSeverity(
            reading: map.optional("severity"), subjects: subjects, diagnostics: &diagnostics)
        age = Self.age(map.optional("age"), diagnostics: &diagnostics)
        isVerified = map.word("verified", among: ["yes", "no"], diagnostics: &diagnostics) == "yes"
        source = map.optional("source")?.locatedText(diagnostics: &diagnostics)?.text ?? ""
    }
}

extension Requirement {
    /// An age in years; nil where none is named, and after a finding for what is no number.
    private static func age(_ value: LocatedValue?, diagnostics: inout [Diagnostic]) -> Int? {
        guard let text = value?.locatedText(diagnostics: &diagnostics) else { return nil }
        if Int(text.text) == nil { diagnostics.append(.wrongShape("number", at: text.place)) }
        return Int(text.text)
    }
}

extension Requirement.Check {
    var subjects: [FactSubject] {
        switch self {
        case .needs(let tests), .oneOf(let tests), .forbids(let tests): tests.map(\.subject)
        case .atMost(let subject, _), .atLeast(let subject, _): [subject]
        case .named: []
        }
    }
}
