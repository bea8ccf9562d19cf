#pragma once

#include "base/enum_names.h"
#include "base/time.h"

namespace huiqi::search {

// What can be found. Services and answers of the knowledge base will follow.
enum class Kind : std::uint8_t { measure, document };
constexpr auto enum_names(Kind) {
  return named<Kind>({{Kind::measure, "measure"}, {Kind::document, "document"}});
}

enum class Audience : std::uint8_t {
  policy_item,  // 政策条款: for enterprises
  work_item,    // 工作举措: orders government work
};
constexpr auto enum_names(Audience) {
  return named<Audience>({{Audience::policy_item, "policy_item"}, {Audience::work_item, "work_item"}});
}

// Who may find it.
enum class Visibility : std::uint8_t { everyone, officers };
constexpr auto enum_names(Visibility) {
  return named<Visibility>({{Visibility::everyone, "everyone"}, {Visibility::officers, "officers"}});
}

// Of the issuer.
enum class Level : std::uint8_t { national, province, city, county };
constexpr auto enum_names(Level) {
  return named<Level>(
      {{Level::national, "national"}, {Level::province, "province"}, {Level::city, "city"}, {Level::county, "county"}});
}

// Judged for a day, from the dates of Entry.
enum class Validity : std::uint8_t { not_yet_in_force, in_force, expired, replaced, repealed };
constexpr auto enum_names(Validity) {
  return named<Validity>({{Validity::not_yet_in_force, "not_yet_in_force"},
                          {Validity::in_force, "in_force"},
                          {Validity::expired, "expired"},
                          {Validity::replaced, "replaced"},
                          {Validity::repealed, "repealed"}});
}

// One thing that can be found. Texts are UTF-8; what is unknown stays empty.
struct Entry {
  std::int64_t id = 0;
  Kind kind = Kind::measure;
  std::int64_t document_id = 0;  // what it belongs to and is withdrawn with
  std::string title;             // of the document
  std::string heading;           // of the measure; empty for a document
  std::string body;
  Audience audience = Audience::policy_item;
  Visibility visibility = Visibility::officers;

  std::string issuing_system;  // keys of catalog/facets
  std::vector<std::string> topics;
  std::optional<Level> level;
  std::string area;          // code of the issuer's area; empty for the whole country
  std::optional<Date> date;  // of signing or publication; its year is the facet

  std::optional<Date> valid_from;
  std::optional<Date> expires_on;  // the last day in force
  std::optional<Date> replaced_on;
  std::optional<Date> repealed_on;
  std::optional<Date> deadline;  // last day to apply

  friend bool operator==(const Entry&, const Entry&) = default;
};

// All that can be found of one document; none: it can no longer be found at all.
struct DocumentEntries {
  std::int64_t document_id = 0;
  std::vector<Entry> entries;
};

}  // namespace huiqi::search
