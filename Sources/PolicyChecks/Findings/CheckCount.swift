import LocatedYAML
import PolicyModel

/// How much a run checked and found: a run that checked nothing shows it.
package struct CheckCount: Equatable, Sendable {
    package var sites = 0
    /// Facts that were stated and read.
    package var facts = 0
    /// Clauses of the policies, in whatever language.
    package var clauses = 0
    /// Rules that could find something, those that did not run among them.
    package var rules = 0
    /// Rules that did not run for some site, because facts that they look at could not be read.
    package var rulesNotRun = 0
    /// Laws in force for the markets of the sites.
    package var laws = 0
    /// The day as of which the laws were judged; nil where each site was judged on a day of its own.
    package var day: CalendarDate?
    /// Pages that were made and looked at.
    package var pages = 0
    package var errors = 0
    package var warnings = 0
    /// Findings that were ignored or known before.
    package var waived = 0

    package init() {}

    /// Adds what one site had.
    package mutating func add(facts: Int, clauses: Int, pages: Int, diagnostics: [Diagnostic]) {
        sites += 1
        self.facts += facts
        self.clauses += clauses
        self.pages += pages
        add(diagnostics)
    }

    /// Adds findings; the same one twice is one, as reports show it.
    package mutating func add(_ diagnostics: [Diagnostic]) {
        let errors = Set(diagnostics).count { $0.severity == .error }
        self.errors += errors
        warnings += Set(diagnostics).count - errors
    }
}
