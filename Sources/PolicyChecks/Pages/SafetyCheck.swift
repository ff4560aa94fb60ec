import LocatedYAML
import PolicyRendering

/// What a policy page must not do: run what stands in it, or load anything from elsewhere before its reader has read what
/// happens to the information that this gives away.
enum SafetyCheck {
    /// Attributes whose address is loaded with the page, by element; an empty name is any element.
    private static let loading: [String: Set<String>] = [
        "": ["src", "srcset", "poster", "background", "data", "manifest"], "form": ["action"], "button": ["formaction"],
        "input": ["formaction"], "use": ["href", "xlink:href"], "image": ["href", "xlink:href"], "a": ["ping"],
    ]

    /// Relations of a link that a browser loads.
    private static let loadedRelations: Set<String> = [
        "stylesheet", "icon", "apple-touch-icon", "preload", "prefetch", "prerender", "modulepreload", "preconnect",
        "dns-prefetch", "manifest", "mask-icon",
    ]

    static func findings(_ page: CheckedPage) -> [Diagnostic] {
        page.parsed.elements.flatMap { element in
            elements(element, page) + element.attributes.flatMap { attribute($0, of: element, page) }
        }
    }

    private static func elements(_ element: MarkupElement, _ page: CheckedPage) -> [Diagnostic] {
        switch element.name {
        case "script" where element["src"] == nil && !isData(element):
            [page.finding(.inlineScript, at: element.tag)]
        case "style": [page.finding(.inlineStyle, at: element.tag)]
        default: []
        }
    }

    /// Whether a script holds data for machines and no program.
    private static func isData(_ element: MarkupElement) -> Bool {
        element["type"].map { $0.hasSuffix("json") } ?? false
    }

    private static func attribute(
        _ attribute: MarkupToken.Attribute, of element: MarkupElement, _ page: CheckedPage
    ) -> [Diagnostic] {
        let arguments: [String: DiagnosticArgument] = [
            "name": .text(attribute.name), "address": .text(attribute.value),
        ]
        if attribute.name.hasPrefix("on") {
            return [page.finding(.eventHandler, at: attribute.range, arguments: arguments)]
        }
        if attribute.name == "style" {
            return [page.finding(.inlineStyle, at: attribute.range)]
        }
        if ["javascript:", "vbscript:", "data:text/html"].contains(where: attribute.value.bareAddress.hasPrefix) {
            return [page.finding(.scriptAddress, at: attribute.range, arguments: arguments)]
        }
        if isLoaded(attribute, of: element), let address = external(attribute, page) {
            return [
                page.finding(.externalResource, at: attribute.range, arguments: ["address": .text(address)])
            ]
        }
        return []
    }

    private static func isLoaded(_ attribute: MarkupToken.Attribute, of element: MarkupElement) -> Bool {
        if element.name == "link", attribute.name == "href" {
            let relations = (element["rel"] ?? "").lowercased().split(separator: " ").map(String.init)
            return relations.contains(where: loadedRelations.contains)
        }
        return loading[""]?.contains(attribute.name) == true || loading[element.name]?.contains(attribute.name) == true
    }

    /// The first address of the attribute that is not on the site itself.
    private static func external(_ attribute: MarkupToken.Attribute, _ page: CheckedPage) -> String? {
        let addresses =
            attribute.name == "srcset" ? attribute.value.split(separator: ",").map(String.init) : [attribute.value]
        return addresses.first { $0.isExternal(to: page.url) }
    }
}

extension String {
    /// An address as browsers compare it: in small letters, without blanks and control characters.
    fileprivate var bareAddress: String { lowercased().filter { !$0.isWhitespace && $0 > " " } }

    /// Whether a browser that loads this address asks another host than that of the site.
    func isExternal(to url: String?) -> Bool {
        let address = bareAddress
        guard address.contains("://") || address.hasPrefix("//") else { return false }
        guard let host = url?.host, let own = address.host else { return true }
        return host != own
    }

    /// The part of an address between the slashes: `shop.example`.
    private var host: String? {
        let parts = split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        return parts.count > 1 && parts[1].isEmpty
            ? parts.dropFirst(2).first.map { String($0.prefix { $0 != "/" }) } : nil
    }
}
