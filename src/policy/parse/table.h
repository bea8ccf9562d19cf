#pragma once

#include "policy/parse/segments.h"
#include "policy/parse/table_row.h"
#include "policy/parse/unit_list.h"

namespace huiqi::policy::parse {

// A table of tasks that was flattened to one cell a line, or to one line: 序号 / 改革举措 / 主要内容 / 指导部门 /
// 推广范围, then the rows, between them headings of groups.
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
  // The tables of tasks as one: each has a column of numbers, one of text and one of units. Heads may be repeated.
  std::optional<TaskTable> find(std::string_view clean, Span within) const;

 private:
  struct Head {
    std::size_t first;            // index of its first cell
    std::size_t end;              // of the cell behind it
    std::vector<Column> columns;  // behind the one of numbers
    std::vector<Role> roles;      // by column; of unit columns
  };
  struct Cells {
    std::string_view clean;
    std::vector<Segment> list;
    std::string_view text(std::size_t i) const { return slice(clean, list[i].span); }
    std::size_t size() const { return list.size(); }
  };
  std::optional<TaskTable> find_in(const Cells& cells) const;
  std::optional<Column> column_of(std::string_view name, Role& role) const;
  std::optional<Head> head_at(const Cells& cells, std::size_t first) const;
  bool numbers_row(const Cells& cells, std::size_t i, int last, std::size_t width) const;
  std::size_t next_row(const Cells& cells, std::size_t from, int last, const Head& head) const;
  // Says where the cells end that it took.
  std::size_t read_rows(const Cells& cells, const Head& head, TaskTable& out) const;
  CellLook look_of(const Cells& cells, std::size_t i) const;
  std::size_t read_row(const Cells& cells, std::size_t first, std::size_t end, const Head& head,
                       TaskTable::Row& row) const;

  const UnitGrammar& units_;
  const Numbering& numbering_;
  text::Words number_heads_, text_heads_, unit_heads_, other_heads_;
};

}  // namespace huiqi::policy::parse
