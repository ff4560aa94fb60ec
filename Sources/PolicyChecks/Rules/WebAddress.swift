import LocatedYAML
import PolicyModel

/// A web address that a site states, with the path of its fact.
struct WebAddress {
    let text: String
    let place: Place
    /// `shop.website`, `contact.authorities.ico.website`.
    let path: String

    /// Every web address of a record, in the order of the catalogue.
    static func all(in record: FactRecord, below path: String = "") -> [WebAddress] {
        record.fields.flatMap { addresses($0.fact, at: path + $0.name) }
    }

    private static func addresses(_ fact: Fact, at path: String) -> [WebAddress] {
        switch fact.value {
        case .web(let text): [WebAddress(text: text, place: fact.place, path: path)]
        case .record(let record): all(in: record, below: path + ".")
        case .records(let records): records.flatMap { all(in: $0.record, below: path + "." + $0.key.text + ".") }
        default: []
        }
    }
}
