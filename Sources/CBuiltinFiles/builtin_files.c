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
#embed "../../Locales/en/findings/catalogue.yaml" suffix(,)
    0
};
static const unsigned char file_3[] = {
#embed "../../Locales/en/findings/fact.yaml" suffix(,)
    0
};
static const unsigned char file_4[] = {
#embed "../../Locales/en/findings/language.yaml" suffix(,)
    0
};
static const unsigned char file_5[] = {
#embed "../../Locales/en/findings/law.yaml" suffix(,)
    0
};
static const unsigned char file_6[] = {
#embed "../../Locales/en/findings/page.yaml" suffix(,)
    0
};
static const unsigned char file_7[] = {
#embed "../../Locales/en/findings/reviewed.yaml" suffix(,)
    0
};
static const unsigned char file_8[] = {
#embed "../../Locales/en/findings/section.yaml" suffix(,)
    0
};
static const unsigned char file_9[] = {
#embed "../../Locales/en/findings/sense.yaml" suffix(,)
    0
};
static const unsigned char file_10[] = {
#embed "../../Locales/en/findings/site.yaml" suffix(,)
    0
};
static const unsigned char file_11[] = {
#embed "../../Locales/en/findings/values.yaml" suffix(,)
    0
};
static const unsigned char file_12[] = {
#embed "../../Locales/en/findings/words.yaml" suffix(,)
    0
};
static const unsigned char file_13[] = {
#embed "../../Locales/en/findings/yaml.yaml" suffix(,)
    0
};
static const unsigned char file_14[] = {
#embed "../../Locales/en/languages.yaml" suffix(,)
    0
};
static const unsigned char file_15[] = {
#embed "../../Locales/en/laws.yaml" suffix(,)
    0
};
static const unsigned char file_16[] = {
#embed "../../Locales/en/laws/pipl.yaml" suffix(,)
    0
};
static const unsigned char file_17[] = {
#embed "../../Locales/en/pages.yaml" suffix(,)
    0
};
static const unsigned char file_18[] = {
#embed "../../Locales/en/precedence.yaml" suffix(,)
    0
};
static const unsigned char file_19[] = {
#embed "../../Locales/en/privacy.yaml" suffix(,)
    0
};
static const unsigned char file_20[] = {
#embed "../../Locales/en/values.yaml" suffix(,)
    0
};
static const unsigned char file_21[] = {
#embed "../../Locales/en/vocabulary.yaml" suffix(,)
    0
};
static const unsigned char file_22[] = {
#embed "../../Locales/zh-Hans/countries.yaml" suffix(,)
    0
};
static const unsigned char file_23[] = {
#embed "../../Locales/zh-Hans/findings/acceptance.yaml" suffix(,)
    0
};
static const unsigned char file_24[] = {
#embed "../../Locales/zh-Hans/findings/catalogue.yaml" suffix(,)
    0
};
static const unsigned char file_25[] = {
#embed "../../Locales/zh-Hans/findings/fact.yaml" suffix(,)
    0
};
static const unsigned char file_26[] = {
#embed "../../Locales/zh-Hans/findings/language.yaml" suffix(,)
    0
};
static const unsigned char file_27[] = {
#embed "../../Locales/zh-Hans/findings/law.yaml" suffix(,)
    0
};
static const unsigned char file_28[] = {
#embed "../../Locales/zh-Hans/findings/page.yaml" suffix(,)
    0
};
static const unsigned char file_29[] = {
#embed "../../Locales/zh-Hans/findings/reviewed.yaml" suffix(,)
    0
};
static const unsigned char file_30[] = {
#embed "../../Locales/zh-Hans/findings/section.yaml" suffix(,)
    0
};
static const unsigned char file_31[] = {
#embed "../../Locales/zh-Hans/findings/sense.yaml" suffix(,)
    0
};
static const unsigned char file_32[] = {
#embed "../../Locales/zh-Hans/findings/site.yaml" suffix(,)
    0
};
static const unsigned char file_33[] = {
#embed "../../Locales/zh-Hans/findings/values.yaml" suffix(,)
    0
};
static const unsigned char file_34[] = {
#embed "../../Locales/zh-Hans/findings/words.yaml" suffix(,)
    0
};
static const unsigned char file_35[] = {
#embed "../../Locales/zh-Hans/findings/yaml.yaml" suffix(,)
    0
};
static const unsigned char file_36[] = {
#embed "../../Locales/zh-Hans/languages.yaml" suffix(,)
    0
};
static const unsigned char file_37[] = {
#embed "../../Locales/zh-Hans/laws.yaml" suffix(,)
    0
};
static const unsigned char file_38[] = {
#embed "../../Locales/zh-Hans/laws/pipl.yaml" suffix(,)
    0
};
static const unsigned char file_39[] = {
#embed "../../Locales/zh-Hans/pages.yaml" suffix(,)
    0
};
static const unsigned char file_40[] = {
#embed "../../Locales/zh-Hans/precedence.yaml" suffix(,)
    0
};
static const unsigned char file_41[] = {
#embed "../../Locales/zh-Hans/privacy.yaml" suffix(,)
    0
};
static const unsigned char file_42[] = {
#embed "../../Locales/zh-Hans/values.yaml" suffix(,)
    0
};
static const unsigned char file_43[] = {
#embed "../../Locales/zh-Hans/vocabulary.yaml" suffix(,)
    0
};
static const unsigned char file_44[] = {
#embed "../../Templates/catalogue/privacy.yaml" suffix(,)
    0
};
static const unsigned char file_45[] = {
#embed "../../Templates/laws.yaml" suffix(,)
    0
};
static const unsigned char file_46[] = {
#embed "../../Templates/laws/pipl.yaml" suffix(,)
    0
};
static const unsigned char file_47[] = {
#embed "../../Templates/markets.yaml" suffix(,)
    0
};
static const unsigned char file_48[] = {
#embed "../../Templates/pages/index.html" suffix(,)
    0
};
static const unsigned char file_49[] = {
#embed "../../Templates/pages/page.css" suffix(,)
    0
};
static const unsigned char file_50[] = {
#embed "../../Templates/pages/parallel.html" suffix(,)
    0
};
static const unsigned char file_51[] = {
#embed "../../Templates/pages/policy.html" suffix(,)
    0
};
static const unsigned char file_52[] = {
#embed "../../Templates/rules/catalogue.yaml" suffix(,)
    0
};
static const unsigned char file_53[] = {
#embed "../../Templates/rules/fact.yaml" suffix(,)
    0
};
static const unsigned char file_54[] = {
#embed "../../Templates/rules/language.yaml" suffix(,)
    0
};
static const unsigned char file_55[] = {
#embed "../../Templates/rules/law.yaml" suffix(,)
    0
};
static const unsigned char file_56[] = {
#embed "../../Templates/rules/page.yaml" suffix(,)
    0
};
static const unsigned char file_57[] = {
#embed "../../Templates/rules/section.yaml" suffix(,)
    0
};
static const unsigned char file_58[] = {
#embed "../../Templates/rules/sense.yaml" suffix(,)
    0
};
static const unsigned char file_59[] = {
#embed "../../Templates/rules/site.yaml" suffix(,)
    0
};
static const unsigned char file_60[] = {
#embed "../../Templates/rules/yaml.yaml" suffix(,)
    0
};
static const unsigned char file_61[] = {
#embed "../../Templates/site.yaml" suffix(,)
    0
};
static const unsigned char file_62[] = {
#embed "../../Templates/vocabulary.yaml" suffix(,)
    0
};

static const BuiltinFile files[] = {
    {"Locales/en/countries.yaml", file_0, sizeof file_0 - 1},
    {"Locales/en/findings/acceptance.yaml", file_1, sizeof file_1 - 1},
    {"Locales/en/findings/catalogue.yaml", file_2, sizeof file_2 - 1},
    {"Locales/en/findings/fact.yaml", file_3, sizeof file_3 - 1},
    {"Locales/en/findings/language.yaml", file_4, sizeof file_4 - 1},
    {"Locales/en/findings/law.yaml", file_5, sizeof file_5 - 1},
    {"Locales/en/findings/page.yaml", file_6, sizeof file_6 - 1},
    {"Locales/en/findings/reviewed.yaml", file_7, sizeof file_7 - 1},
    {"Locales/en/findings/section.yaml", file_8, sizeof file_8 - 1},
    {"Locales/en/findings/sense.yaml", file_9, sizeof file_9 - 1},
    {"Locales/en/findings/site.yaml", file_10, sizeof file_10 - 1},
    {"Locales/en/findings/values.yaml", file_11, sizeof file_11 - 1},
    {"Locales/en/findings/words.yaml", file_12, sizeof file_12 - 1},
    {"Locales/en/findings/yaml.yaml", file_13, sizeof file_13 - 1},
    {"Locales/en/languages.yaml", file_14, sizeof file_14 - 1},
    {"Locales/en/laws.yaml", file_15, sizeof file_15 - 1},
    {"Locales/en/laws/pipl.yaml", file_16, sizeof file_16 - 1},
    {"Locales/en/pages.yaml", file_17, sizeof file_17 - 1},
    {"Locales/en/precedence.yaml", file_18, sizeof file_18 - 1},
    {"Locales/en/privacy.yaml", file_19, sizeof file_19 - 1},
    {"Locales/en/values.yaml", file_20, sizeof file_20 - 1},
    {"Locales/en/vocabulary.yaml", file_21, sizeof file_21 - 1},
    {"Locales/zh-Hans/countries.yaml", file_22, sizeof file_22 - 1},
    {"Locales/zh-Hans/findings/acceptance.yaml", file_23, sizeof file_23 - 1},
    {"Locales/zh-Hans/findings/catalogue.yaml", file_24, sizeof file_24 - 1},
    {"Locales/zh-Hans/findings/fact.yaml", file_25, sizeof file_25 - 1},
    {"Locales/zh-Hans/findings/language.yaml", file_26, sizeof file_26 - 1},
    {"Locales/zh-Hans/findings/law.yaml", file_27, sizeof file_27 - 1},
    {"Locales/zh-Hans/findings/page.yaml", file_28, sizeof file_28 - 1},
    {"Locales/zh-Hans/findings/reviewed.yaml", file_29, sizeof file_29 - 1},
    {"Locales/zh-Hans/findings/section.yaml", file_30, sizeof file_30 - 1},
    {"Locales/zh-Hans/findings/sense.yaml", file_31, sizeof file_31 - 1},
    {"Locales/zh-Hans/findings/site.yaml", file_32, sizeof file_32 - 1},
    {"Locales/zh-Hans/findings/values.yaml", file_33, sizeof file_33 - 1},
    {"Locales/zh-Hans/findings/words.yaml", file_34, sizeof file_34 - 1},
    {"Locales/zh-Hans/findings/yaml.yaml", file_35, sizeof file_35 - 1},
    {"Locales/zh-Hans/languages.yaml", file_36, sizeof file_36 - 1},
    {"Locales/zh-Hans/laws.yaml", file_37, sizeof file_37 - 1},
    {"Locales/zh-Hans/laws/pipl.yaml", file_38, sizeof file_38 - 1},
    {"Locales/zh-Hans/pages.yaml", file_39, sizeof file_39 - 1},
    {"Locales/zh-Hans/precedence.yaml", file_40, sizeof file_40 - 1},
    {"Locales/zh-Hans/privacy.yaml", file_41, sizeof file_41 - 1},
    {"Locales/zh-Hans/values.yaml", file_42, sizeof file_42 - 1},
    {"Locales/zh-Hans/vocabulary.yaml", file_43, sizeof file_43 - 1},
    {"Templates/catalogue/privacy.yaml", file_44, sizeof file_44 - 1},
    {"Templates/laws.yaml", file_45, sizeof file_45 - 1},
    {"Templates/laws/pipl.yaml", file_46, sizeof file_46 - 1},
    {"Templates/markets.yaml", file_47, sizeof file_47 - 1},
    {"Templates/pages/index.html", file_48, sizeof file_48 - 1},
    {"Templates/pages/page.css", file_49, sizeof file_49 - 1},
    {"Templates/pages/parallel.html", file_50, sizeof file_50 - 1},
    {"Templates/pages/policy.html", file_51, sizeof file_51 - 1},
    {"Templates/rules/catalogue.yaml", file_52, sizeof file_52 - 1},
    {"Templates/rules/fact.yaml", file_53, sizeof file_53 - 1},
    {"Templates/rules/language.yaml", file_54, sizeof file_54 - 1},
    {"Templates/rules/law.yaml", file_55, sizeof file_55 - 1},
    {"Templates/rules/page.yaml", file_56, sizeof file_56 - 1},
    {"Templates/rules/section.yaml", file_57, sizeof file_57 - 1},
    {"Templates/rules/sense.yaml", file_58, sizeof file_58 - 1},
    {"Templates/rules/site.yaml", file_59, sizeof file_59 - 1},
    {"Templates/rules/yaml.yaml", file_60, sizeof file_60 - 1},
    {"Templates/site.yaml", file_61, sizeof file_61 - 1},
    {"Templates/vocabulary.yaml", file_62, sizeof file_62 - 1},
};

size_t builtin_file_count(void) { return sizeof files / sizeof *files; }

const BuiltinFile *builtin_file(size_t number) { return &files[number]; }
