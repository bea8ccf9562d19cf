#pragma once

#include "base/result.h"

namespace huiqi::policy {

// The text of a page as a browser would lay it out in lines: blocks are lines, the cells of a row of a table of data
// are one line with tabs between. Scripts, styles and forms' choices stay out; menus and footers are told from the text
// by the parser. `html` is UTF-8.
Result<std::string> html_text(std::string_view html);

}  // namespace huiqi::policy
