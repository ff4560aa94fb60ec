import ArgumentParser
import PolicyRendering

extension PageFormat {
    /// The names of all forms, as help and messages list them.
    static var known: String { allCases.map(\.rawValue).joined(separator: ", ") }

    /// The names of those for platforms.
    static var knownForPlatforms: String {
        allCases.filter(\.isForPlatform).map(\.rawValue).joined(separator: " and ")
    }

    /// Reads `html,json`.
    static func list(_ text: String) throws -> Set<PageFormat> {
        try Set(
            text.split(separator: ",").map { name in
                guard let format = PageFormat(rawValue: String(name)) else {
                    throw ValidationError("There is no format “\(name)”; the formats are \(known).")
                }
                return format
            })
    }
}
