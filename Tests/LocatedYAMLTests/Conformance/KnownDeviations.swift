/// The cases of the suite that are YAML 1.2 and that this reader refuses, because libyaml, which reads YAML 1.1, does. None
/// is read as something else, and no case that the suite calls an error is accepted.
enum KnownDeviations {
    /// The reason by the name of the case.
    static let reasons: [String: String] = Dictionary(
        uniqueKeysWithValues: groups.flatMap { group in group.cases.map { ($0, group.reason) } })

    private static let groups: [(reason: String, cases: [String])] = [
        (
            "a tab at the head of a line or behind a dash counts as indentation, even where it is none",
            ["6BCT", "6CA3", "A2M4", "DK95/0", "DK95/3", "DK95/4", "Q5MG", "Y79Y/10"]
        ),
        (
            "a block text may not begin with a tab",
            ["96NN/0", "96NN/1", "R4YG", "Y79Y/1"]
        ),
        (
            "in brackets, a plain text may not begin with a colon or a question mark, nor a colon stand before a comma",
            ["4ABK", "58MP", "5T43", "652Z", "DBG4", "FRK4", "HM87/0", "HM87/1"]
        ),
        (
            "in brackets, a key and its colon stand on one line",
            ["4MUZ/0", "4MUZ/1", "4MUZ/2", "5MUD", "9SA2", "K3WX", "NJ66", "UT92", "VJP3/1"]
        ),
        (
            "a block text that is the whole document is indented",
            ["DK3J", "FP8R"]
        ),
        (
            "an end marker stands behind a document",
            ["HWV9", "QT73"]
        ),
    ]
}
