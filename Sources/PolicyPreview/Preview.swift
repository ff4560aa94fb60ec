import NIOPosix
import PolicyChecks
import PolicySite

/// Shows sites to the person who writes them: serves their pages and a workbench around them from memory, and builds a site
/// again when one of its files changes.
package final class Preview: Sendable {
    /// A site that was built again, for whoever started the preview.
    package struct Report: Sendable {
        package let site: SiteLocation
        package let errors: Int
        package let warnings: Int
        package let duration: Duration
    }

    private let board = Board()
    private let server: LoopbackServer
    private let sites: [PreviewedSite]
    private let words: FindingWords
    /// The one thread that looks for changes and builds: the server answers meanwhile.
    private let builder = NIOThreadPool(numberOfThreads: 1)

    /// Builds the sites and serves them from now on.
    ///
    /// - Parameters:
    ///   - port: the first port to be tried; 0 for any that is free.
    ///   - language: the language of the workbench, `en` or `zh-Hans`.
    ///   - since: the version that the sites are compared with; nil for the last commit or, without one, what was published or the beginning.
    ///   - program: the version of this program.
    /// - Throws: when no port is free, or the version that was asked for cannot be found or read.
    package init(
        of locations: [SiteLocation], port: Int, language: String, since: String?, program: String,
        report: (Report) -> Void
    ) throws(SiteError) {
        let workbench = Workbench(language: language, beside: locations.map(\.folder))
        board.change { $0.add(workbench.files) }
        var sites: [PreviewedSite] = []
        for (location, prefix) in PreviewedSite.prefixes(locations) {
            let changes = SiteChanges(of: location, since: since, program: program)
            try changes.check()
            var site = PreviewedSite(location, prefix: prefix, workbench: workbench, changes: changes)
            let built = site.built()
            board.change { $0.replace(built.change) }
            report(built.report)
            sites.append(site)
        }
        if sites.count > 1 { board.change { $0.add(["/": workbench.choice(of: sites)]) } }
        self.sites = sites
        words = workbench.words
        server = try LoopbackServer(board, port: port)
    }

    /// The sites that are in no commit, and what they are compared with in its place: published pages, or nil for the beginning.
    package var uncommitted: [(site: SiteLocation, published: FilePath?)] {
        sites.compactMap { site in
            switch site.changes.basis {
            case .asked, .lastCommit: nil
            case .published(let folder): (site.location, folder)
            case .beginning: (site.location, nil)
            }
        }
    }

    /// The port that was found.
    package var port: Int { server.port }

    /// Where to look first.
    package var address: String { server.address("/") }

    /// Builds a site again whenever one of its files changes, until the program ends.
    package func watch(report: @escaping @Sendable (Report) -> Void) {
        builder.start()
        builder.submit { [board, server, sites, words] _ in
            // They are asked for later than pages, and the laws take time to read.
            let explanations = Explanations.files(words, beside: sites.map(\.location.folder))
            board.change { $0.add(explanations) }
            func publish(_ change: PreviewedSite.Change) {
                board.change { $0.replace(change) }
                // Only now, so that whoever hears of it finds it.
                if change.isNews { server.announce(change.version, on: change.stream) }
            }
            var sites = sites
            let alarm = FolderAlarm()
            for index in sites.indices { publish(sites[index].compared()) }
            while true {
                for site in sites { alarm.watch(site.stamps.folders + site.historyStamps.folders) }
                // Once more after the watches are set: what changed before them woke nobody.
                for index in sites.indices {
                    if let built = sites[index].rebuilt() {
                        publish(built.change)
                        report(built.report)
                        publish(sites[index].compared())
                        alarm.watch(sites[index].stamps.folders)
                    } else if let change = sites[index].comparedAgain() {
                        publish(change)
                    }
                }
                alarm.wait()
            }
        }
    }

    /// Ends all connections and serves no more.
    package func stop() { server.stop() }
}
