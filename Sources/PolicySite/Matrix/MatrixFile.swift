import PolicyModel
import PolicyRendering

/// Where the table of one site is written, and how it leads to the site's pages.
package struct MatrixFile: Sendable {
    package enum Format: Sendable {
        case html
        case markdown
    }

    package let path: FilePath
    package let format: Format

    /// The files that a path means: one that ends in `.html` or `.md` is that file, any other a folder for both.
    ///
    /// - Parameter path: as the person wrote it; `{site}` in it stands for the name of the site.
    package static func files(_ path: String, for location: SiteLocation) -> [MatrixFile] {
        let path = path.split(separator: SiteSearch.hole, omittingEmptySubsequences: false)
            .joined(separator: location.name)
        if path.hasSuffix(".html") { return [MatrixFile(path: FilePath(path), format: .html)] }
        if path.hasSuffix(".md") { return [MatrixFile(path: FilePath(path), format: .markdown)] }
        let folder = FilePath(path)
        return [
            MatrixFile(path: folder.appending("laws.html"), format: .html),
            MatrixFile(path: folder.appending("laws.md"), format: .markdown),
        ]
    }

    /// Writes the table, whole or not at all; the folder is made when it is missing.
    ///
    /// - Parameters:
    ///   - output: the folder that the site's pages are published into.
    ///   - workingDirectory: the absolute path from which both are named.
    package func write(_ matrix: LawMatrix, output: FilePath, workingDirectory: String) throws(SiteError) {
        let pages = Self.link(from: path.folder, to: output, workingDirectory: workingDirectory)
        let bytes =
            switch format {
            case .html: MatrixHTML(matrix: matrix, pages: pages).bytes
            case .markdown: MatrixMarkdown(matrix: matrix, pages: pages).bytes
            }
        try SiteError.failing { () throws(FileError) in
            _ = try Folder(creating: path.folder)
            try writeFile(bytes, to: path)
        }
    }

    /// The way from one folder to another as a link, with a slash at its end: `../public/`; empty for the folder itself.
    static func link(from folder: FilePath, to other: FilePath, workingDirectory: String) -> String {
        let start = parts(of: folder, workingDirectory)
        let end = parts(of: other, workingDirectory)
        let common = zip(start, end).prefix { $0 == $1 }.count
        let steps = Array(repeating: "..", count: start.count - common) + end.dropFirst(common).map(\.inAddress)
        return steps.map { $0 + "/" }.joined()
    }

    /// The folders of an absolute path, without `..`.
    private static func parts(of path: FilePath, _ workingDirectory: String) -> [String] {
        let absolute = path.text.hasPrefix("/") ? path.text : workingDirectory + "/" + path.text
        var parts: [String] = []
        for part in absolute.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
        }
        return parts
    }
}

extension LawMatrix.Side {
    /// The link to a place in the policy's page.
    ///
    /// - Parameters:
    ///   - pages: the way from the table to the folder of the pages.
    ///   - anchor: the place; empty for the page itself.
    func link(to anchor: String, pages: String) -> String {
        guard let document else { return "" }
        let page = SiteAddresses(policy: document.policy, url: nil).path(in: document.language.text)
        return pages + page + (anchor.isEmpty ? "" : "#" + anchor)
    }
}

extension String {
    /// A name as a part of an address: what has a meaning there is written as its bytes.
    fileprivate var inAddress: String {
        utf8.map { byte in
            let isPlain =
                byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "-._~".utf8.contains(byte)
            guard !isPlain else { return [byte] }
            let digits = Array("0123456789ABCDEF".utf8)
            return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }.reduce(into: [UInt8]()) { $0 += $1 }.asText
    }
}

extension [UInt8] {
    fileprivate var asText: String { String(decoding: self, as: UTF8.self) }
}
