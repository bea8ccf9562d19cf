#pragma once

#include "base/texts.h"
#include "policy/document.h"

namespace huiqi::policy {

// What was extracted, for a person at a terminal of `width` columns: the document, then a table of measures with units,
// targets and doubts, or the conditions of an application notice, then what is odd, then how many of each.
std::string import_table(const Extraction& extraction, const Texts& texts, Language language, std::size_t width);

}  // namespace huiqi::policy
