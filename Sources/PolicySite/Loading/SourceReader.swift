import LocatedYAML
import PolicyChecks
import PolicyModel

/// Reads the files of Templates and Locales for one site, and remembers their bytes for the excerpts of findings.
struct SourceReader {
    let files: SiteFiles
    private(set) var sources: [String: [UInt8]] = [:]
    /// The files, as places name them, that differ from the built-in ones: only their contents have to be looked at.
    private(set) var ownFiles: Set<String> = []
    /// What was read of Locales, by path.
    private(set) var locales: [String: LocatedValue] = [:]
    /// The files that the site extends, the nearest first.
    private(set) var sharedFiles: [SharedFile] = []
    /// Where the site names the presets that it uses, by their files as places name them.
    var presetPlaces: [String: Place] = [:]
    var diagnostics: [Diagnostic] = []

    /// Whether the site brings no files of its own, once that was looked for.
    private var hasOnlyBuiltin: Bool?

    init(files: SiteFiles) { self.files = files }

    /// Whether the site brings no Templates and Locales of its own. It is looked for once, at the first question.
    mutating func areFilesBuiltin() throws(FileError) -> Bool {
        if let hasOnlyBuiltin { return hasOnlyBuiltin }
        let answer = try files.areBuiltin
        hasOnlyBuiltin = answer
        return answer
    }

    /// The bytes of a file with its name; a missing file is a finding of this rule.
    mutating func file(_ path: String, missing rule: some DiagnosticRule) throws(FileError) -> SiteFiles.File? {
        guard let file = try files.file(path) else {
            diagnostics.append(Diagnostic(rule, at: nil, arguments: ["path": .text(path)]))
            return nil
        }
        sources[file.name] = file.bytes
        // A copy of a built-in file, such as those of this program's own repository, is what was tested.
        if !file.name.hasPrefix(BuiltinName.prefix), BuiltinFiles.bytes(path) != file.bytes {
            ownFiles.insert(file.name)
        }
        return file
    }

    /// The value of a YAML file; what is missing or no YAML is a finding.
    mutating func value(_ path: String, missing rule: some DiagnosticRule) throws(FileError) -> LocatedValue? {
        guard let file = try file(path, missing: rule) else { return nil }
        let isBuiltin = file.name.hasPrefix(BuiltinName.prefix)
        let read = isBuiltin ? BuiltinValues.read(path) : LocatedYAMLReader.read(file.bytes, file: file.name)
        diagnostics += read.diagnostics
        if path.hasPrefix("Locales/") { locales[path] = read.value }
        return read.value
    }

    /// The text of a file as the source of a template.
    mutating func text(_ path: String) throws(FileError) -> LocatedText? {
        guard let file = try file(path, missing: CatalogueRule.missingFile) else { return nil }
        let start = Position(line: 1, column: 1)
        return LocatedText(String(decoding: file.bytes, as: UTF8.self), at: Place(file: file.name, at: start))
    }

    /// Adds what another reader read of the built-in files.
    mutating func take(sources: [String: [UInt8]], locales: [String: LocatedValue]) {
        self.sources.merge(sources) { first, _ in first }
        self.locales.merge(locales) { first, _ in first }
    }

    mutating func take(_ shared: SharedFile) {
        sharedFiles.append(shared)
        remember(shared.file.bytes, as: shared.file.name)
    }

    mutating func remember(_ bytes: [UInt8], as name: String) { sources[name] = bytes }
}
