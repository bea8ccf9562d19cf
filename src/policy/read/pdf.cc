#include "policy/read/pdf.h"

#include <pugixml.hpp>

#include "base/child.h"
#include "policy/read/pdf_lines.h"
#include "policy/read/problem.h"

namespace huiqi::policy {
namespace {

ChildLimits limits() {
  ChildLimits most;
  most.memory = std::size_t{1} << 30;
  most.processor = std::chrono::seconds{50};
  most.patience = std::chrono::seconds{90};
  most.output = std::size_t{192} << 20;  // words with their places are many times longer than the words
  return most;
}

Result<std::string> layout_of(std::string_view bytes) {
  ChildEnd end = run_child({"pdftotext", "-enc", "UTF-8", "-bbox-layout", "-", "-"}, bytes, limits());
  switch (end.how) {
    case ChildEnd::How::not_started: return refuse(ReadProblem::no_pdf_tool);
    case ChildEnd::How::out_of_time: return refuse(ReadProblem::too_long, "pdftotext");
    case ChildEnd::How::wrote_too_much: return refuse(ReadProblem::expands, "pdftotext");
    case ChildEnd::How::signalled: return refuse(ReadProblem::damaged, "pdftotext: signal");
    case ChildEnd::How::exited: break;
  }
  if (end.status == 0) return std::move(end.output);
  const bool locked = end.complaint.find("Incorrect password") != std::string::npos;
  return refuse(locked ? ReadProblem::password_needed : ReadProblem::damaged, std::move(end.complaint));
}

PdfLine line_at(const pugi::xml_node& node) {
  PdfLine line;
  line.left = node.attribute("xMin").as_double();
  line.top = node.attribute("yMin").as_double();
  line.right = node.attribute("xMax").as_double();
  line.bottom = node.attribute("yMax").as_double();
  LineBuilder words;
  for (const auto& word : node.children("word"))
    words.add(word.child_value(), word.attribute("xMin").as_double(), word.attribute("xMax").as_double());
  line.text = std::move(words).text();
  return line;
}

std::vector<PdfPage> pages_of(const pugi::xml_document& layout) {
  std::vector<PdfPage> pages;
  std::size_t block = 0;
  for (const auto& node : layout.child("html").child("body").child("doc").children("page")) {
    PdfPage page{node.attribute("height").as_double(), {}};
    for (const auto& flow : node.children("flow")) {
      for (const auto& column : flow.children("block")) {
        ++block;
        for (const auto& line : column.children("line")) {
          page.lines.push_back(line_at(line));
          page.lines.back().page = pages.size();
          page.lines.back().block = block;
        }
      }
    }
    pages.push_back(std::move(page));
  }
  return pages;
}

}  // namespace

Result<SourceText> pdf_text(std::string_view bytes) {
  HQ_TRY(const auto layout, layout_of(bytes));
  pugi::xml_document document;
  const auto parsed = document.load_buffer(layout.data(), layout.size());
  if (!parsed) return refuse(ReadProblem::damaged, parsed.description());
  const auto pages = pages_of(document);
  const auto pictures =
      std::count_if(pages.begin(), pages.end(), [](const PdfPage& page) { return page.lines.empty(); });
  SourceText out{paragraphs_of(pages), {}};
  if (out.text.empty()) return refuse(ReadProblem::scanned);
  if (pictures > 0)
    out.warnings.push_back({std::string{name_of(ReadNotice::pages_without_text)}, std::to_string(pictures)});
  if (bytes.substr(bytes.size() - std::min<std::size_t>(bytes.size(), 2048)).find("%%EOF") == std::string_view::npos)
    out.warnings.push_back({std::string{name_of(ReadNotice::file_truncated)}, {}});
  return out;
}

}  // namespace huiqi::policy
