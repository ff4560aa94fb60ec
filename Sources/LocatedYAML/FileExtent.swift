/// The name of a file and its end, which turn marks of libyaml into places.
struct FileExtent {
    let file: String
    let end: Position

    /// libyaml adds a line break that the file may not have, and ends there what was never closed: no place may lie behind
    /// the end of the file.
    func place(_ start: Position, _ end: Position) -> Place {
        Place(file: file, start: min(start, self.end), end: min(end, self.end))
    }

    /// The place of an event, as libyaml has it.
    func place(of event: Event) -> Place { place(event.start.position, event.end.position) }
}
