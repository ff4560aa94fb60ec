import LocatedYAML
import Testing

@Suite("Traditional Chinese") struct TraditionalChineseTests {
    /// Characters that are frequent in Simplified Chinese and that Traditional Chinese never has.
    private static let simplified = Set(
        "个们这为时会对请说国务业东严丧丰临举义乐习书买乱争亏亚产亲仅从仓仪价众优伙传伤伦侧债倾偿储儿关兴养写军农冲决况减凤凭击创别删剂剧劝办动励劳势华协单卖卫却厂历压厌厕县参双发变叙号吗听启员响"
            + "哑团园围图圆场块坏坚坛坟垒处备复够头夺奖妇娱婴孙学宁宝实审宪宽宾对寻导寿将尔尘尝层属岁岛币师帐帮带广庆应废开异弃张弹强归录彻径忆忧怀态总恶悬惊惯愿戏户执扩扫扬扰抚护报担拟拥择挂挡挤"
            + "挥损换据搜携摄数断无旧显普晓暂术机杀杂权条来极构标栏树样桥检楼横欢毁毕气汉汇沟没泪泽洁测济浏浓涉润涨渐温湾滞满滤灭灯灵灾点炼热爱牵状独猎环现码确础种离秘称积稳穷签简类粮紧约级纪纳线组细织终"
            + "经结给络绝统续维绿缘缩网罗罚罢职联肃胜脑节范药获虑虚蚁补装规视览觉触订计认让议讯记许论设访证评识诉词译试话询该详语误诱读课谁调谈谓谢负财责败账货质购贯贵费资赋赔赖轨转轮软轻载较辑输边达迁过"
            + "运还进远违连迟选递逻遗释里针钟钱铁银销错键锁长门闭问间闻队阶阳际陆险随隐难页项须顾预领频题额风飞饮馆马驱验鱼齐龙"
    ).subtracting(
        // These are also characters of their own in Traditional Chinese.
        "里复别系干台发范冲准占只周家借征志念斗曲板松沈秋制致舍术折胡了云余谷丰丑才升千卷党几么仆制普搜担涉温横没强帐秘")

    static let files = ["privacy", "vocabulary", "precedence", "pages", "values", "countries", "languages"]

    @Test("has no character of the other script", arguments: files) func characters(file: String) throws {
        var found: [String] = []
        look(at: try Repository.read("Locales/zh-Hant/\(file).yaml"), path: "", &found)
        #expect(found.isEmpty)
        // The list is no list of rare ones: the same look finds most words of the other script.
        var others: [String] = []
        look(at: try Repository.read("Locales/zh-Hans/\(file).yaml"), path: "", &others)
        #expect(!others.isEmpty)
    }

    private func look(at value: LocatedValue, path: String, _ found: inout [String]) {
        // What a language calls itself is written in that language.
        if let text = value.text, path != ".zh-Hans.own", text.contains(where: Self.simplified.contains) {
            found.append("\(path): \(text)")
        }
        for entry in value.entries ?? [] { look(at: entry.value, path: "\(path).\(entry.key.text)", &found) }
        for item in value.items ?? [] { look(at: item, path: path, &found) }
    }
}
