/// Which version of a site an argument means: a file or a folder that is there, with a site or with published pages, else a revision of git, with or without the
/// path of a site in it.
enum VersionName {
    case file(FilePath)
    /// A folder that pages were published into, and that holds no site.
    case published(FilePath)
    /// The path begins at the repository's top, or with `./` at the folder in which the program runs. Nil means that of the
    /// version it is compared with.
    case revision(String, path: String?)

    static let usualFile = FilePath("site.yaml")

    init(_ text: String) throws(FileError) {
        let path = FilePath(text)
        do throws(FileError) {
            let folder = try Folder(at: path)
            let isSite = try folder.kind(of: Self.usualFile.text) != nil
            let isPublished = try folder.kind(of: Manifest.name) != nil
            self = !isSite && isPublished ? .published(path) : .file(folder.path.appending(Self.usualFile.text))
            return
        } catch {
            switch error.reason {
            case .notAFolder: self = .file(path)
            case .missing: self = Self.revision(text)
            // Too long for a file, and yet perhaps a revision.
            case .other: self = Self.revision(text)
            default: throw error
            }
        }
    }

    /// Reads `HEAD~1`, `v1.2:shops/tea/site.yaml`, `HEAD^{/fix: typo}`.
    private static func revision(_ text: String) -> VersionName {
        var depth = 0
        for index in text.indices {
            switch text[index] {
            case "{": depth += 1
            case "}": depth -= 1
            case ":" where depth <= 0:
                return .revision(String(text[..<index]), path: String(text[text.index(after: index)...]))
            default: break
            }
        }
        return .revision(text, path: nil)
    }
}
