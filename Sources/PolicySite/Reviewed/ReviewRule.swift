import LocatedYAML

/// What can be wrong between words that people have written once in each language.
package enum ReviewRule: String, DiagnosticRule {
    case staleWording = "language/stale-wording"
    case unreviewedWording = "language/unreviewed-wording"
    case damagedRecord = "language/damaged-review"

    package var severity: Severity { self == .unreviewedWording ? .warning : .error }
}

/// What has become of a wording since a person last read it in all languages.
enum ReviewState: Equatable {
    case reviewed
    /// Some languages have other words than then, and these have the same.
    case stale(unchanged: [String])
    /// Nobody has read it in all languages as it is now.
    case unreviewed

    /// Content decides: words that were changed and changed back are reviewed.
    init(of wording: Wording, in record: ReviewRecord) {
        guard let recorded = record.entries[wording.key] else {
            self = .unreviewed
            return
        }
        let unchanged = wording.sides.filter { recorded[$0.language] == $0.fingerprint }.map(\.language)
        let isNew = wording.sides.contains { recorded[$0.language] == nil }
        if unchanged.count == wording.sides.count {
            self = .reviewed
        } else {
            self = unchanged.isEmpty || isNew ? .unreviewed : .stale(unchanged: unchanged)
        }
    }
}

extension ReviewRecord {
    /// A finding at each side that was left behind, and one at each wording that nobody has read as it is.
    ///
    /// - Parameter help: which help says how to record what was read.
    func findings(_ wordings: [Wording], help: String = "mend") -> [Diagnostic] {
        wordings.flatMap { wording -> [Diagnostic] in
            switch ReviewState(of: wording, in: self) {
            case .reviewed: []
            case .stale(let unchanged): Self.stale(wording, unchanged: unchanged, help: help)
            case .unreviewed:
                [
                    Diagnostic(
                        ReviewRule.unreviewedWording, at: wording.sides.first?.place,
                        subject: wording.key,
                        arguments: [
                            "key": .text(wording.key), "languages": .list(wording.sides.map(\.language)),
                        ], help: help)
                ]
            }
        }
    }

    /// A finding at each side that was left behind, among the languages that this record knows: of other words it says nothing.
    func staleFindings(_ wordings: [Wording], help: String) -> [Diagnostic] {
        wordings.flatMap { wording -> [Diagnostic] in
            let sides = wording.sides.filter { entries[wording.key]?[$0.language] != nil }
            guard let known = Wording(key: wording.key, sides: sides),
                case .stale(let unchanged) = ReviewState(of: known, in: self)
            else { return [] }
            return Self.stale(known, unchanged: unchanged, help: help)
        }
    }

    private static func stale(_ wording: Wording, unchanged: [String], help: String) -> [Diagnostic] {
        let changed = wording.sides.filter { !unchanged.contains($0.language) }
        return wording.sides.filter { unchanged.contains($0.language) }.map { side in
            Diagnostic(
                ReviewRule.staleWording, at: side.place, subject: wording.key,
                arguments: [
                    "key": .text(wording.key), "language": .text(side.language),
                    "changed": .list(changed.map(\.language)),
                ],
                notes: changed.map {
                    DiagnosticNote("changed", arguments: ["language": .text($0.language)], place: $0.place)
                }, help: help)
        }
    }
}
