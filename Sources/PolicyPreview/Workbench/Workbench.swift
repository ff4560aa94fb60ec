import LocatedYAML
import PolicyChecks
import PolicyModel
import PolicyRendering
import PolicySite

/// The pages and scripts around the pages of a site, in one of the tool's languages. They are files of the program, never
/// those of a site.
struct Workbench: Sendable {
    /// Below a site's prefix: what the workbench knows of the site, and the stream that tells of a new version of it.
    static let state = "_preview/state.json"
    static let events = "_preview/events"
    /// What changed since an earlier version, once that is known.
    static let changes = "_preview/changes.json"
    static let noChanges = ServedFile(Array("null".utf8), ofPath: changes)
    private static let folder = "Templates/preview/"
    private static let servedFolder = "/_preview/"

    let words: FindingWords
    let language: String
    /// The workbench itself, and the page on which one of several sites is chosen.
    private let page: ServedFile
    private let choice: Frame?

    /// - Parameters:
    ///   - language: `en` or `zh-Hans`.
    ///   - folders: those of the sites, whose own laws are spoken of.
    init(language: String, beside folders: [FilePath] = []) {
        self.language = language
        words = ToolWords.read(language, beside: folders)
        page = ServedFile(
            Frame(Self.folder + "workbench.html")?.filled(words, language: language) ?? [], ofPath: "workbench.html")
        choice = Frame(Self.folder + "sites.html")
    }

    /// What is the same for every site: styles and scripts.
    var files: [String: ServedFile] {
        let paths = BuiltinFiles.paths.filter { $0.hasPrefix(Self.folder) && !$0.hasSuffix(".html") }
        return Dictionary(
            uniqueKeysWithValues: paths.compactMap { path in
                BuiltinFiles.bytes(path).map { bytes in
                    (Self.servedFolder + path.dropFirst(Self.folder.count), ServedFile(bytes, ofPath: path))
                }
            })
    }

    /// What belongs to one site.
    func files(of state: SiteState, below prefix: String) -> [String: ServedFile] {
        [prefix: page, prefix + Self.state: ServedFile(state.json(words), ofPath: Self.state)]
    }

    /// The page on which one of several sites is chosen.
    func choice(of sites: [PreviewedSite]) -> ServedFile {
        let list = sites.map { site in
            let address = RequestPath.encoded(site.prefix)
            return "<li><a href=\"\(address)\">" + HTMLWriter.escaped(site.location.file.text) + "</a></li>\n"
        }
        let markup = ["sites": list.joined()]
        return ServedFile(choice?.filled(words, language: language, markup: markup) ?? [], ofPath: "sites.html")
    }
}

/// A page of the workbench: markup with holes for words.
private struct Frame: Sendable {
    private let template: Template

    /// Nil where there is no such file, or it is no frame.
    init?(_ path: String) {
        guard let bytes = BuiltinFiles.bytes(path) else { return nil }
        let start = Place(file: path, at: Position(line: 1, column: 1))
        var diagnostics: [Diagnostic] = []
        let source = LocatedText(String(decoding: bytes, as: UTF8.self), at: start)
        guard let template = Template(source, braces: .double, isLiteral: true, diagnostics: &diagnostics) else {
            return nil
        }
        self.template = template
    }

    /// The page in a language: the name of a hole is that of a word without its `preview-`.
    ///
    /// - Parameter markup: what fills other holes, escaped already.
    func filled(_ words: FindingWords, language: String, markup: [String: String] = [:]) -> [UInt8] {
        let parts = template.filled(text: { $0 }) { hole in
            if let markup = markup[hole.name] { return markup }
            return HTMLWriter.escaped(hole.name == "language" ? language : words.word("preview-" + hole.name))
        }
        return Array(parts.joined().utf8)
    }
}

extension HTMLWriter {
    /// A text as it stands in markup.
    fileprivate static func escaped(_ text: String) -> String {
        var writer = HTMLWriter()
        writer.text(text)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
