#include "policy/read.h"

#include "policy/read/docx.h"
#include "policy/read/format.h"
#include "policy/read/html.h"
#include "policy/read/pdf.h"
#include "policy/read/problem.h"
#include "text/encoding.h"
#include "text/utf8.h"

namespace huiqi::policy {
namespace {

using namespace std::string_view_literals;

void warn(SourceText& about, ReadNotice what, std::size_t count) {
  if (count > 0) about.warnings.push_back({std::string{name_of(what)}, std::to_string(count)});
}

Result<SourceText> decoded(std::string_view bytes) {
  HQ_TRY(auto found, text::decode_text(bytes));
  SourceText out{std::move(found.text), {}};
  warn(out, ReadNotice::characters_replaced, found.replaced);
  return out;
}

Result<SourceText> read_html(std::string_view bytes) {
  HQ_TRY(auto out, decoded(bytes));
  HQ_TRY(out.text, html_text(out.text));
  return out;
}

Result<SourceText> read_docx(std::string_view bytes) {
  HQ_TRY(auto text, docx_text(bytes));
  return SourceText{std::move(text), {}};
}

// Word before 2007, and Word files that are locked: both are OLE containers.
Result<SourceText> refuse_compound(std::string_view bytes) {
  const bool locked = bytes.find("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv) != std::string_view::npos;
  return refuse(locked ? ReadProblem::password_needed : ReadProblem::old_format);
}

Result<SourceText> by_format(std::string_view name, std::string_view bytes) {
  switch (format_of(name, bytes)) {
    case Format::html: return read_html(bytes);
    case Format::zip: return read_docx(bytes);
    case Format::pdf: return pdf_text(bytes);
    case Format::picture: return refuse(ReadProblem::scanned);
    case Format::compound_file: return refuse_compound(bytes);
    case Format::rich_text: return refuse(ReadProblem::old_format);
    case Format::text: break;
  }
  return decoded(bytes);
}

// What the inside of a document may hold and text may not: ill-formed UTF-8, control characters.
void tidy(SourceText& source) {
  std::size_t replaced = 0;
  if (!is_utf8(source.text)) source.text = text::repair_utf8(source.text, replaced);
  warn(source, ReadNotice::characters_replaced, replaced);
  for (char& c : source.text) {
    if (c == '\f' || c == '\v') c = '\n';
  }
  std::erase_if(source.text,
                [](char c) { return (c >= 0 && c < 0x20 && c != '\n' && c != '\r' && c != '\t') || c == 0x7F; });
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

Result<SourceText> source_text(const SourceFile& file) {
  if (file.bytes.empty()) return refuse(ReadProblem::empty);
  if (file.bytes.size() > kLargestFile) return refuse(ReadProblem::too_large);
  HQ_TRY(auto source, by_format(file.name, file.bytes));
  tidy(source);
  if (is_blank(source.text)) return refuse(ReadProblem::empty);
  if (source.text.size() > kLargestText) return refuse(ReadProblem::text_too_large);
  return source;
}

Result<Extraction> read_document(const Parser& parser, std::span<const SourceFile> files) {
  SourceText all;
  for (const SourceFile& file : files) {
    HQ_TRY(auto one, source_text(file));
    if (!all.text.empty() && all.text.back() != '\n') all.text += '\n';
    all.text += one.text;
    std::move(one.warnings.begin(), one.warnings.end(), std::back_inserter(all.warnings));
    if (all.text.size() > kLargestText) return refuse(ReadProblem::text_too_large);
  }
  Extraction out = parser.parse(std::move(all.text));
  out.warnings.insert(out.warnings.begin(), all.warnings.begin(), all.warnings.end());
  return out;
}

}  // namespace huiqi::policy
