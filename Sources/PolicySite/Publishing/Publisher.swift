import PolicyRendering

/// Publishes pages into a folder that may hold other people's files.
///
/// Files with the right bytes are left alone; each other one is exchanged at once for a whole new one; of what earlier runs
/// wrote, and of nothing else, what is no longer produced is deleted. A run that is killed leaves whole files and a
/// manifest that lists all it may have written, so that the next run repairs the rest.
package struct Publisher {
    /// The folder to publish into; made when it is missing.
    package let output: FilePath
    /// How often to try while another run publishes into the same folder, a hundredth of a second apart.
    package let patience: Int

    package init(output: FilePath, patience: Int = 1_000) {
        self.output = output
        self.patience = patience
    }

    /// How many files there are, where nothing has to be written: an earlier run that ended published all of them, from the same
    /// source, and they are as it left them. Nil otherwise.
    ///
    /// What stands in the way of finding out stands in the way of publishing too, and is told there.
    package func unchanged(since source: SiteSource) -> Publication? {
        guard let folder = try? Folder(at: output), (try? folder.lock(patience: patience)) != nil,
            let manifest = try? Manifest(publishedIn: folder), manifest.isFinished,
            manifest.source == source.fingerprint,
            // A run that was killed before it wrote anything else may have left one.
            (try? PublishingPlan.temporaryNames(in: folder))?.isEmpty == true
        else { return nil }
        let folders = Dictionary(grouping: manifest.files, by: \.folder).values
        let isWhole = folders.allSatisfy { Self.areWhole($0, below: folder, sums: manifest.sums) }
        return isWhole ? Publication(unchanged: manifest.files.count) : nil
    }

    /// Whether files of one folder, which is opened once for all of them, are as they were published.
    private static func areWhole(
        _ files: [RelativePath], below top: borrowing Folder, sums: [RelativePath: Fingerprint]
    ) -> Bool {
        guard let first = files.first, let folder = try? top.folder(holding: first, for: .read) else { return false }
        return files.allSatisfy { path in
            guard let bytes = try? folder.bytes(of: path.name) else { return false }
            return sums[path] == Fingerprint(ofPage: bytes)
        }
    }

    /// Publishes these pages and nothing else.
    ///
    /// - Parameter source: what the pages were made from, where nothing was found in it: as long as it stays the same, a later
    ///   run need not make them again.
    /// - Throws: `refused` before anything was written, when the folder holds something that is not ours to write over;
    ///   `failed` when something could not be read or written, perhaps midway.
    package func publish(_ pages: [Page], from source: SiteSource? = nil) throws(SiteError) -> Publication {
        let pages = try PublishedPages(pages)
        let folder = try SiteError.failing { () throws(FileError) in try Folder(creating: output) }
        try SiteError.failing { () throws(FileError) in try folder.lock(patience: patience) }
        let plan = try PublishingPlan(pages, source: source?.fingerprint, in: folder)
        var publication = Publication(unchanged: plan.unchanged)
        try SiteError.failing { () throws(FileError) in
            for step in plan.steps { publication += try step.perform(in: folder) }
        }
        return publication
    }
}
