import LocatedYAML
import PolicyModel
import PolicyRendering

/// Keeps the version of a site that is published, so that it can be published as an earlier one once another has taken effect.
package struct VersionKeeper {
    /// What was kept.
    package struct Kept: Equatable {
        /// The day on which the version took effect.
        package let day: String
        package let folder: FilePath
        /// Whether it had been kept before, with the same words.
        package let wasThere: Bool
    }

    private let location: SiteLocation

    package init(_ location: SiteLocation) { self.location = location }

    /// Copies the files for programs, byte for byte, from where they were published to beside `site.yaml`. What was kept before is
    /// never written over.
    ///
    /// - Throws: `refused` where nothing was published, where it was changed by hand, or where other words were kept of this day.
    package func keep() throws(SiteError) -> Kept {
        let policies = try PublishedPolicies(in: location.output)
        let (published, day) = (policies.files, policies.effective.iso)
        let folder = location.folder.appending("\(KeptVersion.folder)/\(day)")
        let before = try kept(published, of: day)
        guard before.contains(where: { $0.bytes != nil }) else {
            try SiteError.failing { () throws(FileError) in try write(published, of: day) }
            return Kept(day: day, folder: folder, wasThere: false)
        }
        let notes = try differences(published, before, of: day)
        guard notes.isEmpty else {
            let arguments: [String: DiagnosticArgument] = ["day": .text(day), "path": .text(folder.text)]
            throw .refused([Diagnostic(VersionRule.changed, at: nil, arguments: arguments, notes: notes)])
        }
        return Kept(day: day, folder: folder, wasThere: true)
    }
}

extension VersionKeeper {
    private func path(_ file: KeptVersion.File, _ day: String) -> RelativePath? {
        RelativePath(KeptVersion.path(day, file.document.language.text, file.document.policy))
    }

    /// What was kept before in the place of each file; nil bytes where nothing was.
    private func kept(
        _ published: [KeptVersion.File], of day: String
    ) throws(SiteError) -> [(file: KeptVersion.File, bytes: [UInt8]?)] {
        try SiteError.failing { () throws(FileError) in
            let folder = try Folder(at: location.folder)
            var kept: [(file: KeptVersion.File, bytes: [UInt8]?)] = []
            for file in published {
                guard let path = path(file, day) else { continue }
                kept.append((file, try folder.bytes(at: path)))
            }
            return kept
        }
    }

    private func write(_ published: [KeptVersion.File], of day: String) throws(FileError) {
        let folder = try Folder(at: location.folder)
        for file in published {
            guard let path = path(file, day) else { continue }
            try folder.folder(holding: path, for: .write, creating: true).write(file.bytes, to: path.name)
        }
    }

    /// What the kept files say otherwise, language by language; a file that is missing says nothing.
    private func differences(
        _ published: [KeptVersion.File], _ kept: [(file: KeptVersion.File, bytes: [UInt8]?)], of day: String
    ) throws(SiteError) -> [DiagnosticNote] {
        var notes: [DiagnosticNote] = []
        for (file, bytes) in kept {
            let language = file.document.language
            let clauses: [String]
            if let bytes, let path = path(file, day) {
                let name = PublishedName(policy: file.document.policy, language: language)
                clauses = try name.read(bytes, at: location.folder.appending(path.text))
                    .document.differences(from: file.document)
            } else {
                clauses = file.document.sections.map(\.id)
            }
            guard !clauses.isEmpty else { continue }
            notes.append(
                DiagnosticNote(
                    "clauses", arguments: ["language": .text(language.text), "clauses": .list(clauses)]))
        }
        return notes
    }
}
