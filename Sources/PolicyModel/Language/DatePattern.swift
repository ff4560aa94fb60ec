import LocatedYAML

/// How a language writes a day, from `date` and `months` in `values.yaml`.
struct DatePattern: Hashable, Sendable {
    /// The parts of a day: the year and the day in figures, the month as `months` gives it.
    enum Part: String, CaseIterable, Sendable {
        case year
        case month
        case day
    }

    let pattern: ValuePattern<Part>
    /// Twelve, from January; figures in a language that writes its months so.
    let months: [String]

    /// Nil after a finding.
    init?(_ map: ValuesMap, diagnostics: inout [Diagnostic]) {
        let pattern = map.text("date", diagnostics: &diagnostics)
            .flatMap { ValuePattern<Part>($0, diagnostics: &diagnostics) }
        let months = Self.months(map, diagnostics: &diagnostics)
        guard let pattern, let months else { return nil }
        self.pattern = pattern
        self.months = months
    }

    func text(_ date: CalendarDate) -> String {
        pattern.filled { part in
            switch part {
            case .year: String(date.year)
            case .month: months[date.month - 1]
            case .day: String(date.day)
            }
        }
    }

    private static func months(_ map: ValuesMap, diagnostics: inout [Diagnostic]) -> [String]? {
        guard let value = map.value("months", diagnostics: &diagnostics) else { return nil }
        let path = map.key("months")
        guard let items = value.items, items.count == 12 else {
            value.reportMalformed(path, help: "months", diagnostics: &diagnostics)
            return nil
        }
        let names = items.compactMap { $0.words(path: path, diagnostics: &diagnostics)?.text }
        return names.count == items.count ? names : nil
    }
}
