import LocatedYAML
import PolicyModel
import Testing

/// What a reader sees, in both languages side by side.
@Suite struct ValuesLanguageTests {
    let english: LanguageValues
    let chinese: LanguageValues

    init() throws {
        english = try ValuesFixture.english.get()
        chinese = try ValuesFixture.chinese.get()
    }

    @Test(arguments: [
        (0, "", ""), (1, "A", "A"), (2, "A and B", "A和B"), (3, "A, B and C", "A、B和C"),
        (7, "A, B, C, D, E, F and G", "A、B、C、D、E、F和G"),
    ])
    func `joins all items of a list`(count: Int, english text: String, chinese words: String) {
        let items = Array(["A", "B", "C", "D", "E", "F", "G"].prefix(count))
        #expect(english.list(items, kind: .and) == text)
        #expect(chinese.list(items, kind: .and) == words)
    }

    @Test(arguments: [
        (0, "", ""), (1, "A", "A"), (2, "A or B", "A或B"), (3, "A, B or C", "A、B或C"),
        (7, "A, B, C, D, E, F or G", "A、B、C、D、E、F或G"),
    ])
    func `joins the items to choose from`(count: Int, english text: String, chinese words: String) {
        let items = Array(["A", "B", "C", "D", "E", "F", "G"].prefix(count))
        #expect(english.list(items, kind: .or) == text)
        #expect(chinese.list(items, kind: .or) == words)
    }

    @Test func `keeps links and strong words in a list as they are`() {
        let link = Inline.link([.text("terms")], to: .web("https://shop.example/terms"))
        let joined = english.list([[.strong([.text("this")]), .text(" one")], [link], [.text("that")]], kind: .and)
        #expect(joined == [.strong([.text("this")]), .text(" one"), .text(", "), link, .text(" and "), .text("that")])
    }

    @Test(arguments: [
        ("2026-12-01", "1 December 2026", "2026年12月1日"), ("2026-01-31", "31 January 2026", "2026年1月31日"),
        ("2024-02-29", "29 February 2024", "2024年2月29日"), ("2026-02-28", "28 February 2026", "2026年2月28日"),
        ("2026-04-30", "30 April 2026", "2026年4月30日"), ("2026-10-10", "10 October 2026", "2026年10月10日"),
        ("0987-06-05", "5 June 987", "987年6月5日"),
    ])
    func `writes a day in full`(day: String, english text: String, chinese words: String) throws {
        let date = try #require(CalendarDate(day))
        #expect(english.date(date) == text)
        #expect(chinese.date(date) == words)
    }

    @Test(arguments: [
        ("30 minutes", "30 minutes", "30分钟"), ("1 hour", "1 hour", "1小时"), ("24 hours", "24 hours", "24小时"),
        ("1 day", "1 day", "1日"),
        ("30 days", "30 days", "30日"), ("1 working day", "1 working day", "1个工作日"),
        ("15 working days", "15 working days", "15个工作日"), ("1 week", "1 week", "1周"), ("2 weeks", "2 weeks", "2周"),
        ("1 month", "1 month", "1个月"), ("6 months", "6 months", "6个月"), ("1 year", "1 year", "1年"),
        ("3 years", "3 years", "3年"), ("21 days", "21 days", "21日"), ("1095 days", "1,095 days", "1,095日"),
    ])
    func `writes a period in figures`(period: String, english text: String, chinese words: String) throws {
        let period = try #require(Period(period))
        #expect(english.period(period) == text)
        #expect(chinese.period(period) == words)
    }

    @Test(arguments: [
        (0, "0"), (7, "7"), (999, "999"), (1_000, "1,000"), (12_345, "12,345"), (123_456, "123,456"),
        (1_234_567, "1,234,567"), (-1_000, "-1,000"), (Int.min, "-9,223,372,036,854,775,808"),
    ])
    func `groups the figures of a number`(number: Int, text: String) {
        #expect(english.number(number) == text)
        #expect(chinese.number(number) == text)
    }

    @Test func `puts a translation in brackets behind a name`() throws {
        let tag = try #require(LanguageTag("zh-Hans"))
        let name = [Inline.foreign([.text("灯山")], language: tag)]
        #expect(
            english.parenthesis(name, translation: [.text("Lantern Hill")]) == name + [
                .text(" ("), .text("Lantern Hill"), .text(")"),
            ])
        #expect(
            chinese.parenthesis([.text("Lantern Hill")], translation: [.text("灯山")]).plainText == "Lantern Hill（灯山）")
    }

    @Test func `puts words between quotation marks`() {
        #expect(english.quotation([.text("child")]).plainText == "“child”")
        #expect(chinese.quotation([.text("儿童")]).plainText == "“儿童”")
    }
}
