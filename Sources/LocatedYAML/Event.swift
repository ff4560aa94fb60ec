import CLibYAML

/// One event of libyaml, with the texts copied out of its memory.
struct Event {
    enum Kind {
        case documentStart(hasTagDirectives: Bool)
        case scalar(String, style: Style)
        case alias(name: String)
        case listStart(isBlock: Bool)
        case mapStart(isBlock: Bool)
        /// Of a list or a map.
        case collectionEnd
        /// The stream's or a document's borders.
        case border
        case streamEnd
    }

    enum Style { case plain, quoted, block }

    let kind: Kind
    let start: Mark
    let end: Mark
    /// The name behind `&`.
    let anchor: String?
    /// Whether the event itself shows a tag; `!` before a plain text does not show.
    let hasTag: Bool

    init(_ event: yaml_event_t) {
        start = Mark(event.start_mark)
        end = Mark(event.end_mark)
        kind = Self.kind(of: event)
        (anchor, hasTag) = Self.properties(of: event)
    }
}

extension Event {
    var isPlain: Bool {
        if case .scalar(_, .plain) = kind { true } else { false }
    }

    var isCollectionEnd: Bool {
        if case .collectionEnd = kind { true } else { false }
    }

    /// Whether a list or a map begins here.
    var isCollectionStart: Bool {
        switch kind {
        case .listStart, .mapStart: true
        default: false
        }
    }

    /// Whether a list or a map in brackets begins here, or a single pair in such a list.
    var isBracket: Bool {
        switch kind {
        case .listStart(isBlock: false), .mapStart(isBlock: false): true
        default: false
        }
    }
}

extension Event {
    private static func kind(of event: yaml_event_t) -> Kind {
        switch event.type {
        case YAML_SCALAR_EVENT: scalar(of: event)
        case YAML_SEQUENCE_START_EVENT:
            .listStart(isBlock: event.data.sequence_start.style == YAML_BLOCK_SEQUENCE_STYLE)
        case YAML_MAPPING_START_EVENT: .mapStart(isBlock: event.data.mapping_start.style == YAML_BLOCK_MAPPING_STYLE)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: .collectionEnd
        case YAML_ALIAS_EVENT: .alias(name: text(event.data.alias.anchor) ?? "")
        case YAML_DOCUMENT_START_EVENT:
            .documentStart(hasTagDirectives: hasTagDirectives(event))
        case YAML_STREAM_END_EVENT: .streamEnd
        default: .border
        }
    }

    private static func scalar(of event: yaml_event_t) -> Kind {
        let scalar = event.data.scalar
        let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        let style: Style =
            switch scalar.style {
            case YAML_PLAIN_SCALAR_STYLE: .plain
            case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
            default: .quoted
            }
        return .scalar(String(decoding: bytes, as: UTF8.self), style: style)
    }

    private static func hasTagDirectives(_ event: yaml_event_t) -> Bool {
        let directives = event.data.document_start.tag_directives
        return directives.start != directives.end
    }

    /// libyaml drops the tag `!` of a text and only says that the text is then not a quoted one.
    private static func properties(of event: yaml_event_t) -> (anchor: String?, hasTag: Bool) {
        switch event.type {
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
            return (text(scalar.anchor), scalar.tag != nil || !isPlain && scalar.quoted_implicit == 0)
        case YAML_SEQUENCE_START_EVENT:
            return (text(event.data.sequence_start.anchor), event.data.sequence_start.tag != nil)
        case YAML_MAPPING_START_EVENT:
            return (text(event.data.mapping_start.anchor), event.data.mapping_start.tag != nil)
        default: return (nil, false)
        }
    }

    private static func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        pointer.map { String(decodingCString: $0, as: UTF8.self) }
    }
}
