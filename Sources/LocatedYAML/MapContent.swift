/// The entries of a map while it is read: each key once.
struct MapContent {
    /// A key as it stands in the file.
    enum Key {
        case text(LocatedText)
        /// `<<`
        case merge
        /// No text, or an alias of one.
        case refused
    }

    private(set) var entries: [LocatedValue.Entry] = []
    /// Where the value added last ends, whether it was kept or not.
    private(set) var end: Position?
    /// Whether a key was refused.
    private(set) var isIncomplete = false
    private var places: [String: Place] = [:]

    /// Adds an entry, unless its key is refused or was there before: then the first one stays, and both are returned.
    mutating func add(_ key: Key, _ value: LocatedValue) -> (key: LocatedText, first: Place)? {
        end = value.place.end
        guard case .text(let key) = key else {
            isIncomplete = true
            return nil
        }
        if let first = places[key.text] { return (key, first) }
        places[key.text] = key.place
        entries.append(LocatedValue.Entry(key: key, value: value))
        return nil
    }
}
