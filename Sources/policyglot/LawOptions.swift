import ArgumentParser
import PolicyModel
import PolicySite

/// For which markets, and as of which day, the laws are judged.
struct LawOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Judge the laws of these markets instead of the site's own.", valueName: "CN,EU,…"),
        transform: { text in
            let markets = text.split { $0 == "," || $0 == " " }.map(String.init)
            guard !markets.isEmpty else { throw ValidationError("--markets names at least one market, such as EU.") }
            return markets
        })
    var markets: [String]?

    @Option(
        help: ArgumentHelp("Judge the laws as of this day (default: today, in UTC).", valueName: "date"),
        transform: { text in
            guard let day = CalendarDate(text) else {
                throw ValidationError("“\(text)” is no date; write year, month and day as in 2026-12-01.")
            }
            return day
        })
    var asOf: CalendarDate?

    /// What is judged; the day is never left open, so that every run can say it.
    var scope: LawScope { LawScope(markets: markets, day: asOf ?? Terminal.today) }
}
