import Foundation
import PolicyRendering
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// The elements of a page, read by an XML parser: every page is well-formed XML as well as HTML.
final class ParsedPage: NSObject, XMLParserDelegate {
    struct Element {
        let name: String
        let attributes: [String: String]
        /// All the text inside, as a reader of HTML sees it before any style.
        var text = ""
        /// The language in which the element is said.
        let language: String?
        let parent: Int?
    }

    private(set) var elements: [Element] = []
    private var open: [Int] = []
    private var failure: (any Error)?

    /// Parses the page; a page that is not well-formed is an error.
    init(_ bytes: [UInt8]) throws {
        super.init()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = self
        _ = parser.parse()
        // `parse()` is true for unclosed elements; only the error tells.
        if let error = failure ?? parser.parserError { throw error }
        #expect(open.isEmpty && !elements.isEmpty)
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        let language = attributes["lang"] ?? open.last.flatMap { elements[$0].language }
        elements.append(Element(name: name, attributes: attributes, language: language, parent: open.last))
        open.append(elements.count - 1)
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        for index in open { elements[index].text += string }
    }

    func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
        failure = error
    }

    var ids: [String] { elements.compactMap { $0.attributes["id"] } }

    func elements(_ name: String) -> [Element] { elements.filter { $0.name == name } }

    func children(of parent: Int) -> [Element] { elements.filter { $0.parent == parent } }
}
