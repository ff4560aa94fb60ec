/// The other forms in which a page lies beside it.
extension HTMLWriter {
    /// `<link rel="alternate" type="text/markdown" … />`, one for each form.
    mutating func formatLinks(_ formats: [PageFormat], addresses: SiteAddresses) {
        for format in formats {
            markup("<link rel=\"alternate\" type=\"")
            text(format.mediaType)
            markup("\" href=\"")
            text(format == .jsonld ? addresses.root + addresses.linkedData : addresses.file(format))
            markup("\" />\n")
        }
    }

    /// The links to the forms, by their names.
    mutating func formats(_ formats: [PageFormat], words: PageWords, addresses: SiteAddresses) {
        guard formats.contains(where: { $0.name != nil }) else { return }
        markup("<nav class=\"formats\" aria-label=\"")
        text(words[.otherFormats])
        markup("\">\n")
        for format in formats {
            guard let name = format.name else { continue }
            markup("<a href=\"")
            text(addresses.file(format))
            markup("\" type=\"")
            text(format.mediaType)
            markup("\">")
            text(words[name])
            markup("</a>\n")
        }
        markup("</nav>\n")
    }
}
