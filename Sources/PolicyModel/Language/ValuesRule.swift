import LocatedYAML

/// What can be wrong with a language's `values.yaml`, `countries.yaml` and `languages.yaml`, and with `markets.yaml`.
package enum ValuesRule: String, DiagnosticRule {
    case missingValue = "language/missing-value"
    case unknownValue = "language/unknown-value"
    case malformedValue = "language/malformed-value"
    case malformedCode = "language/malformed-code"
    case missingHole = "language/missing-hole"
    case repeatedHole = "language/repeated-hole"
    case unnamedMarket = "language/unnamed-market"
}
