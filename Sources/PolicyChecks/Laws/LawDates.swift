import LocatedYAML
import PolicyModel

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
