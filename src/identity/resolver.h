#pragma once

#include "identity/directory.h"

namespace huiqi::identity {

// The document that a unit is named in.
struct NamingContext {
  std::string_view division;  // code of the issuer's division; empty where it is not known
  std::string_view issuer;    // key of the issuing organisation; empty where it is not known
  Date on;                    // its date
};

enum class UnitKind : std::uint8_t {
  organisation,  // one unit
  group,         // enumerable: expand() lists it for the day
  indefinite,    // 省有关部门: the reviewer names the units, the program never does
  ambiguous,     // several units have this name; see candidates
  unknown,       // none has: never guessed
};

struct ResolvedUnit {
  UnitKind kind = UnitKind::unknown;
  const Organisation* organisation = nullptr;   // for one unit, else null
  double confidence = 0;                        // 0 to 1; 1 for an official name in full
  bool name_in_force = true;                    // false: a former or a later name of the unit
  std::vector<const Organisation*> candidates;  // for an ambiguous name
};

struct Expansion {
  std::vector<const Organisation*> members;  // each once, in the order of the tree
  bool complete = true;                      // false: the directory does not know all of them; say so
  friend bool operator==(const Expansion&, const Expansion&) = default;
};

// Finds the unit that a document means by a printed name. Pure; refers to the directory. Safe to use from several
// threads.
class Resolver {
 public:
  explicit Resolver(const Directory& directory) : directory_{directory} {}

  // In this order: a complete name (江西银保监局); one that begins with a division (湘潭市财政局); one that begins with
  // the kind of the issuer's division or of one above it (省财政厅, 市人社局); a bare one, in the issuer's own division
  // (财政局). A name not in force on the day counts only when no other does.
  ResolvedUnit resolve(std::string_view printed, const NamingContext& context) const;

  // The members of an enumerable group on the day; nothing for any other noun.
  std::optional<Expansion> expand(std::string_view printed, const NamingContext& context) const;

 private:
  const Directory& directory_;
};

// Without spaces, and with every bracket written as ( and ), every comma as ",".
std::string normalised_unit(std::string_view printed);

}  // namespace huiqi::identity
