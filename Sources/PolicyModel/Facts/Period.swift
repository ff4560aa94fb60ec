/// How long something lasts, as a shop states it: `3 years`, `15 working days`.
package struct Period: Hashable, Sendable {
    /// The raw value is the key of the unit in `values.yaml` of each language.
    package enum Unit: String, CaseIterable, Sendable {
        case minutes
        case hours
        case days
        case workingDays = "working-days"
        case weeks
        case months
        case years

        /// The words for it in a file, in the singular and the plural.
        package var words: [String] { [singular, plural] }
    }

    /// The longest period that can be said; what is more is a slip of the hand.
    package static let largestNumber = 99_999

    /// From 1 to `largestNumber`.
    package let number: Int
    package let unit: Unit

    /// Nil for a number below 1 or above `largestNumber`.
    package init?(_ number: Int, _ unit: Unit) {
        guard (1...Self.largestNumber).contains(number) else { return nil }
        self.number = number
        self.unit = unit
    }

    /// Reads a number in figures, one space, and a unit in the singular or the plural: `1 year`, `30 days`. Nil for anything
    /// else: no sign, no leading zero, no abbreviation, no second unit.
    package init?(_ text: String) {
        let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].first != "0", parts[0].utf8.count <= 5,
            parts[0].utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let number = Int(parts[0]),
            let unit = Unit.allCases.first(where: { $0.words.contains(String(parts[1])) })
        else { return nil }
        self.init(number, unit)
    }

    /// The one way of writing this period in a file: `1 year`, `15 working days`.
    package var text: String { "\(number) \(number == 1 ? unit.singular : unit.plural)" }
}

extension Period {
    /// The length in seconds that two periods are compared by. It is exact for minutes, hours, days and weeks. A month and a year have
    /// the mean length of the Gregorian calendar (a year is 365.2425 days, a month its twelfth), so that 12 months are
    /// 1 year, 30 days are less than 1 month and 1,095 days are less than 3 years. Five working days are a week, without
    /// public holidays.
    package var approximateSeconds: Int { number * unit.approximateSeconds }

    /// Whether this lasts longer, by `approximateSeconds`.
    package func isLonger(than other: Period) -> Bool { approximateSeconds > other.approximateSeconds }

    /// Whether this lasts less long, by `approximateSeconds`.
    package func isShorter(than other: Period) -> Bool { approximateSeconds < other.approximateSeconds }
}

extension Period.Unit {
    fileprivate var plural: String {
        switch self {
        case .workingDays: "working days"
        case .minutes, .hours, .days, .weeks, .months, .years: rawValue
        }
    }

    fileprivate var singular: String { String(plural.dropLast()) }

    fileprivate var approximateSeconds: Int {
        switch self {
        case .minutes: 60
        case .hours: 3_600
        case .days: 86_400
        case .workingDays: 120_960
        case .weeks: 604_800
        case .months: 2_629_746
        case .years: 31_556_952
        }
    }
}
