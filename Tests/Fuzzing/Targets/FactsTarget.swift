import LocatedYAML
import PolicyChecks
import PolicyRendering
import PolicySite

struct FactsTarget: Sendable {
    static let shared = FactsTarget()

    private let words = ToolWords.read("en")
    private let context = RunContext(
        version: "0", language: "en", workingDirectory: "/", time: "2026-12-01T00:00:00")

    func failure(with bytes: [UInt8]) -> String? {
        let read = LocatedYAMLReader.read(bytes, file: "input")
        do {
            let build = try SiteBuild.build(
                streamed: read, name: "input", formats: [.html, .text], control: FindingControl(), cites: false)
            guard build.hasErrors || !build.pages.isEmpty else { return "neither pages nor an error" }
            let result = StreamedResult(
                line: 1, id: nil, pages: build.pages, diagnostics: build.diagnostics, isRefused: build.hasErrors)
            return Self.failure(of: result.bytes(words, context: context))
        } catch {
            return "a file was asked for: \(error)"
        }
    }

    /// What is wrong with an answer as a line of JSON.
    private static func failure(of line: [UInt8]) -> String? {
        guard line.last == 0x0A, !line.dropLast().contains(0x0A) else { return "an answer that is not one line" }
        return Array(String(decoding: line, as: UTF8.self).utf8) == line ? nil : "an answer that is no UTF-8"
    }
}
