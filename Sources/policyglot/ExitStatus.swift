import ArgumentParser

/// How a run ends. Wrong usage is 64, by the library that reads the arguments (`EX_USAGE`).
enum ExitStatus: Int32, Comparable {
    /// Nothing to report, or warnings only.
    case passed = 0
    /// Findings that a person has to look at.
    case findings = 1
    /// Something could not be read or written.
    case failed = 2

    static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }

    /// What ends the program; nil when it ends by itself.
    var exitCode: ExitCode? { self == .passed ? nil : ExitCode(rawValue) }
}
