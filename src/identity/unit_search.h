#pragma once

#include "identity/directory.h"

namespace huiqi::identity {

// One reading of a printed name.
struct UnitCandidate {
  const Organisation* organisation;
  double confidence;  // 0 to 1
  bool in_force;      // the name, and the unit, on the day
};
using UnitCandidates = std::vector<UnitCandidate>;

// The readings of printed names in one document: who issued it, where, when. What Resolver works with; refers to the
// directory.
class UnitSearch {
 public:
  // `division`: code of the issuer's division, empty or unknown for the root. `issuer`: key, or empty.
  UnitSearch(const Directory& directory, std::string_view division, std::string_view issuer, Date on);

  const Division& own() const { return *chain_.front(); }
  // The issuing leading group, also where its office signs.
  const Organisation* own_group() const;

  // The candidates of the first way of reading that gives one in force, else all that are not in force; each
  // organisation once, best first, those nearest to the issuer's division only. `text` is normalised.
  UnitCandidates find(std::string_view text) const;

  // The unit that is called `head` in `division`: 财政局 in 湘潭市.
  UnitCandidates in_division(std::string_view head, const Division& division, double confidence) const;

 private:
  void add(UnitCandidates& found, const Organisation& unit, double confidence, bool in_force, bool unconfirmed) const;
  UnitCandidates all_readings(std::string_view text) const;
  UnitCandidates by_whole_name(std::string_view text) const;
  UnitCandidates own_office(std::string_view text) const;
  UnitCandidates after_division(std::string_view text) const;
  UnitCandidates after_division(std::string_view text, const Division& within) const;
  UnitCandidates after_kind(std::string_view text) const;
  UnitCandidates nearest(UnitCandidates found) const;

  const Directory& directory_;
  std::string_view issuer_;
  Date on_;
  std::vector<const Division*> chain_;  // the issuer's division and those above it
};

}  // namespace huiqi::identity
