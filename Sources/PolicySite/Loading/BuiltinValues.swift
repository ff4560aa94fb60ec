import Dispatch
import LocatedYAML
import PolicyChecks
import Synchronization

/// The built-in files of YAML, each read once in a run.
enum BuiltinValues {
    /// What reading a file gives; whoever asks while another thread reads it waits.
    private final class Reading: Sendable {
        private let path: String
        private let result = Mutex<(value: LocatedValue?, diagnostics: [Diagnostic])?>(nil)

        init(_ path: String) { self.path = path }

        var read: (value: LocatedValue?, diagnostics: [Diagnostic]) {
            result.withLock { result in
                if let result { return result }
                let read = LocatedYAMLReader.read(BuiltinFiles.bytes(path) ?? [], file: BuiltinName.prefix + path)
                result = read
                return read
            }
        }
    }

    private static let readings = Mutex<[String: Reading]>([:])
    private static let isReadAhead = Atomic(false)

    /// The value of the built-in file with this path, and what is wrong with it.
    static func read(_ path: String) -> (value: LocatedValue?, diagnostics: [Diagnostic]) {
        let reading = readings.withLock { readings in
            if let reading = readings[path] { return reading }
            let reading = Reading(path)
            readings[path] = reading
            return reading
        }
        return reading.read
    }

    /// Has another processor read files that will be asked for, the first time in a run: the first site alone waits for files.
    ///
    /// - Parameter isNeeded: whether a path is that of such a file.
    static func readAhead(_ isNeeded: @escaping @Sendable (String) -> Bool) {
        guard OrderedWork.cores > 1, !isReadAhead.exchange(true, ordering: .relaxed) else { return }
        DispatchQueue.global().async {
            for path in BuiltinFiles.paths where path.hasSuffix(".yaml") && isNeeded(path) { _ = read(path) }
        }
    }
}
