import LocatedYAML
import Synchronization

/// What was made of the built-in Templates and Locales in this run. Most shops bring no files of their own, so that a run over
/// many of them reads the built-in ones once.
enum SharedReading {
    /// A thing that was read without a finding, and the files that were read for it.
    struct Entry: Sendable {
        let value: any Sendable
        let sources: [String: [UInt8]]
        let locales: [String: LocatedValue]
    }

    private static let entries = Mutex<[String: Entry]>([:])

    static subscript(key: String) -> Entry? {
        get { entries.withLock { $0[key] } }
        set { entries.withLock { $0[key] = newValue } }
    }
}

extension SourceReader {
    /// Reads something of Templates and Locales, or takes what an earlier site of the run had made of it, where none of the
    /// site's own files can have a part in it.
    ///
    /// - Parameters:
    ///   - key: what is read; the same key always stands for the same thing.
    ///   - read: reads it; its result is kept when there was no finding.
    mutating func shared<Value: Sendable>(
        _ key: String, _ read: (inout SourceReader) throws(FileError) -> Value?
    ) throws(FileError) -> Value? {
        guard try areFilesBuiltin() else { return try read(&self) }
        if let entry = SharedReading[key], let value = entry.value as? Value {
            take(sources: entry.sources, locales: entry.locales)
            return value
        }
        var reader = SourceReader(files: SiteFiles(beside: nil))
        let value = try read(&reader)
        take(sources: reader.sources, locales: reader.locales)
        diagnostics += reader.diagnostics
        if let value, reader.diagnostics.isEmpty {
            SharedReading[key] = SharedReading.Entry(value: value, sources: reader.sources, locales: reader.locales)
        }
        return value
    }
}
