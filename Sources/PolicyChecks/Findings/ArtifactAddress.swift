/// A file as SARIF names it: a URI that is percent-encoded (RFC 3986), and what it is relative to.
struct ArtifactAddress: Equatable {
    /// What a relative URI begins at. The names stand for folders that differ from machine to machine.
    enum Base: CaseIterable {
        /// The folder in which the program ran.
        case workingDirectory
        /// The files inside the program.
        case builtin

        var name: StaticString {
            switch self {
            // The name by which code scanning knows the top of a repository.
            case .workingDirectory: "%SRCROOT%"
            case .builtin: "BUILTIN"
            }
        }
    }

    let uri: String
    /// Nil for an absolute URI.
    let base: Base?

    /// - Parameter file: a path as findings name it, from the working directory or the root.
    init(file: String, workingDirectory: String) {
        if file.hasPrefix(BuiltinName.prefix) {
            self.init(uri: Self.encoded(file.dropFirst(BuiltinName.prefix.count)), base: .builtin)
        } else if file.hasPrefix("/") {
            self.init(uri: "file://" + Self.encoded(file[...]), base: nil)
        } else if file.split(separator: "/").contains("..") {
            // A relative URI in SARIF has no `..`: it is written from the root.
            let path = Self.resolved(workingDirectory + "/" + file)
            self.init(uri: "file://" + Self.encoded(path[...]), base: nil)
        } else {
            self.init(uri: Self.encoded(file[...]), base: .workingDirectory)
        }
    }

    private init(uri: String, base: Base?) {
        self.uri = uri
        self.base = base
    }

    private static func resolved(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    /// Each byte of UTF-8 as it is where a path may hold it, else as `%E8`.
    private static func encoded(_ path: Substring) -> String {
        path.utf8.map { byte in
            let scalar = Unicode.Scalar(byte)
            let digits = String(byte, radix: 16, uppercase: true)
            return isPlain(scalar) ? String(scalar) : "%" + (byte < 0x10 ? "0" : "") + digits
        }.joined()
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "/": true
        default: false
        }
    }
}

/// How findings name a file inside the program.
package enum BuiltinName {
    /// No path that a finding could be confused with: such a file is in no folder.
    package static let prefix = "<built-in>/"
}
