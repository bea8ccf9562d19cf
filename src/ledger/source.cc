#include "ledger/source.h"

#include "text/utf8.h"

namespace huiqi::ledger {
namespace {

std::optional<int> year_at(std::string_view text, std::size_t at) {
  constexpr std::string_view kYear = "年";
  if (text.size() < at + 4 + kYear.size() || text.substr(at + 4, kYear.size()) != kYear) return std::nullopt;
  if (!text.substr(at).starts_with("20") && !text.substr(at).starts_with("19")) return std::nullopt;
  int year = 0;
  for (const char c : text.substr(at, 4)) {
    if (c < '0' || c > '9') return std::nullopt;
    year = year * 10 + (c - '0');
  }
  return year;
}

}  // namespace

TargetKind kind_of(policy::GoalKind goal) {
  switch (goal) {
    case policy::GoalKind::relative: return TargetKind::relative_growth;
    case policy::GoalKind::forbid: return TargetKind::ceiling;
    case policy::GoalKind::all_of: return TargetKind::coverage;
    case policy::GoalKind::build:
    case policy::GoalKind::issue: break;
  }
  return TargetKind::milestone;
}

std::optional<int> year_of_document(std::string_view title, std::optional<Date> dated) {
  for (std::size_t at = 0; at < title.size(); ++at) {
    const bool begins = at == 0 || !text::is_ascii_digit(static_cast<unsigned char>(title[at - 1]));
    if (begins) {
      if (const auto year = year_at(title, at)) return year;
    }
  }
  return dated ? std::optional{year_of(*dated)} : std::nullopt;
}

std::optional<Date> due_of(std::string_view deadline) {
  if (deadline.size() == 4) return parse_date(std::string{deadline} + "-12-31");
  return parse_date(deadline);
}

}  // namespace huiqi::ledger
