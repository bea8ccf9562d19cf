#pragma once

#include "policy/parse/segments.h"
#include "policy/parse/unit_list.h"

namespace huiqi::policy::parse {

// A table of tasks that was flattened to one cell a line: 序号 / 改革举措 / 主要内容 / 指导部门 / 推广范围, then the
// rows.
struct TaskTable {
  struct Row {
    std::string number;
    Span heading;             // the first cell of text
    Span text;                // all cells of text
    std::vector<Unit> units;  // of the unit columns, in their roles
    std::uint32_t section;    // index into `sections`, or kNone
  };
  Span span;  // from its head to its last cell
  std::vector<Span> sections;
  std::vector<Row> rows;
};

class TableGrammar {
 public:
  TableGrammar(WordLists& lists, const UnitGrammar& units, const Numbering& numbering);
  // The first table of tasks: it has a column of numbers, one of text and one of units.
  std::optional<TaskTable> find(std::string_view clean, Span within) const;

 private:
  enum class Column : std::uint8_t { number, text, units, other };
  struct Head {
    std::size_t first;  // index into the segments
    std::vector<Column> columns;
    std::vector<Role> roles;  // by column; of unit columns
  };
  std::optional<Column> column_of(std::string_view cell, Role& role) const;
  std::optional<Head> head_at(std::string_view clean, const std::vector<Segment>& cells, std::size_t first) const;
  void read_rows(std::string_view clean, const std::vector<Segment>& cells, const Head& head, TaskTable& out) const;
  bool read_row(std::string_view clean, std::span<const Segment> cells, const Head& head, TaskTable::Row& row) const;

  const UnitGrammar& units_;
  const Numbering& numbering_;
  text::Words number_heads_, text_heads_, unit_heads_, other_heads_;
};

}  // namespace huiqi::policy::parse
