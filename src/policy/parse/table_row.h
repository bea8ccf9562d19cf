#pragma once

#include "base/enum_names.h"

namespace huiqi::policy::parse {

// What a column of a task table holds, by its head.
enum class Column : std::uint8_t { number, text, units, other };

// What a cell looks like: a list of units; a few words or a date; a sentence.
enum class CellLook : std::uint8_t { units, brief, prose };

// Which cells of a row each of its columns takes: cells may be broken over lines or empty, and a group's heading may
// stand behind the row. Cells from `used` on belong to no column.
struct RowFit {
  std::vector<std::size_t> column;  // by cell
  std::size_t used = 0;
};
RowFit fit_row(std::span<const CellLook> cells, std::span<const Column> columns);

}  // namespace huiqi::policy::parse
