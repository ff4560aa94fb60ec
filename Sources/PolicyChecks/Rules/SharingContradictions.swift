import LocatedYAML
import PolicyModel

/// What is said of those who receive information.
extension SenseRule {
    /// "We do not sell" beside somebody to whom it is sold.
    static func saleDenied(_ facts: StatedFacts) -> [Diagnostic] {
        guard let denied = facts.place("sharing.sold", is: false) else { return [] }
        let sales = facts.records("sharing.sold-or-shared").filter { $0.choice("way") != "shared" }.map(\.key.place)
        let purposes = facts.mentions(of: ["sell-information"], in: "purpose").map(\.place)
        return (sales + purposes).map { Self.saleDenied.finding(at: $0, subject: "sharing.sold", beside: denied) }
    }

    /// "We do not share for advertising" beside somebody with whom it is shared for that.
    static func crossContextDenied(_ facts: StatedFacts) -> [Diagnostic] {
        guard let denied = facts.place("sharing.cross-context-advertising", is: false) else { return [] }
        let shared = facts.records("sharing.sold-or-shared").filter { $0.choice("way") != "sold" }.map(\.key.place)
        let purposes = facts.mentions(of: ["third-party-targeted-advertising"], in: "purpose", below: ["sharing"])
        return (shared + purposes.map(\.place)).map {
            Self.crossContextDenied.finding(at: $0, subject: "sharing.cross-context-advertising", beside: denied)
        }
    }

    /// "We sell" beside the promise, without an exception, not to.
    static func saleDespitePromise(_ facts: StatedFacts) -> [Diagnostic] {
        let sold = facts.place("sharing.sold", is: true).map { [$0] } ?? []
        let records = facts.records("sharing.sold-or-shared").filter { $0.choice("way") != "shared" }.map(\.key.place)
        return facts.records("sharing.promises").filter { promise in
            promise.acts.contains("sell") && promise.isWithoutException
        }.flatMap { promise in
            (sold + records).map { place in
                Self.saleDespitePromise.finding(
                    at: place, subject: "sharing.promises." + promise.key.text, beside: promise.key.place)
            }
        }
    }

    /// "We do not pass this on to any third party", without an exception, beside a recipient of it.
    static func passedOnDespitePromise(_ facts: StatedFacts) -> [Diagnostic] {
        let recipients = ["sharing.recipients", "sharing.processors"].flatMap(facts.records)
        return facts.records("sharing.promises").filter(\.forbidsPassingOn).flatMap { promise in
            recipients.filter { recipient in
                let data = recipient.ids("data")
                let promised = promise.ids("data")
                return !data.isEmpty && (!promised.isDisjoint(with: everything) || !promised.isDisjoint(with: data))
            }.map { recipient in
                Self.passedOnDespitePromise.finding(
                    at: recipient.key.place, subject: "sharing.promises." + promise.key.text,
                    ["recipient": recipient.key.text], beside: promise.key.place)
            }
        }
    }

    /// "We do not make it public" beside the purpose of publishing reviews.
    static func publicationDenied(_ facts: StatedFacts) -> [Diagnostic] {
        guard let denied = facts.place("sharing.made-public", is: false) else { return [] }
        return facts.mentions(of: ["publish-reviews"], in: "purpose", below: ["collection"]).prefix(1).map { mention in
            Self.publicationDenied.finding(at: mention.place, subject: "sharing.made-public", beside: denied)
        }
    }

    /// "Before we provide it to others, we obtain your separate consent" beside a recipient without it (PIPL article 23).
    static func separateConsentDenied(_ facts: StatedFacts) -> [Diagnostic] {
        [("provide", "sharing.recipients"), ("abroad", "transfers.abroad")].flatMap { matter, clause in
            facts.terms("consent.separate").filter { $0.id == matter }.flatMap { promised in
                facts.records(clause).filter { $0.flag("separate-consent") == false }.map { recipient in
                    Self.separateConsentDenied.finding(
                        at: recipient.record["separate-consent"]?.place ?? recipient.key.place,
                        subject: clause + "." + recipient.key.text, ["recipient": recipient.key.text],
                        beside: promised.place)
                }
            }
        }
    }

    /// Somebody who receives information, and nothing is said of what or of what for (GDPR article 13(1)(e), PIPL article 23).
    static func recipientOfNothing(_ facts: StatedFacts) -> [Diagnostic] {
        let lists = ["sharing.recipients", "sharing.processors"]
        return lists.flatMap { list in
            facts.records(list).filter { recipient in
                ["data", "purposes", "handling", "limits"].allSatisfy { recipient.record[$0] == nil }
            }.map { recipient in
                Self.recipientOfNothing.finding(
                    at: recipient.key.place, subject: list + "." + recipient.key.text,
                    ["recipient": recipient.key.text])
            }
        }
    }

    /// One company both decides for itself and acts on the shop's instructions.
    static func recipientTwice(_ facts: StatedFacts) -> [Diagnostic] {
        let recipients = facts.records("sharing.recipients")
        return facts.records("sharing.processors").compactMap { processor in
            recipients.first { !$0.names.isDisjoint(with: processor.names) }.map { recipient in
                Self.recipientTwice.finding(
                    at: processor.key.place, subject: "sharing.processors." + processor.key.text,
                    ["recipient": processor.key.text], beside: recipient.key.place)
            }
        }
    }

    /// Who acts on instructions is no recipient that decides for itself (GDPR article 28, PIPL article 21).
    static func processorAmongRecipients(_ facts: StatedFacts) -> [Diagnostic] {
        facts.records("sharing.recipients").flatMap { recipient in
            recipient.terms("role").filter { ["processor", "sub-processor"].contains($0.id) }.map { role in
                Self.processorAmongRecipients.finding(
                    at: role.place, subject: "sharing.recipients." + recipient.key.text,
                    ["recipient": recipient.key.text])
            }
        }
    }
}

extension KeyedRecord {
    /// What a promise forbids.
    fileprivate var acts: Set<String> { Set(termsOrKey("acts").map(\.id)) }

    /// Whether a promise holds whatever the case and whatever the aim.
    fileprivate var isWithoutException: Bool { record["except"] == nil && (choice("aim") ?? "any") == "any" }

    /// Whether a promise forbids, without an exception, to let any third party have the information.
    fileprivate var forbidsPassingOn: Bool {
        !acts.isDisjoint(with: ["pass-on", "give", "share", "transfer", "disclose"]) && isWithoutException
            && !ids("to").isDisjoint(with: ["anyone", "any-third-party", "third-parties"])
    }
}
