import ArgumentParser
import LocatedYAML
import PolicyChecks
import PolicySite

/// Prints findings and what was done, and remembers how the run should end.
struct Reporter {
    private let options: ReportingOptions
    private let language: ReportLanguage
    private var hasErrors = false
    private var hasFailed = false
    /// Read when something is to be said: a run without a word needs no words.
    private lazy var words = ToolWords.read(language.rawValue)

    init(options: ReportingOptions) {
        self.options = options
        language = options.language ?? .environment(Terminal.environment)
    }

    /// 2 when something could not be read or written, 1 when there was an error, otherwise nothing.
    var exitStatus: ExitCode? { hasFailed ? ExitCode(2) : hasErrors ? ExitCode(1) : nil }

    mutating func report(_ diagnostics: [Diagnostic], sources: [String: [UInt8]] = [:]) {
        guard !diagnostics.isEmpty else { return }
        hasErrors = hasErrors || diagnostics.contains { $0.severity == .error }
        let report = FindingReport(words: words, isColoured: Terminal.showsColour, sources: sources)
        Terminal.writeError(report.text(diagnostics) + "\n")
    }

    mutating func report(_ error: SiteError) {
        if case .failed = error { hasFailed = true }
        report(error.diagnostics)
    }

    mutating func saw(refused location: SiteLocation) {
        Terminal.writeError(words.sentence("refused", ["site": location.file.text]) + "\n")
    }

    mutating func saw(_ publication: Publication, of location: SiteLocation, in duration: Duration) {
        guard !options.quiet else { return }
        let milliseconds = duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
        Terminal.write(
            words.sentence(
                "published",
                [
                    "output": location.output.text, "written": String(publication.written),
                    "unchanged": String(publication.unchanged), "removed": String(publication.deleted),
                    "milliseconds": String(milliseconds),
                ]) + "\n")
    }
}
