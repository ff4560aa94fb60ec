import Foundation
import PolicyChecks
import PolicySite
import TestSupport

/// All rules of the package, by the type that lists them.
enum RuleFamilies {
    static let all = Dictionary(
        uniqueKeysWithValues: RuleList.families.map { (String(describing: $0), RuleList.rules(of: $0).map(\.id)) })

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

    /// The case by which the sources name a rule: `.badDate`; nil for what is no rule.
    static func caseName(_ id: String) throws -> String? {
        for path in Repository.files(in: "Sources", ending: ".swift", isDeep: true) {
            let declaration = try Repository.text(path).firstMatch(of: try Regex(#"case (\w+) = "\#(id)""#))
            if let name = declaration?[1].substring { return ".\(name)" }
        }
        return nil
    }
}

extension [String] {
    /// The names of the holes of a text, sorted.
    static func holes(of text: String) -> [String] { text.matches(of: /\{([a-z-]+)\}/).map { String($0.1) }.sorted() }
}
