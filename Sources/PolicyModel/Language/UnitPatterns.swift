import LocatedYAML

/// How a language says a number of each unit of time, from `units` in `values.yaml`.
struct UnitPatterns: Hashable, Sendable {
    /// The only part of a unit's pattern.
    enum Part: String, CaseIterable, Sendable {
        case number
    }

    /// The forms of one unit, named as in Unicode's plural rules. A language that needs more forms than these two cannot be
    /// said yet: its further keys are findings.
    struct Forms: Hashable, Sendable {
        /// For the number 1; nil where the language does not tell it from others.
        let one: ValuePattern<Part>?
        let other: ValuePattern<Part>
    }

    let minutes: Forms
    let hours: Forms
    let days: Forms
    let workingDays: Forms
    let weeks: Forms
    let months: Forms
    let years: Forms

    /// Nil after a finding: every unit must be there, and where one of them has a form for the number 1, all must have it.
    init?(_ map: ValuesMap, diagnostics: inout [Diagnostic]) {
        map.checkKeys(among: Period.Unit.allCases.map(\.rawValue), diagnostics: &diagnostics)
        let tellsOne = map.entries.contains { $0.value["one"] != nil }
        func forms(_ unit: Period.Unit) -> Forms? {
            Self.forms(unit, tellsOne: tellsOne, in: map, diagnostics: &diagnostics)
        }
        let minutes = forms(.minutes)
        let hours = forms(.hours)
        let days = forms(.days)
        let workingDays = forms(.workingDays)
        let weeks = forms(.weeks)
        let months = forms(.months)
        let years = forms(.years)
        guard let minutes, let hours, let days, let workingDays, let weeks, let months, let years else { return nil }
        self.minutes = minutes
        self.hours = hours
        self.days = days
        self.workingDays = workingDays
        self.weeks = weeks
        self.months = months
        self.years = years
    }

    /// A period in words, its number already written as the language writes numbers.
    func text(_ period: Period, number: String) -> String {
        let forms = forms(of: period.unit)
        let pattern = period.number == 1 ? forms.one ?? forms.other : forms.other
        return pattern.filled { _ in number }
    }

    private func forms(of unit: Period.Unit) -> Forms {
        switch unit {
        case .minutes: minutes
        case .hours: hours
        case .days: days
        case .workingDays: workingDays
        case .weeks: weeks
        case .months: months
        case .years: years
        }
    }

    private static func forms(
        _ unit: Period.Unit, tellsOne: Bool, in units: ValuesMap, diagnostics: inout [Diagnostic]
    ) -> Forms? {
        guard let map = units.map(unit.rawValue, diagnostics: &diagnostics) else { return nil }
        map.checkKeys(among: ["one", "other"], diagnostics: &diagnostics)
        let one = (tellsOne ? map.text("one", diagnostics: &diagnostics) : nil)
            .flatMap { ValuePattern<Part>($0, diagnostics: &diagnostics) }
        let other = map.text("other", diagnostics: &diagnostics)
            .flatMap { ValuePattern<Part>($0, diagnostics: &diagnostics) }
        return other.map { Forms(one: one, other: $0) }
    }
}
