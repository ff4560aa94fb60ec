import LocatedYAML
import PolicyModel

/// What a law asks and no comparison of one fact can say. The raw value is its name in a pack, and, unless something is simply
/// missing, the name of its help.
package enum NamedCheck: String, CaseIterable, Sendable {
    /// The policy was reviewed within the twelve months before the day on which the laws are judged.
    case reviewedYearly = "reviewed-yearly"
    /// A telephone number that costs the caller nothing; for a shop that deals with its customers online alone, an e-mail
    /// address.
    case tollFreeNumber = "toll-free-number"
    /// A guardian is asked at least up to the age that the requirement names.
    case guardianAge = "guardian-age"
    /// Each kind of information that is collected has a period, or what decides the period is stated.
    case kindsWithoutPeriod = "kinds-without-period"
    /// What is collected is told by its kinds, not as “personal information” alone.
    case kindsInGeneral = "kinds-in-general"
    /// The same of each occasion.
    case occasionWithoutKinds = "occasion-without-kinds"
    /// Where information comes from is named, not only that there are others.
    case sourcesInGeneral = "sources-in-general"
    /// Where kinds of information are sensitive, the policy says so of them.
    case sensitiveUnmarked = "sensitive-unmarked"
    /// Purposes that are told with a use or an occasion have a basis too.
    case purposesWithoutBasis = "purposes-without-basis"
    /// What a recipient receives is told by its kinds.
    case recipientsInGeneral = "recipients-in-general"
    /// Others who receive information, as another clause tells, are listed.
    case recipientsUnlisted = "recipients-unlisted"
    /// What partners collect for the shop is told with its kinds and purposes.
    case partnersUnexplained = "partners-unexplained"

    /// What is missing; nil when the facts meet it.
    func shortfall(of requirement: Requirement, _ facts: LawFacts, on day: CalendarDate?) -> Assessment.Shortfall? {
        switch self {
        case .reviewedYearly: day.flatMap { outdated(facts, on: $0) }
        case .tollFreeNumber: unreachable(facts)
        case .guardianAge: requirement.age.flatMap { tooYoung(facts, age: $0) }
        case .kindsWithoutPeriod: kindWithoutPeriod(facts)
        case .kindsInGeneral: kindsInGeneral(facts)
        case .occasionWithoutKinds: occasionWithoutKinds(facts)
        case .sourcesInGeneral: sourceInGeneral(facts)
        case .sensitiveUnmarked: sensitiveUnmarked(facts)
        case .purposesWithoutBasis: purposesWithoutBasis(facts)
        case .recipientsInGeneral: recipientInGeneral(requirement, facts)
        case .recipientsUnlisted: recipientsUnlisted(requirement, facts)
        case .partnersUnexplained: partnersUnexplained(facts)
        }
    }

    /// The paths of the facts that it looks at.
    var paths: [String] {
        switch self {
        case .reviewedYearly: ["updated"]
        case .tollFreeNumber: ["shop.telephone", "contact.telephones"]
        case .guardianAge: ["children.guardian"]
        case .kindsWithoutPeriod: ["retention.periods", "retention.criteria"]
        case .kindsInGeneral, .occasionWithoutKinds: ["collection.occasions"]
        case .sourcesInGeneral, .partnersUnexplained: ["collection.sources"]
        case .sensitiveUnmarked: ["collection.sensitive"]
        case .purposesWithoutBasis: ["collection.purposes"]
        case .recipientsInGeneral, .recipientsUnlisted: ["sharing.recipients"]
        }
    }

    private func outdated(_ facts: LawFacts, on day: CalendarDate) -> Assessment.Shortfall? {
        guard let fact = facts.common.fact(at: "updated") ?? facts.common.fact(at: "effective"),
            case .date(let reviewed) = fact.value, let last = reviewed.aYearLater, last < day
        else { return nil }
        return shortfall(["updated"], at: fact.place)
    }

    private func unreachable(_ facts: LawFacts) -> Assessment.Shortfall? {
        let shop = facts.common.fact(at: "shop")?.place ?? facts.policy.place
        if facts.names("online-only", at: "circumstances") {
            let address = facts.common.fact(at: "shop.email") ?? facts.policy.facts.fact(at: "contact.emails")
            return address == nil ? shortfall(["shop.email"], at: shop) : nil
        }
        let numbers =
            ["shop.telephone"].compactMap { facts.common.fact(at: $0) }
            + ["contact.telephones"].compactMap { facts.policy.facts.fact(at: $0) }
        guard !numbers.contains(where: \.value.isTollFree) else { return nil }
        return shortfall(["shop.telephone"], at: numbers.first?.place ?? shop)
    }

    private func tooYoung(_ facts: LawFacts, age: Int) -> Assessment.Shortfall? {
        guard case .record(let guardian)? = facts.policy.facts.fact(at: "children.guardian")?.value,
            let stated = guardian["age"], case .number(let number) = stated.value, number < age
        else { return nil }
        return shortfall(["children.guardian.age"], at: stated.place)
    }

    func shortfall(_ subjects: [String], at place: Place) -> Assessment.Shortfall {
        Assessment.Shortfall(help: rawValue, subjects: subjects, limit: nil, place: place)
    }

    /// What is missing and nothing else is to be said of.
    func absence(of subjects: [String], at place: Place) -> Assessment.Shortfall {
        Assessment.Shortfall(help: "needs", subjects: subjects, limit: nil, place: place)
    }
}

extension LawFacts {
    /// Whether anything is stated at a path below the policy or above all policies.
    func states(_ path: String) -> Bool { (policy.facts.fact(at: path) ?? common.fact(at: path)) != nil }

    /// The records of a clause; empty where it states none.
    func records(_ path: String) -> [KeyedRecord] {
        if case .records(let records)? = policy.facts.fact(at: path)?.value { records } else { [] }
    }

    /// Where something that is not stated would belong: in its section, else in the policy.
    func place(near section: String) -> Place { policy.facts.fact(at: section)?.place ?? policy.place }

    /// Whether a list of terms above the policies names a term.
    fileprivate func names(_ term: String, at path: String) -> Bool {
        if case .terms(let list)? = common.fact(at: path)?.value { list.terms.contains(term) } else { false }
    }
}

extension CalendarDate {
    /// The same day of the next year; 1 March for 29 February.
    fileprivate var aYearLater: CalendarDate? {
        CalendarDate(year: year + 1, month: month, day: day) ?? CalendarDate(year: year + 1, month: 3, day: 1)
    }
}

extension FactValue {
    /// Whether a telephone number is one of those for which nobody in North America pays a call.
    fileprivate var isTollFree: Bool {
        switch self {
        case .telephone(let text): Self.isTollFree(text)
        case .texts(let texts, _): texts.contains(where: Self.isTollFree)
        case .records(let records): records.contains { $0.record.fields.contains { $0.fact.value.isTollFree } }
        default: false
        }
    }

    private static func isTollFree(_ number: String) -> Bool {
        guard !number.hasPrefix("+") || number.hasPrefix("+1") else { return false }
        let digits = number.filter { $0.isASCII && $0.isNumber }
        let national = digits.hasPrefix("1") ? digits.dropFirst() : digits[...]
        let codes = ["800", "833", "844", "855", "866", "877", "888"]
        return national.count == 10 && codes.contains { national.hasPrefix($0) }
    }
}
