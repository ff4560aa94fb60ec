import ArgumentParser

/// How findings are printed.
enum FindingFormat: String, ExpressibleByArgument, CaseIterable {
    /// With the line of the source, for a person.
    case text
    /// One line each, for editors and other programs.
    case compact
    /// Annotations of a GitHub workflow, on the standard output, where GitHub reads them.
    case github
}
