#include "policy/read/docx.h"

#include <pugixml.hpp>

#include "policy/read/archive.h"
#include "policy/read/problem.h"

namespace huiqi::policy {
namespace {

constexpr int kDeepest = 200;

// Names without their prefix: a producer may call the namespace w what it likes.
std::string_view local_name(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

class Body {
 public:
  bool too_deep() const { return too_deep_; }
  std::string text() && { return std::move(out_); }

  void blocks(const pugi::xml_node& parent, int depth) {
    if (depth > kDeepest) too_deep_ = true;
    if (too_deep_) return;
    for (const pugi::xml_node& node : parent.children()) {
      const auto name = local_name(node);
      if (name == "p") {
        paragraph(node, depth);
      } else if (name == "tbl") {
        table(node, depth);
      } else if (name != "del" && name != "moveFrom") {
        blocks(node, depth + 1);
      }
    }
  }

 private:
  void paragraph(const pugi::xml_node& node, int depth) {
    runs(node, depth + 1);
    out_ += line_end();
  }

  void runs(const pugi::xml_node& parent, int depth) {
    if (depth > kDeepest) too_deep_ = true;
    if (too_deep_) return;
    bool chosen = false;
    for (const pugi::xml_node& node : parent.children()) {
      const auto name = local_name(node);
      if (name == "t") {
        out_ += node.child_value();
      } else if (name == "tab") {
        out_ += in_cell_ ? ' ' : '\t';
      } else if (name == "br" || name == "cr") {
        out_ += line_end();
      } else if (name == "noBreakHyphen") {
        out_ += '-';
      } else if (name == "txbxContent") {
        text_box(node, depth + 1);
      } else if (name == "Choice" || (name == "Fallback" && !chosen)) {
        chosen = true;
        runs(node, depth + 1);
      } else if (name != "del" && name != "moveFrom" && name != "pPr" && name != "rPr" && name != "Fallback") {
        runs(node, depth + 1);
      }
    }
  }

  // A box stands within a paragraph, but what it says are paragraphs of its own.
  void text_box(const pugi::xml_node& node, int depth) {
    if (!out_.empty() && out_.back() != '\n') out_ += line_end();
    blocks(node, depth + 1);
  }

  void table(const pugi::xml_node& node, int depth) {
    if (in_cell_) return blocks(node, depth + 1);  // one within a cell: its text belongs to the cell
    for (const pugi::xml_node& row : node.children()) {
      if (local_name(row) == "tr") table_row(row, depth + 1);
    }
  }

  void table_row(const pugi::xml_node& row, int depth) {
    in_cell_ = true;
    bool first = true;
    for (const pugi::xml_node& cell : row.children()) {
      if (local_name(cell) != "tc") continue;
      if (!first) out_ += '\t';
      first = false;
      blocks(cell, depth + 1);
      while (!out_.empty() && out_.back() == ' ') out_.pop_back();
    }
    in_cell_ = false;
    out_ += '\n';
  }

  char line_end() const { return in_cell_ ? ' ' : '\n'; }

  std::string out_;
  bool in_cell_ = false;
  bool too_deep_ = false;
};

}  // namespace

Result<std::string> docx_text(std::string_view bytes) {
  HQ_TRY(const auto archive, Archive::open(bytes));
  if (archive.has("OFD.xml")) return refuse(ReadProblem::old_format, "ofd");
  if (!archive.has("word/document.xml")) return refuse(ReadProblem::unknown_format, "zip");
  HQ_TRY(const auto xml, archive.member("word/document.xml"));
  pugi::xml_document document;
  const auto parsed = document.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata);
  if (!parsed) return refuse(ReadProblem::damaged, parsed.description());
  Body body;
  body.blocks(document.document_element(), 0);
  if (body.too_deep()) return refuse(ReadProblem::too_deep, "docx");
  return std::move(body).text();
}

}  // namespace huiqi::policy
