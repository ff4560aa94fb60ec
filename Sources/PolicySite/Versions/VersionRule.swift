import LocatedYAML

/// What can be wrong with the earlier versions that a site keeps.
package enum VersionRule: String, DiagnosticRule {
    /// What the facts say is no longer what was kept of this version.
    case changed = "version/changed"
    case damaged = "version/damaged"
    case missingLanguage = "version/missing-language"
    case notEarlier = "version/not-earlier"
    case notKept = "version/not-kept"
    /// There is nothing to keep.
    case notPublished = "version/not-published"
}
