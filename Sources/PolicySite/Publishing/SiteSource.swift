import LocatedYAML
import PolicyChecks
import PolicyModel
import PolicyRendering

/// What the pages of one site are made from: its own files, the built-in ones, the program and what it was asked for. As long as
/// its fingerprint is the same, so are the pages.
package struct SiteSource: Sendable {
    /// The bytes of the site's file.
    package let bytes: [UInt8]
    let fingerprint: Fingerprint

    /// Reads what a site is made from.
    ///
    /// - Parameters:
    ///   - cites: whether the pages name the articles that their clauses answer.
    ///   - program: the version of the program.
    package init(of site: SiteLocation, formats: Set<PageFormat>, cites: Bool, program: String) throws(SiteError) {
        do throws(FileError) {
            bytes = try readFile(site.file)
            var hash = StableHash()
            hash.add(part: program)
            hash.add(part: Self.builtin)
            for format in formats.map(\.rawValue).sorted() { hash.add(part: format) }
            hash.add(part: cites ? "cites" : "")
            hash.add(file: site.file.name, bytes)
            let files = SiteFiles(beside: site.folder)
            if let record = try Folder(at: site.folder).bytes(of: site.reviewRecord.name) {
                hash.add(file: "reviewed", record)
            }
            for shared in try Self.sharedFiles(site, bytes, files) {
                hash.add(file: shared.path.text, shared.file.bytes)
            }
            for path in try files.ownPaths {
                if let file = try files.file(path) { hash.add(file: path, file.bytes) }
            }
            for path in try KeptVersion.paths(in: files) {
                if let file = try files.file(path) { hash.add(file: path, file.bytes) }
            }
            fingerprint = Fingerprint(hash)
        } catch {
            throw .failed(error)
        }
    }

    /// The files that the site extends. To read a site takes long beside hashing it, so that is done only where it may extend one.
    private static func sharedFiles(
        _ site: SiteLocation, _ bytes: [UInt8], _ files: SiteFiles
    ) throws(FileError) -> [SharedFile] {
        guard mayExtend(bytes) else { return [] }
        var reader = SourceReader(files: files)
        _ = try reader.site(bytes, file: site.file.text)
        return reader.sharedFiles
    }

    /// Whether the key of an extension may stand in a file, perhaps written with escapes.
    private static func mayExtend(_ bytes: [UInt8]) -> Bool {
        // The library's search for a sequence in a sequence takes longer than all else that is done for a site that did not change.
        let key = Array(SiteExtension.key.utf8)
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "\\") || byte == key[0] && bytes[index...].starts(with: key) { return true }
        }
        return false
    }

    /// The built-in Templates and Locales, as one hash.
    private static let builtin: String = {
        var hash = StableHash()
        for path in BuiltinFiles.paths { hash.add(file: path, BuiltinFiles.bytes(path) ?? []) }
        return hash.hexadecimal
    }()
}

extension StableHash {
    /// Adds a file: what it is called, how long it is, and its bytes.
    fileprivate mutating func add(file name: String, _ bytes: [UInt8]) {
        add(part: name)
        add(part: String(bytes.count))
        add(page: bytes)
    }
}
