import Foundation
import PolicyModel
import Testing

@Suite struct ValuesCalendarDateTests {
    @Test(arguments: [
        "2026-12-01", "0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29", "2026-01-31", "2026-04-30", "2026-02-28",
    ])
    func `reads a day and writes it back`(text: String) throws {
        #expect(try #require(CalendarDate(text)).iso == text)
    }

    @Test(arguments: [
        "2026-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-06-31", "2026-09-31", "2026-11-31", "2026-01-32",
        "2026-00-10", "2026-13-01", "2026-10-00", "0000-01-01", "",
    ])
    func `refuses a day that does not exist`(text: String) { #expect(CalendarDate(text) == nil) }

    @Test(arguments: [
        "2026-1-01", "26-12-01", "20261201", "2026/12/01", "2026-12-01 ", " 2026-12-01", "2026-12-01T00:00",
        "+026-12-01",
        "-026-12-01", "2026-12-1a", "２０２６-１２-０１", "2026年12月1日", "1 December 2026", "2026-12-०१", "12026-1-01",
    ])
    func `refuses a day in any other form`(text: String) { #expect(CalendarDate(text) == nil) }

    @Test func `orders days by the calendar`() throws {
        let days = try ["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01", "2027-01-01"].map {
            try #require(CalendarDate($0))
        }
        #expect(days.reversed().sorted() == days)
    }

    @Test func `counts every day of eight centuries as Foundation does`() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        for days in stride(from: -141_000, through: 152_000, by: 1) {
            let date = try #require(CalendarDate(daysSince1970: days))
            #expect(date.daysSince1970 == days)
            guard days % 97 == 0 else { continue }
            let parts = calendar.dateComponents(
                [.year, .month, .day], from: Date(timeIntervalSince1970: Double(days) * 86_400))
            #expect([date.year, date.month, date.day] == [parts.year, parts.month, parts.day])
        }
    }

    @Test(arguments: [
        ("2026-12-01", 30, "2026-12-31"), ("2026-12-31", 1, "2027-01-01"), ("2024-02-28", 1, "2024-02-29"),
        ("2025-02-28", 1, "2025-03-01"), ("2024-03-01", -1, "2024-02-29"), ("2026-11-21", 0, "2026-11-21"),
        ("1970-01-01", -1, "1969-12-31"), ("0001-01-02", -1, "0001-01-01"), ("9999-12-30", 1, "9999-12-31"),
    ])
    func `adds days across months and years`(start: String, days: Int, end: String) throws {
        #expect(try #require(CalendarDate(start)).adding(days: days)?.iso == end)
    }

    @Test(arguments: [("9999-12-31", 1), ("0001-01-01", -1), ("2026-01-01", Int.max), ("1960-01-01", Int.min)])
    func `has no day outside the years 1 to 9999`(start: String, days: Int) throws {
        #expect(try #require(CalendarDate(start)).adding(days: days) == nil)
    }
}
