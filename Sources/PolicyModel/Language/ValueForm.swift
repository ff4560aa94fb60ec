/// How a hole asks for its value: `{purposes:label}`, `{acts:or}`, `{markets:market}`.
package enum ValueForm: String, CaseIterable, Sendable {
    /// For what names a row or an item: the labels of terms.
    case label
    /// For a cell that stands alone: the phrases of terms, the plain names of countries.
    case cell
    /// For inside a sentence; what a hole gets without a form.
    case phrase
    /// Inside a sentence, joined as alternatives.
    case or
    /// Countries and states as the places where readers live, joined as alternatives.
    case market
    /// Countries and states as the places where something is.
    case place
    /// How many terms a list has, in figures.
    case count
}
