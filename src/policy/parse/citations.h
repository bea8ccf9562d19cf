#pragma once

#include "policy/document.h"

namespace huiqi::policy::parse {

// Every 《…》 outside the document's own title, with the number in brackets behind it; and numbers cited without a
// title. Each once.
std::vector<Citation> citations_in(std::string_view clean, Span within);

}  // namespace huiqi::policy::parse
