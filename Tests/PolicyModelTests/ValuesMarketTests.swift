import LocatedYAML
import PolicyModel
import Testing

@Suite struct ValuesMarketTests {
    let names: CountryNames
    let markets: Markets

    init() throws {
        var diagnostics: [Diagnostic] = []
        names = try ValuesFixture.english.get().countries
        let read = Markets(try ValuesFixture.read("Templates/markets.yaml"), names: names, diagnostics: &diagnostics)
        #expect(diagnostics == [])
        markets = try #require(read)
    }

    @Test(arguments: [
        ("US-CA", "US"), ("CA-QC", "CA"), ("FR", "EU"), ("FR", "EEA"), ("EU", "EEA"), ("NO", "EEA"), ("RE", "EU"),
        ("US", "US"),
        ("EU", "EU"), ("US-CA", "US-CA"),
    ])
    func `finds a market in a wider one`(inner: String, outer: String) throws {
        let (inner, outer) = (try #require(markets.market(inner)), try #require(markets.market(outer)))
        #expect(markets.contains(inner, in: outer))
        #expect(markets.contains(outer, in: inner) == (inner == outer))
    }

    @Test(arguments: [
        ("US", "EU"), ("NO", "EU"), ("GB", "EU"), ("GB", "EEA"), ("CH", "EEA"), ("US-CA", "CA"), ("CA-QC", "US"),
        ("HK", "CN"),
        ("US-CA", "US-NY"), ("US-CA", "EU"), ("EEA", "EU"), ("EU", "FR"),
    ])
    func `does not find a market in one that it lies outside`(inner: String, outer: String) throws {
        let (inner, outer) = (try #require(markets.market(inner)), try #require(markets.market(outer)))
        #expect(!markets.contains(inner, in: outer))
    }

    @Test(arguments: [
        ("FR", ["EEA", "EU", "US"], "EU"), ("FR", ["EU", "EEA", "FR"], "FR"), ("IS", ["EU", "EEA"], "EEA"),
        ("US-CA", ["US", "US-CA"], "US-CA"), ("US-NY", ["US", "US-CA"], "US"), ("GB", ["EU", "EEA", "US"], nil),
        ("GB", [], nil),
    ])
    func `chooses the most specific market`(market: String, candidates: [String], chosen: String?) throws {
        let market = try #require(markets.market(market))
        let candidates = try candidates.map { try #require(markets.market($0)) }
        #expect(markets.mostSpecific(of: candidates, containing: market)?.text == chosen)
        #expect(markets.mostSpecific(of: candidates.reversed(), containing: market)?.text == chosen)
    }

    @Test(arguments: ["UK", "XX", "AC", "US-ZZ", "eu", "EUR", ""])
    func `knows no market that has no name`(code: String) {
        #expect(markets.market(code) == nil)
        #expect(markets.country(code) == nil)
    }

    @Test(arguments: ["EU", "EEA", "US-CA", "CA-QC"])
    func `tells a country from a group and from a part`(code: String) {
        #expect(markets.market(code)?.text == code)
        #expect(markets.country(code) == nil)
    }

    @Test func `lists every country and every market once`() {
        #expect(markets.countries.count == 249)
        #expect(markets.codes.count == Set(markets.codes).count)
        #expect(markets.countries.allSatisfy { markets.country($0.text) == $0 })
    }

    @Test func `counts the members of the Union and of the Economic Area`() {
        let regions: Set = ["AX", "GF", "GP", "MF", "MQ", "RE", "YT"]
        let members = { (group: String) in
            markets.countries.filter { country in
                markets.market(group).map { markets.contains(country, in: $0) } == true
                    && !regions.contains(country.text)
            }
        }
        #expect(members("EU").count == 27)
        #expect(members("EEA").count == 30)
    }

    @Test(arguments: [
        ("groups: {EU: [FR, ‹›UK]}", "language/unnamed-market", "mend"),
        ("groups: {EU: [FR, ‹›europe]}", "language/unnamed-market", "mend"),
        ("groups: {‹›ASEAN: [SG]}", "language/unnamed-market", "mend"),
        ("groups: {EU: ‹›FR}", "language/malformed-value", "list"),
        ("groups: {EU: ‹›[]}", "language/malformed-value", "list"),
        ("groups: {EU: [‹›[FR]]}", "language/malformed-value", "text"),
        ("groups: ‹›[EU]", "language/malformed-value", "map"),
        ("‹›[EU]", "language/malformed-value", "map"),
        ("‹›group: {EU: [FR]}\ngroups: {EU: [FR]}", "language/unknown-value", "did-you-mean"),
        ("‹›groups:", "language/missing-value", "mend"),
    ])
    func `reports what is wrong with the groups`(marked: String, rule: String, help: String) throws {
        let (text, positions) = ValuesFixture.unmarked(marked)
        var diagnostics: [Diagnostic] = []
        let read = Markets(try ValuesFixture.value(text, file: "markets.yaml"), names: names, diagnostics: &diagnostics)
        #expect(read == nil)
        #expect(diagnostics.map(\.rule) == [rule])
        #expect(diagnostics.map(\.help) == [help])
        #expect(diagnostics.map(\.place?.start) == positions)
    }
}
