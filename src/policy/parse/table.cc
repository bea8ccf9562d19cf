#include "policy/parse/table.h"

#include "policy/parse/outline.h"
#include "text/utf8.h"

namespace huiqi::policy::parse {
namespace {

constexpr std::size_t kLongestHeadCell = 14 * 3;  // bytes
constexpr std::size_t kLongestBrief = 24 * 3;
constexpr std::size_t kMostColumns = 12;
constexpr std::size_t kMostUnknownHeads = 2;
constexpr std::size_t kMostGroupLines = 2;    // headings between two rows
constexpr std::size_t kMostCellsAColumn = 4;  // a cell may be broken over lines
constexpr int kMostRowsLost = 30;

constexpr text::Words::Tag tag_of(Role role) {
  return 1U << static_cast<unsigned>(role);
}

// A cell that is nothing but the number of a row: 7, （七）, 七.
std::optional<int> row_number(std::string_view cell) {
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"（", "）"}, {"(", ")"}}) {
    if (cell.starts_with(open) && cell.ends_with(close) && cell.size() > open.size() + close.size())
      cell = cell.substr(open.size(), cell.size() - open.size() - close.size());
  }
  if (cell.ends_with(".")) cell.remove_suffix(1);
  if (cell.ends_with("、")) cell.remove_suffix(3);
  const auto number = text::read_ordinal(cell, 0);
  if (!number || number->length != cell.size() || number->value < 1) return std::nullopt;
  return number->value;
}

}  // namespace

TableGrammar::TableGrammar(WordLists& lists, const UnitGrammar& units, const Numbering& numbering)
    : units_(units),
      numbering_(numbering),
      number_heads_(lists.take_words("tables.number")),
      text_heads_(lists.take_words("tables.text")),
      other_heads_(lists.take_words("tables.other")) {
  for (const auto& [role, name] : enum_names(Role{}))
    lists.take_into(unit_heads_, "tables.units." + std::string{name}, tag_of(role));
}

std::optional<Column> TableGrammar::column_of(std::string_view name, Role& role) const {
  if (number_heads_.whole(name)) return Column::number;
  if (const auto tag = unit_heads_.whole(name)) {
    role = (*tag & tag_of(Role::lead)) != 0      ? Role::lead
           : (*tag & tag_of(Role::support)) != 0 ? Role::support
                                                 : Role::responsible;
    return Column::units;
  }
  if (text_heads_.whole(name)) return Column::text;
  if (other_heads_.whole(name)) return Column::other;
  return std::nullopt;
}

// The heads' names, some broken over two lines (责任 / 单位), some unknown between known ones.
std::optional<TableGrammar::Head> TableGrammar::head_at(const Cells& cells, std::size_t first) const {
  Head head{first, first, {}, {}};
  std::size_t unknown = 0;
  bool numbered = false;
  for (std::size_t i = first; i < cells.size() && head.columns.size() < kMostColumns; ++i) {
    if (cells.text(i).size() > kLongestHeadCell || row_number(cells.text(i))) break;
    std::string name = text::without_inner_blanks(cells.text(i));
    Role role = Role::responsible;
    std::optional<Column> column;
    if (i + 1 < cells.size() && cells.text(i + 1).size() <= kLongestHeadCell) {
      column = column_of(name + text::without_inner_blanks(cells.text(i + 1)), role);
    }
    const std::size_t end = column ? i + 2 : i + 1;
    if (!column) column = column_of(name, role);
    if (!column && (i == first || ++unknown > kMostUnknownHeads)) break;
    if (!column) continue;
    head.columns.insert(head.columns.end(), unknown, Column::other);
    head.columns.push_back(*column);
    head.roles.resize(head.columns.size(), role);
    if (*column == Column::number) {
      if (numbered) break;
      numbered = true;
      head.columns.clear();
      head.roles.clear();
    }
    unknown = 0;
    head.end = end;
    i = end - 1;
  }
  const auto has = [&](Column column) {
    return std::find(head.columns.begin(), head.columns.end(), column) != head.columns.end();
  };
  if (!numbered || !has(Column::text) || !has(Column::units)) return std::nullopt;
  return head;
}

CellLook TableGrammar::look_of(const Cells& cells, std::size_t i) const {
  const auto list = units_.read(cells.clean, cells.list[i].span, Role::responsible);
  if (!list.units.empty() && list.all_bodies) return CellLook::units;
  const std::string_view text = cells.text(i);
  return text.size() > kLongestBrief || text.find("。") != std::string_view::npos ? CellLook::prose : CellLook::brief;
}

// A number in its turn, or one after lost rows, or 1 again in the next group. A number with units right behind it is
// the value of a target.
bool TableGrammar::numbers_row(const Cells& cells, std::size_t i, int last, std::size_t width) const {
  const auto number = row_number(cells.text(i));
  if (!number || i + 1 >= cells.size() || row_number(cells.text(i + 1))) return false;
  if (look_of(cells, i + 1) == CellLook::units) return false;
  if (*number == last + 1 || (*number == 1 && last > 0)) return true;
  if (*number <= last || *number > last + kMostRowsLost) return false;
  for (std::size_t j = i + 1; j < cells.size() && j < i + kMostCellsAColumn * width; ++j) {
    if (row_number(cells.text(j)) == last + 1) return false;
  }
  return true;
}

std::size_t TableGrammar::next_row(const Cells& cells, std::size_t from, int last, const Head& head) const {
  const std::size_t limit = std::min(cells.size(), from + kMostCellsAColumn * head.columns.size());
  for (std::size_t i = from; i < limit; ++i) {
    if (numbers_row(cells, i, last, head.columns.size())) return i;
  }
  return limit;
}

// Reads the row whose cells begin at `first`; says where those end that it took.
std::size_t TableGrammar::read_row(const Cells& cells, std::size_t first, std::size_t end, const Head& head,
                                   TaskTable::Row& row) const {
  std::vector<CellLook> looks;
  for (std::size_t i = first; i < end; ++i) looks.push_back(look_of(cells, i));
  const RowFit fit = fit_row(looks, head.columns);
  std::optional<std::size_t> heading_column;
  for (std::size_t i = 0; i < fit.used; ++i) {
    const Span cell = cells.list[first + i].span;
    const std::size_t column = fit.column[i];
    if (head.columns[column] == Column::text) {
      if (!heading_column) heading_column = column;
      if (column == *heading_column) row.heading = {row.heading.empty() ? cell.begin : row.heading.begin, cell.end};
      row.text = {row.text.empty() ? cell.begin : row.text.begin, cell.end};
    } else if (head.columns[column] == Column::units) {
      auto list = units_.read(cells.clean, cell, head.roles[column]);
      row.units.insert(row.units.end(), list.units.begin(), list.units.end());
    }
  }
  return first + fit.used;
}

std::size_t TableGrammar::read_rows(const Cells& cells, const Head& head, TaskTable& out) const {
  int last = out.rows.empty() ? 0 : std::stoi(out.rows.back().number);
  std::uint32_t section = out.rows.empty() ? kNone : out.rows.back().section;
  std::size_t i = head.end;
  while (i < cells.size()) {
    const std::size_t at = next_row(cells, i, last, head);
    if (at >= cells.size() || at > i + kMostGroupLines || !numbers_row(cells, at, last, head.columns.size())) break;
    if (at > i) {
      section = static_cast<std::uint32_t>(out.sections.size());
      out.sections.push_back({cells.list[i].span.begin, cells.list[at - 1].span.end});
    }
    last = *row_number(cells.text(at));
    std::size_t end = next_row(cells, at + 1, last, head);
    // Numbered headings of groups end a row; the last row has no next one to end it.
    const bool open_end = end >= cells.size() || !numbers_row(cells, end, last, head.columns.size());
    if (open_end) end = std::min(end, at + 1 + 2 * head.columns.size());
    for (std::size_t j = at + 1 + head.columns.size() / 2; j < end; ++j) {
      if (numbering_.at(cells.clean, cells.list[j].span.begin)) end = j;
    }
    TaskTable::Row row{std::to_string(last), {}, {}, {}, section};
    i = read_row(cells, at + 1, end, head, row);
    if (row.text.empty()) break;
    out.span.end = cells.list[i - 1].span.end;
    out.rows.push_back(std::move(row));
  }
  return i;
}

std::optional<TaskTable> TableGrammar::find_in(const Cells& cells) const {
  TaskTable table;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const auto head = head_at(cells, i);
    if (!head) continue;
    if (table.rows.empty()) table.span = cells.list[i].span;
    i = read_rows(cells, *head, table) - 1;
  }
  if (table.rows.size() < 2) return std::nullopt;
  return table;
}

std::optional<TaskTable> TableGrammar::find(std::string_view clean, Span within) const {
  if (!number_heads_.any_in(slice(clean, within))) return std::nullopt;
  if (auto table = find_in({clean, segments_of(clean, within)})) return table;
  return find_in({clean, pieces_of(clean, within)});
}

}  // namespace huiqi::policy::parse
