module.exports = [
 {
  "language": "zh-Hans",
  "name": "简体中文",
  "title": "退货政策",
  "shop": "灯山茶坊",
  "dates": [
   "自2026年12月1日起施行",
   "最近更新于2026年11月20日"
  ],
  "contents": "目录",
  "sections": [
   {
    "anchor": "window",
    "heading": "1. 退货期限",
    "nodes": [
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "1.1 "}, {"type": "text", "text": "您可以自收到商品之日起30日内退回未拆封的茶叶。"}]}
    ]
   }
  ]
 },
 {
  "language": "en",
  "name": "English",
  "title": "Returns policy",
  "shop": "Lantern Hill Tea",
  "dates": [
   "In force from 1 December 2026",
   "Last changed on 20 November 2026"
  ],
  "contents": "Contents",
  "sections": [
   {
    "anchor": "window",
    "heading": "1. How long you can return goods",
    "nodes": [
     {"name": "p", "attrs": {"class": "p"}, "children": [{"type": "text", "text": "1.1 "}, {"type": "text", "text": "You can return unopened tea within 30 days of receiving it."}]}
    ]
   }
  ]
 }
];
