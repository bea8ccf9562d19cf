#pragma once

#include "policy/document.h"

namespace huiqi::policy {

// The JSON object that `huiqi import --dry-run --format json` prints: what was extracted, with texts in place of spans.
std::string import_report(const Extraction& extraction);

}  // namespace huiqi::policy
