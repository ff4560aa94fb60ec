import CBuiltinFiles

/// The repository's Templates and Locales, inside the executable.
package enum BuiltinFiles {
    /// The number of each file, by its path from the repository's top.
    private static let numbers = Dictionary(
        uniqueKeysWithValues: (0..<builtin_file_count()).map { (path(of: $0), $0) })

    /// Sorted.
    package static var paths: [String] { (0..<builtin_file_count()).map(path) }

    /// The bytes of a file; nil where there is none of this path.
    package static func bytes(_ path: String) -> [UInt8]? {
        guard let number = numbers[path], let file = builtin_file(number)?.pointee else { return nil }
        return Array(UnsafeBufferPointer(start: file.bytes, count: file.size))
    }

    private static func path(of number: Int) -> String {
        builtin_file(number).map { String(cString: $0.pointee.path) } ?? ""
    }
}
