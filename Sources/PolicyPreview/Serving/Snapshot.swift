/// Everything that can be asked for at one moment. A request is looked up here and nowhere else: no path reaches the disk.
struct Snapshot: Sendable {
    /// By path, as it is after decoding: `/en/privacy/index.html`.
    private var files: [String: ServedFile] = [:]
    /// The version of what each stream of events tells of, by path.
    private(set) var streams: [String: String] = [:]

    /// What is at a path; a folder stands for its `index.html`, where it has one.
    subscript(path: String) -> ServedFile? {
        files[path] ?? (path.hasSuffix("/") ? files[path + "index.html"] : nil)
    }

    /// Puts files in the place of all those below a path that `older` names, and says what is new.
    ///
    /// - Parameter stream: the path whose listeners hear of it.
    mutating func replace(_ older: Set<String>, with newer: [String: ServedFile], version: String, stream: String) {
        for path in older { files[path] = nil }
        files.merge(newer) { $1 }
        streams[stream] = version
    }

    /// Adds files that stay as they are.
    mutating func add(_ fixed: [String: ServedFile]) { files.merge(fixed) { $1 } }
}
