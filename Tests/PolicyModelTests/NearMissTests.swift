import LocatedYAML
import PolicyModel
import Testing

/// Which name a person most likely meant.
@Suite struct NearMissTests {
    @Test(arguments: [
        ("colection", "collection"), ("sharign", "sharing"), ("Scope", "scope"), ("rigths", "rights"),
        ("scop", "scope"),
        ("scopes", "scope"), ("retentoin", "retention"), ("rights", "rights"), ("colecton", "collection"),
    ])
    func `finds the name that was meant`(name: String, meant: String) {
        let known = ["scope", "collection", "sharing", "retention", "rights"]
        #expect(NearMiss.nearest(to: name, among: known) == meant)
    }

    @Test(arguments: ["", "x", "cookies", "clltn", "zh", "sc"])
    func `supposes nothing where nothing is near`(name: String) {
        #expect(NearMiss.nearest(to: name, among: ["scope", "collection", "sharing"]) == nil)
    }

    @Test func `takes the first of two that are equally near`() {
        #expect(NearMiss.nearest(to: "cat", among: ["bat", "car"]) == "bat")
        #expect(NearMiss.nearest(to: "cat", among: ["car", "bat"]) == "car")
        #expect(NearMiss.nearest(to: "cat", among: []) == nil)
    }

    @Test(arguments: [("ab", "ba"), ("茶坊", "茶馆"), ("a", "b"), ("e\u{301}", "e")])
    func `counts a swap, a letter and a scalar as one step`(name: String, known: String) {
        #expect(NearMiss.nearest(to: name, among: [known]) == known)
    }

    @Test(arguments: [
        ("nmae", ["name", "data"], "did-you-mean"), ("zebra", ["name", "data"], "known"), ("zebra", [], nil),
    ])
    func `says the near name, or all, or nothing`(name: String, known: [String], help: String?) {
        let place = Place(file: "a", at: Position(line: 1, column: 1))
        let finding = Diagnostic.unknown(TemplateRule.unknownHole, name, known: known, at: place)
        #expect(finding.help == help)
        #expect(finding.arguments["name"] == .text(name))
        #expect(finding.suggests("name") == (help == "did-you-mean"))
        #expect((finding.arguments["known"] != nil) == (help != "did-you-mean"))
    }

    @Test func `offers all of a few names, and of many the nearest ones`() throws {
        let known = (0..<40).map { "term-\($0)" } + ["zebra"]
        let few = Diagnostic.unknown(TemplateRule.unknownHole, "quagga", known: ["a", "b"], at: Self.nowhere)
        #expect(few.arguments["known"] == .list(["a", "b"]))
        let many = Diagnostic.unknown(TemplateRule.unknownHole, "quagga", known: known, at: Self.nowhere)
        var names: [String] = []
        if case .list(let list) = many.arguments["known"] { names = list }
        #expect(names.count == 13)
        #expect(names.last == "…")
        #expect(names.contains("zebra"))
    }

    private static let nowhere = Place(file: "f", at: Position(line: 1, column: 1))

    @Test(arguments: [
        ("colection", "collection", true), ("sharign", "sharing", true), ("colecton", "collection", false),
        ("collecshun", "collection", false), ("scop", "scope", true),
        // Too short to tell a slip from another word.
        ("uss", "use", false),
        // Two are near.
        ("bars", "bare", false),
        // A digit is never guessed.
        ("under-15", "under-14", false), ("undr-14", "under-14", true),
    ])
    func `is certain only of a slip that can mean nothing else`(name: String, near: String, isCertain: Bool) {
        let known = ["scope", "collection", "sharing", "use", "bare", "barn", "under-14"]
        #expect(NearMiss.isCertain(near, for: name, among: known) == isCertain)
    }
}
