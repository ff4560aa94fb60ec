import LocatedYAML
import PolicyModel
import PolicyRendering
import TestSupport

/// A version as it was kept: whatever is taken for one is published again, and then says what it said.
struct KeptTarget: Sendable {
    static let shared = Result { try KeptTarget() }

    private let renderer: SiteRenderer
    private let words: PageWords

    private init() throws {
        func text(_ kind: String) throws -> LocatedText {
            let path = "Templates/pages/\(kind).html"
            let start = Position(line: 1, column: 1)
            return LocatedText(try Repository.text(path), at: Place(file: path, at: start))
        }
        var diagnostics: [Diagnostic] = []
        let frames = Frames(
            policy: try text("policy"), parallel: try text("parallel"), index: try text("index"),
            version: try text("version"), changes: try text("changes"), diagnostics: &diagnostics)
        let language = LanguageTag("en").flatMap { tag in
            (try? Repository.value("Locales/en/pages.yaml")).flatMap {
                PageWords($0, language: tag, diagnostics: &diagnostics)
            }
        }
        guard let frames, let language else { throw Repository.Unreadable(path: "Templates", diagnostics: diagnostics) }
        renderer = SiteRenderer(frames: frames, stylesheet: [])
        words = language
    }

    func failure(with bytes: [UInt8]) -> String? {
        guard let document = Self.document(bytes) else { return nil }
        let pages = renderer.pages(
            of: [Edition(document: document, words: words)], url: nil, formats: Set(PageFormat.allCases))
        guard let json = pages.first(where: { $0.path.hasSuffix(".json") }) else { return "no page for programs" }
        guard let again = Self.document(json.bytes) else { return "what was kept and published cannot be kept again" }
        let differences = again.differences(from: document)
        return differences.isEmpty && again.shape == document.shape ? nil : "it says something else: \(differences)"
    }

    private static func document(_ bytes: [UInt8]) -> Document? {
        let read = LocatedYAMLReader.read(bytes, file: "input")
        guard read.diagnostics.isEmpty, let value = read.value else { return nil }
        return (try? PublishedDocument(value))?.document
    }
}
