#pragma once

#include "base/result.h"

namespace huiqi::policy {

// The text of a Word document: one line a paragraph, one line a row of a table with tabs between its cells. What is
// deleted in tracked changes, comments, notes, headers and footers stay out.
Result<std::string> docx_text(std::string_view bytes);

}  // namespace huiqi::policy
