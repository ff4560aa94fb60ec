/// Every hole, element, tag and attribute of a frame taken away or changed in turn.
enum FrameMutants {
    static func all(of text: String, path: String) -> [Mutant] {
        holes(text, path) + elements(text, path) + attributes(text, path)
    }

    private static func holes(_ text: String, _ path: String) -> [Mutant] {
        text.ranges(of: #/\{\{[a-z-]+\}\}/#).flatMap { range in
            [
                mutant(.holeRemoved, text, range, "", path),
                mutant(.holeRenamed, text, range, "{{no-such-hole}}", path),
                mutant(.holeDoubled, text, range, String(text[range] + text[range]), path),
            ]
        }
    }

    /// Each element with all that is in it, and each of its tags.
    private static func elements(_ text: String, _ path: String) -> [Mutant] {
        var open: [(name: Substring, range: Range<String.Index>)] = []
        var mutants: [Mutant] = []
        for match in text.matches(of: #/<(?<end>\/?)(?<name>!?[A-Za-z0-9]+)[^>]*?(?<void>\/?)>/#) {
            mutants.append(mutant(.tagRemoved, text, match.range, "", path))
            if match.output.end.isEmpty {
                let isVoid = !match.output.void.isEmpty || match.output.name.hasPrefix("!")
                if !isVoid { open.append((match.output.name, match.range)) }
            } else if let start = open.popLast() {
                let whole = start.range.lowerBound..<match.range.upperBound
                mutants.append(mutant(.elementRemoved, text, whole, "", path, address: String(text[start.range])))
            }
        }
        return mutants
    }

    private static func attributes(_ text: String, _ path: String) -> [Mutant] {
        text.matches(of: #/ (?<name>[a-z-]+)="(?<value>[^"]*)"/#).flatMap { match in
            [
                mutant(.attributeRemoved, text, match.range, "", path),
                mutant(.attributeChanged, text, match.range, " \(match.output.name)=\"other\"", path),
            ]
        }
    }

    private static func mutant(
        _ operation: Mutant.Operation, _ text: String, _ range: Range<String.Index>, _ replacement: String,
        _ path: String, address: String? = nil
    ) -> Mutant {
        Mutant(
            part: .frames, operation: operation, address: path + " " + (address ?? String(text[range])),
            target: .own(path: path)
        ) { Array((text[..<range.lowerBound] + replacement + text[range.upperBound...]).utf8) }
    }
}
