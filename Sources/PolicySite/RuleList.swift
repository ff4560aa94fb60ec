import LocatedYAML
import PolicyChecks
import PolicyModel
import PolicyRendering

/// What a rule looks at. A rule runs on a site when what the earlier stages read has no error.
package enum RuleStage: Int, CaseIterable, Comparable, Sendable {
    /// A file and its bytes.
    case files
    /// Facts and words, each by itself.
    case facts
    /// A policy as a whole.
    case policy
    /// The pages that show it.
    case pages

    package static func < (left: RuleStage, right: RuleStage) -> Bool { left.rawValue < right.rawValue }
}

/// Every rule of the program, whichever module finds it.
package enum RuleList {
    /// The enumerations that list the rules, one line each.
    private static let stages: [(stage: RuleStage, family: any DiagnosticRule.Type)] = [
        (.files, YAMLRule.self),
        (.files, SiteRule.self),
        (.files, ReviewRule.self),
        (.files, VersionRule.self),
        (.files, BaselineRule.self),
        (.facts, TemplateRule.self),
        (.facts, CatalogueRule.self),
        (.facts, FactRule.self),
        (.facts, PrecedenceRule.self),
        (.facts, LanguageRule.self),
        (.facts, ValuesRule.self),
        (.facts, PageRule.self),
        (.policy, SectionRule.self),
        (.policy, SenseRule.self),
        (.policy, LanguageMarketRule.self),
        (.policy, LawRule.self),
        (.policy, WordsRule.self),
        (.policy, AcceptanceRule.self),
        (.pages, MarkupRule.self),
        (.pages, PlatformRule.self),
    ]

    package static var families: [any DiagnosticRule.Type] { stages.map(\.family) }

    /// Sorted by id.
    package static var all: [KnownRule] { families.flatMap { rules(of: $0) }.sorted { $0.id < $1.id } }

    /// The rules whose errors always count: those before a policy as a whole is looked at.
    package static var essential: Set<String> {
        let families: [any DiagnosticRule.Type] = stages.filter { $0.stage < .policy }.map(\.family)
        return Set(families.flatMap { rules(of: $0) }.map(\.id))
    }

    /// Whether the findings of a rule can be accepted in `site.yaml`: those about a policy as a whole, the requirements of laws
    /// among them. A name that is no rule's is taken for one that finds nothing.
    static func isAcceptable(_ rule: String) -> Bool { !unacceptable.contains(rule) }

    private static let unacceptable: Set<String> = {
        let families: [any DiagnosticRule.Type] = stages.filter { $0.stage != .policy }.map(\.family)
        return Set((families.flatMap { rules(of: $0) } + rules(of: AcceptanceRule.self)).map(\.id))
    }()

    /// The rules of one family.
    package static func rules<Rule: DiagnosticRule>(of family: Rule.Type) -> [KnownRule] {
        family.allCases.map { KnownRule(id: $0.rawValue, severity: $0.severity) }
    }

    /// The rules that did not run on a site.
    ///
    /// - Parameter reached: the last stage that did; nil when not even its file could be read.
    package static func notRun(after reached: RuleStage?) -> [KnownRule] {
        let later = stages.filter { entry in reached.map { entry.stage > $0 } ?? true }
        let families: [any DiagnosticRule.Type] = later.map(\.family)
        return families.flatMap { rules(of: $0) }
    }
}
