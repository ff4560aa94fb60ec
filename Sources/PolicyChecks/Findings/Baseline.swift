import LocatedYAML
import PolicyModel
import PolicyRendering

/// Findings that were there when checking began and that do not count: how many of each rule, by file. It holds numbers and no
/// lines, so that an edit above a finding does not bring it back.
package struct Baseline: Sendable {
    /// A number with its place in the baseline's file.
    package struct Entry: Sendable {
        package let count: Int
        package let place: Place?
    }

    /// Grows when an older program could misread what a newer one writes.
    private static let version = 1

    /// By file and rule.
    package private(set) var files: [String: [String: Entry]] = [:]

    package init() {}

    /// How many findings it knows in all.
    package var count: Int { files.values.flatMap(\.values).map(\.count).reduce(0, +) }

    /// Adds findings of a site.
    package mutating func add(_ diagnostics: [Diagnostic], of site: String) {
        for diagnostic in Set(diagnostics) {
            let file = diagnostic.place?.file ?? site
            let before = files[file]?[diagnostic.rule]?.count ?? 0
            files[file, default: [:]][diagnostic.rule] = Entry(count: before + 1, place: nil)
        }
    }

    /// How many findings of a rule it knows in a file.
    func count(of rule: String, in file: String) -> Int { files[file]?[rule]?.count ?? 0 }

    /// The file of the baseline, as JSON: sorted, so that a difference between two of them can be read.
    package var text: String {
        let records = files.sorted { $0.key < $1.key }.flatMap { file, rules in
            rules.sorted { $0.key < $1.key }.map { (file: file, rule: $0.key, count: $0.value.count) }
        }
        var writer = JSONWriter(capacity: 1 << 12)
        writer.object { writer in
            writer.member("version", Self.version)
            writer.member("findings") { writer in
                writer.list(records) { record, writer in
                    writer.object { writer in
                        writer.member("file", record.file)
                        writer.member("rule", record.rule)
                        writer.member("count", record.count)
                    }
                }
            }
        }
        writer.raw("\n")
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

extension Baseline {
    /// Reads what `text` writes, or the same as YAML; nil with a finding where it has another shape.
    package init?(reading value: LocatedValue, diagnostics: inout [Diagnostic]) {
        guard value["version"]?.text == String(Self.version), let items = value["findings"]?.items else {
            diagnostics.append(BaselineRule.broken(at: value["version"]?.place ?? value.place))
            return nil
        }
        for item in items {
            guard let file = item["file"]?.text, let rule = item["rule"]?.text,
                let count = item["count"]?.text.flatMap({ Int($0) }), count > 0, files[file]?[rule] == nil
            else {
                diagnostics.append(BaselineRule.broken(at: item.place))
                return nil
            }
            files[file, default: [:]][rule] = Entry(count: count, place: item.place)
        }
    }
}

/// What can be wrong with a baseline.
package enum BaselineRule: String, DiagnosticRule {
    case broken = "site/broken-baseline"
    case outdated = "site/outdated-baseline"

    package static func broken(at place: Place) -> Diagnostic {
        Diagnostic(Self.broken, at: place, arguments: ["path": .text(place.file)])
    }
}
