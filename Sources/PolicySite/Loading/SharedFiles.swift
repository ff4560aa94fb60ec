import LocatedYAML
import PolicyModel

/// A file that a site extends.
package struct SharedFile: Sendable {
    /// From the folder of the site.
    let path: SharedPath
    package let file: SiteFiles.File
}

extension SourceReader {
    /// What a site's file states, over what the files state that it extends; nil where it is no YAML.
    ///
    /// - Parameter file: how findings name the site's file.
    mutating func site(_ bytes: [UInt8], file: String) throws(FileError) -> LocatedValue? {
        remember(bytes, as: file)
        let read = LocatedYAMLReader.read(bytes, file: file)
        diagnostics += read.diagnostics
        return try read.value.map { (value) throws(FileError) in try extended(value, at: nil) }
    }

    /// A value over those of the files that it extends.
    ///
    /// - Parameter path: that of the file that holds the value; nil for the site's own.
    mutating func extended(_ value: LocatedValue, at path: SharedPath?) throws(FileError) -> LocatedValue {
        guard let step = SiteExtension(of: value, diagnostics: &diagnostics) else { return value }
        // What is not there may well stand in the file that cannot be had: nobody should say that it is missing.
        let unextended = LocatedValue(value.content, at: value.place, isIncomplete: true)
        guard files.canBeShared, let next = SharedPath(step.file.text, from: path) else {
            report(.badSharedFile, step, help: files.canBeShared ? "mend" : "stream")
            return unextended
        }
        guard !sharedFiles.contains(where: { $0.path == next }) else {
            report(.extendsItself, step)
            return unextended
        }
        guard let file = try files.shared(next) else {
            report(.missingSharedFile, step)
            return unextended
        }
        take(SharedFile(path: next, file: file))
        let read = LocatedYAMLReader.read(file.bytes, file: file.name)
        diagnostics += read.diagnostics
        guard let shared = read.value else { return unextended }
        guard shared.entries != nil else {
            diagnostics.append(.wrongType(shared, wanted: "map"))
            return unextended
        }
        return step.merged(value, over: try extended(shared, at: next), diagnostics: &diagnostics)
    }

    private mutating func report(_ rule: FactRule, _ step: SiteExtension, help: String = "mend") {
        let arguments: [String: DiagnosticArgument] = ["path": .text(step.file.text)]
        diagnostics.append(Diagnostic(rule, at: step.file.place, arguments: arguments, help: help))
    }
}
