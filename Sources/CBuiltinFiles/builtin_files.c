#include "CBuiltinFiles.h"
