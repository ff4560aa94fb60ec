import Foundation
import LocatedYAML
import PolicySite
import Testing

@testable import PolicyPreview

@Suite("A preview") struct PreviewTests {
    /// What is reported, for a test to wait for.
    private final class Reports: Sendable {
        let stream: AsyncStream<Preview.Report>
        let add: @Sendable (Preview.Report) -> Void

        init() {
            let (stream, continuation) = AsyncStream.makeStream(of: Preview.Report.self)
            self.stream = stream
            add = { continuation.yield($0) }
        }
    }

    @Test("builds a site again after each way of saving it", .timeLimit(.minutes(2)))
    func watching() async throws {
        let site = try TemporarySite()
        let reports = Reports()
        let preview = try Preview(
            of: [try site.location], port: 0, language: "en", since: nil, program: "0", report: reports.add)
        defer { preview.stop() }
        preview.watch(report: reports.add)
        var next = reports.stream.makeAsyncIterator()
        #expect(await next.next()?.errors == 0)

        let good = try site.text("site.yaml")
        try site.change("sold: no", to: "slod: no")
        #expect(await next.next()?.errors == 1)
        try site.writeAndRename(good, to: "site.yaml")
        #expect(await next.next()?.errors == 0)
        try site.write("language-name: [", to: "Locales/en/pages.yaml")
        #expect(await next.next()?.errors != 0)
        try site.remove("Locales/en/pages.yaml")
        #expect(await next.next()?.errors == 0)
    }

    @Test("takes the next port where the one asked for is taken, under either address")
    func ports() throws {
        let first = try LoopbackServer(Board(), port: 0)
        defer { first.stop() }
        let second = try LoopbackServer(Board(), port: first.port)
        defer { second.stop() }
        #expect(second.port > first.port && second.port < first.port + 20)
    }

    @Test("says that no port is free at the end of all ports")
    func noPort() throws {
        let last = try? LoopbackServer(Board(), port: 65535)
        defer { last?.stop() }
        #expect {
            _ = try LoopbackServer(Board(), port: 65535)
        } throws: { error in
            (error as? SiteError)?.diagnostics.map(\.rule) == ["site/no-port"]
        }
    }
}
