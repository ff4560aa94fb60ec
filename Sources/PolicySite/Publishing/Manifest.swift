import LocatedYAML

/// The list of the files that were published into a folder, `.policyglot.json` there: only what it lists is ever deleted or
/// written over.
package struct Manifest: Equatable {
    package static var name: String { ".policyglot.json" }
    /// Grows when an older program could misread what a newer one writes.
    static var format: Int { 1 }

    /// Sorted.
    package let files: [RelativePath]
    /// False while a run is writing, and after one that was killed: then not every listed file needs to be there.
    package let isFinished: Bool
    /// What was published, so that an edit by hand can be told from facts that changed. Empty while a run is writing; an older
    /// program, which does not know them, leaves them out.
    let sums: [RelativePath: Fingerprint]
    /// What the pages were made from; nil where something was found in it, because then it is looked at again at every run.
    let source: Fingerprint?

    package init(files: some Sequence<RelativePath>, isFinished: Bool) {
        self.init(files: files, isFinished: isFinished, sums: [:], source: nil)
    }

    init(
        files: some Sequence<RelativePath>, isFinished: Bool, sums: [RelativePath: Fingerprint], source: Fingerprint?
    ) {
        self.files = Set(files).sorted()
        self.isFinished = isFinished
        self.sums = sums
        self.source = source
    }

    /// The manifest as JSON, one file a line, so that a difference between two of them can be read.
    package var bytes: [UInt8] {
        let list = Self.lines(files.map { Self.quoted($0.text) }, "[", "]")
        var members = ["\"format\": \(Self.format)", "\"finished\": \(isFinished)", "\"files\": \(list)"]
        if let source { members.append("\"source\": \"\(source.text)\"") }
        if !sums.isEmpty {
            let lines = sums.sorted { $0.key < $1.key }.map { Self.quoted($0.key.text) + ": \"\($0.value.text)\"" }
            members.append("\"sums\": " + Self.lines(lines, "{", "}"))
        }
        return Array("{\n  \(members.joined(separator: ",\n  "))\n}\n".utf8)
    }

    private static func lines(_ items: [String], _ open: String, _ close: String) -> String {
        guard !items.isEmpty else { return open + close }
        return open + items.map { "\n    " + $0 }.joined(separator: ",") + "\n  " + close
    }

    /// A path as a JSON string. It holds no control character, so these two need escaping and nothing else.
    private static func quoted(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else {
            return "\"" + text + "\""
        }
        return "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
    }
}
