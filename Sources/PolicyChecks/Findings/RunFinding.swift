import LocatedYAML

/// A finding of a run with what every report for another program needs of it.
struct RunFinding {
    let diagnostic: Diagnostic
    /// The headline, safe to print on one line.
    let message: String
    /// How to mend it; nil where there is nothing to say beyond the message.
    let help: String?
    /// The notes that have words, with their places.
    let notes: [(text: String, place: Place?)]
    /// The file of the site that it was found in; nil where it belongs to none.
    let site: String?
    /// The file that it is about: that of its place, else its site, else the path that it names.
    let file: String?
    /// What names it in the next run too: see `FindingFingerprints`.
    let fingerprint: String

    /// The headline and how to mend it.
    var messageWithHelp: String { help.map { message + "\n" + $0 } ?? message }
}

extension CheckedRun {
    /// All findings: those of no site first, then site by site in the order of all reports.
    func findings(_ words: FindingWords) -> [RunFinding] {
        let groups = [(site: String?.none, diagnostics: elsewhere)] + sites.map { ($0.file, $0.diagnostics) }
        var fingerprints = FindingFingerprints()
        return groups.flatMap { site, diagnostics in
            ReportedFinding.sorted(diagnostics, words: words).map { finding in
                let diagnostic = finding.diagnostic
                let file = diagnostic.place?.file ?? site ?? diagnostic.namedPath
                return RunFinding(
                    diagnostic: diagnostic, message: finding.message.shown, help: words.help(diagnostic)?.shown,
                    notes: diagnostic.notes.compactMap { note in
                        words.note(note, of: diagnostic).map { (text: $0.shown, place: note.place) }
                    },
                    site: site, file: file, fingerprint: fingerprints.fingerprint(of: diagnostic, in: file ?? ""))
            }
        }
    }
}

extension Diagnostic {
    /// The path that a finding without a place is about: a file that could not be read, say.
    fileprivate var namedPath: String? {
        if case .text(let path) = arguments["path"] { path } else { nil }
    }
}
