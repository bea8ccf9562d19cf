#pragma once

#include "identity/resolver.h"
#include "policy/content.h"
#include "policy/version.h"

namespace huiqi::policy {

// Who issued a version, as a unit that may be made to lead.
struct Issuer {
  std::string name;  // empty: none is printed
  std::optional<identity::OrganisationId> organisation = {};
};

// What the names that one version prints stand for: read as its issuer would, on its date. Refers to the directory.
class Naming {
 public:
  // `today` where the document bears no date.
  Naming(const identity::Directory& directory, const Particulars& said, Date today);

  struct Meaning {
    UnitStanding standing = UnitStanding::unknown;
    std::optional<identity::OrganisationId> organisation = {};
  };
  Meaning of(std::string_view printed) const;

  // How many bodies an enumerable group has on the date.
  std::optional<std::int64_t> members_of(std::string_view printed) const;

  // The first issuer that the directory knows; null if it knows none.
  const identity::Organisation* issuer() const { return issuer_; }
  Issuer issuer_unit() const;
  Date date() const { return date_; }
  Date today() const { return today_; }

 private:
  identity::NamingContext context() const;
  identity::Resolver resolver() const { return identity::Resolver{*directory_}; }

  const identity::Directory* directory_;  // a pointer, so that a changed document may be named anew
  Date today_;
  Date date_;
  const identity::Organisation* issuer_ = nullptr;
  std::string printed_issuer_;  // the first
  std::string division_;
};

}  // namespace huiqi::policy
