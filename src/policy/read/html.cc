#include "policy/read/html.h"

#include <gumbo.h>

#include <cctype>

#include "policy/read/problem.h"

namespace huiqi::policy {
namespace {

constexpr int kDeepest = 500;
constexpr std::size_t kLongestCell = 600;  // bytes: more is the text of a page that is laid out with a table

constexpr std::string_view kWhitespace = " \t\n\r\f";

bool among(GumboTag tag, std::initializer_list<GumboTag> tags) {
  return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

bool is_left_out(GumboTag tag) {
  return among(tag, {GUMBO_TAG_HEAD, GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE,
                     GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT, GUMBO_TAG_SVG, GUMBO_TAG_CANVAS, GUMBO_TAG_SELECT,
                     GUMBO_TAG_TEXTAREA, GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO});
}

bool is_block(GumboTag tag) {
  return among(tag,
               {GUMBO_TAG_P,          GUMBO_TAG_DIV,     GUMBO_TAG_BR,      GUMBO_TAG_LI,      GUMBO_TAG_UL,
                GUMBO_TAG_OL,         GUMBO_TAG_H1,      GUMBO_TAG_H2,      GUMBO_TAG_H3,      GUMBO_TAG_H4,
                GUMBO_TAG_H5,         GUMBO_TAG_H6,      GUMBO_TAG_TABLE,   GUMBO_TAG_TR,      GUMBO_TAG_TD,
                GUMBO_TAG_TH,         GUMBO_TAG_CAPTION, GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_HEADER,
                GUMBO_TAG_FOOTER,     GUMBO_TAG_NAV,     GUMBO_TAG_ASIDE,   GUMBO_TAG_MAIN,    GUMBO_TAG_DL,
                GUMBO_TAG_DT,         GUMBO_TAG_DD,      GUMBO_TAG_PRE,     GUMBO_TAG_HR,      GUMBO_TAG_FORM,
                GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_CENTER,  GUMBO_TAG_ADDRESS, GUMBO_TAG_FIGURE,  GUMBO_TAG_FIELDSET});
}

std::span<GumboNode* const> children_of(const GumboNode& node) {
  const bool parent = node.type == GUMBO_NODE_ELEMENT;
  if (!parent && node.type != GUMBO_NODE_DOCUMENT) return {};
  const GumboVector& list = parent ? node.v.element.children : node.v.document.children;
  // NOLINTNEXTLINE(bugprone-casting-through-void): gumbo keeps its nodes as void*
  return {reinterpret_cast<GumboNode* const*>(list.data), list.length};
}

bool is_text(const GumboNode& node) {
  return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_CDATA || node.type == GUMBO_NODE_WHITESPACE;
}

GumboTag tag_of(const GumboNode& node) {
  return node.type == GUMBO_NODE_ELEMENT ? node.v.element.tag : GUMBO_TAG_UNKNOWN;
}

class Page {
 public:
  bool too_deep() const { return too_deep_; }
  std::string text() && { return std::move(out_); }

  void walk(const GumboNode& node, int depth) {
    if (depth > kDeepest) too_deep_ = true;
    if (too_deep_) return;
    if (is_text(node)) return words(node.v.text.text);
    const GumboTag tag = tag_of(node);
    if (is_left_out(tag)) return;
    if (tag == GUMBO_TAG_TABLE && !in_cell_ && is_data(node)) return data_table(node, depth);
    const bool block = is_block(tag);
    const bool preformatted = std::exchange(preformatted_, preformatted_ || tag == GUMBO_TAG_PRE);
    if (block) end_line();
    for (const GumboNode* child : children_of(node)) walk(*child, depth + 1);
    if (block) end_line();
    preformatted_ = preformatted;
  }

 private:
  void end_line() {
    while (!out_.empty() && out_.back() == ' ') out_.pop_back();
    blank_ = false;
    if (in_cell_) {
      blank_ = !out_.empty() && out_.back() != '\t' && out_.back() != '\n';
    } else if (!out_.empty() && out_.back() != '\n') {
      out_ += '\n';
    }
  }

  // White space is one blank, and none at a line's beginning or where the source was only broken within Chinese text.
  void words(std::string_view text) {
    if (preformatted_) {
      out_ += text;
      return;
    }
    while (!text.empty()) {
      const std::size_t space = std::min(text.find_first_not_of(kWhitespace), text.size());
      if (space > 0) {
        blank_ = true;
        broken_ = text.substr(0, space).find('\n') != std::string_view::npos;
      }
      text.remove_prefix(space);
      if (text.empty()) return;
      const std::size_t word = std::min(text.find_first_of(kWhitespace), text.size());
      put(text.substr(0, word));
      text.remove_prefix(word);
    }
  }

  void put(std::string_view word) {
    const auto wide = [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; };
    const bool at_begin = out_.empty() || out_.back() == '\n' || out_.back() == '\t';
    if (blank_ && !at_begin && !(broken_ && wide(out_.back()) && wide(word.front()))) out_ += ' ';
    blank_ = false;
    broken_ = false;
    out_ += word;
  }

  // A table of data has rows of several short cells; one that lays out a page has long cells or tables within.
  static bool is_data(const GumboNode& table) {
    std::size_t rows = 0;
    return short_cells(table, rows, 0) && rows >= 2;
  }
  static bool short_cells(const GumboNode& node, std::size_t& rows, int depth) {
    if (depth > kDeepest) return false;
    std::size_t cells = 0;
    for (const GumboNode* child : children_of(node)) {
      const GumboTag tag = tag_of(*child);
      if (tag == GUMBO_TAG_TABLE) return false;
      if (among(tag, {GUMBO_TAG_TD, GUMBO_TAG_TH})) {
        ++cells;
        if (text_size(*child, 0) > kLongestCell) return false;
      }
      if (!short_cells(*child, rows, depth + 1)) return false;
    }
    if (cells >= 2) ++rows;
    return true;
  }
  static std::size_t text_size(const GumboNode& node, int depth) {
    if (is_text(node)) return std::string_view{node.v.text.text}.size();
    std::size_t size = 0;
    if (depth > kDeepest) return size;
    for (const GumboNode* child : children_of(node)) size += text_size(*child, depth + 1);
    return size;
  }

  void data_table(const GumboNode& node, int depth) {
    for (const GumboNode* child : children_of(node)) {
      const GumboTag tag = tag_of(*child);
      if (tag == GUMBO_TAG_TR) {
        data_row(*child, depth + 1);
      } else if (among(tag, {GUMBO_TAG_THEAD, GUMBO_TAG_TBODY, GUMBO_TAG_TFOOT})) {
        data_table(*child, depth + 1);
      } else {
        walk(*child, depth + 1);
      }
    }
  }
  void data_row(const GumboNode& row, int depth) {
    end_line();
    bool first = true;
    in_cell_ = true;
    for (const GumboNode* cell : children_of(row)) {
      if (!among(tag_of(*cell), {GUMBO_TAG_TD, GUMBO_TAG_TH})) continue;
      if (!first) out_ += '\t';
      first = false;
      for (const GumboNode* child : children_of(*cell)) walk(*child, depth + 1);
      blank_ = false;
    }
    in_cell_ = false;
    out_ += '\n';
  }

  std::string out_;
  bool blank_ = false;   // white space stands before the next word
  bool broken_ = false;  // and it holds a line end
  bool preformatted_ = false;
  bool in_cell_ = false;
  bool too_deep_ = false;
};

// All that gumbo allocates for one page, let go at once: its own way back recurses as deep as the page nests.
class Arena {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;
  ~Arena() = default;

  static void* allocate(void* self, std::size_t size) { return static_cast<Arena*>(self)->take(size); }
  static void release(void* /*self*/, void* /*block*/) {}

 private:
  static constexpr std::size_t kChunk = std::size_t{1} << 18;
  void* take(std::size_t size) {
    size = (size + alignof(std::max_align_t) - 1) / alignof(std::max_align_t) * alignof(std::max_align_t);
    if (size > left_) {
      left_ = std::max(kChunk, size);
      chunks_.push_back(std::make_unique_for_overwrite<std::byte[]>(left_));
      next_ = chunks_.back().get();
    }
    left_ -= size;
    return std::exchange(next_, next_ + size);
  }
  std::vector<std::unique_ptr<std::byte[]>> chunks_;
  std::byte* next_ = nullptr;
  std::size_t left_ = 0;
};

bool closes_itself(std::string_view name) {
  constexpr std::string_view kNames[] = {"p",     "li",    "dd",    "dt",   "td",    "th",   "tr",   "tbody", "thead",
                                         "tfoot", "br",    "img",   "hr",   "input", "meta", "link", "col",   "wbr",
                                         "area",  "embed", "param", "base", "html",  "head", "body", "option"};
  return std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames);
}

// gumbo looks through all open elements for each new one, so a page that nests deeply takes it time without end.
bool nests_too_deeply(std::string_view html) {
  constexpr std::string_view kAfterName = " \t\r\n\f/>";
  int depth = 0;
  for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
    const bool close = html.substr(at + 1).starts_with('/');
    const std::string_view rest = html.substr(at + (close ? 2 : 1), 16);
    std::string name{rest.substr(0, rest.find_first_of(kAfterName))};
    if (name.empty() || std::isalpha(static_cast<unsigned char>(name.front())) == 0) continue;
    for (char& c : name) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    if (closes_itself(name)) continue;
    depth = close ? std::max(0, depth - 1) : depth + 1;
    if (depth > 4 * kDeepest) return true;
  }
  return false;
}

}  // namespace

Result<std::string> html_text(std::string_view html) {
  if (nests_too_deeply(html)) return refuse(ReadProblem::too_deep, "html");
  Arena arena;
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = &Arena::allocate;
  options.deallocator = &Arena::release;
  options.userdata = &arena;
  options.max_errors = 0;
  const GumboOutput* page = gumbo_parse_with_options(&options, html.data(), html.size());
  Page text;
  text.walk(*page->document, 0);
  if (text.too_deep()) return refuse(ReadProblem::too_deep, "html");
  return std::move(text).text();
}

}  // namespace huiqi::policy
