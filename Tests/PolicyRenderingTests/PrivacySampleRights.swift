import PolicyModel

/// The second half of the sample policy: from how long information is kept.
extension PrivacySample {
    static let retention = SampleSection(
        id: "retention", heading: ["How long we keep it", "保存多久"],
        clauses: [
            .table(
                "retention.periods", ["We keep personal information for the following periods.", "我们按下列期限保存个人信息。"],
                headings: [["Information", "信息"], ["Kept for", "保存期限"], ["Then", "期满后"]],
                rows: [
                    (
                        "orders",
                        [
                            ["order details", "订单内容"], ["3 years after the order is completed", "订单完成后3年"],
                            ["we delete it", "我们予以删除"],
                        ]
                    ),
                    (
                        "invoices",
                        [
                            ["invoices", "发票"], ["10 years, as tax law requires", "10年（税法要求）"],
                            ["we delete it", "我们予以删除"],
                        ]
                    ),
                    (
                        "account",
                        [
                            ["account", "账号"], ["until you close it", "直至您注销账号"],
                            ["we delete it within 15 working days", "我们在15个工作日内删除"],
                        ]
                    ),
                ]),
            .say(
                "retention.other",
                "We keep everything else for no longer than we need it to fulfil the purpose for which we collected it.",
                "其他信息的保存期限为实现收集目的所必要的最短时间。"),
        ])

    static let rights = SampleSection(
        id: "rights", heading: ["Your rights and how to use them", "您的权利及行使方式"],
        clauses: [
            .list(
                "rights.list", ["You have the right to:", "您有权："],
                items: [
                    (
                        "access",
                        [
                            "see the information that we hold about you and receive a copy of it;",
                            "查阅我们持有的您的个人信息，并取得副本；",
                        ]
                    ),
                    ("correction", ["have it corrected and completed;", "更正和补充个人信息；"]),
                    ("deletion", ["have it deleted;", "要求删除个人信息；"]),
                    ("portability", ["have it moved to another handler;", "将个人信息转移至您指定的其他个人信息处理者；"]),
                    ("withdrawal", ["withdraw your consent at any time.", "随时撤回同意。"]),
                ]),
            SampleClause(id: "rights.how") { side in
                let form = LinkTarget.web("https://lanternhill.example/rights?from=policy&step=1")
                return [
                    .paragraph(
                        side.index == 0
                            ? [
                                .text("Use our "), .link([.text("request form")], to: form),
                                .text(" or write to us. We answer within 15 working days of receiving your request."),
                            ]
                            : [
                                .text("请使用我们的"), .link([.text("申请表")], to: form),
                                .text("或写信给我们。我们自收到您的申请之日起15个工作日内答复。"),
                            ]),
                    .paragraph([
                        .text(
                            side.index == 0
                                ? "If you are not satisfied with our answer, you can complain to the authority where you live."
                                : "如您对答复不满意，可以向您所在地的主管机关投诉。")
                    ]),
                ]
            },
        ])

    static let automated = SampleSection(
        id: "automated", heading: ["Decisions by machines", "自动化决策"],
        clauses: [
            .say("automated.none", "We make no decision about you by automated means alone.", "我们不会仅通过自动化方式作出影响您的决定。"),
            .say(
                "automated.tasting",
                "Once a year we draw tasting sets among our subscribers. The draw is done by hand, at the counter, with paper slips.",
                "我们每年在订阅者中抽取品鉴礼盒。抽签在柜台用纸签手工进行。", isOwnWords: true),
        ])

    static let children = SampleSection(
        id: "children", heading: ["Children", "未成年人"],
        clauses: [
            .say(
                "children.minimum-age",
                "You must be at least 16 to order. We do not knowingly collect information about children under 14 without the consent of a parent or guardian.",
                "您须年满16周岁方可下单。未经父母或其他监护人同意，我们不会在知情的情况下收集不满14周岁未成年人的个人信息。")
        ])

    static let changes = SampleSection(
        id: "changes", heading: ["Changes to this policy", "本政策的变更"],
        clauses: [
            .say(
                "changes.notice",
                "Before a change of this policy takes effect, we announce it on this page and, if you have an account, by e-mail at least 30 days in advance.",
                "本政策的变更生效前，我们会至少提前30日在本页面公布；如您有账号，我们还会通过电子邮件通知您。")
        ])

    static let precedence = SampleSection(
        id: "precedence", heading: ["Which language version prevails", "以哪种语言版本为准"],
        clauses: [
            .say(
                "precedence.clause",
                "This policy is published in English and Simplified Chinese. If the two versions differ, the Chinese version prevails. This takes away no right that you have under the law of the place where you live and that cannot be excluded by agreement.",
                "本政策以英文和简体中文发布。两种语言版本如有不一致，以中文版本为准。您依居住地法律享有且不得以约定排除的权利不受影响。")
        ])

    static let contact = SampleSection(
        id: "contact", heading: ["How to reach us", "如何联系我们"],
        clauses: [
            SampleClause(id: "contact.channels") { side in
                let mail = Inline.link([.text("privacy@lanternhill.example")], to: .mail("privacy@lanternhill.example"))
                let phone = Inline.link([.text("+86 571 5550 0142")], to: .telephone("+8657155500142"))
                return [
                    .paragraph(
                        side.index == 0
                            ? [.text("Write to "), mail, .text(" or call "), phone, .text(".")]
                            : [.text("请发送邮件至"), mail, .text("，或致电"), phone, .text("。")]),
                    .paragraph([
                        .text(
                            side.index == 0
                                ? "88 Longjing Road, Xihu District, Hangzhou 310013, Zhejiang, China"
                                : "中国浙江省杭州市西湖区龙井路88号，邮政编码310013")
                    ]),
                ]
            }
        ])
}
