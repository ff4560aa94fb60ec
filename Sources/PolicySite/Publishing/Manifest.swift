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

    package init(files: some Sequence<RelativePath>, isFinished: Bool) {
        self.files = Set(files).sorted()
        self.isFinished = isFinished
    }

    /// The manifest as JSON, one file a line, so that a difference between two of them can be read.
    package var bytes: [UInt8] {
        let lines = files.map { "\n    " + Self.quoted($0.text) }.joined(separator: ",")
        let list = files.isEmpty ? "[]" : "[\(lines)\n  ]"
        return Array("{\n  \"format\": \(Self.format),\n  \"finished\": \(isFinished),\n  \"files\": \(list)\n}\n".utf8)
    }

    /// A path as a JSON string. It holds no control character, so these two need escaping and nothing else.
    private static func quoted(_ text: String) -> String {
        "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
    }
}
