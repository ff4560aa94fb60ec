import ArgumentParser
import PolicyChecks

extension FindingFormat: ExpressibleByArgument {
    /// Whether the report is about the whole run, so that it can be written only at its end.
    var isWholeDocument: Bool { self != .text && self != .compact }

    /// Whether a person reads it, on the standard error; programs read the standard output.
    var isForPeople: Bool { self == .text }
}
