import LocatedYAML

/// What one run checked and found, as reports for other programs take it.
package struct CheckedRun: Sendable {
    package let context: RunContext
    /// In the order in which they were checked.
    package var sites: [CheckedSite] = []
    /// Findings that belong to no site: that none was found, say.
    package var elsewhere: [Diagnostic] = []
    package var count = CheckCount()
    /// Every rule that could find something, sorted: those of the program, and the requirements of the laws in force.
    package var rules: [KnownRule] = []
    /// With which status the run ends: 0 nothing to report or warnings only, 1 findings, 2 could not read or write.
    package var exitStatus: Int32 = 0

    package init(context: RunContext) { self.context = context }
}

/// What a report says of the run itself.
package struct RunContext: Sendable {
    /// The version of the program.
    package let version: String
    /// The language of the words, `en` or `zh-Hans`.
    package let language: String
    /// The absolute path of the folder in which the program runs; paths that lead out of it are reported from the root.
    package let workingDirectory: String
    /// When the run was made, in UTC: `2026-12-01T09:30:00`.
    package let time: String
    /// The address of a page that explains the rules, each at its anchor; nil where there is none.
    package let rulesURL: String?
    /// Whether a warning fails the run.
    package let isStrict: Bool

    package init(
        version: String, language: String, workingDirectory: String, time: String, rulesURL: String? = nil,
        isStrict: Bool = false
    ) {
        self.version = version
        self.language = language
        self.workingDirectory = workingDirectory
        self.time = time
        self.rulesURL = rulesURL
        self.isStrict = isStrict
    }

    /// Where a rule is explained; nil where no address was given.
    func address(of rule: String) -> String? {
        rulesURL.map { $0 + "#" + KnownRule.anchor(of: rule) }
    }
}

/// One site of a run.
package struct CheckedSite: Sendable {
    /// Its `site.yaml`, as the person named it.
    package let file: String
    package let diagnostics: [Diagnostic]
    /// The bytes of the files that the findings name: a run over many sites keeps no others.
    package let sources: [String: [UInt8]]
    /// How long the checks took.
    package let milliseconds: Int64

    package init(file: String, diagnostics: [Diagnostic], sources: [String: [UInt8]] = [:], milliseconds: Int64) {
        self.file = file
        self.diagnostics = diagnostics
        let named = Set(diagnostics.compactMap(\.place?.file))
        self.sources = sources.filter { named.contains($0.key) }
        self.milliseconds = milliseconds
    }
}
