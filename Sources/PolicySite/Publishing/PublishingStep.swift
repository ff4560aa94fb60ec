/// One thing that publishing does to the output folder. Each leaves every file whole.
package enum PublishingStep: Equatable {
    case list(Manifest)
    case write(RelativePath, [UInt8])
    /// A page that is no longer produced.
    case delete(RelativePath)
    /// A temporary file of a run that was killed.
    case tidy(RelativePath)

    /// Does it.
    ///
    /// - Returns: What it adds to the count of this run.
    package func perform(in folder: borrowing Folder) throws(FileError) -> Publication {
        switch self {
        case .list(let manifest):
            try folder.write(manifest.bytes, to: Manifest.name)
            return Publication()
        case .write(let path, let bytes):
            try folder.folder(holding: path, for: .write, creating: true).write(bytes, to: path.name)
            return Publication(written: 1)
        case .delete(let path):
            return Publication(deleted: try folder.remove(path) ? 1 : 0)
        case .tidy(let path):
            _ = try folder.remove(path)
            return Publication()
        }
    }
}

/// How many files a run wrote, left alone and deleted; the manifest is not counted.
package struct Publication: Equatable, Sendable {
    package var written = 0
    package var unchanged = 0
    package var deleted = 0

    /// Adds the counts of a further step.
    package static func += (left: inout Publication, right: Publication) {
        left.written += right.written
        left.unchanged += right.unchanged
        left.deleted += right.deleted
    }
}
