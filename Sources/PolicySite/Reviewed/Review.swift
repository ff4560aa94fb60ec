import LocatedYAML

/// The words that people have written in several languages, of one site or of `Locales`, and the record of what was read in all.
package struct Review {
    /// A wording that nobody has read in all languages as it is.
    package struct Pending: Sendable {
        package let key: String
        package let isStale: Bool
        /// The words by language, in the order of the file.
        package let sides: [(language: String, text: String)]
    }

    /// The file of the record, as findings name it.
    package let file: FilePath
    /// What stands in the way of a review: files that are no YAML, a damaged record.
    package private(set) var diagnostics: [Diagnostic] = []
    /// The bytes of the files that were read, by the names that places use.
    package private(set) var sources: [String: [UInt8]] = [:]
    private(set) var wordings: [Wording] = []
    private(set) var record = ReviewRecord()

    /// Reads the words of a site.
    package init(of site: SiteLocation) throws(SiteError) {
        file = site.reviewRecord
        var reader = SourceReader(files: SiteFiles(beside: site.folder))
        let value = try SiteError.failing { () throws(FileError) in
            try reader.site(readFile(site.file), file: site.file.text)
        }
        sources = reader.sources
        diagnostics = reader.diagnostics
        if let value { wordings = SiteWordings.wordings(value) }
        try readRecord()
    }

    /// Reads the words of the `Locales` in a folder, with the built-in ones where it lacks a file.
    package init(ofLocalesIn folder: FilePath) throws(SiteError) {
        file = folder.appending(ReviewRecord.localesPath)
        // Without a folder of its own there is nothing to read, and nowhere to write.
        _ = try SiteError.failing { () throws(FileError) in try Folder(at: file.folder) }
        let sources = SiteFiles(beside: folder)
        let files = try SiteError.failing { () throws(FileError) in
            var files: [(path: String, value: LocatedValue)] = []
            for path in try sources.paths(below: "Locales") where path.hasSuffix(".yaml") {
                guard let file = try sources.file(path), let value = read(file.bytes, as: file.name) else { continue }
                files.append((String(path.dropFirst("Locales/".count)), value))
            }
            return files
        }
        wordings = LocaleWordings.wordings(files)
        try readRecord(builtin: BuiltinFiles.bytes(ReviewRecord.localesPath))
    }

    /// What a person has still to read of what is named, in the order of the file; of all, when nothing is named.
    package func pending(_ names: [String]) -> [Pending] {
        named(names).compactMap { wording in
            let state = ReviewState(of: wording, in: record)
            guard state != .reviewed else { return nil }
            return Pending(
                key: wording.key, isStale: state != .unreviewed,
                sides: wording.sides.map { ($0.language, $0.text) })
        }
    }

    /// Whether a name that a person gave is a wording's, or leads to some.
    package func has(_ name: String) -> Bool { wordings.contains { $0.isNamed(by: name) } }

    /// Records that a person has read these wordings in all languages; all of them, when none is named.
    ///
    /// - Returns: How many wordings have another record now than before.
    package mutating func record(_ names: [String]) throws(SiteError) -> Int {
        let new = record.adding(named(names), among: wordings)
        let changed = Set(new.entries.keys).union(record.entries.keys).filter { new.entries[$0] != record.entries[$0] }
        guard !changed.isEmpty else { return 0 }
        try SiteError.failing { () throws(FileError) in
            try Folder(at: file.folder, for: .write).write(new.bytes, to: file.name)
        }
        record = new
        return changed.count
    }
}

extension Review {
    private func named(_ names: [String]) -> [Wording] {
        wordings.filter { wording in names.isEmpty || names.contains { wording.isNamed(by: $0) } }
    }

    private mutating func read(_ bytes: [UInt8], as name: String) -> LocatedValue? {
        sources[name] = bytes
        let read = LocatedYAMLReader.read(bytes, file: name)
        diagnostics += read.diagnostics
        return read.value
    }

    /// - Parameter builtin: the record that counts where there is none of the folder's own.
    private mutating func readRecord(builtin: [UInt8]? = nil) throws(SiteError) {
        let own = try SiteError.failing { () throws(FileError) in
            try Folder(at: file.folder).bytes(of: file.name)
        }
        guard let bytes = own ?? builtin else { return }
        sources[file.text] = bytes
        if let record = ReviewRecord(bytes, file: file.text, diagnostics: &diagnostics) { self.record = record }
    }
}

extension SiteLocation {
    /// The record of what was read in all languages, beside the site's file.
    var reviewRecord: FilePath { folder.appending(ReviewRecord.name(for: file.name)) }
}

extension FilePath {
    /// The last part of the path.
    var name: String { text.split(separator: "/").last.map(String.init) ?? text }
}
