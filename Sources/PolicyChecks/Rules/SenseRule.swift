import LocatedYAML
import PolicyModel

/// Facts that contradict each other, or promise what another fact would have to give. What a lawyer would only ask about is a
/// warning.
package enum SenseRule: String, DiagnosticRule {
    case absoluteRightLimited = "sense/absolute-right-limited"
    case accountRoute = "sense/account-route-without-account"
    case advanceTooShort = "sense/advance-notice-too-short"
    case ageBelowLaw = "sense/age-below-law"
    case aimsWithoutPurposes = "sense/aims-without-purposes"
    case automatedWithoutReview = "sense/automated-without-review"
    case cardsDenied = "sense/cards-denied"
    case channelWithoutData = "sense/channel-without-data"
    case chatHeldByOthers = "sense/chat-held-by-others"
    case childrenAddressed = "sense/children-addressed-and-excluded"
    case childrenDataDenied = "sense/children-data-denied"
    case closingWithoutWay = "sense/closing-without-way"
    case collectedAndDenied = "sense/collected-and-denied"
    case consentStays = "sense/consent-without-withdrawal"
    case contactWithoutChannel = "sense/contact-without-channel"
    case cookieConsentStays = "sense/cookie-consent-stays"
    case cookieDataWithoutCookies = "sense/cookie-data-without-cookies"
    case cookieOfOtherKind = "sense/cookie-of-other-kind"
    case cookiesDenied = "sense/cookies-denied"
    case cookiesUnexplained = "sense/cookies-unexplained"
    case crossContextDenied = "sense/cross-context-advertising-denied"
    case dataNeverCollected = "sense/data-never-collected"
    case dataWithoutPeriod = "sense/data-without-period"
    case deletedWithoutEnd = "sense/deleted-without-end"
    case effectiveBeforeUpdate = "sense/effective-before-update"
    case effectiveFarOff = "sense/effective-far-off"
    case givenOnlyDenied = "sense/given-only-denied"
    case guaranteeDenied = "sense/guarantee-denied"
    case guardianNeverNeeded = "sense/guardian-never-needed"
    case inferencesDenied = "sense/inferences-denied"
    case insecureAddress = "sense/insecure-address"
    case interestsWithoutBasis = "sense/interests-without-basis"
    case marketingPurpose = "sense/marketing-purpose-without-opt-out"
    case marketingWithoutOptOut = "sense/marketing-without-opt-out"
    case mayWhereRequired = "sense/may-where-required"
    case nothingAfterPeriod = "sense/nothing-after-period"
    case onlyUseExceeded = "sense/only-use-exceeded"
    case optInPreselected = "sense/opt-in-preselected"
    case ownWordsRepeat = "sense/own-words-repeat-clause"
    case passedOnDespitePromise = "sense/passed-on-despite-promise"
    case paymentPartnerUnnamed = "sense/payment-partner-unnamed"
    case periodWithoutStart = "sense/period-without-start"
    case permissionsWithoutApp = "sense/permissions-without-app"
    case personalisationDenied = "sense/personalisation-denied"
    case processorAmongRecipients = "sense/processor-among-recipients"
    case publicationDenied = "sense/publication-denied"
    case purposeNeverServed = "sense/purpose-never-served"
    case purposeWithoutBasis = "sense/purpose-without-basis"
    case recipientAbroad = "sense/recipient-abroad-without-transfer"
    case recipientOfNothing = "sense/recipient-of-nothing"
    case recipientTwice = "sense/recipient-twice"
    case recommendationWithoutSwitch = "sense/recommendation-without-switch"
    case routeWithoutAddress = "sense/route-without-address"
    case saleDenied = "sense/sale-denied"
    case saleDespitePromise = "sense/sale-despite-promise"
    case sensitiveUnstated = "sense/sensitive-unstated"
    case separateConsentDenied = "sense/separate-consent-denied"
    case staysAndLeaves = "sense/stays-and-leaves"
    case trackersWithoutCookies = "sense/trackers-without-cookies"
    case trackingDenied = "sense/tracking-denied"
    case transferToNobody = "sense/transfer-to-nobody"
    case transferWithoutMechanism = "sense/transfer-without-mechanism"
    case twoPeriods = "sense/two-periods"
    case withdrawalWithoutConsent = "sense/withdrawal-without-consent"

    /// What two statements of the same text contradict is an error; what one of them leaves open is a warning.
    package var severity: Severity {
        switch self {
        case .accountRoute, .advanceTooShort, .aimsWithoutPurposes, .automatedWithoutReview, .channelWithoutData,
            .chatHeldByOthers, .closingWithoutWay, .contactWithoutChannel, .cookieConsentStays, .cookiesUnexplained,
            .dataWithoutPeriod, .effectiveFarOff, .guardianNeverNeeded, .insecureAddress, .interestsWithoutBasis,
            .marketingPurpose, .mayWhereRequired, .nothingAfterPeriod, .ownWordsRepeat, .paymentPartnerUnnamed,
            .periodWithoutStart, .permissionsWithoutApp, .processorAmongRecipients, .publicationDenied,
            .purposeNeverServed, .purposeWithoutBasis, .recipientOfNothing, .recipientTwice, .sensitiveUnstated,
            .trackersWithoutCookies, .trackingDenied, .transferToNobody, .transferWithoutMechanism, .twoPeriods,
            .withdrawalWithoutConsent:
            .warning
        case .absoluteRightLimited, .ageBelowLaw, .cardsDenied, .childrenAddressed, .childrenDataDenied,
            .collectedAndDenied, .consentStays, .cookieDataWithoutCookies, .cookieOfOtherKind, .cookiesDenied,
            .crossContextDenied, .dataNeverCollected, .deletedWithoutEnd, .effectiveBeforeUpdate, .givenOnlyDenied,
            .guaranteeDenied, .inferencesDenied, .marketingWithoutOptOut, .onlyUseExceeded, .optInPreselected,
            .passedOnDespitePromise, .personalisationDenied, .recipientAbroad, .recommendationWithoutSwitch,
            .routeWithoutAddress, .saleDenied, .saleDespitePromise, .separateConsentDenied, .staysAndLeaves:
            .error
        }
    }
}

extension SenseRule {
    /// Every contradiction that the facts of one policy hold, in the order of the list below.
    package static func findings(_ policy: PolicyFacts, common: FactRecord, markets: MarketList) -> [Diagnostic] {
        let facts = StatedFacts(policy: policy, common: common, markets: markets)
        return checks.flatMap { $0(facts) }
    }

    private static var checks: [(StatedFacts) -> [Diagnostic]] {
        [
            givenOnlyDenied, dataNeverCollected, collectedAndDenied, inferencesDenied, mayWhereRequired,
            permissionsWithoutApp, sensitiveUnstated, onlyUseExceeded, messagesDespiteOnlyUse,
            purposeWithoutBasis, purposeNeverServed, aimsWithoutPurposes, interestsWithoutBasis, consentStays,
            cookiesDenied, cookieDataWithoutCookies, trackersWithoutCookies, cookiesUnexplained, cookieOfOtherKind,
            cookieConsentStays, trackingDenied,
            saleDenied, saleDespitePromise, crossContextDenied, publicationDenied, separateConsentDenied,
            passedOnDespitePromise, recipientOfNothing, recipientTwice, processorAmongRecipients,
            cardsDenied, paymentPartnerUnnamed, chatHeldByOthers, guaranteeDenied,
            recipientAbroad, staysAndLeaves, transferWithoutMechanism, transferToNobody,
            dataWithoutPeriod, periodWithoutStart, nothingAfterPeriod, deletedWithoutEnd, closingWithoutWay,
            withdrawalWithoutConsent, twoPeriods,
            absoluteRightLimited, routeWithoutAddress, contactWithoutChannel, accountRoute,
            marketingWithoutOptOut, marketingPurpose, optInPreselected, channelWithoutData,
            recommendationWithoutSwitch, personalisationDenied, automatedWithoutReview,
            ageBelowLaw, childrenDataDenied, childrenAddressed, guardianNeverNeeded,
            effectiveBeforeUpdate, effectiveFarOff, advanceTooShort, insecureAddress,
        ]
    }

    /// A finding of this rule.
    ///
    /// - Parameter other: where the statement stands that the one at `place` contradicts; the note `other` points there.
    func finding(
        at place: Place, subject: String, _ arguments: [String: String] = [:], beside other: Place? = nil
    ) -> Diagnostic {
        Diagnostic(
            self, at: place, subject: subject, arguments: arguments.mapValues { .text($0) },
            notes: other.map { [DiagnosticNote("other", place: $0)] } ?? [])
    }
}
