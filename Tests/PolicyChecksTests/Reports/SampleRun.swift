import LocatedYAML
import PolicyChecks
import PolicyModel

/// A run as reports take it, with a finding of each shape: with and without a place, a note and a help, on one line and on
/// several, an error and a warning, in files with odd names.
enum SampleRun {
    enum Rule: String, DiagnosticRule {
        case unknownKey = "fact/unknown-key"
        case duplicateKey = "yaml/duplicate-key"
        case cookiesDenied = "sense/cookies-denied"
        case noSite = "site/no-site"
    }

    static let rules = Rule.allCases.map { KnownRule(id: $0.rawValue, severity: $0.severity) }.sorted { $0.id < $1.id }
    static let empty = CheckedRun(context: context())

    static func context(rulesURL: String? = nil, isStrict: Bool = false) -> RunContext {
        RunContext(
            version: "1.2.3", language: "en",
            workingDirectory: "/srv/shops", time: "2026-12-01T09:30:00", rulesURL: rulesURL, isStrict: isStrict)
    }

    static let file = "茶 店/site.yaml"
    /// Lines 2 and 3 hold one key twice, line 5 a key that there is not.
    static let source = "shop:\n  name: Tea\n  name: 茶\nprivacy:\n  colection: <all> & \"more\"\n"

    static func place(_ line: Int, _ column: Int, _ endLine: Int, _ endColumn: Int, file: String = file) -> Place {
        Place(
            file: file, start: Position(line: line, column: column),
            end: Position(line: endLine, column: endColumn))
    }

    static let duplicate = Diagnostic(
        Rule.duplicateKey, at: place(3, 3, 3, 7), arguments: ["key": .text("name")],
        notes: [DiagnosticNote("first", place: place(2, 3, 2, 7))])
    static let unknown = Diagnostic(
        Rule.unknownKey, at: place(5, 3, 5, 12),
        arguments: ["name": .text("<co>\u{1}\u{202E}&\""), "suggestion": .text("collection")], help: "did-you-mean")
    static let denied = Diagnostic(
        Rule.cookiesDenied, severity: .warning, at: place(4, 1, 5, 12), subject: "cookies.list",
        arguments: ["clause": .text("cookies.list")], notes: [DiagnosticNote("other")])
    static let noSite = Diagnostic(Rule.noSite, at: nil, arguments: ["path": .text("../none")])

    /// Three sites, of which one has findings and one only a warning, and a folder without a site.
    static func run(_ context: RunContext = context()) -> CheckedRun {
        var run = CheckedRun(context: context)
        run.elsewhere = [noSite]
        run.sites = [
            CheckedSite(
                file: file, diagnostics: [unknown, duplicate], sources: [file: Array(source.utf8)], milliseconds: 12),
            CheckedSite(file: "a/site.yaml", diagnostics: [], milliseconds: 1034),
            CheckedSite(
                file: "b/site.yaml", diagnostics: [denied], sources: [file: Array(source.utf8)], milliseconds: 7),
        ]
        run.exitStatus = 1
        run.rules = rules
        run.count.rules = 4
        run.count.rulesNotRun = 1
        run.count.laws = 2
        run.count.day = CalendarDate("2026-12-01")
        for site in run.sites { run.count.add(facts: 3, clauses: 2, pages: 1, diagnostics: site.diagnostics) }
        run.count.add(run.elsewhere)
        return run
    }
}
