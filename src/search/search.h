#pragma once

#include "search/facets.h"
#include "search/highlight.h"
#include "search/index.h"

namespace huiqi::search {

enum class Order : std::uint8_t { relevance, date, deadline };
constexpr auto enum_names(Order) {
  return named<Order>({{Order::relevance, "relevance"}, {Order::date, "date"}, {Order::deadline, "deadline"}});
}

// Where a page ended: what comes after it in the order.
struct Place {
  double key = 0;
  Day date = kNoDay;
  Slot slot = 0;
  friend auto operator<=>(const Place&, const Place&) = default;
};

struct Request {
  std::string text;  // as typed; empty: everything that is wanted
  Wanted wanted;
  Order order = Order::relevance;
  std::size_t limit = 20;
  std::optional<Place> after;
};

struct Found {
  Entry entry;  // without its body
  Validity validity = Validity::in_force;
  Marked title;
  Marked heading;
  Marked snippet;
};

struct Answer {
  std::vector<Found> items;
  std::optional<Place> next;  // nothing: this is the last page
  std::int64_t total = 0;
  // There are more hits than were looked at: `total` and the facets are of the newest of them, and of those whose title
  // or heading was hit.
  bool capped = false;
  FacetCounts facets;
  Query understood;
  std::array<std::int64_t, 8> kept_out_by{};  // by Facet: hits that only this facet's choice keeps out
};

// Finds what every word of `query` occurs in.
Answer search(SideFile::Reading& reading, const Folding& folding, Query query, const Request& request, Day today);

}  // namespace huiqi::search
