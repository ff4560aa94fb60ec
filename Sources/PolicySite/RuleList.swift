import LocatedYAML
import PolicyChecks
import PolicyModel
import PolicyRendering

/// Every rule of the program, whichever module finds it.
package enum RuleList {
    /// The enumerations that list the rules, one line each.
    package static let families: [any DiagnosticRule.Type] = [
        YAMLRule.self,
        TemplateRule.self,
        CatalogueRule.self,
        FactRule.self,
        PrecedenceRule.self,
        LanguageRule.self,
        ValuesRule.self,
        PageRule.self,
        SectionRule.self,
        SenseRule.self,
        LawRule.self,
        AcceptanceRule.self,
        SiteRule.self,
        ReviewRule.self,
    ]

    /// Sorted by id.
    package static var all: [KnownRule] { families.flatMap { rules(of: $0) }.sorted { $0.id < $1.id } }

    /// The rules of one family.
    package static func rules<Rule: DiagnosticRule>(of family: Rule.Type) -> [KnownRule] {
        family.allCases.map { KnownRule(id: $0.rawValue, severity: $0.severity) }
    }
}
