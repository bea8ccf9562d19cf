#pragma once

#include "policy/parse.h"
#include "policy/source_file.h"

// From the files of an upload to what the document says. Readers meet hostile files: a server calls them only in a
// child with limits (app/read_child.h).
namespace huiqi::policy {

inline constexpr std::size_t kLargestFile = std::size_t{64} << 20;  // bytes, as it comes
inline constexpr std::size_t kLargestText = std::size_t{16} << 20;  // bytes of UTF-8, of all files of a document

struct SourceText {
  std::string text;               // UTF-8 without control characters but tab and line end; shown as text, never as HTML
  std::vector<Warning> warnings;  // what was left out or mended, codes of read/problem.h
};

// The text of one file: plain text (UTF-8, GB18030, UTF-16), .html, .docx, .pdf with a text layer. What it is says the
// content; the name only where the content does not. Paragraphs are lines; the cells of a row of a table are one line
// with tabs between; automatic numbers are printed. Errors: read/problem.h.
Result<SourceText> source_text(const SourceFile& file);

// A notice and its annexes, in this order: one text, parsed as one document.
Result<Extraction> read_document(const Parser& parser, std::span<const SourceFile> files);

}  // namespace huiqi::policy
