extension Folder {
    /// The paths of all files below a folder in this one, sorted; none where there is no such folder. Hidden files and
    /// folders are left out.
    ///
    /// - Throws: Also at a symbolic link, since it is not followed and what it leads to would be missing without a word.
    package borrowing func files(below path: RelativePath) throws(FileError) -> [RelativePath] {
        var files: [RelativePath] = []
        var open = [path]
        while let path = open.popLast() {
            guard let folder = try folderIfPresent(at: path) else { continue }
            for name in try folder.names() where !name.hasPrefix(".") {
                guard let below = RelativePath("\(path.text)/\(name)") else { continue }
                switch try folder.kind(of: name) {
                case .file: files.append(below)
                case .folder: open.append(below)
                case .link: throw FileError(.read, folder.path.appending(name).text, .link)
                case .other, nil: continue
                }
            }
        }
        return files.sorted()
    }

    private borrowing func folderIfPresent(at path: RelativePath) throws(FileError) -> Folder? {
        do throws(FileError) {
            return try folder(at: path, for: .read)
        } catch  where error.reason == .missing {
            return nil
        }
    }
}
