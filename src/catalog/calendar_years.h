#pragma once

#include "calendar/work_calendar.h"
#include "catalog/catalog.h"

namespace huiqi::catalog {

// The published years of catalog/calendar/. A day outside its notice's year (and the December before it), or a day that
// is both rest and worked, is an issue.
struct CalendarYears {
  std::vector<calendar::PublishedYear> years;
  std::vector<Issue> issues;
};
CalendarYears calendar_years(const Catalog& catalog);

}  // namespace huiqi::catalog
