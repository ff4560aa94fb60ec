import LocatedYAML

/// Which findings count in a run.
///
/// Some always do, whatever a person asks for: errors about what is not YAML, not typed, not said in every language or without
/// precedence. While one of them stands, other rules did not run, and leaving it out would make a pass of what was not checked.
package struct FindingControl: Sendable {
    /// What stands for the findings that were known before.
    package enum Known: Sendable {
        case nothing
        case baseline(Baseline)
        /// All of them: they are being written down.
        case everything
    }

    /// The rules or families to look at; none for all.
    private let only: Set<String>
    /// The rules or families to leave out.
    private let ignored: Set<String>
    private let known: Known
    /// Whether a warning stands in the way like an error.
    package let isStrict: Bool
    /// The rules whose errors always count.
    private let essential: Set<String>

    package init(
        only: Set<String> = [], ignored: Set<String> = [], known: Known = .nothing, isStrict: Bool = false,
        essential: Set<String> = []
    ) {
        self.only = only
        self.ignored = ignored
        self.known = known
        self.isStrict = isStrict
        self.essential = essential
    }

    /// The findings of a site that count. Where there are more of one rule and file than the baseline knows, nobody can tell
    /// which are new: all of them count.
    package func counted(_ diagnostics: [Diagnostic], of site: String) -> [Diagnostic] {
        let asked = diagnostics.filter { isEssential($0) || isAskedFor($0.rule) }
        guard case .baseline(let baseline) = known else {
            if case .everything = known { return asked.filter(isEssential) }
            return asked
        }
        let numbers = Self.numbers(of: asked, in: site)
        return asked.filter { diagnostic in
            let file = diagnostic.place?.file ?? site
            let number = numbers[file]?[diagnostic.rule] ?? 0
            return isEssential(diagnostic) || number > baseline.count(of: diagnostic.rule, in: file)
        }
    }

    /// The findings of a site that a baseline would take up.
    package func waivable(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.filter { !isEssential($0) && isAskedFor($0.rule) }
    }

    /// A finding for each number of the baseline that is higher than what was found: it would hide the next finding.
    ///
    /// - Parameter files: the files that were checked; nothing is known of others.
    package func outdated(_ diagnostics: [Diagnostic], of site: String, files: Set<String>) -> [Diagnostic] {
        guard case .baseline(let baseline) = known else { return [] }
        let numbers = Self.numbers(of: diagnostics, in: site)
        return baseline.files.filter { files.contains($0.key) }.flatMap { file, rules in
            rules.compactMap { rule, entry in
                let number = numbers[file]?[rule] ?? 0
                guard isAskedFor(rule), number < entry.count, let place = entry.place else { return nil }
                return Diagnostic(
                    BaselineRule.outdated, at: place,
                    arguments: [
                        "rule": .text(rule), "file": .text(file), "known": .number(entry.count),
                        "found": .number(number),
                        "path": .text(place.file),
                    ])
            }
        }
    }

    /// Whether findings that count stand in the way of publishing, and fail a run.
    package func fails(_ diagnostics: [Diagnostic]) -> Bool {
        diagnostics.contains { isStrict || $0.severity == .error }
    }

    private func isEssential(_ diagnostic: Diagnostic) -> Bool {
        diagnostic.severity == .error && essential.contains(diagnostic.rule)
    }

    private func isAskedFor(_ rule: String) -> Bool {
        let names = [rule, KnownRule.family(of: rule)]
        return (only.isEmpty || names.contains(where: only.contains)) && !names.contains(where: ignored.contains)
    }

    /// How many findings there are of each rule, by file; the same one twice is one.
    private static func numbers(of diagnostics: [Diagnostic], in site: String) -> [String: [String: Int]] {
        var numbers: [String: [String: Int]] = [:]
        for diagnostic in Set(diagnostics) {
            numbers[diagnostic.place?.file ?? site, default: [:]][diagnostic.rule, default: 0] += 1
        }
        return numbers
    }
}
