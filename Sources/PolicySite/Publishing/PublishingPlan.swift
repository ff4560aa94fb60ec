import LocatedYAML

/// What has to be done to a folder so that it holds these pages: settled in full, with everything that speaks against it,
/// before anything is written.
package struct PublishingPlan {
    /// In an order in which a run may be killed after any of them: the manifest lists a file before it is written and until
    /// it is gone.
    package let steps: [PublishingStep]
    /// How many pages are there already, byte for byte.
    package let unchanged: Int

    /// Compares the pages with the folder.
    ///
    /// - Parameter source: what the pages were made from, for the manifest.
    /// - Throws: `refused`, with all that is in the way; `failed`, when something could not be read.
    package init(_ pages: PublishedPages, source: Fingerprint? = nil, in folder: borrowing Folder) throws(SiteError) {
        let old = try Manifest(publishedIn: folder)
        let listed = Set(old?.files ?? [])
        let survey = try SiteError.failing { () throws(FileError) in
            try Survey(of: folder, for: pages, listed: listed)
        }
        guard survey.findings.isEmpty else { throw .refused(survey.findings) }
        let leftovers = try SiteError.failing { () throws(FileError) in
            try Self.leftovers(in: folder, of: old, pages)
        }
        unchanged = survey.unchanged
        let new = Manifest(files: pages.paths, isFinished: true, sums: pages.sums, source: source)
        steps = leftovers + Self.steps(from: old, to: new, of: pages, writing: survey.outdated)
    }

    private static func steps(
        from old: Manifest?, to new: Manifest, of pages: PublishedPages, writing outdated: [PublishedPages.Entry]
    ) -> [PublishingStep] {
        let gone = Set(old?.files ?? []).subtracting(pages.paths).sorted()
        let changes = changes(gone: gone, outdated: outdated, folders: pages.folders)
        let during = Manifest(files: pages.paths + gone, isFinished: false)
        return (changes.isEmpty || old == during ? [] : [.list(during)])
            + changes
            + (changes.isEmpty && old == new ? [] : [.list(new)])
    }

    /// Deletions come last, so that a killed run rather leaves too much; but a file makes room for a folder of its name.
    private static func changes(
        gone: [RelativePath], outdated: [PublishedPages.Entry], folders: Set<RelativePath>
    ) -> [PublishingStep] {
        gone.filter(folders.contains).map(PublishingStep.delete)
            + outdated.map { .write($0.path, $0.bytes) }
            + gone.filter { !folders.contains($0) }.map(PublishingStep.delete)
    }

    /// What killed runs left half written: looked for beside the manifest always, elsewhere only after such a run.
    private static func leftovers(
        in folder: borrowing Folder, of old: Manifest?, _ pages: PublishedPages
    ) throws(FileError) -> [PublishingStep] {
        var paths = try temporaryNames(in: folder)
        if let old, !old.isFinished {
            for path in pages.folders.union(old.files.flatMap(\.parents)).sorted() {
                paths += try temporaryFiles(in: path, of: folder)
            }
        }
        return paths.compactMap(RelativePath.init).map(PublishingStep.tidy)
    }

    private static func temporaryFiles(
        in path: RelativePath, of folder: borrowing Folder
    ) throws(FileError) -> [String] {
        do throws(FileError) {
            return try temporaryNames(in: folder.folder(at: path, for: .read)).map { "\(path.text)/\($0)" }
        } catch let error where error.isDeadEnd {
            return []
        }
    }

    /// The temporary files right in a folder.
    static func temporaryNames(in folder: borrowing Folder) throws(FileError) -> [String] {
        try folder.entries().filter { $0.kind == .file && TemporaryName.matches($0.name) }.map(\.name)
    }
}
