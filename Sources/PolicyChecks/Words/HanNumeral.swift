/// Whole numbers that are written in Chinese characters: 十五, 三十九, 一百二十, 二〇二六.
enum HanNumeral {
    private static let digits: [Unicode.Scalar: Int] = [
        "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    private static let powers: [Unicode.Scalar: Int] = ["十": 10, "百": 100, "千": 1000]

    /// The numbers of a text; a run of more characters than any number needs is none.
    static func all(in text: [Unicode.Scalar]) -> Set<Int> {
        let runs = text.split { digits[$0] == nil && powers[$0] == nil }
        return Set(runs.filter { $0.count <= 8 }.map(value))
    }

    private static func value(_ run: ArraySlice<Unicode.Scalar>) -> Int {
        guard run.contains(where: { powers[$0] != nil }) else {
            return run.reduce(0) { $0 * 10 + digits[$1, default: 0] }
        }
        var sum = 0
        var digit: Int?
        for scalar in run {
            if let power = powers[scalar] {
                sum += (digit ?? 1) * power
                digit = nil
            } else {
                digit = digits[scalar]
            }
        }
        return sum + (digit ?? 0)
    }
}
