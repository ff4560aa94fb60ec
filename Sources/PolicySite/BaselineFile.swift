import LocatedYAML
import PolicyChecks

extension Baseline {
    /// Reads the file of a baseline.
    ///
    /// - Throws: `refused` with one finding, when it is no baseline; `failed`, when it cannot be read.
    package init(at path: FilePath) throws(SiteError) {
        let bytes = try SiteError.failing { () throws(FileError) in try readFile(path) }
        let read = LocatedYAMLReader.read(bytes, file: path.text)
        var findings = read.diagnostics.prefix(1).compactMap { $0.place.map(BaselineRule.broken) }
        let start = Place(file: path.text, at: Position(line: 1, column: 1))
        guard findings.isEmpty, let value = read.value, let baseline = Baseline(reading: value, diagnostics: &findings)
        else { throw .refused(findings.isEmpty ? [BaselineRule.broken(at: start)] : findings) }
        self = baseline
    }

    /// Writes the baseline, whole or not at all.
    package func write(to path: FilePath) throws(SiteError) {
        try SiteError.failing { () throws(FileError) in try writeFile(Array(text.utf8), to: path) }
    }
}
