import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// What an XML parser sees in a page or a fragment, in order: every page is well-formed XML as well as HTML.
final class ParsedMarkup: NSObject, XMLParserDelegate {
    enum Event: Equatable {
        case start(String, [String: String])
        case end(String)
        case text(String)
    }

    private(set) var events: [Event] = []
    private var failure: (any Error)?

    /// Parses the markup; what is not well-formed is an error. A fragment is given an element around it.
    init(_ markup: String) throws {
        super.init()
        let whole = markup.hasPrefix("<!DOCTYPE") ? markup : "<main>\(markup)</main>"
        let parser = XMLParser(data: Data(whole.utf8))
        parser.delegate = self
        _ = parser.parse()
        // `parse()` is true for unclosed elements; only the error tells.
        if let error = failure ?? parser.parserError { throw error }
        #expect(!events.isEmpty)
    }

    /// The names of all elements, each once, sorted.
    var names: [String] {
        Set(events.compactMap { if case .start(let name, _) = $0 { name } else { nil } }).sorted()
    }

    /// The values of an attribute, in order.
    func values(of attribute: String) -> [String] {
        events.compactMap { if case .start(_, let attributes) = $0 { attributes[attribute] } else { nil } }
    }

    /// All text, as a reader of the source sees it before any style; a block's end is a line feed of the source.
    var text: String { events.compactMap { if case .text(let text) = $0 { text } else { nil } }.joined() }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        events.append(.start(name, attributes))
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        events.append(.end(name))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        events.append(.text(text))
    }

    func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
        failure = error
    }
}
