import LocatedYAML
import PolicyRendering

/// Addresses inside the page that lead nowhere.
enum LinkTargetCheck {
    /// Attributes that name other elements by their ids, several of them with spaces between.
    private static let references: Set<String> = [
        "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "for", "headers",
    ]

    static func findings(_ page: CheckedPage) -> [Diagnostic] {
        let ids = Set(page.parsed.elements.compactMap { $0["id"] })
        return page.parsed.elements.flatMap { element in
            element.attributes.compactMap { attribute -> Diagnostic? in
                guard let dead = targets(attribute, of: element).first(where: { !ids.contains($0) }) else { return nil }
                return page.finding(.deadLink, at: attribute.range, arguments: ["id": .text(dead)])
            }
        }
    }

    /// The ids that an attribute speaks of; the top of a page needs none.
    private static func targets(_ attribute: MarkupToken.Attribute, of element: MarkupElement) -> [String] {
        if attribute.name == "href", attribute.value.hasPrefix("#") {
            let id = String(attribute.value.dropFirst())
            return id.isEmpty || id.lowercased() == "top" ? [] : [id]
        }
        guard references.contains(attribute.name) else { return [] }
        return attribute.value.split(separator: " ").map(String.init)
    }
}
