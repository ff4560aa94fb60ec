import LocatedYAML

/// Which sites the arguments of a command mean, and where each is published.
///
/// A folder that holds `site.yaml` is that site; any other is searched, without hidden folders, folders that were published
/// into, and symbolic links. A file is the description of a site, whatever its name.
package struct SiteSearch {
    /// What `--output` says; without it what is written for each site lies beside its file.
    package let output: String?
    /// The name of that folder.
    private let usualName: String
    /// Whether what is published matters, so that two sites with one output are in each other's way.
    private let usesOutput: Bool

    /// - Parameter usualName: the folder beside a site's file where nothing else is said; `public` for what is published.
    package init(output: String?, usualName: String = "public", usesOutput: Bool = true) {
        self.output = output
        self.usualName = usualName
        self.usesOutput = usesOutput
    }

    private static let fileName = "site.yaml"
    /// What stands for the name of each site in a path.
    package static let hole = "{site}"

    /// The sites, sorted by their files; one that was named twice is one site. What cannot be found does not keep the others
    /// from being found.
    ///
    /// - Parameter arguments: Files and folders; none means the `site.yaml` in the working directory.
    /// - Returns: No site where two would share an output. The errors are `refused`, when a folder holds no site or two sites
    ///   would share an output, and `failed`, when something could not be read.
    package func search(_ arguments: [String]) -> (sites: [SiteLocation], errors: [SiteError]) {
        var sites: [FilePath: SiteLocation] = [:]
        var errors: [SiteError] = []
        for argument in arguments.isEmpty ? [Self.fileName] : arguments {
            do throws(FileError) {
                let found = try find(FilePath(argument))
                if found.isEmpty { errors.append(.refused([Self.noSite(argument)])) }
                for site in found where sites[site.file] == nil { sites[site.file] = site }
            } catch {
                errors.append(.failed(error))
            }
        }
        let sorted = sites.values.sorted { $0.file < $1.file }
        let findings = usesOutput ? sharedOutputs(sorted) : []
        guard findings.isEmpty else { return ([], errors + [.refused(findings)]) }
        return (sorted, errors)
    }

    /// The sites, where all can be found; see `search`.
    package func sites(_ arguments: [String]) throws(SiteError) -> [SiteLocation] {
        let found = search(arguments)
        if let error = found.errors.first { throw error }
        return found.sites
    }

    private func find(_ path: FilePath) throws(FileError) -> [SiteLocation] {
        let folder: Folder
        do throws(FileError) {
            folder = try Folder(at: path)
        } catch let error where error.reason == .notAFolder {
            return [try location(path)]
        }
        let file = path.appending(Self.fileName)
        if try folder.kind(of: Self.fileName) == .file { return [try location(file)] }
        return try search(folder).map { location(path.appending($0.text).appending(Self.fileName), named: $0.text) }
    }

    /// The folders below this one that are sites, without going into them.
    private func search(_ top: borrowing Folder) throws(FileError) -> [RelativePath] {
        var sites: [RelativePath] = []
        var open = try Self.folders(in: top, at: "")
        while let path = open.popLast() {
            let folder = try top.folder(at: path, for: .read)
            if try folder.kind(of: Self.fileName) == .file {
                sites.append(path)
            } else {
                open += try Self.folders(in: folder, at: path.text + "/")
            }
        }
        return sites
    }

    /// What is to be searched in a folder: nothing, when it was published into.
    private static func folders(in folder: borrowing Folder, at path: String) throws(FileError) -> [RelativePath] {
        guard try folder.kind(of: Manifest.name) == nil else { return [] }
        return try folder.entries().filter { $0.kind == .folder && !$0.name.hasPrefix(".") }.compactMap { entry in
            RelativePath(path + entry.name)
        }
    }

    private func location(_ file: FilePath) throws(FileError) -> SiteLocation {
        location(file, named: try Folder.realName(of: file.folder))
    }

    private func location(_ file: FilePath, named name: String) -> SiteLocation {
        guard let output else {
            return SiteLocation(file: file, name: name, output: file.folder.appending(usualName))
        }
        let parts = output.split(separator: Self.hole, omittingEmptySubsequences: false)
        return SiteLocation(file: file, name: name, output: FilePath(parts.joined(separator: name)))
    }
}

extension SiteSearch {
    /// Two sites that would be published into one folder, for each site but the first.
    private func sharedOutputs(_ sites: [SiteLocation]) -> [Diagnostic] {
        if let output, !output.contains(Self.hole), sites.count > 1 {
            let arguments: [String: DiagnosticArgument] = [
                "output": .text(output), "count": .number(sites.count), "hole": .text(Self.hole),
            ]
            return [Diagnostic(SiteRule.outputWithoutSite, at: nil, arguments: arguments)]
        }
        var first: [FilePath: FilePath] = [:]
        return sites.compactMap { site in
            guard let other = first.updateValue(first[site.output] ?? site.file, forKey: site.output) else {
                return nil
            }
            let arguments: [String: DiagnosticArgument] = [
                "site": .text(site.file.text), "other": .text(other.text), "output": .text(site.output.text),
            ]
            return Diagnostic(SiteRule.sharedOutput, at: nil, arguments: arguments)
        }
    }

    private static func noSite(_ argument: String) -> Diagnostic {
        Diagnostic(SiteRule.noSite, at: nil, arguments: ["path": .text(argument)])
    }
}
