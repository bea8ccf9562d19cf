#include "policy/parse/table.h"

#include "policy/parse/outline.h"
#include "text/utf8.h"

namespace huiqi::policy::parse {
namespace {

constexpr std::size_t kLongestHeadCell = 14 * 3;  // bytes
constexpr std::size_t kMostColumns = 12;
constexpr int kMostRowsLost = 30;

constexpr text::Words::Tag tag_of(Role role) {
  return 1U << static_cast<unsigned>(role);
}

// A cell that is nothing but the number of a row: 7, （七）, 七.
std::optional<int> row_number(std::string_view cell) {
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"（", "）"}, {"(", ")"}}) {
    if (cell.starts_with(open) && cell.ends_with(close))
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

std::optional<TableGrammar::Column> TableGrammar::column_of(std::string_view cell, Role& role) const {
  if (cell.size() > kLongestHeadCell) return std::nullopt;
  const std::string name = text::without_inner_blanks(cell);
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

std::optional<TableGrammar::Head> TableGrammar::head_at(std::string_view clean, const std::vector<Segment>& cells,
                                                        std::size_t first) const {
  Head head{first, {}, {}};
  for (std::size_t i = first; i < cells.size() && head.columns.size() < kMostColumns; ++i) {
    Role role = Role::responsible;
    const auto column = column_of(slice(clean, cells[i].span), role);
    if (!column || (i == first) != (*column == Column::number)) break;
    head.columns.push_back(*column);
    head.roles.push_back(role);
  }
  const auto has = [&](Column column) {
    return std::find(head.columns.begin(), head.columns.end(), column) != head.columns.end();
  };
  if (!has(Column::number) || !has(Column::text) || !has(Column::units)) return std::nullopt;
  return head;
}

// As many cells as columns: one each. Otherwise a cell was broken over lines or is empty: units are told by their
// shape.
bool TableGrammar::read_row(std::string_view clean, std::span<const Segment> cells, const Head& head,
                            TaskTable::Row& row) const {
  const auto take_text = [&](Span cell) {
    if (row.heading.empty()) row.heading = cell;
    row.text = {row.text.empty() ? cell.begin : row.text.begin, cell.end};
  };
  const auto take_units = [&](Span cell, Role role) {
    auto list = units_.read(clean, cell, role);
    if (!list.role_said) {
      for (Unit& unit : list.units) unit.role = role;
    }
    row.units.insert(row.units.end(), list.units.begin(), list.units.end());
  };
  const std::size_t wanted = head.columns.size() - 1;
  if (cells.size() == wanted) {
    for (std::size_t i = 0; i < wanted; ++i) {
      if (head.columns[i + 1] == Column::text) take_text(cells[i].span);
      if (head.columns[i + 1] == Column::units) take_units(cells[i].span, head.roles[i + 1]);
    }
    return !row.text.empty();
  }
  std::size_t unit_column = 0;
  for (const Segment& cell : cells) {
    const auto list = units_.read(clean, cell.span, Role::responsible);
    const bool is_units = !row.text.empty() && !list.units.empty() && list.all_bodies;
    if (!is_units) {
      if (row.units.empty()) take_text(cell.span);
      continue;
    }
    while (unit_column < head.columns.size() && head.columns[unit_column] != Column::units) ++unit_column;
    take_units(cell.span, unit_column < head.columns.size() ? head.roles[unit_column++] : Role::responsible);
  }
  return !row.text.empty();
}

void TableGrammar::read_rows(std::string_view clean, const std::vector<Segment>& cells, const Head& head,
                             TaskTable& out) const {
  int last = 0;
  std::uint32_t section = kNone;
  std::size_t i = head.first + head.columns.size();
  const auto number_at = [&](std::size_t at) -> std::optional<int> {
    const auto number = row_number(slice(clean, cells[at].span));
    if (!number || *number <= last || *number > last + kMostRowsLost) return std::nullopt;
    return number;
  };
  while (i < cells.size()) {
    const auto number = number_at(i);
    if (!number) {
      if (!numbering_.at(clean, cells[i].span.begin)) break;
      section = static_cast<std::uint32_t>(out.sections.size());
      out.sections.push_back(cells[i++].span);
      continue;
    }
    TaskTable::Row row{std::to_string(*number), {}, {}, {}, section};
    last = *number;
    const std::size_t first = ++i;
    while (i < cells.size() && i - first < 4 * head.columns.size() && !number_at(i) &&
           !(i - first >= head.columns.size() - 1 && numbering_.at(clean, cells[i].span.begin))) {
      ++i;
    }
    // The last row has no next one to end it.
    const bool open_end = i >= cells.size() || i - first >= 4 * head.columns.size();
    if (open_end) i = std::min(cells.size(), first + head.columns.size() - 1);
    if (!read_row(clean, std::span{cells}.subspan(first, i - first), head, row)) continue;
    out.span.end = cells[i - 1].span.end;
    out.rows.push_back(std::move(row));
  }
}

std::optional<TaskTable> TableGrammar::find(std::string_view clean, Span within) const {
  const auto cells = segments_of(clean, within);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const auto head = head_at(clean, cells, i);
    if (!head) continue;
    TaskTable table{{cells[i].span.begin, cells[i].span.end}, {}, {}};
    read_rows(clean, cells, *head, table);
    if (table.rows.size() >= 2) return table;
  }
  return std::nullopt;
}

}  // namespace huiqi::policy::parse
