module.exports = [
 {
  "language": "zh-Hans",
  "name": "简体中文",
  "title": "隐私政策",
  "shop": "灯山茶坊",
  "dates": [
   "自2026年12月1日起施行",
   "最近更新于2026年11月20日"
  ],
  "contents": "目录",
  "sections": [
   {
    "anchor": "about",
    "heading": "1. 我们是谁",
    "nodes": [
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "1.1 "}, {"type": "text", "text": "本店由"}, {"name": "strong", "children": [{"type": "text", "text": "杭州灯山贸易有限公司"}]}, {"type": "text", "text": "经营，该公司决定处理您个人信息的目的和方式。"}]},
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "1.2 "}, {"type": "text", "text": "本政策适用于我们的网店和我们发送的电子邮件，不适用于我们链接到的他人网站。"}]}
    ]
   },
   {
    "anchor": "collection",
    "heading": "2. 我们收集哪些信息、为什么收集",
    "nodes": [
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "2.1 "}, {"type": "text", "text": "在下列情形中，我们会收集个人信息，并仅用于所列目的。"}]},
     {"name": "ul", "attrs": {"class": "ul"}, "children": [{"name": "li", "attrs": {"class": "li"}, "children": [{"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "情形"}, {"type": "text", "text": "："}, {"type": "text", "text": "您下订单"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "信息"}, {"type": "text", "text": "："}, {"type": "text", "text": "姓名、邮寄地址、电话号码和订单内容"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "目的"}, {"type": "text", "text": "："}, {"type": "text", "text": "履行订单、办理清关手续"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "法律依据"}, {"type": "text", "text": "："}, {"type": "text", "text": "履行与您订立的合同"}]}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "情形"}, {"type": "text", "text": "："}, {"type": "text", "text": "您注册账号"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "信息"}, {"type": "text", "text": "："}, {"type": "text", "text": "电子邮箱和密码"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "目的"}, {"type": "text", "text": "："}, {"type": "text", "text": "管理您的账号和历史订单"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "法律依据"}, {"type": "text", "text": "："}, {"type": "text", "text": "履行与您订立的合同"}]}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "情形"}, {"type": "text", "text": "："}, {"type": "text", "text": "您订阅电子报"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "信息"}, {"type": "text", "text": "："}, {"type": "text", "text": "电子邮箱"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "目的"}, {"type": "text", "text": "："}, {"type": "text", "text": "向您发送采茶季和新茶的消息"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "法律依据"}, {"type": "text", "text": "："}, {"type": "text", "text": "您的同意"}]}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "情形"}, {"type": "text", "text": "："}, {"type": "text", "text": "您浏览网店"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "信息"}, {"type": "text", "text": "："}, {"type": "text", "text": "IP地址、浏览器和浏览过的页面"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "目的"}, {"type": "text", "text": "："}, {"type": "text", "text": "保障网店安全"}]}]}]},
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "2.2 "}, {"type": "text", "text": "如您不提供姓名、邮寄地址或电话号码，我们无法寄送您的订单。其他信息是否提供由您决定。"}]},
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "2.3 "}, {"type": "text", "text": "我们不收集敏感个人信息。付款在支付服务商的页面上完成，我们绝不会接触您的银行卡号。"}]}
    ]
   },
   {
    "anchor": "cookies",
    "heading": "3. Cookie的使用",
    "nodes": [
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "3.1 "}, {"type": "text", "text": "仅在您同意的情况下，我们才会使用非必要的Cookie。"}]},
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "3.2 "}, {"type": "text", "text": "以下是本店使用的全部Cookie。"}]},
     {"name": "ul", "attrs": {"class": "ul"}, "children": [{"name": "li", "attrs": {"class": "li"}, "children": [{"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Cookie"}, {"type": "text", "text": "："}, {"type": "text", "text": "_cart_session"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "用途"}, {"type": "text", "text": "："}, {"type": "text", "text": "保存您的购物车"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "设置方"}, {"type": "text", "text": "："}, {"type": "text", "text": "我们"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "保存期限"}, {"type": "text", "text": "："}, {"type": "text", "text": "14日"}]}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Cookie"}, {"type": "text", "text": "："}, {"type": "text", "text": "lang"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "用途"}, {"type": "text", "text": "："}, {"type": "text", "text": "记住您选择的语言"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "设置方"}, {"type": "text", "text": "："}, {"type": "text", "text": "我们"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "保存期限"}, {"type": "text", "text": "："}, {"type": "text", "text": "1年"}]}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Cookie"}, {"type": "text", "text": "："}, {"type": "text", "text": "_pk_id.1.1fff"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "用途"}, {"type": "text", "text": "："}, {"type": "text", "text": "统计访问量，不识别访客身份"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "设置方"}, {"type": "text", "text": "："}, {"type": "text", "text": "Matomo"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "保存期限"}, {"type": "text", "text": "："}, {"type": "text", "text": "13个月"}]}]}]}
    ]
   },
   {
    "anchor": "sharing",
    "heading": "4. 谁会收到您的信息",
    "nodes": [
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "4.1 "}, {"type": "text", "text": "我们不会出售您的个人信息。"}]},
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "4.2 "}, {"type": "text", "text": "下列公司受我们委托处理信息，或从我们处接收信息："}]},
     {"name": "ul", "attrs": {"class": "ul"}, "children": [{"name": "li", "attrs": {"class": "li"}, "children": [{"type": "text", "text": "顺丰速运寄送您的订单，接收您的姓名、地址和电话号码。"}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"type": "text", "text": "Stripe处理付款，接收金额和您的电子邮箱。"}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"type": "text", "text": "Hetzner Online GmbH托管我们的网店，受托处理其中存储的全部信息。"}]}]},
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "4.3 "}, {"type": "text", "text": "法律、行政法规要求时，我们也会向有关机关提供信息："}]},
     {"name": "ul", "attrs": {"class": "ul"}, "children": [{"name": "li", "attrs": {"class": "li"}, "children": [{"type": "text", "text": "向海关提供跨境包裹的信息；"}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"type": "text", "text": "向税务机关提供发票信息。"}]}]}
    ]
   },
   {
    "anchor": "transfers",
    "heading": "5. 您的信息会传到哪里",
    "nodes": [
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "5.1 "}, {"type": "text", "text": "我们将您的信息保存在中国内地和德国。在向中国内地以外的接收方提供您的信息之前，我们会征得您的单独同意，为寄送您的订单所必需的除外。"}]},
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "5.2 "}, {"type": "text", "text": "对于欧洲经济区以外的接收方，我们采用欧盟委员会的标准合同条款。您可以向我们索取副本。"}]}
    ]
   },
   {
    "anchor": "retention",
    "heading": "6. 保存多久",
    "nodes": [
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "6.1 "}, {"type": "text", "text": "我们按下列期限保存个人信息。"}]},
     {"name": "ul", "attrs": {"class": "ul"}, "children": [{"name": "li", "attrs": {"class": "li"}, "children": [{"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "信息"}, {"type": "text", "text": "："}, {"type": "text", "text": "订单内容"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "保存期限"}, {"type": "text", "text": "："}, {"type": "text", "text": "订单完成后3年"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "期满后"}, {"type": "text", "text": "："}, {"type": "text", "text": "我们予以删除"}]}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "信息"}, {"type": "text", "text": "："}, {"type": "text", "text": "发票"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "保存期限"}, {"type": "text", "text": "："}, {"type": "text", "text": "10年（税法要求）"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "期满后"}, {"type": "text", "text": "："}, {"type": "text", "text": "我们予以删除"}]}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "信息"}, {"type": "text", "text": "："}, {"type": "text", "text": "账号"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "保存期限"}, {"type": "text", "text": "："}, {"type": "text", "text": "直至您注销账号"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "期满后"}, {"type": "text", "text": "："}, {"type": "text", "text": "我们在15个工作日内删除"}]}]}]},
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "6.2 "}, {"type": "text", "text": "其他信息的保存期限为实现收集目的所必要的最短时间。"}]}
    ]
   },
   {
    "anchor": "rights",
    "heading": "7. 您的权利及行使方式",
    "nodes": [
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "7.1 "}, {"type": "text", "text": "您有权："}]},
     {"name": "ul", "attrs": {"class": "ul"}, "children": [{"name": "li", "attrs": {"class": "li"}, "children": [{"type": "text", "text": "查阅我们持有的您的个人信息，并取得副本；"}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"type": "text", "text": "更正和补充个人信息；"}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"type": "text", "text": "要求删除个人信息；"}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"type": "text", "text": "将个人信息转移至您指定的其他个人信息处理者；"}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"type": "text", "text": "随时撤回同意。"}]}]},
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "7.2 "}, {"type": "text", "text": "请使用我们的"}, {"type": "text", "text": "申请表"}, {"type": "text", "text": "（"}, {"type": "text", "text": "https://lanternhill.example/rights?from=policy&amp;step=1"}, {"type": "text", "text": "）"}, {"type": "text", "text": "或写信给我们。我们自收到您的申请之日起15个工作日内答复。"}]},
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "如您对答复不满意，可以向您所在地的主管机关投诉。"}]}
    ]
   },
   {
    "anchor": "automated",
    "heading": "8. 自动化决策",
    "nodes": [
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "8.1 "}, {"type": "text", "text": "我们不会仅通过自动化方式作出影响您的决定。"}]},
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "8.2 "}, {"type": "text", "text": "我们每年在订阅者中抽取品鉴礼盒。抽签在柜台用纸签手工进行。"}]}
    ]
   },
   {
    "anchor": "children",
    "heading": "9. 未成年人",
    "nodes": [
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "9.1 "}, {"type": "text", "text": "您须年满16周岁方可下单。未经父母或其他监护人同意，我们不会在知情的情况下收集不满14周岁未成年人的个人信息。"}]}
    ]
   },
   {
    "anchor": "changes",
    "heading": "10. 本政策的变更",
    "nodes": [
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "10.1 "}, {"type": "text", "text": "本政策的变更生效前，我们会至少提前30日在本页面公布；如您有账号，我们还会通过电子邮件通知您。"}]}
    ]
   },
   {
    "anchor": "precedence",
    "heading": "11. 以哪种语言版本为准",
    "nodes": [
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "11.1 "}, {"type": "text", "text": "本政策以英文和简体中文发布。两种语言版本如有不一致，以中文版本为准。您依居住地法律享有且不得以约定排除的权利不受影响。"}]}
    ]
   },
   {
    "anchor": "contact",
    "heading": "12. 如何联系我们",
    "nodes": [
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "12.1 "}, {"type": "text", "text": "请发送邮件至"}, {"type": "text", "text": "privacy@lanternhill.example"}, {"type": "text", "text": "，或致电"}, {"type": "text", "text": "+86 571 5550 0142"}, {"type": "text", "text": "。"}]},
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "中国浙江省杭州市西湖区龙井路88号，邮政编码310013"}]}
    ]
   }
  ]
 },
 {
  "language": "en",
  "name": "English",
  "title": "Privacy policy",
  "shop": "Lantern Hill Tea",
  "dates": [
   "In force from 1 December 2026",
   "Last changed on 20 November 2026"
  ],
  "contents": "Contents",
  "sections": [
   {
    "anchor": "about",
    "heading": "1. Who we are",
    "nodes": [
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "1.1 "}, {"type": "text", "text": "This shop is run by "}, {"name": "strong", "children": [{"type": "text", "text": "Hangzhou Lantern Hill Trading Co., Ltd."}]}, {"type": "text", "text": " (registered as "}, {"type": "text", "text": "杭州灯山贸易有限公司"}, {"type": "text", "text": "), which decides how and why your personal information is handled."}]},
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "1.2 "}, {"type": "text", "text": "This policy covers our shop and the e-mails that we send. It does not cover the sites of others to which we link."}]}
    ]
   },
   {
    "anchor": "collection",
    "heading": "2. What we collect and why",
    "nodes": [
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "2.1 "}, {"type": "text", "text": "We collect personal information on the following occasions and use it only for the purposes stated."}]},
     {"name": "ul", "attrs": {"class": "ul"}, "children": [{"name": "li", "attrs": {"class": "li"}, "children": [{"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Occasion"}, {"type": "text", "text": ": "}, {"type": "text", "text": "You place an order"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Information"}, {"type": "text", "text": ": "}, {"type": "text", "text": "name, postal address, phone number and order details"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Purpose"}, {"type": "text", "text": ": "}, {"type": "text", "text": "to fulfil your order and to clear it through customs"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Legal basis"}, {"type": "text", "text": ": "}, {"type": "text", "text": "performance of our contract with you"}]}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Occasion"}, {"type": "text", "text": ": "}, {"type": "text", "text": "You open an account"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Information"}, {"type": "text", "text": ": "}, {"type": "text", "text": "e-mail address and password"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Purpose"}, {"type": "text", "text": ": "}, {"type": "text", "text": "to keep your account and your past orders"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Legal basis"}, {"type": "text", "text": ": "}, {"type": "text", "text": "performance of our contract with you"}]}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Occasion"}, {"type": "text", "text": ": "}, {"type": "text", "text": "You subscribe to the newsletter"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Information"}, {"type": "text", "text": ": "}, {"type": "text", "text": "e-mail address"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Purpose"}, {"type": "text", "text": ": "}, {"type": "text", "text": "to send you news of the harvest and of new teas"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Legal basis"}, {"type": "text", "text": ": "}, {"type": "text", "text": "your consent"}]}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Occasion"}, {"type": "text", "text": ": "}, {"type": "text", "text": "You visit the shop"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Information"}, {"type": "text", "text": ": "}, {"type": "text", "text": "IP address, browser and pages viewed"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Purpose"}, {"type": "text", "text": ": "}, {"type": "text", "text": "to keep the shop secure"}]}]}]},
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "2.2 "}, {"type": "text", "text": "If you do not give us your name, postal address or phone number, we cannot deliver your order. Everything else is your choice."}]},
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "2.3 "}, {"type": "text", "text": "We do not collect sensitive personal information. Payments are made on the pages of the payment provider, and we never see your card number."}]}
    ]
   },
   {
    "anchor": "cookies",
    "heading": "3. Cookies",
    "nodes": [
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "3.1 "}, {"type": "text", "text": "We set cookies that are not necessary only if you agree."}]},
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "3.2 "}, {"type": "text", "text": "These are all the cookies that our shop sets."}]},
     {"name": "ul", "attrs": {"class": "ul"}, "children": [{"name": "li", "attrs": {"class": "li"}, "children": [{"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Cookie"}, {"type": "text", "text": ": "}, {"type": "text", "text": "_cart_session"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Purpose"}, {"type": "text", "text": ": "}, {"type": "text", "text": "keeps your basket"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Set by"}, {"type": "text", "text": ": "}, {"type": "text", "text": "us"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Kept for"}, {"type": "text", "text": ": "}, {"type": "text", "text": "14 days"}]}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Cookie"}, {"type": "text", "text": ": "}, {"type": "text", "text": "lang"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Purpose"}, {"type": "text", "text": ": "}, {"type": "text", "text": "remembers your language"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Set by"}, {"type": "text", "text": ": "}, {"type": "text", "text": "us"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Kept for"}, {"type": "text", "text": ": "}, {"type": "text", "text": "1 year"}]}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Cookie"}, {"type": "text", "text": ": "}, {"type": "text", "text": "_pk_id.1.1fff"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Purpose"}, {"type": "text", "text": ": "}, {"type": "text", "text": "counts visits without naming visitors"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Set by"}, {"type": "text", "text": ": "}, {"type": "text", "text": "Matomo"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Kept for"}, {"type": "text", "text": ": "}, {"type": "text", "text": "13 months"}]}]}]}
    ]
   },
   {
    "anchor": "sharing",
    "heading": "4. Who receives your information",
    "nodes": [
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "4.1 "}, {"type": "text", "text": "We do not sell your personal information."}]},
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "4.2 "}, {"type": "text", "text": "These companies handle information for us or receive it from us:"}]},
     {"name": "ul", "attrs": {"class": "ul"}, "children": [{"name": "li", "attrs": {"class": "li"}, "children": [{"type": "text", "text": "SF Express delivers your order and receives your name, address and phone number."}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"type": "text", "text": "Stripe takes payments and receives the amount and your e-mail address."}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"type": "text", "text": "Hetzner Online GmbH hosts our shop and handles all information that is stored in it."}]}]},
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "4.3 "}, {"type": "text", "text": "We also provide information to authorities if the law requires us to:"}]},
     {"name": "ul", "attrs": {"class": "ul"}, "children": [{"name": "li", "attrs": {"class": "li"}, "children": [{"type": "text", "text": "to customs, for parcels that cross a border;"}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"type": "text", "text": "to tax offices, for invoices."}]}]}
    ]
   },
   {
    "anchor": "transfers",
    "heading": "5. Where your information goes",
    "nodes": [
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "5.1 "}, {"type": "text", "text": "We keep your information in mainland China and in Germany. Before we provide it to a recipient outside mainland China, we ask for your separate consent unless the transfer is necessary to deliver your order."}]},
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "5.2 "}, {"type": "text", "text": "For recipients outside the European Economic Area we use the standard contractual clauses of the European Commission. You can ask us for a copy."}]}
    ]
   },
   {
    "anchor": "retention",
    "heading": "6. How long we keep it",
    "nodes": [
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "6.1 "}, {"type": "text", "text": "We keep personal information for the following periods."}]},
     {"name": "ul", "attrs": {"class": "ul"}, "children": [{"name": "li", "attrs": {"class": "li"}, "children": [{"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Information"}, {"type": "text", "text": ": "}, {"type": "text", "text": "order details"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Kept for"}, {"type": "text", "text": ": "}, {"type": "text", "text": "3 years after the order is completed"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Then"}, {"type": "text", "text": ": "}, {"type": "text", "text": "we delete it"}]}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Information"}, {"type": "text", "text": ": "}, {"type": "text", "text": "invoices"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Kept for"}, {"type": "text", "text": ": "}, {"type": "text", "text": "10 years, as tax law requires"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Then"}, {"type": "text", "text": ": "}, {"type": "text", "text": "we delete it"}]}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Information"}, {"type": "text", "text": ": "}, {"type": "text", "text": "account"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Kept for"}, {"type": "text", "text": ": "}, {"type": "text", "text": "until you close it"}]}, {"name": "p", "attrs": {"class": "field"}, "children": [{"type": "text", "text": "Then"}, {"type": "text", "text": ": "}, {"type": "text", "text": "we delete it within 15 working days"}]}]}]},
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "6.2 "}, {"type": "text", "text": "We keep everything else for no longer than we need it to fulfil the purpose for which we collected it."}]}
    ]
   },
   {
    "anchor": "rights",
    "heading": "7. Your rights and how to use them",
    "nodes": [
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "7.1 "}, {"type": "text", "text": "You have the right to:"}]},
     {"name": "ul", "attrs": {"class": "ul"}, "children": [{"name": "li", "attrs": {"class": "li"}, "children": [{"type": "text", "text": "see the information that we hold about you and receive a copy of it;"}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"type": "text", "text": "have it corrected and completed;"}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"type": "text", "text": "have it deleted;"}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"type": "text", "text": "have it moved to another handler;"}]}, {"name": "li", "attrs": {"class": "li"}, "children": [{"type": "text", "text": "withdraw your consent at any time."}]}]},
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "7.2 "}, {"type": "text", "text": "Use our "}, {"type": "text", "text": "request form"}, {"type": "text", "text": " ("}, {"type": "text", "text": "https://lanternhill.example/rights?from=policy&amp;step=1"}, {"type": "text", "text": ")"}, {"type": "text", "text": " or write to us. We answer within 15 working days of receiving your request."}]},
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "If you are not satisfied with our answer, you can complain to the authority where you live."}]}
    ]
   },
   {
    "anchor": "automated",
    "heading": "8. Decisions by machines",
    "nodes": [
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "8.1 "}, {"type": "text", "text": "We make no decision about you by automated means alone."}]},
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "8.2 "}, {"type": "text", "text": "Once a year we draw tasting sets among our subscribers. The draw is done by hand, at the counter, with paper slips."}]}
    ]
   },
   {
    "anchor": "children",
    "heading": "9. Children",
    "nodes": [
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "9.1 "}, {"type": "text", "text": "You must be at least 16 to order. We do not knowingly collect information about children under 14 without the consent of a parent or guardian."}]}
    ]
   },
   {
    "anchor": "changes",
    "heading": "10. Changes to this policy",
    "nodes": [
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "10.1 "}, {"type": "text", "text": "Before a change of this policy takes effect, we announce it on this page and, if you have an account, by e-mail at least 30 days in advance."}]}
    ]
   },
   {
    "anchor": "precedence",
    "heading": "11. Which language version prevails",
    "nodes": [
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "11.1 "}, {"type": "text", "text": "This policy is published in English and Simplified Chinese. If the two versions differ, the Chinese version prevails. This takes away no right that you have under the law of the place where you live and that cannot be excluded by agreement."}]}
    ]
   },
   {
    "anchor": "contact",
    "heading": "12. How to reach us",
    "nodes": [
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "12.1 "}, {"type": "text", "text": "Write to "}, {"type": "text", "text": "privacy@lanternhill.example"}, {"type": "text", "text": " or call "}, {"type": "text", "text": "+86 571 5550 0142"}, {"type": "text", "text": "."}]},
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "88 Longjing Road, Xihu District, Hangzhou 310013, Zhejiang, China"}]}
    ]
   }
  ]
 }
];
