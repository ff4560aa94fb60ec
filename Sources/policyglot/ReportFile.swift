import ArgumentParser
import PolicyChecks
import PolicySite

/// A report that is written into a file beside what is printed: `FORMAT=FILE`.
struct ReportFile: Equatable {
    let format: FindingFormat
    let path: FilePath

    init(_ text: String) throws {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else {
            throw ValidationError("“\(text)” names no file; write FORMAT=FILE, such as sarif=policyglot.sarif.")
        }
        guard let format = FindingFormat(rawValue: parts[0]) else {
            let known = FindingFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("There is no report “\(parts[0])”; the reports are \(known).")
        }
        self.format = format
        path = FilePath(parts[1])
    }
}

/// Which reports are written into files, and what they link to.
struct ReportFileOptions: ParsableArguments {
    @Option(
        name: .customLong("report"),
        help: ArgumentHelp(
            "Also write a report into a file: \(FindingFormat.allCases.map(\.rawValue).joined(separator: ", ")). May be repeated.",
            valueName: "format=file"),
        transform: ReportFile.init)
    var files: [ReportFile] = []

    @Option(
        help: ArgumentHelp(
            "The address of a page that explains the rules; SARIF, GitLab and JSON reports link to its anchors.",
            valueName: "url"))
    var rulesURL: String?

    func validate() throws {
        for (number, file) in files.enumerated() where files[..<number].contains(where: { $0.path == file.path }) {
            throw ValidationError("Two reports would both be written into “\(file.path.text)”.")
        }
    }

    /// Refuses a report that would take the place of what it is about.
    func refuse(overwriting sites: [SiteLocation]) throws {
        for file in files where sites.contains(where: { $0.file == file.path }) {
            throw ValidationError("The report “\(file.path.text)” would take the place of the site itself.")
        }
    }
}
