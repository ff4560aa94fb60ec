// Written by `make builtin-files`. Every file ends with a zero byte that its size does not count, so that none is empty.
#include "CBuiltinFiles.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_0[] = {
#embed "../../Locales/en/countries.yaml" suffix(,)
    0
};
static const unsigned char file_1[] = {
#embed "../../Locales/en/findings/acceptance.yaml" suffix(,)
    0
};
static const unsigned char file_2[] = {
#embed "../../Locales/en/findings/baseline.yaml" suffix(,)
    0
};
static const unsigned char file_3[] = {
#embed "../../Locales/en/findings/catalogue.yaml" suffix(,)
    0
};
static const unsigned char file_4[] = {
#embed "../../Locales/en/findings/changes.yaml" suffix(,)
    0
};
static const unsigned char file_5[] = {
#embed "../../Locales/en/findings/fact.yaml" suffix(,)
    0
};
static const unsigned char file_6[] = {
#embed "../../Locales/en/findings/language.yaml" suffix(,)
    0
};
static const unsigned char file_7[] = {
#embed "../../Locales/en/findings/law.yaml" suffix(,)
    0
};
static const unsigned char file_8[] = {
#embed "../../Locales/en/findings/market.yaml" suffix(,)
    0
};
static const unsigned char file_9[] = {
#embed "../../Locales/en/findings/page.yaml" suffix(,)
    0
};
static const unsigned char file_10[] = {
#embed "../../Locales/en/findings/preview.yaml" suffix(,)
    0
};
static const unsigned char file_11[] = {
#embed "../../Locales/en/findings/reviewed.yaml" suffix(,)
    0
};
static const unsigned char file_12[] = {
#embed "../../Locales/en/findings/schema.yaml" suffix(,)
    0
};
static const unsigned char file_13[] = {
#embed "../../Locales/en/findings/section.yaml" suffix(,)
    0
};
static const unsigned char file_14[] = {
#embed "../../Locales/en/findings/sense.yaml" suffix(,)
    0
};
static const unsigned char file_15[] = {
#embed "../../Locales/en/findings/site.yaml" suffix(,)
    0
};
static const unsigned char file_16[] = {
#embed "../../Locales/en/findings/stated.yaml" suffix(,)
    0
};
static const unsigned char file_17[] = {
#embed "../../Locales/en/findings/values.yaml" suffix(,)
    0
};
static const unsigned char file_18[] = {
#embed "../../Locales/en/findings/version.yaml" suffix(,)
    0
};
static const unsigned char file_19[] = {
#embed "../../Locales/en/findings/words.yaml" suffix(,)
    0
};
static const unsigned char file_20[] = {
#embed "../../Locales/en/findings/yaml.yaml" suffix(,)
    0
};
static const unsigned char file_21[] = {
#embed "../../Locales/en/glossary.yaml" suffix(,)
    0
};
static const unsigned char file_22[] = {
#embed "../../Locales/en/languages.yaml" suffix(,)
    0
};
static const unsigned char file_23[] = {
#embed "../../Locales/en/laws.yaml" suffix(,)
    0
};
static const unsigned char file_24[] = {
#embed "../../Locales/en/laws/au.yaml" suffix(,)
    0
};
static const unsigned char file_25[] = {
#embed "../../Locales/en/laws/ca.yaml" suffix(,)
    0
};
static const unsigned char file_26[] = {
#embed "../../Locales/en/laws/caloppa.yaml" suffix(,)
    0
};
static const unsigned char file_27[] = {
#embed "../../Locales/en/laws/ccpa.yaml" suffix(,)
    0
};
static const unsigned char file_28[] = {
#embed "../../Locales/en/laws/cnapp.yaml" suffix(,)
    0
};
static const unsigned char file_29[] = {
#embed "../../Locales/en/laws/cnkids.yaml" suffix(,)
    0
};
static const unsigned char file_30[] = {
#embed "../../Locales/en/laws/coppa.yaml" suffix(,)
    0
};
static const unsigned char file_31[] = {
#embed "../../Locales/en/laws/ecl.yaml" suffix(,)
    0
};
static const unsigned char file_32[] = {
#embed "../../Locales/en/laws/epriv.yaml" suffix(,)
    0
};
static const unsigned char file_33[] = {
#embed "../../Locales/en/laws/gbt.yaml" suffix(,)
    0
};
static const unsigned char file_34[] = {
#embed "../../Locales/en/laws/gdpr.yaml" suffix(,)
    0
};
static const unsigned char file_35[] = {
#embed "../../Locales/en/laws/hk.yaml" suffix(,)
    0
};
static const unsigned char file_36[] = {
#embed "../../Locales/en/laws/jp.yaml" suffix(,)
    0
};
static const unsigned char file_37[] = {
#embed "../../Locales/en/laws/ndsm.yaml" suffix(,)
    0
};
static const unsigned char file_38[] = {
#embed "../../Locales/en/laws/pipl.yaml" suffix(,)
    0
};
static const unsigned char file_39[] = {
#embed "../../Locales/en/laws/qc.yaml" suffix(,)
    0
};
static const unsigned char file_40[] = {
#embed "../../Locales/en/laws/sg.yaml" suffix(,)
    0
};
static const unsigned char file_41[] = {
#embed "../../Locales/en/laws/tw.yaml" suffix(,)
    0
};
static const unsigned char file_42[] = {
#embed "../../Locales/en/laws/uk.yaml" suffix(,)
    0
};
static const unsigned char file_43[] = {
#embed "../../Locales/en/laws/us-co.yaml" suffix(,)
    0
};
static const unsigned char file_44[] = {
#embed "../../Locales/en/laws/us-de.yaml" suffix(,)
    0
};
static const unsigned char file_45[] = {
#embed "../../Locales/en/laws/us-federal.yaml" suffix(,)
    0
};
static const unsigned char file_46[] = {
#embed "../../Locales/en/laws/us-tx.yaml" suffix(,)
    0
};
static const unsigned char file_47[] = {
#embed "../../Locales/en/laws/us-va.yaml" suffix(,)
    0
};
static const unsigned char file_48[] = {
#embed "../../Locales/en/pages.yaml" suffix(,)
    0
};
static const unsigned char file_49[] = {
#embed "../../Locales/en/precedence.yaml" suffix(,)
    0
};
static const unsigned char file_50[] = {
#embed "../../Locales/en/privacy.yaml" suffix(,)
    0
};
static const unsigned char file_51[] = {
#embed "../../Locales/en/records.yaml" suffix(,)
    0
};
static const unsigned char file_52[] = {
#embed "../../Locales/en/values.yaml" suffix(,)
    0
};
static const unsigned char file_53[] = {
#embed "../../Locales/en/vocabulary.yaml" suffix(,)
    0
};
static const unsigned char file_54[] = {
#embed "../../Locales/reviewed.yaml" suffix(,)
    0
};
static const unsigned char file_55[] = {
#embed "../../Locales/zh-Hans/countries.yaml" suffix(,)
    0
};
static const unsigned char file_56[] = {
#embed "../../Locales/zh-Hans/findings/acceptance.yaml" suffix(,)
    0
};
static const unsigned char file_57[] = {
#embed "../../Locales/zh-Hans/findings/baseline.yaml" suffix(,)
    0
};
static const unsigned char file_58[] = {
#embed "../../Locales/zh-Hans/findings/catalogue.yaml" suffix(,)
    0
};
static const unsigned char file_59[] = {
#embed "../../Locales/zh-Hans/findings/changes.yaml" suffix(,)
    0
};
static const unsigned char file_60[] = {
#embed "../../Locales/zh-Hans/findings/fact.yaml" suffix(,)
    0
};
static const unsigned char file_61[] = {
#embed "../../Locales/zh-Hans/findings/language.yaml" suffix(,)
    0
};
static const unsigned char file_62[] = {
#embed "../../Locales/zh-Hans/findings/law.yaml" suffix(,)
    0
};
static const unsigned char file_63[] = {
#embed "../../Locales/zh-Hans/findings/market.yaml" suffix(,)
    0
};
static const unsigned char file_64[] = {
#embed "../../Locales/zh-Hans/findings/page.yaml" suffix(,)
    0
};
static const unsigned char file_65[] = {
#embed "../../Locales/zh-Hans/findings/preview.yaml" suffix(,)
    0
};
static const unsigned char file_66[] = {
#embed "../../Locales/zh-Hans/findings/reviewed.yaml" suffix(,)
    0
};
static const unsigned char file_67[] = {
#embed "../../Locales/zh-Hans/findings/schema.yaml" suffix(,)
    0
};
static const unsigned char file_68[] = {
#embed "../../Locales/zh-Hans/findings/section.yaml" suffix(,)
    0
};
static const unsigned char file_69[] = {
#embed "../../Locales/zh-Hans/findings/sense.yaml" suffix(,)
    0
};
static const unsigned char file_70[] = {
#embed "../../Locales/zh-Hans/findings/site.yaml" suffix(,)
    0
};
static const unsigned char file_71[] = {
#embed "../../Locales/zh-Hans/findings/stated.yaml" suffix(,)
    0
};
static const unsigned char file_72[] = {
#embed "../../Locales/zh-Hans/findings/values.yaml" suffix(,)
    0
};
static const unsigned char file_73[] = {
#embed "../../Locales/zh-Hans/findings/version.yaml" suffix(,)
    0
};
static const unsigned char file_74[] = {
#embed "../../Locales/zh-Hans/findings/words.yaml" suffix(,)
    0
};
static const unsigned char file_75[] = {
#embed "../../Locales/zh-Hans/findings/yaml.yaml" suffix(,)
    0
};
static const unsigned char file_76[] = {
#embed "../../Locales/zh-Hans/glossary.yaml" suffix(,)
    0
};
static const unsigned char file_77[] = {
#embed "../../Locales/zh-Hans/languages.yaml" suffix(,)
    0
};
static const unsigned char file_78[] = {
#embed "../../Locales/zh-Hans/laws.yaml" suffix(,)
    0
};
static const unsigned char file_79[] = {
#embed "../../Locales/zh-Hans/laws/au.yaml" suffix(,)
    0
};
static const unsigned char file_80[] = {
#embed "../../Locales/zh-Hans/laws/ca.yaml" suffix(,)
    0
};
static const unsigned char file_81[] = {
#embed "../../Locales/zh-Hans/laws/caloppa.yaml" suffix(,)
    0
};
static const unsigned char file_82[] = {
#embed "../../Locales/zh-Hans/laws/ccpa.yaml" suffix(,)
    0
};
static const unsigned char file_83[] = {
#embed "../../Locales/zh-Hans/laws/cnapp.yaml" suffix(,)
    0
};
static const unsigned char file_84[] = {
#embed "../../Locales/zh-Hans/laws/cnkids.yaml" suffix(,)
    0
};
static const unsigned char file_85[] = {
#embed "../../Locales/zh-Hans/laws/coppa.yaml" suffix(,)
    0
};
static const unsigned char file_86[] = {
#embed "../../Locales/zh-Hans/laws/ecl.yaml" suffix(,)
    0
};
static const unsigned char file_87[] = {
#embed "../../Locales/zh-Hans/laws/epriv.yaml" suffix(,)
    0
};
static const unsigned char file_88[] = {
#embed "../../Locales/zh-Hans/laws/gbt.yaml" suffix(,)
    0
};
static const unsigned char file_89[] = {
#embed "../../Locales/zh-Hans/laws/gdpr.yaml" suffix(,)
    0
};
static const unsigned char file_90[] = {
#embed "../../Locales/zh-Hans/laws/hk.yaml" suffix(,)
    0
};
static const unsigned char file_91[] = {
#embed "../../Locales/zh-Hans/laws/jp.yaml" suffix(,)
    0
};
static const unsigned char file_92[] = {
#embed "../../Locales/zh-Hans/laws/ndsm.yaml" suffix(,)
    0
};
static const unsigned char file_93[] = {
#embed "../../Locales/zh-Hans/laws/pipl.yaml" suffix(,)
    0
};
static const unsigned char file_94[] = {
#embed "../../Locales/zh-Hans/laws/qc.yaml" suffix(,)
    0
};
static const unsigned char file_95[] = {
#embed "../../Locales/zh-Hans/laws/sg.yaml" suffix(,)
    0
};
static const unsigned char file_96[] = {
#embed "../../Locales/zh-Hans/laws/tw.yaml" suffix(,)
    0
};
static const unsigned char file_97[] = {
#embed "../../Locales/zh-Hans/laws/uk.yaml" suffix(,)
    0
};
static const unsigned char file_98[] = {
#embed "../../Locales/zh-Hans/laws/us-co.yaml" suffix(,)
    0
};
static const unsigned char file_99[] = {
#embed "../../Locales/zh-Hans/laws/us-de.yaml" suffix(,)
    0
};
static const unsigned char file_100[] = {
#embed "../../Locales/zh-Hans/laws/us-federal.yaml" suffix(,)
    0
};
static const unsigned char file_101[] = {
#embed "../../Locales/zh-Hans/laws/us-tx.yaml" suffix(,)
    0
};
static const unsigned char file_102[] = {
#embed "../../Locales/zh-Hans/laws/us-va.yaml" suffix(,)
    0
};
static const unsigned char file_103[] = {
#embed "../../Locales/zh-Hans/pages.yaml" suffix(,)
    0
};
static const unsigned char file_104[] = {
#embed "../../Locales/zh-Hans/precedence.yaml" suffix(,)
    0
};
static const unsigned char file_105[] = {
#embed "../../Locales/zh-Hans/privacy.yaml" suffix(,)
    0
};
static const unsigned char file_106[] = {
#embed "../../Locales/zh-Hans/records.yaml" suffix(,)
    0
};
static const unsigned char file_107[] = {
#embed "../../Locales/zh-Hans/values.yaml" suffix(,)
    0
};
static const unsigned char file_108[] = {
#embed "../../Locales/zh-Hans/vocabulary.yaml" suffix(,)
    0
};
static const unsigned char file_109[] = {
#embed "../../Locales/zh-Hant/countries.yaml" suffix(,)
    0
};
static const unsigned char file_110[] = {
#embed "../../Locales/zh-Hant/glossary.yaml" suffix(,)
    0
};
static const unsigned char file_111[] = {
#embed "../../Locales/zh-Hant/languages.yaml" suffix(,)
    0
};
static const unsigned char file_112[] = {
#embed "../../Locales/zh-Hant/laws/au.yaml" suffix(,)
    0
};
static const unsigned char file_113[] = {
#embed "../../Locales/zh-Hant/laws/ca.yaml" suffix(,)
    0
};
static const unsigned char file_114[] = {
#embed "../../Locales/zh-Hant/laws/caloppa.yaml" suffix(,)
    0
};
static const unsigned char file_115[] = {
#embed "../../Locales/zh-Hant/laws/ccpa.yaml" suffix(,)
    0
};
static const unsigned char file_116[] = {
#embed "../../Locales/zh-Hant/laws/cnapp.yaml" suffix(,)
    0
};
static const unsigned char file_117[] = {
#embed "../../Locales/zh-Hant/laws/cnkids.yaml" suffix(,)
    0
};
static const unsigned char file_118[] = {
#embed "../../Locales/zh-Hant/laws/coppa.yaml" suffix(,)
    0
};
static const unsigned char file_119[] = {
#embed "../../Locales/zh-Hant/laws/ecl.yaml" suffix(,)
    0
};
static const unsigned char file_120[] = {
#embed "../../Locales/zh-Hant/laws/epriv.yaml" suffix(,)
    0
};
static const unsigned char file_121[] = {
#embed "../../Locales/zh-Hant/laws/gbt.yaml" suffix(,)
    0
};
static const unsigned char file_122[] = {
#embed "../../Locales/zh-Hant/laws/gdpr.yaml" suffix(,)
    0
};
static const unsigned char file_123[] = {
#embed "../../Locales/zh-Hant/laws/hk.yaml" suffix(,)
    0
};
static const unsigned char file_124[] = {
#embed "../../Locales/zh-Hant/laws/jp.yaml" suffix(,)
    0
};
static const unsigned char file_125[] = {
#embed "../../Locales/zh-Hant/laws/ndsm.yaml" suffix(,)
    0
};
static const unsigned char file_126[] = {
#embed "../../Locales/zh-Hant/laws/pipl.yaml" suffix(,)
    0
};
static const unsigned char file_127[] = {
#embed "../../Locales/zh-Hant/laws/qc.yaml" suffix(,)
    0
};
static const unsigned char file_128[] = {
#embed "../../Locales/zh-Hant/laws/sg.yaml" suffix(,)
    0
};
static const unsigned char file_129[] = {
#embed "../../Locales/zh-Hant/laws/tw.yaml" suffix(,)
    0
};
static const unsigned char file_130[] = {
#embed "../../Locales/zh-Hant/laws/uk.yaml" suffix(,)
    0
};
static const unsigned char file_131[] = {
#embed "../../Locales/zh-Hant/laws/us-co.yaml" suffix(,)
    0
};
static const unsigned char file_132[] = {
#embed "../../Locales/zh-Hant/laws/us-de.yaml" suffix(,)
    0
};
static const unsigned char file_133[] = {
#embed "../../Locales/zh-Hant/laws/us-federal.yaml" suffix(,)
    0
};
static const unsigned char file_134[] = {
#embed "../../Locales/zh-Hant/laws/us-tx.yaml" suffix(,)
    0
};
static const unsigned char file_135[] = {
#embed "../../Locales/zh-Hant/laws/us-va.yaml" suffix(,)
    0
};
static const unsigned char file_136[] = {
#embed "../../Locales/zh-Hant/pages.yaml" suffix(,)
    0
};
static const unsigned char file_137[] = {
#embed "../../Locales/zh-Hant/precedence.yaml" suffix(,)
    0
};
static const unsigned char file_138[] = {
#embed "../../Locales/zh-Hant/privacy.yaml" suffix(,)
    0
};
static const unsigned char file_139[] = {
#embed "../../Locales/zh-Hant/records.yaml" suffix(,)
    0
};
static const unsigned char file_140[] = {
#embed "../../Locales/zh-Hant/values.yaml" suffix(,)
    0
};
static const unsigned char file_141[] = {
#embed "../../Locales/zh-Hant/vocabulary.yaml" suffix(,)
    0
};
static const unsigned char file_142[] = {
#embed "../../Templates/catalogue/privacy.yaml" suffix(,)
    0
};
static const unsigned char file_143[] = {
#embed "../../Templates/changes.yaml" suffix(,)
    0
};
static const unsigned char file_144[] = {
#embed "../../Templates/laws.yaml" suffix(,)
    0
};
static const unsigned char file_145[] = {
#embed "../../Templates/laws/au.yaml" suffix(,)
    0
};
static const unsigned char file_146[] = {
#embed "../../Templates/laws/ca.yaml" suffix(,)
    0
};
static const unsigned char file_147[] = {
#embed "../../Templates/laws/caloppa.yaml" suffix(,)
    0
};
static const unsigned char file_148[] = {
#embed "../../Templates/laws/ccpa.yaml" suffix(,)
    0
};
static const unsigned char file_149[] = {
#embed "../../Templates/laws/cnapp.yaml" suffix(,)
    0
};
static const unsigned char file_150[] = {
#embed "../../Templates/laws/cnkids.yaml" suffix(,)
    0
};
static const unsigned char file_151[] = {
#embed "../../Templates/laws/coppa.yaml" suffix(,)
    0
};
static const unsigned char file_152[] = {
#embed "../../Templates/laws/ecl.yaml" suffix(,)
    0
};
static const unsigned char file_153[] = {
#embed "../../Templates/laws/epriv.yaml" suffix(,)
    0
};
static const unsigned char file_154[] = {
#embed "../../Templates/laws/gbt.yaml" suffix(,)
    0
};
static const unsigned char file_155[] = {
#embed "../../Templates/laws/gdpr.yaml" suffix(,)
    0
};
static const unsigned char file_156[] = {
#embed "../../Templates/laws/hk.yaml" suffix(,)
    0
};
static const unsigned char file_157[] = {
#embed "../../Templates/laws/jp.yaml" suffix(,)
    0
};
static const unsigned char file_158[] = {
#embed "../../Templates/laws/ndsm.yaml" suffix(,)
    0
};
static const unsigned char file_159[] = {
#embed "../../Templates/laws/pipl.yaml" suffix(,)
    0
};
static const unsigned char file_160[] = {
#embed "../../Templates/laws/qc.yaml" suffix(,)
    0
};
static const unsigned char file_161[] = {
#embed "../../Templates/laws/sg.yaml" suffix(,)
    0
};
static const unsigned char file_162[] = {
#embed "../../Templates/laws/tw.yaml" suffix(,)
    0
};
static const unsigned char file_163[] = {
#embed "../../Templates/laws/uk.yaml" suffix(,)
    0
};
static const unsigned char file_164[] = {
#embed "../../Templates/laws/us-co.yaml" suffix(,)
    0
};
static const unsigned char file_165[] = {
#embed "../../Templates/laws/us-de.yaml" suffix(,)
    0
};
static const unsigned char file_166[] = {
#embed "../../Templates/laws/us-federal.yaml" suffix(,)
    0
};
static const unsigned char file_167[] = {
#embed "../../Templates/laws/us-tx.yaml" suffix(,)
    0
};
static const unsigned char file_168[] = {
#embed "../../Templates/laws/us-va.yaml" suffix(,)
    0
};
static const unsigned char file_169[] = {
#embed "../../Templates/linked-data.yaml" suffix(,)
    0
};
static const unsigned char file_170[] = {
#embed "../../Templates/markets.yaml" suffix(,)
    0
};
static const unsigned char file_171[] = {
#embed "../../Templates/pages/changes.html" suffix(,)
    0
};
static const unsigned char file_172[] = {
#embed "../../Templates/pages/index.html" suffix(,)
    0
};
static const unsigned char file_173[] = {
#embed "../../Templates/pages/laws.css" suffix(,)
    0
};
static const unsigned char file_174[] = {
#embed "../../Templates/pages/page.css" suffix(,)
    0
};
static const unsigned char file_175[] = {
#embed "../../Templates/pages/parallel.html" suffix(,)
    0
};
static const unsigned char file_176[] = {
#embed "../../Templates/pages/policy.html" suffix(,)
    0
};
static const unsigned char file_177[] = {
#embed "../../Templates/pages/version.html" suffix(,)
    0
};
static const unsigned char file_178[] = {
#embed "../../Templates/presets/adyen.yaml" suffix(,)
    0
};
static const unsigned char file_179[] = {
#embed "../../Templates/presets/alipay.yaml" suffix(,)
    0
};
static const unsigned char file_180[] = {
#embed "../../Templates/presets/aliyun.yaml" suffix(,)
    0
};
static const unsigned char file_181[] = {
#embed "../../Templates/presets/baidu-tongji.yaml" suffix(,)
    0
};
static const unsigned char file_182[] = {
#embed "../../Templates/presets/cloudflare.yaml" suffix(,)
    0
};
static const unsigned char file_183[] = {
#embed "../../Templates/presets/dhl.yaml" suffix(,)
    0
};
static const unsigned char file_184[] = {
#embed "../../Templates/presets/ems.yaml" suffix(,)
    0
};
static const unsigned char file_185[] = {
#embed "../../Templates/presets/fedex.yaml" suffix(,)
    0
};
static const unsigned char file_186[] = {
#embed "../../Templates/presets/google-ads.yaml" suffix(,)
    0
};
static const unsigned char file_187[] = {
#embed "../../Templates/presets/google-analytics.yaml" suffix(,)
    0
};
static const unsigned char file_188[] = {
#embed "../../Templates/presets/intercom.yaml" suffix(,)
    0
};
static const unsigned char file_189[] = {
#embed "../../Templates/presets/klarna.yaml" suffix(,)
    0
};
static const unsigned char file_190[] = {
#embed "../../Templates/presets/klaviyo.yaml" suffix(,)
    0
};
static const unsigned char file_191[] = {
#embed "../../Templates/presets/mailchimp.yaml" suffix(,)
    0
};
static const unsigned char file_192[] = {
#embed "../../Templates/presets/matomo.yaml" suffix(,)
    0
};
static const unsigned char file_193[] = {
#embed "../../Templates/presets/meta-pixel.yaml" suffix(,)
    0
};
static const unsigned char file_194[] = {
#embed "../../Templates/presets/paypal.yaml" suffix(,)
    0
};
static const unsigned char file_195[] = {
#embed "../../Templates/presets/plausible.yaml" suffix(,)
    0
};
static const unsigned char file_196[] = {
#embed "../../Templates/presets/royal-mail.yaml" suffix(,)
    0
};
static const unsigned char file_197[] = {
#embed "../../Templates/presets/sendgrid.yaml" suffix(,)
    0
};
static const unsigned char file_198[] = {
#embed "../../Templates/presets/sf-express.yaml" suffix(,)
    0
};
static const unsigned char file_199[] = {
#embed "../../Templates/presets/shopify.yaml" suffix(,)
    0
};
static const unsigned char file_200[] = {
#embed "../../Templates/presets/stripe.yaml" suffix(,)
    0
};
static const unsigned char file_201[] = {
#embed "../../Templates/presets/tawk-to.yaml" suffix(,)
    0
};
static const unsigned char file_202[] = {
#embed "../../Templates/presets/tencent-cloud.yaml" suffix(,)
    0
};
static const unsigned char file_203[] = {
#embed "../../Templates/presets/udesk.yaml" suffix(,)
    0
};
static const unsigned char file_204[] = {
#embed "../../Templates/presets/ups.yaml" suffix(,)
    0
};
static const unsigned char file_205[] = {
#embed "../../Templates/presets/usps.yaml" suffix(,)
    0
};
static const unsigned char file_206[] = {
#embed "../../Templates/presets/wechat-mini-program.yaml" suffix(,)
    0
};
static const unsigned char file_207[] = {
#embed "../../Templates/presets/wechat-pay.yaml" suffix(,)
    0
};
static const unsigned char file_208[] = {
#embed "../../Templates/presets/woocommerce.yaml" suffix(,)
    0
};
static const unsigned char file_209[] = {
#embed "../../Templates/presets/zendesk.yaml" suffix(,)
    0
};
static const unsigned char file_210[] = {
#embed "../../Templates/preview/changes.js" suffix(,)
    0
};
static const unsigned char file_211[] = {
#embed "../../Templates/preview/elements.js" suffix(,)
    0
};
static const unsigned char file_212[] = {
#embed "../../Templates/preview/frame.js" suffix(,)
    0
};
static const unsigned char file_213[] = {
#embed "../../Templates/preview/lists.js" suffix(,)
    0
};
static const unsigned char file_214[] = {
#embed "../../Templates/preview/live.js" suffix(,)
    0
};
static const unsigned char file_215[] = {
#embed "../../Templates/preview/marks.css" suffix(,)
    0
};
static const unsigned char file_216[] = {
#embed "../../Templates/preview/marks.js" suffix(,)
    0
};
static const unsigned char file_217[] = {
#embed "../../Templates/preview/media.js" suffix(,)
    0
};
static const unsigned char file_218[] = {
#embed "../../Templates/preview/patch.js" suffix(,)
    0
};
static const unsigned char file_219[] = {
#embed "../../Templates/preview/place.js" suffix(,)
    0
};
static const unsigned char file_220[] = {
#embed "../../Templates/preview/sites.html" suffix(,)
    0
};
static const unsigned char file_221[] = {
#embed "../../Templates/preview/words.js" suffix(,)
    0
};
static const unsigned char file_222[] = {
#embed "../../Templates/preview/workbench.css" suffix(,)
    0
};
static const unsigned char file_223[] = {
#embed "../../Templates/preview/workbench.html" suffix(,)
    0
};
static const unsigned char file_224[] = {
#embed "../../Templates/preview/workbench.js" suffix(,)
    0
};
static const unsigned char file_225[] = {
#embed "../../Templates/records.yaml" suffix(,)
    0
};
static const unsigned char file_226[] = {
#embed "../../Templates/rules/catalogue.yaml" suffix(,)
    0
};
static const unsigned char file_227[] = {
#embed "../../Templates/rules/fact.yaml" suffix(,)
    0
};
static const unsigned char file_228[] = {
#embed "../../Templates/rules/language.yaml" suffix(,)
    0
};
static const unsigned char file_229[] = {
#embed "../../Templates/rules/law.yaml" suffix(,)
    0
};
static const unsigned char file_230[] = {
#embed "../../Templates/rules/page.yaml" suffix(,)
    0
};
static const unsigned char file_231[] = {
#embed "../../Templates/rules/section.yaml" suffix(,)
    0
};
static const unsigned char file_232[] = {
#embed "../../Templates/rules/sense.yaml" suffix(,)
    0
};
static const unsigned char file_233[] = {
#embed "../../Templates/rules/site.yaml" suffix(,)
    0
};
static const unsigned char file_234[] = {
#embed "../../Templates/rules/version.yaml" suffix(,)
    0
};
static const unsigned char file_235[] = {
#embed "../../Templates/rules/yaml.yaml" suffix(,)
    0
};
static const unsigned char file_236[] = {
#embed "../../Templates/site.yaml" suffix(,)
    0
};
static const unsigned char file_237[] = {
#embed "../../Templates/vocabulary.yaml" suffix(,)
    0
};
static const unsigned char file_238[] = {
#embed "../../Templates/wechat/page.js" suffix(,)
    0
};
static const unsigned char file_239[] = {
#embed "../../Templates/wechat/page.wxml" suffix(,)
    0
};
static const unsigned char file_240[] = {
#embed "../../Templates/wechat/page.wxss" suffix(,)
    0
};

static const BuiltinFile files[] = {
    {"Locales/en/countries.yaml", file_0, sizeof file_0 - 1},
    {"Locales/en/findings/acceptance.yaml", file_1, sizeof file_1 - 1},
    {"Locales/en/findings/baseline.yaml", file_2, sizeof file_2 - 1},
    {"Locales/en/findings/catalogue.yaml", file_3, sizeof file_3 - 1},
    {"Locales/en/findings/changes.yaml", file_4, sizeof file_4 - 1},
    {"Locales/en/findings/fact.yaml", file_5, sizeof file_5 - 1},
    {"Locales/en/findings/language.yaml", file_6, sizeof file_6 - 1},
    {"Locales/en/findings/law.yaml", file_7, sizeof file_7 - 1},
    {"Locales/en/findings/market.yaml", file_8, sizeof file_8 - 1},
    {"Locales/en/findings/page.yaml", file_9, sizeof file_9 - 1},
    {"Locales/en/findings/preview.yaml", file_10, sizeof file_10 - 1},
    {"Locales/en/findings/reviewed.yaml", file_11, sizeof file_11 - 1},
    {"Locales/en/findings/schema.yaml", file_12, sizeof file_12 - 1},
    {"Locales/en/findings/section.yaml", file_13, sizeof file_13 - 1},
    {"Locales/en/findings/sense.yaml", file_14, sizeof file_14 - 1},
    {"Locales/en/findings/site.yaml", file_15, sizeof file_15 - 1},
    {"Locales/en/findings/stated.yaml", file_16, sizeof file_16 - 1},
    {"Locales/en/findings/values.yaml", file_17, sizeof file_17 - 1},
    {"Locales/en/findings/version.yaml", file_18, sizeof file_18 - 1},
    {"Locales/en/findings/words.yaml", file_19, sizeof file_19 - 1},
    {"Locales/en/findings/yaml.yaml", file_20, sizeof file_20 - 1},
    {"Locales/en/glossary.yaml", file_21, sizeof file_21 - 1},
    {"Locales/en/languages.yaml", file_22, sizeof file_22 - 1},
    {"Locales/en/laws.yaml", file_23, sizeof file_23 - 1},
    {"Locales/en/laws/au.yaml", file_24, sizeof file_24 - 1},
    {"Locales/en/laws/ca.yaml", file_25, sizeof file_25 - 1},
    {"Locales/en/laws/caloppa.yaml", file_26, sizeof file_26 - 1},
    {"Locales/en/laws/ccpa.yaml", file_27, sizeof file_27 - 1},
    {"Locales/en/laws/cnapp.yaml", file_28, sizeof file_28 - 1},
    {"Locales/en/laws/cnkids.yaml", file_29, sizeof file_29 - 1},
    {"Locales/en/laws/coppa.yaml", file_30, sizeof file_30 - 1},
    {"Locales/en/laws/ecl.yaml", file_31, sizeof file_31 - 1},
    {"Locales/en/laws/epriv.yaml", file_32, sizeof file_32 - 1},
    {"Locales/en/laws/gbt.yaml", file_33, sizeof file_33 - 1},
    {"Locales/en/laws/gdpr.yaml", file_34, sizeof file_34 - 1},
    {"Locales/en/laws/hk.yaml", file_35, sizeof file_35 - 1},
    {"Locales/en/laws/jp.yaml", file_36, sizeof file_36 - 1},
    {"Locales/en/laws/ndsm.yaml", file_37, sizeof file_37 - 1},
    {"Locales/en/laws/pipl.yaml", file_38, sizeof file_38 - 1},
    {"Locales/en/laws/qc.yaml", file_39, sizeof file_39 - 1},
    {"Locales/en/laws/sg.yaml", file_40, sizeof file_40 - 1},
    {"Locales/en/laws/tw.yaml", file_41, sizeof file_41 - 1},
    {"Locales/en/laws/uk.yaml", file_42, sizeof file_42 - 1},
    {"Locales/en/laws/us-co.yaml", file_43, sizeof file_43 - 1},
    {"Locales/en/laws/us-de.yaml", file_44, sizeof file_44 - 1},
    {"Locales/en/laws/us-federal.yaml", file_45, sizeof file_45 - 1},
    {"Locales/en/laws/us-tx.yaml", file_46, sizeof file_46 - 1},
    {"Locales/en/laws/us-va.yaml", file_47, sizeof file_47 - 1},
    {"Locales/en/pages.yaml", file_48, sizeof file_48 - 1},
    {"Locales/en/precedence.yaml", file_49, sizeof file_49 - 1},
    {"Locales/en/privacy.yaml", file_50, sizeof file_50 - 1},
    {"Locales/en/records.yaml", file_51, sizeof file_51 - 1},
    {"Locales/en/values.yaml", file_52, sizeof file_52 - 1},
    {"Locales/en/vocabulary.yaml", file_53, sizeof file_53 - 1},
    {"Locales/reviewed.yaml", file_54, sizeof file_54 - 1},
    {"Locales/zh-Hans/countries.yaml", file_55, sizeof file_55 - 1},
    {"Locales/zh-Hans/findings/acceptance.yaml", file_56, sizeof file_56 - 1},
    {"Locales/zh-Hans/findings/baseline.yaml", file_57, sizeof file_57 - 1},
    {"Locales/zh-Hans/findings/catalogue.yaml", file_58, sizeof file_58 - 1},
    {"Locales/zh-Hans/findings/changes.yaml", file_59, sizeof file_59 - 1},
    {"Locales/zh-Hans/findings/fact.yaml", file_60, sizeof file_60 - 1},
    {"Locales/zh-Hans/findings/language.yaml", file_61, sizeof file_61 - 1},
    {"Locales/zh-Hans/findings/law.yaml", file_62, sizeof file_62 - 1},
    {"Locales/zh-Hans/findings/market.yaml", file_63, sizeof file_63 - 1},
    {"Locales/zh-Hans/findings/page.yaml", file_64, sizeof file_64 - 1},
    {"Locales/zh-Hans/findings/preview.yaml", file_65, sizeof file_65 - 1},
    {"Locales/zh-Hans/findings/reviewed.yaml", file_66, sizeof file_66 - 1},
    {"Locales/zh-Hans/findings/schema.yaml", file_67, sizeof file_67 - 1},
    {"Locales/zh-Hans/findings/section.yaml", file_68, sizeof file_68 - 1},
    {"Locales/zh-Hans/findings/sense.yaml", file_69, sizeof file_69 - 1},
    {"Locales/zh-Hans/findings/site.yaml", file_70, sizeof file_70 - 1},
    {"Locales/zh-Hans/findings/stated.yaml", file_71, sizeof file_71 - 1},
    {"Locales/zh-Hans/findings/values.yaml", file_72, sizeof file_72 - 1},
    {"Locales/zh-Hans/findings/version.yaml", file_73, sizeof file_73 - 1},
    {"Locales/zh-Hans/findings/words.yaml", file_74, sizeof file_74 - 1},
    {"Locales/zh-Hans/findings/yaml.yaml", file_75, sizeof file_75 - 1},
    {"Locales/zh-Hans/glossary.yaml", file_76, sizeof file_76 - 1},
    {"Locales/zh-Hans/languages.yaml", file_77, sizeof file_77 - 1},
    {"Locales/zh-Hans/laws.yaml", file_78, sizeof file_78 - 1},
    {"Locales/zh-Hans/laws/au.yaml", file_79, sizeof file_79 - 1},
    {"Locales/zh-Hans/laws/ca.yaml", file_80, sizeof file_80 - 1},
    {"Locales/zh-Hans/laws/caloppa.yaml", file_81, sizeof file_81 - 1},
    {"Locales/zh-Hans/laws/ccpa.yaml", file_82, sizeof file_82 - 1},
    {"Locales/zh-Hans/laws/cnapp.yaml", file_83, sizeof file_83 - 1},
    {"Locales/zh-Hans/laws/cnkids.yaml", file_84, sizeof file_84 - 1},
    {"Locales/zh-Hans/laws/coppa.yaml", file_85, sizeof file_85 - 1},
    {"Locales/zh-Hans/laws/ecl.yaml", file_86, sizeof file_86 - 1},
    {"Locales/zh-Hans/laws/epriv.yaml", file_87, sizeof file_87 - 1},
    {"Locales/zh-Hans/laws/gbt.yaml", file_88, sizeof file_88 - 1},
    {"Locales/zh-Hans/laws/gdpr.yaml", file_89, sizeof file_89 - 1},
    {"Locales/zh-Hans/laws/hk.yaml", file_90, sizeof file_90 - 1},
    {"Locales/zh-Hans/laws/jp.yaml", file_91, sizeof file_91 - 1},
    {"Locales/zh-Hans/laws/ndsm.yaml", file_92, sizeof file_92 - 1},
    {"Locales/zh-Hans/laws/pipl.yaml", file_93, sizeof file_93 - 1},
    {"Locales/zh-Hans/laws/qc.yaml", file_94, sizeof file_94 - 1},
    {"Locales/zh-Hans/laws/sg.yaml", file_95, sizeof file_95 - 1},
    {"Locales/zh-Hans/laws/tw.yaml", file_96, sizeof file_96 - 1},
    {"Locales/zh-Hans/laws/uk.yaml", file_97, sizeof file_97 - 1},
    {"Locales/zh-Hans/laws/us-co.yaml", file_98, sizeof file_98 - 1},
    {"Locales/zh-Hans/laws/us-de.yaml", file_99, sizeof file_99 - 1},
    {"Locales/zh-Hans/laws/us-federal.yaml", file_100, sizeof file_100 - 1},
    {"Locales/zh-Hans/laws/us-tx.yaml", file_101, sizeof file_101 - 1},
    {"Locales/zh-Hans/laws/us-va.yaml", file_102, sizeof file_102 - 1},
    {"Locales/zh-Hans/pages.yaml", file_103, sizeof file_103 - 1},
    {"Locales/zh-Hans/precedence.yaml", file_104, sizeof file_104 - 1},
    {"Locales/zh-Hans/privacy.yaml", file_105, sizeof file_105 - 1},
    {"Locales/zh-Hans/records.yaml", file_106, sizeof file_106 - 1},
    {"Locales/zh-Hans/values.yaml", file_107, sizeof file_107 - 1},
    {"Locales/zh-Hans/vocabulary.yaml", file_108, sizeof file_108 - 1},
    {"Locales/zh-Hant/countries.yaml", file_109, sizeof file_109 - 1},
    {"Locales/zh-Hant/glossary.yaml", file_110, sizeof file_110 - 1},
    {"Locales/zh-Hant/languages.yaml", file_111, sizeof file_111 - 1},
    {"Locales/zh-Hant/laws/au.yaml", file_112, sizeof file_112 - 1},
    {"Locales/zh-Hant/laws/ca.yaml", file_113, sizeof file_113 - 1},
    {"Locales/zh-Hant/laws/caloppa.yaml", file_114, sizeof file_114 - 1},
    {"Locales/zh-Hant/laws/ccpa.yaml", file_115, sizeof file_115 - 1},
    {"Locales/zh-Hant/laws/cnapp.yaml", file_116, sizeof file_116 - 1},
    {"Locales/zh-Hant/laws/cnkids.yaml", file_117, sizeof file_117 - 1},
    {"Locales/zh-Hant/laws/coppa.yaml", file_118, sizeof file_118 - 1},
    {"Locales/zh-Hant/laws/ecl.yaml", file_119, sizeof file_119 - 1},
    {"Locales/zh-Hant/laws/epriv.yaml", file_120, sizeof file_120 - 1},
    {"Locales/zh-Hant/laws/gbt.yaml", file_121, sizeof file_121 - 1},
    {"Locales/zh-Hant/laws/gdpr.yaml", file_122, sizeof file_122 - 1},
    {"Locales/zh-Hant/laws/hk.yaml", file_123, sizeof file_123 - 1},
    {"Locales/zh-Hant/laws/jp.yaml", file_124, sizeof file_124 - 1},
    {"Locales/zh-Hant/laws/ndsm.yaml", file_125, sizeof file_125 - 1},
    {"Locales/zh-Hant/laws/pipl.yaml", file_126, sizeof file_126 - 1},
    {"Locales/zh-Hant/laws/qc.yaml", file_127, sizeof file_127 - 1},
    {"Locales/zh-Hant/laws/sg.yaml", file_128, sizeof file_128 - 1},
    {"Locales/zh-Hant/laws/tw.yaml", file_129, sizeof file_129 - 1},
    {"Locales/zh-Hant/laws/uk.yaml", file_130, sizeof file_130 - 1},
    {"Locales/zh-Hant/laws/us-co.yaml", file_131, sizeof file_131 - 1},
    {"Locales/zh-Hant/laws/us-de.yaml", file_132, sizeof file_132 - 1},
    {"Locales/zh-Hant/laws/us-federal.yaml", file_133, sizeof file_133 - 1},
    {"Locales/zh-Hant/laws/us-tx.yaml", file_134, sizeof file_134 - 1},
    {"Locales/zh-Hant/laws/us-va.yaml", file_135, sizeof file_135 - 1},
    {"Locales/zh-Hant/pages.yaml", file_136, sizeof file_136 - 1},
    {"Locales/zh-Hant/precedence.yaml", file_137, sizeof file_137 - 1},
    {"Locales/zh-Hant/privacy.yaml", file_138, sizeof file_138 - 1},
    {"Locales/zh-Hant/records.yaml", file_139, sizeof file_139 - 1},
    {"Locales/zh-Hant/values.yaml", file_140, sizeof file_140 - 1},
    {"Locales/zh-Hant/vocabulary.yaml", file_141, sizeof file_141 - 1},
    {"Templates/catalogue/privacy.yaml", file_142, sizeof file_142 - 1},
    {"Templates/changes.yaml", file_143, sizeof file_143 - 1},
    {"Templates/laws.yaml", file_144, sizeof file_144 - 1},
    {"Templates/laws/au.yaml", file_145, sizeof file_145 - 1},
    {"Templates/laws/ca.yaml", file_146, sizeof file_146 - 1},
    {"Templates/laws/caloppa.yaml", file_147, sizeof file_147 - 1},
    {"Templates/laws/ccpa.yaml", file_148, sizeof file_148 - 1},
    {"Templates/laws/cnapp.yaml", file_149, sizeof file_149 - 1},
    {"Templates/laws/cnkids.yaml", file_150, sizeof file_150 - 1},
    {"Templates/laws/coppa.yaml", file_151, sizeof file_151 - 1},
    {"Templates/laws/ecl.yaml", file_152, sizeof file_152 - 1},
    {"Templates/laws/epriv.yaml", file_153, sizeof file_153 - 1},
    {"Templates/laws/gbt.yaml", file_154, sizeof file_154 - 1},
    {"Templates/laws/gdpr.yaml", file_155, sizeof file_155 - 1},
    {"Templates/laws/hk.yaml", file_156, sizeof file_156 - 1},
    {"Templates/laws/jp.yaml", file_157, sizeof file_157 - 1},
    {"Templates/laws/ndsm.yaml", file_158, sizeof file_158 - 1},
    {"Templates/laws/pipl.yaml", file_159, sizeof file_159 - 1},
    {"Templates/laws/qc.yaml", file_160, sizeof file_160 - 1},
    {"Templates/laws/sg.yaml", file_161, sizeof file_161 - 1},
    {"Templates/laws/tw.yaml", file_162, sizeof file_162 - 1},
    {"Templates/laws/uk.yaml", file_163, sizeof file_163 - 1},
    {"Templates/laws/us-co.yaml", file_164, sizeof file_164 - 1},
    {"Templates/laws/us-de.yaml", file_165, sizeof file_165 - 1},
    {"Templates/laws/us-federal.yaml", file_166, sizeof file_166 - 1},
    {"Templates/laws/us-tx.yaml", file_167, sizeof file_167 - 1},
    {"Templates/laws/us-va.yaml", file_168, sizeof file_168 - 1},
    {"Templates/linked-data.yaml", file_169, sizeof file_169 - 1},
    {"Templates/markets.yaml", file_170, sizeof file_170 - 1},
    {"Templates/pages/changes.html", file_171, sizeof file_171 - 1},
    {"Templates/pages/index.html", file_172, sizeof file_172 - 1},
    {"Templates/pages/laws.css", file_173, sizeof file_173 - 1},
    {"Templates/pages/page.css", file_174, sizeof file_174 - 1},
    {"Templates/pages/parallel.html", file_175, sizeof file_175 - 1},
    {"Templates/pages/policy.html", file_176, sizeof file_176 - 1},
    {"Templates/pages/version.html", file_177, sizeof file_177 - 1},
    {"Templates/presets/adyen.yaml", file_178, sizeof file_178 - 1},
    {"Templates/presets/alipay.yaml", file_179, sizeof file_179 - 1},
    {"Templates/presets/aliyun.yaml", file_180, sizeof file_180 - 1},
    {"Templates/presets/baidu-tongji.yaml", file_181, sizeof file_181 - 1},
    {"Templates/presets/cloudflare.yaml", file_182, sizeof file_182 - 1},
    {"Templates/presets/dhl.yaml", file_183, sizeof file_183 - 1},
    {"Templates/presets/ems.yaml", file_184, sizeof file_184 - 1},
    {"Templates/presets/fedex.yaml", file_185, sizeof file_185 - 1},
    {"Templates/presets/google-ads.yaml", file_186, sizeof file_186 - 1},
    {"Templates/presets/google-analytics.yaml", file_187, sizeof file_187 - 1},
    {"Templates/presets/intercom.yaml", file_188, sizeof file_188 - 1},
    {"Templates/presets/klarna.yaml", file_189, sizeof file_189 - 1},
    {"Templates/presets/klaviyo.yaml", file_190, sizeof file_190 - 1},
    {"Templates/presets/mailchimp.yaml", file_191, sizeof file_191 - 1},
    {"Templates/presets/matomo.yaml", file_192, sizeof file_192 - 1},
    {"Templates/presets/meta-pixel.yaml", file_193, sizeof file_193 - 1},
    {"Templates/presets/paypal.yaml", file_194, sizeof file_194 - 1},
    {"Templates/presets/plausible.yaml", file_195, sizeof file_195 - 1},
    {"Templates/presets/royal-mail.yaml", file_196, sizeof file_196 - 1},
    {"Templates/presets/sendgrid.yaml", file_197, sizeof file_197 - 1},
    {"Templates/presets/sf-express.yaml", file_198, sizeof file_198 - 1},
    {"Templates/presets/shopify.yaml", file_199, sizeof file_199 - 1},
    {"Templates/presets/stripe.yaml", file_200, sizeof file_200 - 1},
    {"Templates/presets/tawk-to.yaml", file_201, sizeof file_201 - 1},
    {"Templates/presets/tencent-cloud.yaml", file_202, sizeof file_202 - 1},
    {"Templates/presets/udesk.yaml", file_203, sizeof file_203 - 1},
    {"Templates/presets/ups.yaml", file_204, sizeof file_204 - 1},
    {"Templates/presets/usps.yaml", file_205, sizeof file_205 - 1},
    {"Templates/presets/wechat-mini-program.yaml", file_206, sizeof file_206 - 1},
    {"Templates/presets/wechat-pay.yaml", file_207, sizeof file_207 - 1},
    {"Templates/presets/woocommerce.yaml", file_208, sizeof file_208 - 1},
    {"Templates/presets/zendesk.yaml", file_209, sizeof file_209 - 1},
    {"Templates/preview/changes.js", file_210, sizeof file_210 - 1},
    {"Templates/preview/elements.js", file_211, sizeof file_211 - 1},
    {"Templates/preview/frame.js", file_212, sizeof file_212 - 1},
    {"Templates/preview/lists.js", file_213, sizeof file_213 - 1},
    {"Templates/preview/live.js", file_214, sizeof file_214 - 1},
    {"Templates/preview/marks.css", file_215, sizeof file_215 - 1},
    {"Templates/preview/marks.js", file_216, sizeof file_216 - 1},
    {"Templates/preview/media.js", file_217, sizeof file_217 - 1},
    {"Templates/preview/patch.js", file_218, sizeof file_218 - 1},
    {"Templates/preview/place.js", file_219, sizeof file_219 - 1},
    {"Templates/preview/sites.html", file_220, sizeof file_220 - 1},
    {"Templates/preview/words.js", file_221, sizeof file_221 - 1},
    {"Templates/preview/workbench.css", file_222, sizeof file_222 - 1},
    {"Templates/preview/workbench.html", file_223, sizeof file_223 - 1},
    {"Templates/preview/workbench.js", file_224, sizeof file_224 - 1},
    {"Templates/records.yaml", file_225, sizeof file_225 - 1},
    {"Templates/rules/catalogue.yaml", file_226, sizeof file_226 - 1},
    {"Templates/rules/fact.yaml", file_227, sizeof file_227 - 1},
    {"Templates/rules/language.yaml", file_228, sizeof file_228 - 1},
    {"Templates/rules/law.yaml", file_229, sizeof file_229 - 1},
    {"Templates/rules/page.yaml", file_230, sizeof file_230 - 1},
    {"Templates/rules/section.yaml", file_231, sizeof file_231 - 1},
    {"Templates/rules/sense.yaml", file_232, sizeof file_232 - 1},
    {"Templates/rules/site.yaml", file_233, sizeof file_233 - 1},
    {"Templates/rules/version.yaml", file_234, sizeof file_234 - 1},
    {"Templates/rules/yaml.yaml", file_235, sizeof file_235 - 1},
    {"Templates/site.yaml", file_236, sizeof file_236 - 1},
    {"Templates/vocabulary.yaml", file_237, sizeof file_237 - 1},
    {"Templates/wechat/page.js", file_238, sizeof file_238 - 1},
    {"Templates/wechat/page.wxml", file_239, sizeof file_239 - 1},
    {"Templates/wechat/page.wxss", file_240, sizeof file_240 - 1},
};

size_t builtin_file_count(void) { return sizeof files / sizeof *files; }

const BuiltinFile *builtin_file(size_t number) { return &files[number]; }
