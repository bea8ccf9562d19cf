#pragma once

#include "base/id.h"
#include "identity/functions.h"

namespace huiqi::identity {

struct OrganisationName {
  std::string text;
  catalog::Span span;
  bool unconfirmed = false;
};

struct Membership {
  std::string unit;  // key of an organisation
  catalog::Span span;
};

// Made from the organisation's key (the first 62 bits of its SM3), so that it is the same in every deployment and
// process without a table: what SQL and JSON hold.
using OrganisationId = Id<struct OrganisationTag>;
OrganisationId organisation_id(std::string_view key);

// A unit that a document may name. Its key is "<division>.<slug>": 430000.industry is 湖南省工业和信息化厅. Units that
// come from a function have the function as their slug.
struct Organisation {
  OrganisationId id;
  std::string key;
  OrganisationKind kind = OrganisationKind::department;
  Level level = Level::province;        // its rank: 赣江新区 ranks as a city
  std::string division;                 // where it acts
  std::string function;                 // empty where there is none
  std::string parent;                   // key; empty for a government without one above
  std::vector<OrganisationName> names;  // official names; the first in force is today's
  std::vector<Membership> members;      // of a leading group
  std::string office;                   // of a leading group: the key of its office
  catalog::Span span;
  bool unconfirmed = false;

  const std::string& name_on(Date on) const;  // the first where none is in force
};

struct NameMatch {
  const Organisation* organisation;
  bool official;
  bool in_force;
  bool unconfirmed;
};

// The organisations of one deployment: a dated tree apart from the divisions'. Immutable; safe to read from several
// threads; pointers live as long as it does (moving it keeps them).
class Organisations {
 public:
  std::span<const Organisation> all() const { return all_; }
  const Organisation* find(std::string_view key) const;
  const Organisation* find(OrganisationId id) const;
  const Organisation* mirror(std::string_view function, const Division& division) const;
  std::vector<const Organisation*> children(std::string_view key, Date on) const;

  // Those that are or were called exactly so, by a name that stands without its division: 江西银保监局.
  std::vector<NameMatch> called(std::string_view name, Date on) const;

  // Whether all parks and zones below the division of this code are known.
  bool areas_complete(std::string_view division) const;

 private:
  friend class OrganisationsBuilder;
  struct Use {
    std::size_t organisation;
    catalog::Span span;
    bool official;
    bool unconfirmed;
  };
  std::vector<Organisation> all_;
  std::unordered_map<std::string, std::size_t> by_key_;
  std::unordered_map<OrganisationId, std::size_t> by_id_;
  std::unordered_map<std::string, std::vector<std::size_t>> children_;
  std::unordered_map<std::string, std::vector<Use>> by_name_;
  std::vector<std::string> complete_areas_;  // codes of divisions
};

// Reads the organisations of `files`. Issues: a unit, function or division that is not there, a key twice.
struct ReadOrganisations {
  Organisations organisations;
  std::vector<Issue> issues;
};
ReadOrganisations read_organisations(const catalog::Catalog& catalog, std::span<const std::string> files,
                                     const Divisions& divisions, const Functions& functions);

}  // namespace huiqi::identity
