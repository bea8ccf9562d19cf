#pragma once

#include "identity/divisions.h"

namespace huiqi::identity {

enum class OrganisationKind : std::uint8_t {
  government,
  office,
  department,
  vertical,  // led from above: tax, the central bank, customs
  party,
  judicial,
  mass,           // 工商联, 总工会, 贸促会
  leading_group,  // 领导小组
  new_area,       // an area without a code of its own: 赣江新区
  park,
  bank,
  enterprise,
  other,
};
constexpr auto enum_names(OrganisationKind) {
  using enum OrganisationKind;
  return named<OrganisationKind>({{government, "government"},
                                  {office, "office"},
                                  {department, "department"},
                                  {vertical, "vertical"},
                                  {party, "party"},
                                  {judicial, "judicial"},
                                  {mass, "mass"},
                                  {leading_group, "leading_group"},
                                  {new_area, "new_area"},
                                  {park, "park"},
                                  {bank, "bank"},
                                  {enterprise, "enterprise"},
                                  {other, "other"}});
}

// How the unit with a function is called at one level. `head` follows the division's name (财政厅), `also` are other
// ways to say the head; `full` and `whole` are complete names with {full} and {short} for the division's.
struct FunctionName {
  std::vector<Level> levels;
  std::string head;
  std::vector<std::string> also;
  std::string full;  // empty: the division's name + head
  std::vector<std::string> whole;
  catalog::Span span;
  bool unconfirmed = false;
};

struct Function {
  std::string key;
  OrganisationKind kind = OrganisationKind::department;
  std::vector<std::string> titles;  // the subject: 工业和信息化, 工信
  std::vector<FunctionName> names;  // the official one of a day is the first that is in force
};

// One reading of a head at a level.
struct HeadMatch {
  const Function* function;
  bool official;
  bool in_force;
  bool unconfirmed;
};

// Immutable; pointers live as long as it does.
class Functions {
 public:
  std::span<const Function> all() const { return all_; }
  const Function* find(std::string_view key) const;

  // The functions whose unit at `level` is or was called `head`.
  std::vector<HeadMatch> called(std::string_view head, Level level, Date on) const;
  // The function with this subject: 工信 of 工信部门.
  const Function* about(std::string_view title) const;

 private:
  friend Functions read_functions(const catalog::Catalog& catalog);
  struct Use {
    std::size_t function;
    std::size_t name;
    bool official;
  };
  std::vector<Function> all_;
  std::unordered_map<std::string, std::vector<Use>> by_head_;
};

// Reads catalog/functions.yaml; empty when the catalogue has none.
Functions read_functions(const catalog::Catalog& catalog);

}  // namespace huiqi::identity
