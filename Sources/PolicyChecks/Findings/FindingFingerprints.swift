import LocatedYAML

/// Gives each finding of a run a name that is its own and that it keeps from run to run: made of the rule, the file and what
/// the finding says, but neither of its line, which moves when somebody writes above it, nor of the language of the report.
/// Equal findings of one file are told apart by their order.
struct FindingFingerprints {
    private var seen: [UInt64: Int] = [:]

    /// Sixteen hexadecimal digits. Findings have to come in the order of all reports.
    mutating func fingerprint(of diagnostic: Diagnostic, in file: String) -> String {
        var hash = StableHash()
        hash.add(part: diagnostic.rule)
        hash.add(part: file)
        hash.add(part: diagnostic.subject ?? "")
        for (name, argument) in diagnostic.arguments.sorted(by: { $0.key < $1.key }) {
            hash.add(part: name)
            hash.add(argument)
        }
        let before = seen[hash.value, default: 0]
        seen[hash.value] = before + 1
        if before > 0 { hash.add(part: String(before)) }
        return hash.hexadecimal
    }
}

extension StableHash {
    fileprivate mutating func add(_ argument: DiagnosticArgument) {
        switch argument {
        case .text(let text): add(part: text)
        case .number(let number): add(part: String(number))
        case .list(let items): items.forEach { add(part: $0) }
        case .word(let key): add(part: key)
        }
    }
}
