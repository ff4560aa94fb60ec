import Foundation
import PolicyModel
import Testing

/// What the program says is what Foundation says in the same locale, but for the deviations.
@Suite struct FoundationAgreementTests {
    @Test(arguments: LocaleData.all)
    func `writes every day of five years as Foundation does`(data: LocaleData) throws {
        let (language, foundation) = (try Repository.language(data.folder), FoundationLocale(data.identifier))
        for days in 20_000..<21_826 {
            let date = try #require(CalendarDate(daysSince1970: days))
            #expect(language.date(date) == foundation.date(Date(timeIntervalSince1970: Double(days) * 86_400)))
        }
    }

    @Test(arguments: LocaleData.all)
    func `groups numbers as Foundation does`(data: LocaleData) throws {
        let (language, foundation) = (try Repository.language(data.folder), FoundationLocale(data.identifier))
        for number in [0, 1, 12, 999, 1_000, 9_999, 10_000, 123_456, 1_234_567, -1, -999, -1_000, Int.max, Int.min] {
            #expect(language.number(number) == foundation.number(number))
        }
    }

    @Test(arguments: LocaleData.all)
    func `joins one to seven items as Foundation does`(data: LocaleData) throws {
        let (language, foundation) = (try Repository.language(data.folder), FoundationLocale(data.identifier))
        let items = ["Lantern", "灯山", "C", "D", "E", "F", "G"]
        for count in 0...items.count {
            let some = Array(items.prefix(count))
            #expect(language.list(some, kind: .and) == foundation.list(some, kind: .and))
            #expect(language.list(some, kind: .or) == foundation.list(some, kind: .or))
        }
    }

    /// 日 is the deviation of Chinese for days.
    @Test(arguments: LocaleData.all)
    func `counts time as Foundation does`(data: LocaleData) throws {
        let (language, foundation) = (try Repository.language(data.folder), FoundationLocale(data.identifier))
        for unit in FoundationLocale.units {
            for number in [1, 2, 3, 5, 11, 21, 22, 100, 101] where unit.key != "months" || number <= 11 {
                let period = try #require(Period("\(number) \(unit.key)"))
                let expected = foundation.period(number, unit)
                #expect(
                    language.period(period)
                        == (data.folder.hasPrefix("zh") ? expected.replacing("天", with: "日") : expected))
            }
        }
    }

    @Test func `says the same wherever and in whatever language the machine stands`() async {
        await #expect(processExitsWith: .success) {
            for (name, value) in [("TZ", "Pacific/Kiritimati"), ("LANG", "ar_EG.UTF-8"), ("LC_ALL", "ar_EG.UTF-8")] {
                setenv(name, value, 1)
            }
            #expect(TimeZone.current.secondsFromGMT() == 14 * 3_600)
            for data in LocaleData.all {
                for file in try data.files() {
                    let url = Repository.root.appending(path: data.path(file.name))
                    #expect(try String(contentsOf: url, encoding: .utf8) == file.text)
                }
                let day = try #require(CalendarDate("2026-12-01"))
                let said = try Repository.language(data.folder).date(day)
                #expect(said == (data.folder == "en" ? "1 December 2026" : "2026年12月1日"))
            }
        }
    }
}
