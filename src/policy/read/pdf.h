#pragma once

#include "policy/read.h"

namespace huiqi::policy {

// The text layer of a PDF, by pdftotext as a child with limits of its own: the lines of a paragraph are joined, across
// pages too, and page numbers are left out.
Result<SourceText> pdf_text(std::string_view bytes);

}  // namespace huiqi::policy
