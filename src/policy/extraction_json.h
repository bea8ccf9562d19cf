#pragma once

#include "policy/document.h"

namespace huiqi::policy {

// An extraction on its way between two processes: to_json and from_json give back what they were given.
std::string to_json(Extraction extraction);

// Nothing for what to_json did not write: not its shape, or places that lie outside the text.
std::optional<Extraction> extraction_from(std::string_view json);

}  // namespace huiqi::policy
