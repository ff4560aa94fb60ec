import LocatedYAML

/// Mends a site's file where that is certain: what is misspelt with only one name near, and wrong punctuation. No date and no number
/// is ever touched, and what does not make the site better is left as it was.
package struct Mending {
    /// What was found before anything was mended.
    package let before: SiteBuild
    /// What is found in the mended file.
    package private(set) var after: SiteBuild
    /// What was mended, with places in the file as it was when each was.
    package private(set) var mended: [Diagnostic] = []
    private let location: SiteLocation
    private let build: Build
    private let original: [UInt8]
    private var bytes: [UInt8]
    /// What was tried and made nothing better.
    private var refused: Set<TextEdit> = []

    /// Builds the site, from its file or from these bytes in place of it.
    package typealias Build = ([UInt8]?) throws(SiteError) -> SiteBuild

    /// Finds and mends, in memory; the file is left alone.
    package init(of location: SiteLocation, build: @escaping Build) throws(SiteError) {
        before = try build(nil)
        after = before
        self.location = location
        self.build = build
        original = before.sources[location.file.text] ?? []
        bytes = original
        while try mendOnce() {}
    }

    /// Whether anything is to be written.
    package var changesFile: Bool { bytes != original }

    /// The change as a unified diff; empty where there is none.
    package func difference(isColoured: Bool) -> String {
        UnifiedDifference(of: original, bytes, file: location.file.text).text(isColoured: isColoured)
    }

    /// Writes the mended file: all of the old bytes or all of the new ones, at any moment.
    ///
    /// - Throws: Also where the file is a symbolic link, which is not followed, or has changed since it was read.
    package func write() throws(SiteError) {
        guard changesFile else { return }
        try SiteError.failing { () throws(FileError) in
            let name = location.file.name
            let folder = try Folder(at: location.folder, for: .write)
            guard try folder.kind(of: name) == .file else { throw FileError(.write, location.file.text, .link) }
            guard try folder.holds(original, in: name) == true else {
                throw FileError(.write, location.file.text, .changed)
            }
            try folder.write(bytes, to: name, mode: folder.mode(of: name))
        }
    }
}

extension Mending {
    /// Makes all edits at once, or where that makes nothing better, the first that does by itself. What comes to light then is mended
    /// in its turn.
    ///
    /// - Returns: Whether anything was mended or at least refused, so that there may be more to do.
    private mutating func mendOnce() throws(SiteError) -> Bool {
        let open = after.diagnostics.filter { diagnostic in
            guard let edit = diagnostic.edit, edit.place.file == location.file.text else { return false }
            return !refused.contains(edit)
        }
        guard !open.isEmpty else { return false }
        if open.count > 1, try apply(open) { return true }
        for diagnostic in open {
            if try apply([diagnostic]) { return true }
            if let edit = diagnostic.edit { refused.insert(edit) }
        }
        return false
    }

    /// Makes these edits; leaves everything as it was unless the site is better then.
    private mutating func apply(_ findings: [Diagnostic]) throws(SiteError) -> Bool {
        guard let candidate = EditedSource(bytes).applying(findings.compactMap(\.edit)) else { return false }
        let built = try build(candidate)
        guard Improvement(mending: findings, from: after, to: built).isBetter(candidate, file: location.file.text)
        else {
            return false
        }
        bytes = candidate
        after = built
        mended += findings
        return true
    }
}
