import LocatedYAML
import Testing

@testable import PolicyPreview

@Suite("The places of keys") struct KeyPlacesTests {
    private let places = KeyPlaces(
        Array(
            """
            shop:
              name: Tea
            privacy:
              sharing:
                sold: no
              own-words:
                sharing.note:
                  - {en: Tea, zh-Hans: 茶}
            """.utf8), file: "site.yaml")

    @Test(
        "are found by the path",
        arguments: [
            ("shop", 1), ("shop.name", 2), ("privacy.sharing.sold", 5), ("privacy.own-words.sharing.note", 7),
            ("privacy.own-words.sharing.note.zh-Hans", 8),
        ])
    func place(path: String, line: Int) {
        #expect(places.place(of: path)?.start.line == line)
    }

    @Test(
        "are found by the position",
        arguments: [
            (1, 1, "shop"), (2, 9, "shop.name"), (5, 11, "privacy.sharing.sold"),
            (8, 14, "privacy.own-words.sharing.note.en"),
            (9, 1, "privacy.own-words.sharing.note.zh-Hans"),
        ])
    func path(line: Int, column: Int, path: String) {
        #expect(places.path(at: Position(line: line, column: column)) == path)
    }

    @Test("are none where there is no such key and no YAML")
    func none() {
        #expect(places.place(of: "shop.email") == nil)
        #expect(KeyPlaces([0xFF], file: "a").path(at: Position(line: 1, column: 1)) == nil)
        #expect(KeyPlaces(nil, file: "a").place(of: "a") == nil)
    }
}
