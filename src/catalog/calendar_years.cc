#include "catalog/calendar_years.h"

namespace huiqi::catalog {
namespace {

bool settled_by(int year, Date day) {
  return make_date(year - 1, 12, 1) <= day && day <= make_date(year, 12, 31);
}

class Reader {
 public:
  void read(const Entry& entry) {
    calendar::PublishedYear year{static_cast<int>(entry.body.at("year").integer()), {}, {}};
    if (std::to_string(year.year) != entry.key)
      complain("catalog.key_differs", entry, entry.body.at("year"), entry.key);
    for (const auto& holiday : entry.body.at("holidays").children()) read_holiday(entry, holiday.value, year);
    for (const auto& item : entry.body.at("working").children()) {
      const auto day = checked(entry, item.value, year.year);
      if (std::ranges::find(year.off, day) != year.off.end()) twice(entry, item.value);
      year.working.push_back(day);
    }
    result_.years.push_back(std::move(year));
  }

  CalendarYears take() && { return std::move(result_); }

 private:
  void read_holiday(const Entry& entry, const Node& holiday, calendar::PublishedYear& year) {
    const auto first = checked(entry, holiday.at("from"), year.year);
    const auto last = checked(entry, holiday.at("to"), year.year);
    if (last < first || last - first > std::chrono::days{31}) {
      complain("catalog.ends_before_it_begins", entry, holiday.at("to"), to_text(last));
      return;
    }
    for (Date day = first; day <= last; day += std::chrono::days{1}) {
      if (std::ranges::find(year.off, day) != year.off.end()) twice(entry, holiday.at("from"));
      year.off.push_back(day);
    }
  }

  Date checked(const Entry& entry, const Node& node, int year) {
    if (!settled_by(year, node.date())) complain("catalog.day_outside_year", entry, node, node.text());
    return node.date();
  }

  void twice(const Entry& entry, const Node& node) { complain("catalog.day_twice", entry, node, node.text()); }

  void complain(std::string_view code, const Entry& entry, const Node& node, std::string value) {
    result_.issues.push_back({Severity::error, code, entry.source, node.position(), {{"value", std::move(value)}}});
  }

  CalendarYears result_;
};

}  // namespace

CalendarYears calendar_years(const Catalog& catalog) {
  Reader reader;
  for (const auto& entry : catalog.of("calendar")) reader.read(entry);
  return std::move(reader).take();
}

}  // namespace huiqi::catalog
