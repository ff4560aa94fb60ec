import ArgumentParser

/// How findings are printed.
enum FindingFormat: String, ExpressibleByArgument, CaseIterable {
    /// With the line of the source, for a person.
    case text
    /// One line each, for editors and other programs.
    case compact
}
