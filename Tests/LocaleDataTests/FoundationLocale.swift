import Foundation

/// What Foundation's ICU data say in one language, as the data of this project. The locale, the calendar and the time zone
/// are given: those of the machine are never asked.
struct FoundationLocale {
    let locale: Locale
    private let calendar: Calendar

    /// - Parameter identifier: as ICU has it, `en_GB` or `zh_Hans`.
    init(_ identifier: String) {
        locale = Locale(identifier: identifier)
        var calendar = Calendar(identifier: .gregorian)
        calendar.locale = locale
        calendar.timeZone = .gmt
        self.calendar = calendar
    }

    /// `values.yaml`, without what Foundation does not know.
    var values: DataTree {
        .map([
            .init("lists", .map([.init("and", listPatterns(.and)), .init("or", listPatterns(.or))])),
            .init("date", .text(datePattern)),
            .init("months", .list(months)),
            .init("units", .map(Self.units.map { .init($0.key, unitForms($0)) })),
            .init("grouping", .text(locale.groupingSeparator ?? "")),
            .init(
                "quotation", .text("\(locale.quotationBeginDelimiter ?? ""){text}\(locale.quotationEndDelimiter ?? "")")
            ),
        ])
    }

    /// A number with this locale's digits and groups.
    func number(_ number: Int) -> String { number.formatted(.number.locale(locale)) }

    /// The items in this locale's list.
    func list(_ items: [String], kind: ListFormatStyle<StringStyle, [String]>.ListType) -> String {
        items.formatted(.list(type: kind).locale(locale))
    }

    /// A day in full.
    func date(_ day: Date) -> String {
        day.formatted(Date.FormatStyle(date: .long, time: .omitted, locale: locale, calendar: calendar, timeZone: .gmt))
    }
}

/// Lists and dates.
extension FoundationLocale {
    /// The patterns are read off lists of letters that stand in no joining word.
    private func listPatterns(_ kind: ListFormatStyle<StringStyle, [String]>.ListType) -> DataTree {
        let joins = list(["Q", "W", "X", "Z"], kind: kind).split(separator: /[QWXZ]/, omittingEmptySubsequences: false)
        let pair = list(["Q", "Z"], kind: kind).replacing("Q", with: "{before}").replacing("Z", with: "{after}")
        return .map([
            .init("pair", .text(pair)),
            .init("middle", .text("{before}\(joins[1]){after}")),
            .init("end", .text("{before}\(joins[3]){after}")),
        ])
    }

    /// Unicode's date pattern, its fields `y`, `MMMM` or `M`, `d` as holes.
    private var datePattern: String {
        unicodeDatePattern.replacing(/[yMd]+/) { field in
            switch field.output.first {
            case "y": "{year}"
            case "M": "{month}"
            default: "{day}"
            }
        }
    }

    /// What the month's hole holds: a name, or the figure where the pattern has figures.
    private var months: [String] {
        unicodeDatePattern.contains("MMMM") ? calendar.monthSymbols : (1...12).map(String.init)
    }

    private var unicodeDatePattern: String {
        let formatter = DateFormatter()
        formatter.locale = locale
        formatter.calendar = calendar
        formatter.dateStyle = .long
        formatter.timeStyle = .none
        return formatter.dateFormat
    }
}

/// Units of time.
extension FoundationLocale {
    struct Unit {
        let key: String
        let component: Calendar.Component
        /// Nil for what has no fixed length: Foundation then says the unit only in a relative time.
        let fixed: (unit: Duration.UnitsFormatStyle.Unit, seconds: Int)?
    }

    private static let hour = Unit(key: "hours", component: .hour, fixed: (.hours, 3_600))

    static let units = [
        Unit(key: "minutes", component: .minute, fixed: (.minutes, 60)),
        hour,
        Unit(key: "days", component: .day, fixed: (.days, 86_400)),
        Unit(key: "weeks", component: .weekOfYear, fixed: (.weeks, 604_800)),
        Unit(key: "months", component: .month, fixed: nil),
        Unit(key: "years", component: .year, fixed: nil),
    ]

    /// The form for 1 and that for other numbers; the second alone where they are equal.
    private func unitForms(_ unit: Unit) -> DataTree {
        let one = period(1, unit).replacing("1", with: "{number}")
        let other = period(5, unit).replacing("5", with: "{number}")
        return .map((one == other ? [] : [.init("one", .text(one))]) + [.init("other", .text(other))])
    }

    /// A number of a unit. Months and years are cut out of a relative time ("in 5 months", 5个月后): what stands around them
    /// there is what stands around hours, of which there are again one or several. Only up to 11 months are said in months.
    func period(_ number: Int, _ unit: Unit) -> String {
        if let fixed = unit.fixed {
            return Duration.seconds(number * fixed.seconds)
                .formatted(.units(allowed: [fixed.unit], width: .wide, maximumUnitCount: 1).locale(locale))
        }
        let hours = number == 1 ? 1 : 5
        let around = relative(hours, .hour)
            .split(separator: period(hours, Self.hour), omittingEmptySubsequences: false)
        return String(relative(number, unit.component).dropFirst(around[0].count).dropLast(around[1].count))
    }

    private func relative(_ number: Int, _ component: Calendar.Component) -> String {
        let start = Date(timeIntervalSince1970: 0)
        let end = calendar.date(byAdding: component, value: number, to: start) ?? start
        let style = Date.AnchoredRelativeFormatStyle(
            anchor: end, presentation: .numeric, unitsStyle: .wide, locale: locale, calendar: calendar)
        return style.format(start)
    }
}
