#include "text/columns.h"

#include "text/utf8.h"

namespace huiqi::text {
namespace {

constexpr std::string_view kGap = "  ";

// What may not be broken: one wide character with the marks that may not begin a line, or a run of ASCII.
std::size_t piece_length(std::string_view text, std::size_t at) {
  constexpr std::u32string_view kNeverFirst = U"，。、；：？！）》”」〕】";
  const auto narrow = [](char32_t c) { return c < 0x80 && c != ' ' && c != '\n'; };
  const CodePoint first = decode(text, at);
  std::size_t end = at + first.length;
  while (end < text.size()) {
    const CodePoint next = decode(text, end);
    const bool goes_on =
        (narrow(first.value) && narrow(next.value)) || kNeverFirst.find(next.value) != kNeverFirst.npos;
    if (!goes_on) break;
    end += next.length;
  }
  return end - at;
}

}  // namespace

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
  std::vector<std::string> lines(1);
  std::size_t used = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view piece = text.substr(at, piece_length(text, at));
    at += piece.size();
    const bool blank = piece == " ";
    const std::size_t columns = display_width(piece);
    if (piece == "\n" || (used > 0 && used + columns > width)) {
      while (lines.back().ends_with(' ')) lines.back().pop_back();
      lines.emplace_back();
      used = 0;
      if (piece == "\n" || blank) continue;
    }
    lines.back() += piece;
    used += columns;
  }
  return lines;
}

void ColumnTable::write_row(const std::vector<std::string>& cells, std::string& out) const {
  std::vector<std::vector<std::string>> wrapped_cells;
  std::size_t height = 0;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    wrapped_cells.push_back(wrapped(cells[i], columns_[i].width));
    height = std::max(height, wrapped_cells.back().size());
  }
  for (std::size_t line = 0; line < height; ++line) {
    std::string row;
    std::size_t wanted = 0;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      row.append(wanted - std::min(wanted, display_width(row)), ' ');
      if (line < wrapped_cells[i].size()) row += wrapped_cells[i][line];
      wanted += columns_[i].width + kGap.size();
    }
    while (!row.empty() && row.back() == ' ') row.pop_back();
    out += row + '\n';
  }
}

std::string ColumnTable::text() const {
  std::string out;
  std::vector<std::string> heads;
  std::vector<std::string> rules;
  for (const Column& column : columns_) {
    heads.push_back(column.head);
    rules.emplace_back(column.width, '-');
  }
  write_row(heads, out);
  write_row(rules, out);
  for (const auto& row : rows_) write_row(row, out);
  return out;
}

}  // namespace huiqi::text
