import PolicyModel
import Testing

@Suite struct ValuesPeriodTests {
    @Test(arguments: [
        ("1 minute", 1, Period.Unit.minutes), ("30 minutes", 30, .minutes), ("1 hour", 1, .hours),
        ("24 hours", 24, .hours), ("1 day", 1, .days), ("30 days", 30, .days),
        ("1 working day", 1, .workingDays), ("15 working days", 15, .workingDays), ("1 week", 1, .weeks),
        ("2 weeks", 2, .weeks), ("1 month", 1, .months), ("6 months", 6, .months), ("1 year", 1, .years),
        ("3 years", 3, .years), ("99999 days", 99_999, .days),
    ])
    func `reads a period and writes it back`(text: String, number: Int, unit: Period.Unit) throws {
        let period = try #require(Period(text))
        #expect(period == Period(number, unit))
        #expect(period.text == text)
    }

    @Test(arguments: [("1 years", "1 year"), ("3 year", "3 years"), ("15 working day", "15 working days")])
    func `takes the singular and the plural of any number and writes the right one`(text: String, canonical: String)
        throws
    {
        #expect(try #require(Period(text)).text == canonical)
    }

    @Test(arguments: [
        "", "0 days", "-1 days", "+1 day", "01 days", "1.5 years", "1,000 days", "100000 days",
        "99999999999999999999 days",
        "3", "years", "3years", "3  years", " 3 years", "3 years ", "3 Years", "3 yrs", "3y", "P3Y", "three years",
        "3年",
        "３ years", "3 working-days", "3 business days", "1 year 6 months", "3 seconds", "3 years\n",
    ])
    func `refuses anything else`(text: String) { #expect(Period(text) == nil) }

    @Test(arguments: [
        ("1 year", "11 months"), ("1 year", "365 days"), ("1 month", "30 days"), ("3 years", "1095 days"),
        ("31 days", "1 month"), ("8 days", "1 week"), ("25 hours", "1 day"), ("6 working days", "1 week"),
        ("1 week", "4 working days"),
    ])
    func `tells the longer period`(longer: String, shorter: String) throws {
        let (longer, shorter) = (try #require(Period(longer)), try #require(Period(shorter)))
        #expect(longer.isLonger(than: shorter) && shorter.isShorter(than: longer))
        #expect(!shorter.isLonger(than: longer) && !longer.isShorter(than: shorter))
    }

    @Test(arguments: [
        ("12 months", "1 year"), ("7 days", "1 week"), ("24 hours", "1 day"), ("60 minutes", "1 hour"),
        ("5 working days", "1 week"),
        ("24 months", "2 years"),
    ])
    func `finds the same length in two units`(left: String, right: String) throws {
        let (left, right) = (try #require(Period(left)), try #require(Period(right)))
        #expect(left.approximateSeconds == right.approximateSeconds)
        #expect(!left.isLonger(than: right) && !left.isShorter(than: right))
    }
}
