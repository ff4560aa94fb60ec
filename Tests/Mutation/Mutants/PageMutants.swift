/// Every line, anchor and link of a published file taken away or edited in turn, and the file itself.
enum PageMutants {
    static func all(of bytes: [UInt8], path: String) -> [Mutant] {
        let text = String(decoding: bytes, as: UTF8.self)
        let gone = Mutant(part: .pages, operation: .fileRemoved, address: path, target: .published(path: path)) { nil }
        return [gone] + lines(text, path) + (path.hasSuffix(".html") ? attributes(text, path) : [])
    }

    private static func lines(_ text: String, _ path: String) -> [Mutant] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let language = path.hasPrefix("zh") ? "zh-Hans" : "en"
        return lines.indices.filter { !lines[$0].isEmpty }.flatMap { index in
            [
                mutant(.lineRemoved, path, ":\(index + 1)") {
                    (lines[..<index] + lines[(index + 1)...]).joined(separator: "\n")
                },
                mutant(.lineEdited, path, ":\(index + 1)") {
                    let edited = WordChange.all(lines[index], language: language).first?.text ?? ""
                    return (lines[..<index] + [edited] + lines[(index + 1)...]).joined(separator: "\n")
                },
            ]
        }
    }

    private static func attributes(_ text: String, _ path: String) -> [Mutant] {
        text.matches(of: #/ (?<name>id|href|lang|hreflang)="(?<value>[^"]*)"/#).flatMap { match in
            let (range, name) = (match.range, match.output.name)
            return [(Mutant.Operation.attributeRemoved, ""), (.attributeChanged, " \(name)=\"other\"")].map {
                operation, replacement in
                mutant(operation, path, String(text[range])) {
                    text[..<range.lowerBound] + replacement + text[range.upperBound...]
                }
            }
        }
    }

    private static func mutant(
        _ operation: Mutant.Operation, _ path: String, _ address: String, text: @escaping @Sendable () -> String
    ) -> Mutant {
        Mutant(part: .pages, operation: operation, address: path + address, target: .published(path: path)) {
            Array(text().utf8)
        }
    }
}
