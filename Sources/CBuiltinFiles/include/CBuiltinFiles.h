#pragma once
#include <stddef.h>

/// A file of the repository's Templates or Locales, inside the executable.
typedef struct {
    /// The path from the repository's top, `Locales/en/values.yaml`.
    const char *path;
    const unsigned char *bytes;
    size_t size;
} BuiltinFile;

/// How many files there are.
size_t builtin_file_count(void);

/// The file with this number, from 0, in the order of their paths.
const BuiltinFile *builtin_file(size_t number);
