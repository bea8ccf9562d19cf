#pragma once

namespace huiqi::text {

struct Column {
  std::string head;
  std::size_t width = 0;  // of a terminal's columns
};

// A table for a terminal: cells are broken into as many lines as they need, by display width and not within a word or
// number of ASCII; two blanks stand between columns. A line end in a cell is kept.
class ColumnTable {
 public:
  explicit ColumnTable(std::vector<Column> columns) : columns_(std::move(columns)) {}
  void add(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
  std::string text() const;

 private:
  void write_row(const std::vector<std::string>& cells, std::string& out) const;
  std::vector<Column> columns_;
  std::vector<std::vector<std::string>> rows_;
};

// The lines of at most `width` columns that a text breaks into; a word of ASCII that is longer stands alone in its
// line.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

}  // namespace huiqi::text
