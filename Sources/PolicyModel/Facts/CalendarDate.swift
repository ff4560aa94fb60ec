/// A day of the Gregorian calendar, without an hour and without a time zone: a policy comes into force on a day.
package struct CalendarDate: Hashable, Comparable, Sendable {
    /// The year, 1 to 9999.
    package let year: Int
    /// The month, 1 to 12.
    package let month: Int
    /// The day of the month, from 1.
    package let day: Int

    /// Nil for anything but `YYYY-MM-DD` (ISO 8601, extended format) of a day that exists.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
            let day = Self.number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Nil for a day that does not exist, such as 29 February of a year that is not a leap year.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.dayCount(ofMonth: month, year: year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day by ISO 8601: `2026-12-01`.
    package var iso: String {
        [(year, 4), (month, 2), (day, 2)]
            .map { number, width in
                let digits = String(number)
                return String(repeating: "0", count: width - digits.utf8.count) + digits
            }
            .joined(separator: "-")
    }

    package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

/// Counting days. The calendar repeats every 400 years, which are 146,097 days; a year that begins in March ends with the
/// leap day, so that the months before it always have the same lengths.
extension CalendarDate {
    /// The days from 1 January 1970 to this day; negative before it. 86,400 times this is the Unix time at which the day
    /// begins in UTC.
    package var daysSince1970: Int {
        let marchYear = month > 2 ? year : year - 1
        let monthFromMarch = (month + 9) % 12
        let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
        return marchYear * 365 + leapDays + (monthFromMarch * 153 + 2) / 5 + day - 1 - Self.daysFromMarchOfYear0To1970
    }

    /// The day that lies `days` after 1 January 1970, or before it when negative; nil outside the years 1 to 9999.
    package init?(daysSince1970 days: Int) {
        guard (-719_162...2_932_896).contains(days) else { return nil }
        let fromYear0 = days + Self.daysFromMarchOfYear0To1970
        let era = fromYear0 / 146_097
        let dayOfEra = fromYear0 % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (dayOfYear * 5 + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let marchYear = era * 400 + yearOfEra
        self.init(
            year: month > 2 ? marchYear : marchYear + 1, month: month,
            day: dayOfYear - (monthFromMarch * 153 + 2) / 5 + 1)
    }

    /// The day that lies `days` after this one, or before it when negative; nil outside the years 1 to 9999.
    package func adding(days: Int) -> CalendarDate? {
        let (sum, isTooFar) = daysSince1970.addingReportingOverflow(days)
        return isTooFar ? nil : CalendarDate(daysSince1970: sum)
    }

    /// From 1 March of the year 0 to 1 January 1970.
    private static let daysFromMarchOfYear0To1970 = 719_468

    private static func dayCount(ofMonth month: Int, year: Int) -> Int {
        let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return switch month {
        case 2: isLeapYear ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        digits.reduce(Optional(0)) { number, digit in
            guard let number, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            return number * 10 + Int(digit - UInt8(ascii: "0"))
        }
    }
}
