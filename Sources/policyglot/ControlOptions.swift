import ArgumentParser
import LocatedYAML
import PolicyChecks
import PolicyModel
import PolicySite

/// Which findings count: what both `validate` and `generate` can be told.
struct ControlOptions: ParsableArguments {
    @Flag(help: "Let warnings fail the run, and keep a site with one from being written.")
    var strict = false

    @Option(
        help: ArgumentHelp(
            "Leave out the findings of a rule, such as sense/cookies-denied, or of a family, such as sense. May be repeated, and take several with commas.",
            valueName: "rules"), completion: .rule)
    var ignore: [String] = []

    @Option(
        help: ArgumentHelp(
            "Leave out the findings that this file counts, by rule and file; it is written by validate --write-baseline.",
            valueName: "file"))
    var baseline: String?

    func validate() throws {
        let essential = RuleList.essential
        for name in Self.names(ignore) {
            try Self.check(name)
            let rules = RuleList.all.filter { $0.id == name || $0.family == name }
            if !rules.isEmpty, rules.allSatisfy({ essential.contains($0.id) && $0.severity == .error }) {
                throw ValidationError(
                    "“\(name)” cannot be ignored: other rules do not run as long as it finds something.")
            }
        }
    }

    /// Which findings count.
    ///
    /// - Parameters:
    ///   - only: the rules or families to look at, checked; none for all.
    ///   - writes: whether what is found is being written down as a baseline.
    func control(only: Set<String> = [], writes: Bool = false) throws(SiteError) -> FindingControl {
        var known = writes ? FindingControl.Known.everything : .nothing
        if let baseline { known = .baseline(try Baseline(at: FilePath(baseline))) }
        return FindingControl(
            only: only, ignored: Self.names(ignore), known: known, isStrict: strict, essential: RuleList.essential)
    }

    /// The names in options that may be repeated and hold several each.
    static func names(_ options: [String]) -> Set<String> {
        Set(options.flatMap { $0.split(separator: ",").map(String.init) })
    }

    /// Refuses what is neither a rule nor a family. A requirement of a law that is not known may be one of a site's own, so
    /// it is asked about again when the sites are known.
    static func check(_ name: String) throws {
        if !isRequirement(name) { try check([name], beside: []) }
    }

    private static func isRequirement(_ name: String) -> Bool { name.hasPrefix("law/") }

    /// Refuses a requirement of a law that is neither a built-in one nor one of the sites' own.
    ///
    /// - Parameter only: the rules or families to look at.
    func checkRequirements(only: [String] = [], beside sites: [SiteLocation]) throws {
        let names = Self.names(only + ignore).filter(Self.isRequirement)
        if !sites.isEmpty { try Self.check(names, beside: sites) }
    }

    /// Refuses names that are neither rules nor families, nor requirements of the sites' own laws.
    static func check(_ names: Set<String>, beside sites: [SiteLocation]) throws {
        guard !names.isEmpty else { return }
        // The requirements of laws are rules too, and have words like all others.
        let rules = ToolWords.read(ReportLanguage.english.rawValue, beside: sites.map(\.folder)).ruleIDs
        let known = rules + Set(rules.map(KnownRule.family)).sorted()
        for name in names.sorted() where !known.contains(name) {
            throw ValidationError(
                "There is no rule or family “\(name)”; \(RuleSuggestion.text(for: name, among: known))")
        }
    }
}
