import LocatedYAML
import PolicyRendering

/// A folder that pages were published into, looked at and not touched.
package struct PublishedSite {
    private let output: FilePath

    package init(output: FilePath) { self.output = output }

    /// The forms for platforms that were published into the folder; none where its list cannot be read, as `check` then says.
    package var platforms: Set<PageFormat> {
        guard let folder = try? Folder(at: output), let manifest = try? Manifest(publishedIn: folder) else { return [] }
        let folders = Set(manifest.files.compactMap(\.parts.first))
        return Set(PageFormat.allCases.filter { $0.isForPlatform && folders.contains($0.rawValue) })
    }

    /// Compares the folder with the pages that the facts make, and the texts with those that were published last.
    ///
    /// - Throws: `refused`, with every page that is missing, outdated, edited or too many, or with `site/outdated-pages` alone where
    ///   nothing was published; `failed` when something cannot be read.
    package func check(_ build: SiteBuild, of location: SiteLocation) throws(SiteError) {
        let folder: Folder
        do throws(FileError) {
            folder = try Folder(at: output)
        } catch {
            throw error.reason == .missing ? .refused([outdated([])]) : .failed(error)
        }
        guard let manifest = try Manifest(publishedIn: folder) else { throw .refused([outdated([])]) }
        let pages = try PublishedPages(build.pages)
        let plan = try PublishingPlan(pages, source: manifest.source, in: folder)
        var findings: [Diagnostic] = []
        do throws(FileError) {
            findings += try differences(plan, in: folder, manifest) + strayPages(pages, in: folder, manifest)
            findings += try PublishedTexts(build: build).findings(pages, in: folder, manifest)
        } catch {
            throw .failed(error)
        }
        // What a killed run left undone shows in no page.
        if findings.isEmpty, !manifest.isFinished { findings.append(outdated([])) }
        guard findings.isEmpty else { throw .refused(findings) }
    }

    private func outdated(_ pages: [String]) -> Diagnostic {
        Diagnostic(
            SiteRule.outdatedPages, at: nil, arguments: ["path": .text(output.text)],
            notes: pages.map { DiagnosticNote("page", arguments: ["page": .text($0)]) })
    }

    private func finding(_ rule: SiteRule, _ path: RelativePath, line: Int? = 1) -> Diagnostic {
        let file = output.appending(path.text).text
        let place = line.map { Place(file: file, at: Position(line: $0, column: 1)) }
        return Diagnostic(rule, at: place, arguments: ["path": .text(file)])
    }
}

extension PublishedSite {
    /// What generate would write or remove, page by page; those that are as they were published then are one finding together.
    private func differences(
        _ plan: PublishingPlan, in folder: borrowing Folder, _ manifest: Manifest
    ) throws(FileError) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        var old: [String] = []
        for step in plan.steps {
            switch step {
            case .write(let path, let bytes):
                guard let there = try folder.bytes(at: path) else {
                    findings.append(finding(.missingPage, path, line: nil))
                    continue
                }
                let isAsPublished = manifest.sums[path].map { $0 == Fingerprint(ofPage: there) } ?? true
                guard !isAsPublished else {
                    old.append(path.text)
                    continue
                }
                findings.append(finding(.editedPage, path, line: Self.firstDifference(there, bytes)))
            case .delete(let path):
                if try folder.bytes(at: path) != nil { findings.append(finding(.surplusPage, path)) }
            case .list, .tidy: continue
            }
        }
        return (old.isEmpty ? [] : [outdated(old)]) + findings
    }

    /// The line, from 1, in which two texts first differ.
    private static func firstDifference(_ some: [UInt8], _ others: [UInt8]) -> Int {
        let same = zip(some, others).prefix { $0 == $1 }
        return same.count { $0.0 == 0x0A } + 1
    }

    /// Pages in the folders of the policies that this program did not write. What lies above may be the rest of a web site.
    private func strayPages(
        _ pages: PublishedPages, in folder: borrowing Folder, _ manifest: Manifest
    ) throws(FileError) -> [Diagnostic] {
        let known = Set(pages.paths + manifest.files)
        var findings: [Diagnostic] = []
        for path in pages.folders.sorted() {
            do throws(FileError) {
                for entry in try folder.folder(at: path, for: .read).entries() where entry.kind == .file {
                    guard entry.name.hasSuffix(".html"), let stray = RelativePath("\(path.text)/\(entry.name)"),
                        !known.contains(stray)
                    else { continue }
                    findings.append(finding(.strayPage, stray))
                }
            } catch let error where error.isDeadEnd {
                continue
            }
        }
        return findings
    }
}

extension Folder {
    /// The bytes of a file below this folder; nil where there is none.
    borrowing func bytes(at path: RelativePath) throws(FileError) -> [UInt8]? {
        do throws(FileError) {
            return try folder(holding: path, for: .read).bytes(of: path.name)
        } catch let error where error.isDeadEnd {
            return nil
        }
    }
}
