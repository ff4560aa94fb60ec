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
}
