/// What the precedence clause says: in which languages the policy exists, which version prevails for whom, and that rights
/// which cannot be excluded by agreement stand. Every form carries that saving.
struct PrecedenceStatements {
    let languages: [LanguageTag]

    func statements(_ precedence: Precedence) -> [Statement] {
        let published = Statement(key("published"), values: ["languages": .fact(.languages(languages))])
        let usual = statement(precedence.byMarket.isEmpty ? "everybody" : "others", rule: precedence.usual, markets: [])
        let markets = precedence.byMarket.map { rule in
            statement(
                rule.except.isEmpty ? "market" : "market-except", rule: rule.rule, markets: rule.markets,
                except: rule.except)
        }
        return [published] + markets + [usual, Statement(key("saving"))]
    }

    /// The words that a precedence message varies by: the rule, and whether there are two versions or more.
    static let variants: [[String]] = [["prevails", "equal"], ["two", "more"]]

    private func key(_ part: String) -> MessageKey { MessageKey("precedence", part) }

    private func statement(_ part: String, rule: Precedence.Rule, markets: [String], except: [String] = []) -> Statement
    {
        let count = languages.count == 2 ? "two" : "more"
        var values: [String: StatedValue] = [:]
        if !markets.isEmpty { values["markets"] = .fact(.countries(markets)) }
        if !except.isEmpty { values["except"] = .fact(.countries(except)) }
        switch rule {
        case .equal: return Statement(key(part), variant: ["equal", count], values: values)
        case .prevails(let language):
            values["version"] = .version(language, isNamedByScript: isNamedByScript(language))
            return Statement(key(part), variant: ["prevails", count], values: values)
        }
    }

    /// Two Chinese versions are told apart by their script.
    private func isNamedByScript(_ language: LanguageTag) -> Bool {
        languages.filter { $0.primary == language.primary }.count > 1
    }
}

extension LanguageTag {
    /// The language without script or region: `zh` of `zh-Hans`.
    package var primary: Substring { text.prefix { $0 != "-" } }
}
