// Written by `make builtin-files`. Every file ends with a zero byte that its size does not count, so that none is empty.
#include "CBuiltinFiles.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_0[] = {
#embed "../../Locales/en/findings/site.yaml" suffix(,)
    0
};
static const unsigned char file_1[] = {
#embed "../../Locales/zh-Hans/findings/site.yaml" suffix(,)
    0
};

static const BuiltinFile files[] = {
    {"Locales/en/findings/site.yaml", file_0, sizeof file_0 - 1},
    {"Locales/zh-Hans/findings/site.yaml", file_1, sizeof file_1 - 1},
};

size_t builtin_file_count(void) { return sizeof files / sizeof *files; }

const BuiltinFile *builtin_file(size_t number) { return &files[number]; }
