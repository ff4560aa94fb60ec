import PolicyModel

/// A second policy of the same shop, so that the site has a choice.
enum ReturnsSample {
    static let window = SampleSection(
        id: "window", heading: ["How long you can return goods", "退货期限"],
        clauses: [
            .say(
                "window.days", "You can return unopened tea within 30 days of receiving it.", "您可以自收到商品之日起30日内退回未拆封的茶叶。"
            )
        ])
}
