#include "policy/parse/table_row.h"

namespace huiqi::policy::parse {
namespace {

// Costs of a reading; the cheapest one wins. Only their order matters: a broken cell is likelier than an empty one, an
// empty one likelier than one of another column's kind.
constexpr int kBroken = 2;
constexpr int kUnused = 3;
constexpr int kEmpty = 4;
constexpr int kUnlikely = 6;
constexpr int kWrong = 12;
constexpr int kImpossible = 100;

int cost_of(Column column, CellLook look) {
  switch (column) {
    case Column::text: return look == CellLook::units ? kWrong : 0;
    case Column::units: return look == CellLook::units ? 0 : look == CellLook::brief ? kUnlikely : kWrong + kEmpty;
    default: return look == CellLook::units ? kWrong : look == CellLook::prose ? kUnlikely : 0;
  }
}

int cost_of_more(Column column, CellLook look) {
  return cost_of(column, look) + (column == Column::other ? 2 * kBroken : kBroken);
}

int cost_of_empty(Column column, bool first_text) {
  return first_text ? kImpossible : column == Column::other ? kBroken : kEmpty;
}

int cost_of_unused(CellLook look) {
  return look == CellLook::units ? kWrong + kUnlikely : kUnused;
}

struct Step {
  int cost = kImpossible * kImpossible;
  std::size_t from = 0;  // how many cells were taken before this column
};

}  // namespace

RowFit fit_row(std::span<const CellLook> cells, std::span<const Column> columns) {
  const std::size_t width = cells.size() + 1;
  // steps[k * width + c]: the first k columns have taken the first c cells.
  std::vector<Step> steps((columns.size() + 1) * width);
  steps[0].cost = 0;
  bool text_seen = false;
  for (std::size_t k = 0; k < columns.size(); ++k) {
    const bool first_text = columns[k] == Column::text && !text_seen;
    text_seen = text_seen || first_text;
    for (std::size_t c = 0; c < width; ++c) {
      int cost = steps[k * width + c].cost;
      const auto offer = [&](std::size_t taken, int total) {
        Step& step = steps[(k + 1) * width + taken];
        if (total < step.cost) step = {total, c};
      };
      for (std::size_t taken = c; taken < cells.size(); ++taken) {
        cost += taken == c ? cost_of(columns[k], cells[taken]) : cost_of_more(columns[k], cells[taken]);
        offer(taken + 1, cost);
      }
      offer(c, steps[k * width + c].cost + cost_of_empty(columns[k], first_text));
    }
  }
  RowFit fit;
  int best = steps[columns.size() * width + cells.size()].cost;
  fit.used = cells.size();
  int unused = 0;
  for (std::size_t c = cells.size(); c-- > 0;) {
    unused += cost_of_unused(cells[c]);
    const int cost = steps[columns.size() * width + c].cost + unused;
    if (cost < best) best = cost, fit.used = c;
  }
  fit.column.resize(fit.used);
  std::size_t c = fit.used;
  for (std::size_t k = columns.size(); k-- > 0;) {
    const std::size_t from = steps[(k + 1) * width + c].from;
    for (std::size_t i = from; i < c; ++i) fit.column[i] = k;
    c = from;
  }
  return fit;
}

}  // namespace huiqi::policy::parse
