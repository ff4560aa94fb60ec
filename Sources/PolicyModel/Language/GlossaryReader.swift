import LocatedYAML

extension Glossary {
    /// Reads `glossary.yaml`. Only `script` must be there; what is unknown or of another shape is a finding, and there is no
    /// glossary after one.
    package init?(reading value: LocatedValue, diagnostics: inout [Diagnostic]) {
        let before = diagnostics.count
        guard var map = MapReader(value, diagnostics: &diagnostics) else { return nil }
        let scripts = Script.allCases.map(\.rawValue)
        let script = map.required("script", diagnostics: &diagnostics)?.locatedText(diagnostics: &diagnostics)
            .flatMap { $0.word(among: scripts, diagnostics: &diagnostics) }.flatMap(Script.init)
        names = Set(map.texts("names", diagnostics: &diagnostics).map(\.text))
        abbreviations = map.texts("abbreviations", diagnostics: &diagnostics).map(\.text)
        doublings = Set(map.texts("doublings", diagnostics: &diagnostics).map(\.text))
        undoubled = Set(map.texts("undoubled", diagnostics: &diagnostics).flatMap { Array($0.text.unicodeScalars) })
        avoided = map.optional("avoid").map { Self.avoided($0, &diagnostics) } ?? PhraseTable()
        units = map.optional("units").map { Self.units($0, &diagnostics) } ?? PhraseTable()
        numbers = map.optional("numbers").map { Self.numbers($0, &diagnostics) } ?? PhraseTable()
        multipliers = map.optional("multipliers").map { Self.numbers($0, &diagnostics) } ?? PhraseTable()
        modalities = map.optional("modality").map { Self.modalities($0, &diagnostics) } ?? [:]
        translations = map.optional("translations").map { Self.translations($0, &diagnostics) } ?? [:]
        map.reportUnknownKeys(diagnostics: &diagnostics)
        guard let script, diagnostics.count == before else { return nil }
        self.script = script
    }
}

extension Glossary {
    /// `superlative: {最好: {instead: 优质, unless: [最好的情况]}}`
    private static func avoided(_ value: LocatedValue, _ diagnostics: inout [Diagnostic]) -> PhraseTable<Avoided> {
        var table = PhraseTable<Avoided>()
        for (fault, words) in value.maps(among: Fault.allCases.map(\.rawValue), &diagnostics) {
            for entry in words.map(&diagnostics) {
                guard var map = MapReader(entry.value, diagnostics: &diagnostics) else { continue }
                let instead = map.optional("instead")?.locatedText(diagnostics: &diagnostics)?.text
                table.add(entry.key.text, Avoided(fault: Fault(rawValue: fault), instead: instead))
                for word in map.texts("unless", diagnostics: &diagnostics) {
                    table.add(word.text, Avoided(fault: nil, instead: nil))
                }
                map.reportUnknownKeys(diagnostics: &diagnostics)
            }
        }
        return table
    }

    /// `days: {one: [day], other: [days]}`
    private static func units(_ value: LocatedValue, _ diagnostics: inout [Diagnostic]) -> PhraseTable<Unit> {
        var table = PhraseTable<Unit>()
        for entry in value.map(&diagnostics) {
            guard var map = MapReader(entry.value, diagnostics: &diagnostics) else { continue }
            let one = map.optional("one")?.locatedTexts(diagnostics: &diagnostics)
            let other = map.texts("other", diagnostics: &diagnostics)
            for word in one ?? [] {
                table.add(word.text, Unit(name: entry.key.text, isForOne: true, isForOthers: false))
            }
            for word in other {
                table.add(word.text, Unit(name: entry.key.text, isForOne: one == nil, isForOthers: true))
            }
            map.reportUnknownKeys(diagnostics: &diagnostics)
        }
        return table
    }

    /// `12: [twelve, December]`
    private static func numbers(_ value: LocatedValue, _ diagnostics: inout [Diagnostic]) -> PhraseTable<Int> {
        var table = PhraseTable<Int>()
        for entry in value.map(&diagnostics) {
            guard let number = Int(entry.key.text) else {
                diagnostics.append(.wrongShape("number", at: entry.key.place))
                continue
            }
            for word in entry.value.locatedTexts(diagnostics: &diagnostics) { table.add(word.text, number) }
        }
        return table
    }

    /// `duty: {says: [must], accepts: [have to]}`
    private static func modalities(_ value: LocatedValue, _ diagnostics: inout [Diagnostic]) -> [String: Modality] {
        var modalities: [String: Modality] = [:]
        for entry in value.map(&diagnostics) {
            guard var map = MapReader(entry.value, diagnostics: &diagnostics) else { continue }
            var says = PhraseTable<Bool>()
            var accepts = PhraseTable<Bool>()
            for word in map.texts("says", diagnostics: &diagnostics) {
                says.add(word.text, true)
                accepts.add(word.text, true)
            }
            for word in map.texts("accepts", diagnostics: &diagnostics) {
                says.add(word.text, false)
                accepts.add(word.text, true)
            }
            map.reportUnknownKeys(diagnostics: &diagnostics)
            modalities[entry.key.text] = Modality(says: says, accepts: accepts)
        }
        return modalities
    }

    /// `en: {controller: [个人信息处理者]}`
    private static func translations(
        _ value: LocatedValue, _ diagnostics: inout [Diagnostic]
    ) -> [String: PhraseTable<[String]>] {
        var tables: [String: PhraseTable<[String]>] = [:]
        for language in value.map(&diagnostics) {
            var table = PhraseTable<[String]>()
            for entry in language.value.map(&diagnostics) {
                table.add(entry.key.text, entry.value.locatedTexts(diagnostics: &diagnostics).map(\.text))
            }
            tables[language.key.text] = table
        }
        return tables
    }
}

extension LocatedValue {
    /// The entries of a map; none after a finding.
    fileprivate func map(_ diagnostics: inout [Diagnostic]) -> [Entry] {
        MapReader(self, diagnostics: &diagnostics)?.others ?? []
    }

    /// The maps under known keys; another key is a finding.
    fileprivate func maps(
        among known: [String], _ diagnostics: inout [Diagnostic]
    ) -> [(String, LocatedValue)] {
        guard var map = MapReader(self, diagnostics: &diagnostics) else { return [] }
        let found = known.compactMap { key in map.optional(key).map { (key, $0) } }
        map.reportUnknownKeys(diagnostics: &diagnostics)
        return found
    }
}
