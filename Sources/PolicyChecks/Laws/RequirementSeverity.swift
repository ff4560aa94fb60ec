import LocatedYAML
import PolicyModel

/// How bad it is not to meet a requirement.
enum RequirementSeverity: Hashable, Sendable {
    case error
    case warning
    /// An error when all of these hold, else a warning: `severity: {error-when: […]}`.
    case errorWhen([FactTest])
    /// A warning before this day: `severity: {error-from: 2026-12-10}`.
    case errorFrom(CalendarDate)

    /// - Parameter value: what the pack says; an error where it says nothing.
    init(reading value: LocatedValue?, subjects: SubjectReader, diagnostics: inout [Diagnostic]) {
        self = value.flatMap { Self.stated($0, subjects: subjects, diagnostics: &diagnostics) } ?? .error
    }

    private static func stated(
        _ value: LocatedValue, subjects: SubjectReader, diagnostics: inout [Diagnostic]
    ) -> RequirementSeverity? {
        if let conditions = value["error-when"] {
            return .errorWhen(FactTest.tests(conditions, subjects: subjects, diagnostics: &diagnostics))
        }
        if let day = value["error-from"] {
            return CalendarDate(reading: day, diagnostics: &diagnostics).map(RequirementSeverity.errorFrom)
        }
        let word = value.locatedText(diagnostics: &diagnostics)?
            .word(among: ["error", "warning"], diagnostics: &diagnostics)
        return word == "warning" ? .warning : .error
    }
}
