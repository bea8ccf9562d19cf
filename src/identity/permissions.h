#pragma once

#include <set>

#include "base/enum_names.h"
#include "catalog/catalog.h"

namespace huiqi::identity {

// What a post is for. A person may hold several posts and acts under one at a time.
enum class PostFunction : std::uint8_t {
  enter,          // 经办: enters what the unit does
  check,          // 审核: another person of the same unit vouches for it
  office,         // 领导小组办公室: opens the ledger, accepts, chases
  administrator,  // 管理员: people and posts; nothing of the content
};
constexpr auto enum_names(PostFunction) {
  return named<PostFunction>({{PostFunction::enter, "enter"},
                              {PostFunction::check, "check"},
                              {PostFunction::office, "office"},
                              {PostFunction::administrator, "administrator"}});
}
constexpr PostFunction kPostFunctions[] = {PostFunction::enter, PostFunction::check, PostFunction::office,
                                           PostFunction::administrator};

// The permission that everyone has who is signed in, under whatever post or none.
constexpr std::string_view kSession = "session";

// catalog/permissions.yaml. Immutable; safe to read from several threads.
class Permissions {
 public:
  bool allows(PostFunction function, std::string_view permission) const;
  const std::set<std::string, std::less<>>& of(PostFunction function) const;
  // Whether a route may ask for it: one of the catalogue's, or kSession.
  bool is_declared(std::string_view permission) const;
  const std::set<std::string, std::less<>>& declared() const { return declared_; }

 private:
  friend struct ReadPermissions read_permissions(const catalog::Catalog& catalog);
  std::array<std::set<std::string, std::less<>>, std::size(kPostFunctions)> held_;
  std::set<std::string, std::less<>> declared_;
};

struct ReadPermissions {
  Permissions permissions;
  std::vector<Issue> issues;  // a function that holds a permission which is not declared; one that nobody holds
};
ReadPermissions read_permissions(const catalog::Catalog& catalog);

}  // namespace huiqi::identity
