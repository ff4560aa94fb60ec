import PolicyModel

/// The list of pages for search engines, `sitemap.xml` (sitemaps.org, protocol 0.9), each page with its versions in all
/// languages. There is one only where the site's address is known.
struct Sitemap: Sendable {
    let policies: [[Edition]]
    let url: String

    var bytes: [UInt8] {
        var writer = HTMLWriter(capacity: 1 << 12)
        writer.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        writer.markup("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
        writer.markup(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n")
        writeIndex(to: &writer)
        for editions in policies { write(editions, to: &writer) }
        writer.markup("</urlset>\n")
        return writer.bytes
    }
}

extension Sitemap {
    private func writeIndex(to writer: inout HTMLWriter) {
        guard let first = policies.first, let policy = first.first?.policy else { return }
        let addresses = SiteAddresses(policy: policy, url: url)
        write(addresses.absoluteIndex, versions: policies.count == 1 ? first : [], addresses, to: &writer)
    }

    private func write(_ editions: [Edition], to writer: inout HTMLWriter) {
        guard let policy = editions.first?.policy else { return }
        let addresses = SiteAddresses(policy: policy, url: url)
        for edition in editions {
            write(addresses.absolute(edition.language.text), versions: editions, addresses, to: &writer)
        }
        guard editions.count > 1 else { return }
        write(addresses.absolute(SiteAddresses.parallel), versions: [], addresses, to: &writer)
    }

    private func write(
        _ address: String?, versions: [Edition], _ addresses: SiteAddresses, to writer: inout HTMLWriter
    ) {
        guard let address else { return }
        writer.markup("<url>\n<loc>")
        writer.text(address)
        writer.markup("</loc>\n")
        for edition in versions {
            link(edition.language.text, addresses.absolute(edition.language.text), to: &writer)
        }
        if !versions.isEmpty { link("x-default", addresses.absoluteIndex, to: &writer) }
        writer.markup("</url>\n")
    }

    private func link(_ language: String, _ address: String?, to writer: inout HTMLWriter) {
        guard let address else { return }
        writer.markup("<xhtml:link rel=\"alternate\" hreflang=\"")
        writer.text(language)
        writer.markup("\" href=\"")
        writer.text(address)
        writer.markup("\"/>\n")
    }
}
