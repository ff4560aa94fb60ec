import LocatedYAML
import PolicyRendering

/// What became of one site of a stream, as one line of JSON: its pages or why there are none, and the findings.
package struct StreamedResult: Sendable {
    /// Grows when a program that reads the line could misread it.
    private static let version = 1

    /// From 1.
    package let line: Int
    /// What the line called itself; nil where it did not.
    package let id: String?
    /// Empty where the site was refused.
    package let pages: [Page]
    package let diagnostics: [Diagnostic]
    package let isRefused: Bool

    package init(line: Int, id: String?, pages: [Page], diagnostics: [Diagnostic], isRefused: Bool) {
        self.line = line
        self.id = id
        self.pages = pages
        self.diagnostics = diagnostics
        self.isRefused = isRefused
    }

    /// The line with its end. Pages come in the order of their paths.
    package func bytes(_ words: FindingWords, context: RunContext) -> [UInt8] {
        var run = CheckedRun(context: context)
        run.sites = [CheckedSite(file: Self.name(ofLine: line), diagnostics: diagnostics, milliseconds: 0)]
        var writer = JSONWriter(capacity: 1 << 18, isOneLine: true)
        writer.object { writer in
            writer.member("version", Self.version)
            writer.member("line", line)
            if let id { writer.member("id", id) }
            writer.member("status", isRefused ? "refused" : "published")
            writer.member("pages") { writer in
                writer.object { writer in
                    for page in pages.sorted(by: { $0.path < $1.path }) {
                        writer.member(named: page.path, page.bytes)
                    }
                }
            }
            writer.member("findings") { $0.findings(run.findings(words), context: context) }
        }
        writer.raw("\n")
        return writer.bytes
    }

    /// What findings call a line in place of a file.
    package static func name(ofLine number: Int) -> String { "line-\(number)" }
}
