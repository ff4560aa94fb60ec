/// Reads one YAML file into values with places.
package enum LocatedYAMLReader {
    /// Reads `bytes` and goes on after each error that can be gone on from, so that one run shows all of them.
    ///
    /// - Parameters:
    ///   - file: what places and findings name.
    ///   - isPlainTried: whether what is laid out plainly is read without libyaml; the result is the same.
    /// - Returns: the value, and all findings in the order of the file. The value is nil when the file is no YAML: a
    ///   syntax error, other characters than UTF-8 text, a limit passed. A file without a document gives an empty plain
    ///   text at 1:1. What was refused (an alias, a merge key) is left out, and its parent or place says so
    ///   (`LocatedValue.isIncomplete`).
    package static func read(
        _ bytes: [UInt8], file: String, isPlainTried: Bool = true
    ) -> (value: LocatedValue?, diagnostics: [Diagnostic]) {
        guard bytes.count <= YAMLLimits.bytes else { return (nil, [tooLarge(bytes.count, file: file)]) }
        if let encoding = OtherEncoding(of: bytes) { return (nil, [encoding.finding(file: file)]) }
        var source = SourceText(bytes)
        var check = CharacterCheck(source, file: file)
        check.run()
        guard check.findings.isEmpty else { return (nil, check.findings) }
        source.endLastLine()
        if isPlainTried, let value = source.withBuffer({ PlainLayoutReader.read($0, file: file) }) {
            return (value, [])
        }
        return build(source, in: FileExtent(file: file, end: check.position))
    }

    /// Whether a file is laid out plainly, so that libyaml is not needed for it.
    package static func isPlain(_ bytes: [UInt8]) -> Bool {
        var source = SourceText(bytes)
        source.endLastLine()
        return source.withBuffer { PlainLayoutReader.read($0, file: "") != nil }
    }
}

extension LocatedYAMLReader {
    private static func build(
        _ source: SourceText, in extent: FileExtent
    ) -> (value: LocatedValue?, diagnostics: [Diagnostic]) {
        source.withBuffer { buffer in
            guard let events = EventStream(buffer) else { return (nil, [outOfMemory(file: extent.file)]) }
            var builder = ValueBuilder(events, source: source, extent: extent)
            let value = builder.build()
            return (value, builder.findings)
        }
    }

    private static func tooLarge(_ size: Int, file: String) -> Diagnostic {
        Diagnostic(
            YAMLRule.tooLarge, at: Place(file: file, at: .start),
            arguments: ["size": .number(size), "limit": .number(YAMLLimits.bytes)])
    }

    private static func outOfMemory(file: String) -> Diagnostic {
        Diagnostic(
            YAMLRule.syntax, at: Place(file: file, at: .start), arguments: ["problem": .text("out of memory")],
            help: nil)
    }
}

extension Position {
    /// Where a file begins.
    static let start = Position(line: 1, column: 1)
}
