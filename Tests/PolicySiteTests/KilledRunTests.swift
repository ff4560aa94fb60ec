import PolicyRendering
import Testing

@testable import PolicySite

/// A run that is killed stops between two steps or while it writes a temporary file: these are all moments there are.
@Suite("A run that is killed") struct KilledRunTests {
    private static let old = [
        "same": "same", "changed": "old", "gone": "gone", "deep/er/gone": "gone",
    ]
    private static let new = [
        "same": "same", "changed": "new and longer", "fresh": "fresh", "deep/est/fresh": "fresh",
    ]
    private static let theirs = ["CNAME": "theirs", "deep/er/logo": "theirs", "page.html": "theirs"]

    /// The texts before, the texts of the killed run, how many of its steps it finished, and the texts of the next runs.
    struct Moment: Sendable, CustomTestStringConvertible {
        let before: [String: String]
        let during: [String: String]
        let steps: Int
        let next: [[String: String]]
        var testDescription: String { "\(before.count) to \(during.count) pages, after \(steps) steps" }
    }

    private static let moments: [Moment] = (0...10).flatMap { steps in
        [(old, new), (new, old), ([:], new), (old, [:])].map { before, during in
            Moment(before: before, during: during, steps: steps, next: [before, during, old, new])
        } + [Moment(before: ["en": "page"], during: ["en/index": "below"], steps: steps, next: [["en/index": "below"]])]
    }

    @Test("leaves whole files, and the next run repairs the rest", arguments: moments)
    func repairs(moment: Moment) throws {
        for next in moment.next {
            let temporary = try TemporaryFolder()
            try Self.publish(moment.before, into: temporary)
            for (name, text) in Self.theirs.sorted(by: <) { try temporary.write(text, to: "public/\(name)") }
            try Self.kill(moment, in: temporary)

            for (path, text) in try Self.texts(temporary) {
                let allowed = [Self.theirs[path], moment.before[path], moment.during[path]]
                #expect(allowed.contains(text), "\(path)")
            }
            try Self.publish(next, into: temporary)
            #expect(try Self.texts(temporary) == next.merging(Self.theirs) { $1 })
            let tree = try temporary.tree("public")
            #expect(
                tree.filter { TemporaryName.matches($0.key.split(separator: "/").last.map(String.init) ?? "") }.isEmpty)
            #expect(
                tree.filter { $0.value == "folder" }.keys.sorted() == Self.folders(next.merging(Self.theirs) { $1 }))
        }
    }

    @Test("was killed at every moment there is")
    func allMoments() throws {
        for moment in Self.moments {
            let temporary = try TemporaryFolder()
            try Self.publish(moment.before, into: temporary)
            let folder = try Folder(creating: temporary.path("public"))
            #expect(try PublishingPlan(PublishedPages(.pages(moment.during)), in: folder).steps.count <= 10)
        }
    }

    @Test("is not passed over while a temporary file of it is there")
    func isNotPassedOver() throws {
        let temporary = try TemporaryFolder()
        try temporary.write("shop: {}", to: "site.yaml")
        let output = temporary.path("public")
        let location = SiteLocation(file: temporary.path("site.yaml"), name: "site", output: output)
        let source = try SiteSource(of: location, formats: [.html], cites: false, program: "1")
        let publisher = Publisher(output: output, patience: 1)
        _ = try publisher.publish(.pages(Self.old), from: source)
        #expect(publisher.unchanged(since: source) == Publication(unchanged: Self.old.count))
        _ = try Folder(creating: output).writeTemporary([0x7B], for: Manifest.name)
        #expect(publisher.unchanged(since: source) == nil)
    }

    /// Does the first steps of publishing, and half of the next one.
    private static func kill(_ moment: Moment, in temporary: TemporaryFolder) throws {
        let folder = try Folder(creating: temporary.path("public"))
        let steps = try PublishingPlan(PublishedPages(.pages(moment.during)), in: folder).steps
        for step in steps.prefix(moment.steps) { _ = try step.perform(in: folder) }
        switch steps.dropFirst(moment.steps).first {
        case .write(let path, let bytes):
            let parent = try folder.folder(holding: path, for: .write, creating: true)
            _ = try parent.writeTemporary(Array(bytes.prefix(bytes.count / 2)), for: path.name)
        case .list(let manifest):
            _ = try folder.writeTemporary(Array(manifest.bytes.prefix(20)), for: Manifest.name)
        case .delete, .tidy, nil:
            break
        }
    }

    private static func publish(_ texts: [String: String], into temporary: TemporaryFolder) throws {
        _ = try Publisher(output: temporary.path("public"), patience: 1).publish(.pages(texts))
    }

    /// The texts of the published folder, without what is the program's own.
    private static func texts(_ temporary: TemporaryFolder) throws -> [String: String] {
        try temporary.tree("public").filter { path, text in
            let name = path.split(separator: "/").last.map(String.init) ?? ""
            return text != "folder" && name != Manifest.name && !TemporaryName.matches(name)
        }
    }

    private static func folders(_ texts: [String: String]) -> [String] {
        Set(texts.keys.compactMap { RelativePath($0) }.flatMap(\.parents)).map(\.text).sorted()
    }
}
