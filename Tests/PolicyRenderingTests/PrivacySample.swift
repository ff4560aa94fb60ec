import PolicyModel

/// What the sample policy says, section by section.
enum PrivacySample {
    static let sections = [
        about, collection, cookies, sharing, transfers, retention, rights, automated, children, changes, precedence,
        contact,
    ]

    private static let about = SampleSection(
        id: "about", heading: ["Who we are", "我们是谁"],
        clauses: [
            SampleClause(id: "about.handler") { side in
                let registered = SampleDocuments.chinese.language
                return [
                    .paragraph(
                        side.index == 0
                            ? [
                                .text("This shop is run by "),
                                .strong([.text("Hangzhou Lantern Hill Trading Co., Ltd.")]),
                                .text(" (registered as "),
                                .foreign([.text("杭州灯山贸易有限公司")], language: registered),
                                .text("), which decides how and why your personal information is handled."),
                            ]
                            : [
                                .text("本店由"), .strong([.text("杭州灯山贸易有限公司")]),
                                .text("经营，该公司决定处理您个人信息的目的和方式。"),
                            ])
                ]
            },
            .say(
                "about.scope",
                "This policy covers our shop and the e-mails that we send. It does not cover the sites of others to which we link.",
                "本政策适用于我们的网店和我们发送的电子邮件，不适用于我们链接到的他人网站。"),
        ])

    private static let collection = SampleSection(
        id: "collection", heading: ["What we collect and why", "我们收集哪些信息、为什么收集"],
        clauses: [
            .table(
                "collection.occasions",
                [
                    "We collect personal information on the following occasions and use it only for the purposes stated.",
                    "在下列情形中，我们会收集个人信息，并仅用于所列目的。",
                ],
                headings: [["Occasion", "情形"], ["Information", "信息"], ["Purpose", "目的"], ["Legal basis", "法律依据"]],
                rows: [
                    (
                        "order",
                        [
                            ["You place an order", "您下订单"],
                            ["name, postal address, phone number and order details", "姓名、邮寄地址、电话号码和订单内容"],
                            ["to fulfil your order and to clear it through customs", "履行订单、办理清关手续"],
                            ["performance of our contract with you", "履行与您订立的合同"],
                        ]
                    ),
                    (
                        "account",
                        [
                            ["You open an account", "您注册账号"], ["e-mail address and password", "电子邮箱和密码"],
                            ["to keep your account and your past orders", "管理您的账号和历史订单"],
                            ["performance of our contract with you", "履行与您订立的合同"],
                        ]
                    ),
                    (
                        "newsletter",
                        [
                            ["You subscribe to the newsletter", "您订阅电子报"], ["e-mail address", "电子邮箱"],
                            ["to send you news of the harvest and of new teas", "向您发送采茶季和新茶的消息"],
                            ["your consent", "您的同意"],
                        ]
                    ),
                    (
                        "visit",
                        [
                            ["You visit the shop", "您浏览网店"],
                            ["IP address, browser and pages viewed", "IP地址、浏览器和浏览过的页面"],
                            ["to keep the shop secure", "保障网店安全"], [],
                        ]
                    ),
                ]),
            .say(
                "collection.refusal",
                "If you do not give us your name, postal address or phone number, we cannot deliver your order. Everything else is your choice.",
                "如您不提供姓名、邮寄地址或电话号码，我们无法寄送您的订单。其他信息是否提供由您决定。"),
            .say(
                "collection.sensitive",
                "We do not collect sensitive personal information. Payments are made on the pages of the payment provider, and we never see your card number.",
                "我们不收集敏感个人信息。付款在支付服务商的页面上完成，我们绝不会接触您的银行卡号。"),
        ])

    private static let cookies = SampleSection(
        id: "cookies", heading: ["Cookies", "Cookie的使用"],
        clauses: [
            .say(
                "cookies.consent", "We set cookies that are not necessary only if you agree.",
                "仅在您同意的情况下，我们才会使用非必要的Cookie。"),
            .table(
                "cookies.table", ["These are all the cookies that our shop sets.", "以下是本店使用的全部Cookie。"],
                headings: [["Cookie", "Cookie"], ["Purpose", "用途"], ["Set by", "设置方"], ["Kept for", "保存期限"]],
                rows: [
                    (
                        "cart",
                        [["_cart_session"], ["keeps your basket", "保存您的购物车"], ["us", "我们"], ["14 days", "14日"]]
                    ),
                    (
                        "language",
                        [["lang"], ["remembers your language", "记住您选择的语言"], ["us", "我们"], ["1 year", "1年"]]
                    ),
                    (
                        "analytics",
                        [
                            ["_pk_id.1.1fff"], ["counts visits without naming visitors", "统计访问量，不识别访客身份"],
                            ["Matomo"], ["13 months", "13个月"],
                        ]
                    ),
                ]),
        ])

    private static let sharing = SampleSection(
        id: "sharing", heading: ["Who receives your information", "谁会收到您的信息"],
        clauses: [
            .say("sharing.sold", "We do not sell your personal information.", "我们不会出售您的个人信息。"),
            .list(
                "sharing.recipients",
                ["These companies handle information for us or receive it from us:", "下列公司受我们委托处理信息，或从我们处接收信息："],
                items: [
                    (
                        "carrier",
                        [
                            "SF Express delivers your order and receives your name, address and phone number.",
                            "顺丰速运寄送您的订单，接收您的姓名、地址和电话号码。",
                        ]
                    ),
                    (
                        "payment",
                        [
                            "Stripe takes payments and receives the amount and your e-mail address.",
                            "Stripe处理付款，接收金额和您的电子邮箱。",
                        ]
                    ),
                    (
                        "hosting",
                        [
                            "Hetzner Online GmbH hosts our shop and handles all information that is stored in it.",
                            "Hetzner Online GmbH托管我们的网店，受托处理其中存储的全部信息。",
                        ]
                    ),
                ]),
            .list(
                "sharing.authorities",
                ["We also provide information to authorities if the law requires us to:", "法律、行政法规要求时，我们也会向有关机关提供信息："],
                items: [
                    (nil, ["to customs, for parcels that cross a border;", "向海关提供跨境包裹的信息；"]),
                    (nil, ["to tax offices, for invoices.", "向税务机关提供发票信息。"]),
                ]),
        ])

    private static let transfers = SampleSection(
        id: "transfers", heading: ["Where your information goes", "您的信息会传到哪里"],
        clauses: [
            .say(
                "transfers.countries",
                "We keep your information in mainland China and in Germany. Before we provide it to a recipient outside mainland China, we ask for your separate consent unless the transfer is necessary to deliver your order.",
                "我们将您的信息保存在中国内地和德国。在向中国内地以外的接收方提供您的信息之前，我们会征得您的单独同意，为寄送您的订单所必需的除外。"),
            .say(
                "transfers.safeguards",
                "For recipients outside the European Economic Area we use the standard contractual clauses of the European Commission. You can ask us for a copy.",
                "对于欧洲经济区以外的接收方，我们采用欧盟委员会的标准合同条款。您可以向我们索取副本。"),
        ])

    private static let retention = SampleSection(
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

    private static let rights = SampleSection(
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

    private static let automated = SampleSection(
        id: "automated", heading: ["Decisions by machines", "自动化决策"],
        clauses: [
            .say("automated.none", "We make no decision about you by automated means alone.", "我们不会仅通过自动化方式作出影响您的决定。"),
            .say(
                "automated.tasting",
                "Once a year we draw tasting sets among our subscribers. The draw is done by hand, at the counter, with paper slips.",
                "我们每年在订阅者中抽取品鉴礼盒。抽签在柜台用纸签手工进行。", isOwnWords: true),
        ])

    private static let children = SampleSection(
        id: "children", heading: ["Children", "未成年人"],
        clauses: [
            .say(
                "children.minimum-age",
                "You must be at least 16 to order. We do not knowingly collect information about children under 14 without the consent of a parent or guardian.",
                "您须年满16周岁方可下单。未经父母或其他监护人同意，我们不会在知情的情况下收集不满14周岁未成年人的个人信息。")
        ])

    private static let changes = SampleSection(
        id: "changes", heading: ["Changes to this policy", "本政策的变更"],
        clauses: [
            .say(
                "changes.notice",
                "Before a change of this policy takes effect, we announce it on this page and, if you have an account, by e-mail at least 30 days in advance.",
                "本政策的变更生效前，我们会至少提前30日在本页面公布；如您有账号，我们还会通过电子邮件通知您。")
        ])

    private static let precedence = SampleSection(
        id: "precedence", heading: ["Which language version prevails", "以哪种语言版本为准"],
        clauses: [
            .say(
                "precedence.clause",
                "This policy is published in English and Simplified Chinese. If the two versions differ, the Chinese version prevails. This takes away no right that you have under the law of the place where you live and that cannot be excluded by agreement.",
                "本政策以英文和简体中文发布。两种语言版本如有不一致，以中文版本为准。您依居住地法律享有且不得以约定排除的权利不受影响。")
        ])

    private static let contact = SampleSection(
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
