import LocatedYAML

extension Manifest {
    /// The manifest in an output folder; nil where there is none, because nothing was ever published there.
    ///
    /// - Throws: `refused`, when it is not one that this program wrote: then nobody knows which files are ours.
    package init?(publishedIn folder: borrowing Folder) throws(SiteError) {
        let bytes = try SiteError.failing { () throws(FileError) in try folder.bytes(of: Self.name) }
        guard let bytes else { return nil }
        // JSON is YAML.
        let file = folder.path.appending(Self.name).text
        let (value, problems) = LocatedYAMLReader.read(bytes, file: file)
        guard problems.isEmpty, let value, let manifest = try Manifest(value) else {
            throw Self.broken(at: problems.first?.place ?? Place(file: file, at: Position(line: 1, column: 1)))
        }
        self = manifest
    }

    /// Nil when the value has not the shape that `bytes` writes.
    private init?(_ value: LocatedValue) throws(SiteError) {
        guard let format = value["format"]?.text.flatMap({ Int($0) }) else { return nil }
        guard format == Self.format else { throw Self.unknown(format, at: value["format"]?.place ?? value.place) }
        guard let isFinished = value["finished"]?.text.flatMap({ Bool($0) }), let items = value["files"]?.items
        else { return nil }
        var files: [RelativePath] = []
        for item in items {
            guard let path = item.text.flatMap({ RelativePath($0) }), path.name != Self.name
            else { throw Self.broken(at: item.place) }
            files.append(path)
        }
        var sums: [RelativePath: Fingerprint] = [:]
        for entry in value["sums"]?.entries ?? [] {
            guard let path = RelativePath(entry.key.text),
                let sum = entry.value.text.flatMap(Fingerprint.init(recorded:))
            else { throw Self.broken(at: entry.value.place) }
            sums[path] = sum
        }
        var source: Fingerprint?
        if let recorded = value["source"] {
            guard let sum = recorded.text.flatMap(Fingerprint.init(recorded:)) else {
                throw Self.broken(at: recorded.place)
            }
            source = sum
        }
        self.init(files: files, isFinished: isFinished, sums: sums, source: source)
    }

    private static func broken(at place: Place) -> SiteError {
        .refused([Diagnostic(SiteRule.brokenManifest, at: place, arguments: ["path": .text(place.file)])])
    }

    /// A newer program may have written more into the folder than this one knows.
    private static func unknown(_ format: Int, at place: Place) -> SiteError {
        let arguments: [String: DiagnosticArgument] = ["path": .text(place.file), "format": .number(format)]
        return .refused([Diagnostic(SiteRule.unknownManifest, at: place, arguments: arguments)])
    }
}
