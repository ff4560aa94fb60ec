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

    /// Publishes these pages and nothing else.
    ///
    /// - Throws: `refused` before anything was written, when the folder holds something that is not ours to write over;
    ///   `failed` when something could not be read or written, perhaps midway.
    package func publish(_ pages: [Page]) throws(SiteError) -> Publication {
        let pages = try PublishedPages(pages)
        let folder = try SiteError.failing { () throws(FileError) in try Folder(creating: output) }
        try SiteError.failing { () throws(FileError) in try folder.lock(patience: patience) }
        let plan = try PublishingPlan(pages, in: folder)
        var publication = Publication(unchanged: plan.unchanged)
        try SiteError.failing { () throws(FileError) in
            for step in plan.steps { publication += try step.perform(in: folder) }
        }
        return publication
    }
}
