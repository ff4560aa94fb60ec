import LocatedYAML

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A file or folder that could not be read or written: the path as the person named it, and why.
package struct FileError: Error, Hashable {
    /// What was being done.
    package enum Action: Hashable, Sendable {
        case read
        case write
        /// Another run holds the folder.
        case lock
    }

    /// Why it could not be done.
    package enum Reason: Hashable, Sendable {
        case missing
        case permissionDenied
        case readOnly
        case diskFull
        case notAFolder
        case notAFile
        /// A symbolic link where none is followed.
        case link
        case tooLarge
        /// Somebody else wrote it after it was read.
        case changed
        /// Another run holds it.
        case busy
        /// Anything else, by its number (`errno`).
        case other(Int32)
    }

    package let action: Action
    package let path: String
    package let reason: Reason

    package init(_ action: Action, _ path: String, _ reason: Reason) {
        self.action = action
        self.path = path
        self.reason = reason
    }

    /// The error that the last system call left in `errno`.
    package init(lastCallTo action: Action, _ path: String) {
        self.init(action, path, Reason(errno))
    }

    package var diagnostic: Diagnostic {
        Diagnostic(rule, at: nil, arguments: ["path": .text(path), "reason": reason.argument])
    }

    private var rule: SiteRule {
        switch action {
        case .read: .unreadable
        case .write: .unwritable
        case .lock: .busyOutput
        }
    }
}

extension FileError.Reason {
    /// The reason for a value of `errno`.
    package init(_ code: Int32) {
        switch code {
        case ENOENT: self = .missing
        case EACCES, EPERM: self = .permissionDenied
        case EROFS: self = .readOnly
        case ENOSPC, EDQUOT: self = .diskFull
        case ENOTDIR: self = .notAFolder
        case EISDIR: self = .notAFile
        case ELOOP: self = .link
        case EFBIG: self = .tooLarge
        default: self = .other(code)
        }
    }

    /// A word that every language of the reports has, or the system's own words.
    fileprivate var argument: DiagnosticArgument {
        switch self {
        case .missing: .word("missing")
        case .permissionDenied: .word("permission-denied")
        case .readOnly: .word("read-only")
        case .diskFull: .word("disk-full")
        case .notAFolder: .word("not-a-folder")
        case .notAFile: .word("not-a-file")
        case .link: .word("symbolic-link")
        case .tooLarge: .word("too-large")
        case .changed: .word("changed")
        case .busy: .word("busy")
        case .other(let code): .text(String(cString: strerror(code)))
        }
    }
}
