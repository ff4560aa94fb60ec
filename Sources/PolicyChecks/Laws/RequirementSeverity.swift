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

/// The days between which a requirement asks.
struct LawDates {
    let starts: CalendarDate?
    let ends: CalendarDate?
}

extension CalendarDate {
    /// A day in one of the program's own files; nil after a finding.
    init?(reading value: LocatedValue, diagnostics: inout [Diagnostic]) {
        guard let text = value.locatedText(diagnostics: &diagnostics) else { return nil }
        guard let date = CalendarDate(text.text) else {
            diagnostics.append(Diagnostic(FactRule.badDate, at: text.place, arguments: ["value": .text(text.text)]))
            return nil
        }
        self = date
    }
}
