import LocatedYAML
import PolicyChecks
import PolicyModel
import PolicyRendering
import TestSupport

/// A frame, and a style sheet, of a shop's own around a small policy.
struct FrameTarget: Sendable {
    static let shared = Result { try FrameTarget() }

    private static let url = "https://tea.example/policies/"
    private static let file = "input"
    private static let kinds = ["policy", "parallel", "index", "version", "changes"]

    private let frames: [String: LocatedText]
    private let editions: [Edition]

    private init() throws {
        frames = try Dictionary(
            uniqueKeysWithValues: Self.kinds.map { kind in
                let path = "Templates/pages/\(kind).html"
                return (kind, Self.text(try Repository.text(path), path))
            })
        let schema = try TestSchema.repository.get()
        var diagnostics: [Diagnostic] = []
        editions = try schema.documents(Self.yaml).compactMap { document in
            let words = try schema.value("Locales/\(document.language)/pages.yaml")
            return PageWords(words, language: document.language, diagnostics: &diagnostics)
                .map { Edition(document: document, words: $0) }
        }
    }

    func failure(with bytes: [UInt8]) -> String? {
        _ = StylesheetCheck.findings(bytes, file: Self.file, url: Self.url)
        let input = Self.text(String(decoding: bytes, as: UTF8.self), Self.file)
        for kind in Self.kinds {
            var diagnostics: [Diagnostic] = []
            let frames = frames.merging([kind: input]) { $1 }
            guard let policy = frames["policy"], let parallel = frames["parallel"], let index = frames["index"],
                let version = frames["version"], let changes = frames["changes"]
            else { return "no frames" }
            let compiled = Frames(
                policy: policy, parallel: parallel, index: index, version: version, changes: changes,
                diagnostics: &diagnostics)
            guard let compiled else {
                if diagnostics.isEmpty { return "neither a frame nor a finding" }
                continue
            }
            let pages = SiteRenderer(frames: compiled, stylesheet: bytes)
                .pages(of: editions, url: Self.url, formats: [.html], histories: [history])
            _ = PageCheck.findings(
                pages, editions: editions, histories: [history], url: Self.url, ownFrames: [Self.file])
        }
        return nil
    }

    /// As if the policy had said the same before.
    private var history: PolicyHistory {
        let days = ["2025-03-01", "2026-11-30", "2026-12-01"].map { VersionDay(iso: $0, texts: [:]) }
        let earlier = EarlierVersion(first: days[0], last: days[1], editions: editions, files: [:])
        let step = PolicyHistory.Step(day: days[2], older: earlier, newer: nil, sections: [:])
        return PolicyHistory(policy: "privacy", present: days[2], steps: [step])
    }

    private static func text(_ text: String, _ file: String) -> LocatedText {
        LocatedText(text, at: Place(file: file, at: Position(line: 1, column: 1)))
    }

    private static let yaml = """
        shop: {name: {en: Tea, zh-Hans: 茶坊}, email: tea@tea.example}
        languages: [en, zh-Hans]
        precedence: zh-Hans
        effective: 2026-12-01
        privacy:
          collection: {occasions: {order: {data: [name], purposes: [process-orders]}}}
          sharing: {sold: no}
        """
}
