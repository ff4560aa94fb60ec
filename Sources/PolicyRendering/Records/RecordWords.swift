import LocatedYAML
import PolicyModel

/// The words of records and lists in one language, complete for its plans. They are read from `Locales/<language>/records.yaml`.
package struct RecordWords: Sendable {
    /// The headings of a table for a spreadsheet.
    enum Column: String, CaseIterable, Sendable {
        case part, clause, entry, detail, content
        /// What introduces a clause: how information is collected or passed on.
        case introduction
    }

    /// The words of one record.
    struct Titles: Sendable {
        let title: String
        let about: String
        let parts: [String: String]
    }

    let titles: [String: Titles]
    /// For a part of which the policy says nothing.
    let nothing: String
    let columns: [Column: String]

    /// Nil after a finding about what is missing or of another shape.
    package init?(_ value: LocatedValue, plans: [RecordPlan], diagnostics: inout [Diagnostic]) {
        let before = diagnostics.count
        guard var map = MapReader(value, diagnostics: &diagnostics) else { return nil }
        var titles: [String: Titles] = [:]
        for plan in plans {
            guard let value = map.required(plan.name, diagnostics: &diagnostics) else { continue }
            titles[plan.name] = Titles(value, plan: plan, diagnostics: &diagnostics)
        }
        let nothing = map.requiredText("nothing", diagnostics: &diagnostics)?.text
        let columns = map.required("columns", diagnostics: &diagnostics).flatMap { value in
            value.texts(of: Column.allCases.map(\.rawValue), diagnostics: &diagnostics)
        }
        map.reportUnknownKeys(diagnostics: &diagnostics)
        guard let nothing, let columns, diagnostics.count == before else { return nil }
        self.titles = titles
        self.nothing = nothing
        self.columns = Dictionary(
            Column.allCases.map { ($0, columns[$0.rawValue, default: ""]) }, uniquingKeysWith: { first, _ in first })
    }
}

extension RecordWords.Titles {
    fileprivate init?(_ value: LocatedValue, plan: RecordPlan, diagnostics: inout [Diagnostic]) {
        guard var map = MapReader(value, diagnostics: &diagnostics) else { return nil }
        let title = map.requiredText("title", diagnostics: &diagnostics)?.text
        let about = map.requiredText("about", diagnostics: &diagnostics)?.text
        let parts = map.required("parts", diagnostics: &diagnostics)
            .flatMap { $0.texts(of: plan.parts.map(\.id), diagnostics: &diagnostics) }
        map.reportUnknownKeys(diagnostics: &diagnostics)
        guard let title, let about, let parts else { return nil }
        self.init(title: title, about: about, parts: parts)
    }
}

extension LocatedValue {
    /// The texts of a map that has these keys and no others.
    fileprivate func texts(of keys: [String], diagnostics: inout [Diagnostic]) -> [String: String]? {
        guard var map = MapReader(self, diagnostics: &diagnostics) else { return nil }
        var texts: [String: String] = [:]
        for key in keys { texts[key] = map.requiredText(key, diagnostics: &diagnostics)?.text }
        map.reportUnknownKeys(diagnostics: &diagnostics)
        return texts
    }
}
