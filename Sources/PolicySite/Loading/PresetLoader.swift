import LocatedYAML
import PolicyChecks
import PolicyModel

extension SourceReader {
    /// The names of the presets that a site can use, sorted: the built-in ones and those of its own.
    func presetNames() throws(FileError) -> [String] {
        let folder = Preset.folder + "/"
        return try files.paths(below: Preset.folder).compactMap { path in
            guard path.hasSuffix(".yaml") else { return nil }
            let name = path.dropFirst(folder.count).dropLast(".yaml".count)
            return name.contains("/") ? nil : String(name)
        }
    }

    /// A preset by its name; nil after a finding about its file.
    mutating func preset(_ name: String) throws(FileError) -> Preset? {
        let path = "\(Preset.folder)/\(name).yaml"
        return try shared(path) { reader throws(FileError) -> Preset? in
            guard let value = try reader.value(path, missing: CatalogueRule.missingFile) else { return nil }
            return Preset(reading: value, diagnostics: &reader.diagnostics)
        }
    }

    /// What a site states, over what the presets state that it uses; its own facts always win, and of two presets the later one.
    mutating func withPresets(_ site: LocatedValue) throws(FileError) -> LocatedValue {
        let uses = PresetUse.uses(of: site, diagnostics: &diagnostics)
        guard !uses.isEmpty, let schema = try schema() else { return site }
        let known = try presetNames()
        let world = try presetWorld(schema)
        var taken: LocatedValue?
        for use in uses {
            guard known.contains(use.name.text) else {
                diagnostics.append(
                    .unknown(FactRule.unknownPreset, use.name.text, known: known, at: use.name.place))
                continue
            }
            guard let preset = try preset(use.name.text) else { continue }
            let path = "\(Preset.folder)/\(use.name.text).yaml"
            if let file = try files.file(path) { presetPlaces[file.name] = use.name.place }
            let facts = preset.facts(for: site, in: world)
            let kept = SiteExtension.leavingOut(use.without, of: facts, from: path, diagnostics: &diagnostics)
            taken = taken.map { kept.over($0) } ?? kept
        }
        return taken.map { site.over($0) } ?? site
    }

    /// Which laws ask on what a transfer rests, and where they hold.
    mutating func presetWorld(_ schema: SiteSchema) throws(FileError) -> PresetWorld {
        var divisions: [PresetWorld.Division] = []
        for catalogue in schema.catalogues {
            for law in try laws(schema: schema, catalogue: catalogue) {
                guard let id = law.division, !divisions.contains(where: { $0.id == id }) else { continue }
                divisions.append(PresetWorld.Division(id: id, markets: law.markets))
            }
        }
        return PresetWorld(spoken: schema.languages, isInside: schema.isInside, divisions: divisions)
    }

    /// A finding about a fact of a preset, told where the site names the preset: that is where its owner can do something.
    /// A preset of the site's own is the owner's to mend.
    func toldWhereUsed(_ diagnostic: Diagnostic) -> Diagnostic {
        guard let place = diagnostic.place, place.file.hasPrefix(BuiltinName.prefix),
            let use = presetPlaces[place.file]
        else { return diagnostic }
        return Diagnostic(
            ruleID: diagnostic.rule, severity: diagnostic.severity, at: use, subject: diagnostic.subject,
            arguments: diagnostic.arguments, notes: diagnostic.notes + [DiagnosticNote("preset", place: place)],
            help: diagnostic.help)
    }
}
