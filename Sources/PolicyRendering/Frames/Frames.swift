import LocatedYAML

/// The frames of all pages of a site.
package struct Frames: Sendable {
    let policy: Frame<LanguagePage>
    let parallel: Frame<ParallelPage>
    let index: Frame<IndexPage>
    let version: Frame<LanguagePage>
    let changes: Frame<ChangesPage>

    /// Compiles the frames, each given as the text of its file in `Templates/pages/` with the place of its start; nil after
    /// a finding in any of them.
    package init?(
        policy: LocatedText, parallel: LocatedText, index: LocatedText, version: LocatedText, changes: LocatedText,
        diagnostics: inout [Diagnostic]
    ) {
        let policyFrame = Frame(policy, holes: LanguagePage.holes, diagnostics: &diagnostics)
        let parallelFrame = Frame(parallel, holes: ParallelPage.holes, diagnostics: &diagnostics)
        let indexFrame = Frame(index, holes: IndexPage.holes, diagnostics: &diagnostics)
        let versionFrame = Frame(version, holes: LanguagePage.holesOfEarlier, diagnostics: &diagnostics)
        let changesFrame = Frame(changes, holes: ChangesPage.holes, diagnostics: &diagnostics)
        guard let policyFrame, let parallelFrame, let indexFrame, let versionFrame, let changesFrame else { return nil }
        self.version = versionFrame
        self.changes = changesFrame
        self.policy = policyFrame
        self.parallel = parallelFrame
        self.index = indexFrame
    }
}
