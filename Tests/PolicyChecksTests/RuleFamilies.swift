import Foundation
import LocatedYAML
import PolicyChecks
import PolicyModel
import PolicyRendering
import PolicySite
import TestSupport

/// All rules of the package, by the type that lists them.
enum RuleFamilies {
    static let all: [String: [String]] = [
        "YAMLRule": YAMLRule.allCases.map(\.rawValue), "TemplateRule": TemplateRule.allCases.map(\.rawValue),
        "CatalogueRule": CatalogueRule.allCases.map(\.rawValue), "FactRule": FactRule.allCases.map(\.rawValue),
        "PrecedenceRule": PrecedenceRule.allCases.map(\.rawValue),
        "LanguageRule": LanguageRule.allCases.map(\.rawValue), "ValuesRule": ValuesRule.allCases.map(\.rawValue),
        "PageRule": PageRule.allCases.map(\.rawValue), "SiteRule": SiteRule.allCases.map(\.rawValue),
        "SectionRule": SectionRule.allCases.map(\.rawValue),
        "AcceptanceRule": AcceptanceRule.allCases.map(\.rawValue), "SenseRule": SenseRule.allCases.map(\.rawValue),
    ]

    static let ids = all.values.flatMap { $0 }.sorted()

    /// The id of a rule by its type and case as the sources write them: `FactRule`, `badDate`.
    static func id(_ type: Substring, _ name: Substring) throws -> String? {
        for path in Repository.files(in: "Sources", ending: ".swift", isDeep: true) {
            let text = try Repository.text(path)
            guard let declaration = text.range(of: "enum \(type): String, DiagnosticRule") else { continue }
            let rest = text[declaration.upperBound...]
            return try rest.firstMatch(of: Regex(#"case \#(name) = "([^"]+)""#))?[1].substring.map(String.init)
        }
        return nil
    }
}

extension [String] {
    /// The names of the holes of a text, sorted.
    static func holes(of text: String) -> [String] { text.matches(of: /\{([a-z-]+)\}/).map { String($0.1) }.sorted() }
}
