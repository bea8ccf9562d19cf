#pragma once

#include "base/enum_names.h"
#include "catalog/catalog.h"

namespace huiqi::identity {

enum class Level : std::uint8_t { national, province, city, county };
constexpr auto enum_names(Level) {
  return named<Level>(
      {{Level::national, "national"}, {Level::province, "province"}, {Level::city, "city"}, {Level::county, "county"}});
}

struct DivisionName {
  std::string text;
  catalog::Span span;
};

// A division of GB/T 2260. Its code and name are the latest ones; former ones lie in `names` and `codes`.
struct Division {
  std::string code;
  std::string name;
  std::string short_name;  // without its kind: 湖南, 宁乡, 湘西
  Level level = Level::county;
  std::string parent;               // code; empty for the root
  std::vector<DivisionName> names;  // every full name it ever had
  std::vector<std::string> also;    // other ways to say it: 湘西州
  std::vector<DivisionName> codes;  // every code it ever had
  catalog::Span span;               // when it exists
  std::string into;                 // the code of the division it was merged into
  bool unconfirmed = false;
  // Tree order: everything below this division, and itself, has an order in [order, order_end).
  std::int32_t order = 0;
  std::int32_t order_end = 0;

  const std::string& name_on(Date on) const;  // the latest one where none is in force
};

// Where `inner` lies in or is `outer`.
constexpr bool is_within(const Division& inner, const Division& outer) {
  return outer.order <= inner.order && inner.order < outer.order_end;
}

struct DivisionMatch {
  const Division* division;
  bool in_force;  // whether it had this name, and existed, on the day asked for
};

// The divisions of one deployment, in tree order. Immutable; safe to read from several threads; pointers and references
// live as long as it does (moving it keeps them).
class Divisions {
 public:
  static constexpr std::string_view kRoot = "000000";

  // By its code or a former one; nothing when there is none.
  const Division* find(std::string_view code) const;
  const Division& root() const { return all_.front(); }
  std::span<const Division> all() const { return all_; }
  std::span<const Division> subtree(const Division& of) const;
  const Division* parent_of(const Division& division) const;

  // Itself, its city, its province, the root: nearest first.
  std::vector<const Division*> chain(const Division& from) const;

  // Those of a level in or below `within` that exist on the day.
  std::vector<const Division*> members(const Division& within, Level level, Date on) const;

  // Those with this full name, short name or other name; ambiguous names have several. Those in force come first.
  std::vector<DivisionMatch> named(std::string_view name, Date on) const;

  // The longest beginning of `text` that names a division in or below `within`, on the day if possible; how many bytes
  // of `text` it took.
  struct Prefix {
    DivisionMatch match;
    std::size_t length;
  };
  std::optional<Prefix> prefix_of(std::string_view text, const Division& within, Date on) const;

 private:
  friend class DivisionsBuilder;
  std::vector<Division> all_;
  std::unordered_map<std::string, std::size_t> by_code_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_name_;
};

// Reads the catalogue's divisions of `files` ("national", "hunan"). Issues: a code twice, a parent or successor that is
// not there.
struct ReadDivisions {
  Divisions divisions;
  std::vector<Issue> issues;
};
ReadDivisions read_divisions(const catalog::Catalog& catalog, std::span<const std::string> files);

}  // namespace huiqi::identity
