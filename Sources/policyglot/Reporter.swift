import ArgumentParser
import LocatedYAML
import PolicyChecks
import PolicySite

/// Prints findings and what was done, and remembers how the run should end.
struct Reporter {
    private let options: ReportingOptions
    private let language: ReportLanguage
    private let format: FindingFormat
    private var hasErrors = false
    private var hasFailed = false
    /// Read when something is to be said: a run without a word needs no words.
    private lazy var words = ToolWords.read(language.rawValue)

    init(options: ReportingOptions, format: FindingFormat = .text) {
        self.options = options
        self.format = format
        language = options.spoken
    }

    /// 2 when something could not be read or written, 1 when there was an error, otherwise nothing.
    var exitStatus: ExitCode? { hasFailed ? ExitCode(2) : hasErrors ? ExitCode(1) : nil }

    mutating func report(_ diagnostics: [Diagnostic], sources: [String: [UInt8]] = [:]) {
        guard !diagnostics.isEmpty else { return }
        hasErrors = hasErrors || diagnostics.contains { $0.severity == .error }
        switch format {
        case .text:
            let report = FindingReport(words: words, isColoured: Terminal.showsColour, sources: sources)
            Terminal.writeError(report.text(diagnostics) + "\n")
        case .compact: Terminal.writeError(CompactReport(words: words).text(diagnostics))
        case .github: Terminal.write(GitHubReport(words: words).text(diagnostics))
        }
    }

    mutating func report(_ error: SiteError) {
        if case .failed = error { hasFailed = true }
        report(error.diagnostics)
    }

    mutating func saw(refused location: SiteLocation) {
        guard format == .text else { return }
        Terminal.writeError(words.sentence("refused", ["site": location.file.text]) + "\n")
    }

    mutating func saw(valid location: SiteLocation, in duration: Duration) {
        guard !options.quiet else { return }
        Terminal.write(
            words.sentence(
                "valid", ["site": location.file.text, "milliseconds": String(duration.milliseconds)]) + "\n")
    }

    mutating func saw(_ publication: Publication, of location: SiteLocation, in duration: Duration) {
        guard !options.quiet else { return }
        Terminal.write(
            words.sentence(
                "published",
                [
                    "output": location.output.text, "written": String(publication.written),
                    "unchanged": String(publication.unchanged), "removed": String(publication.deleted),
                    "milliseconds": String(duration.milliseconds),
                ]) + "\n")
    }
}

extension Duration {
    /// Whole milliseconds, rounded down.
    fileprivate var milliseconds: Int64 {
        components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    }
}
