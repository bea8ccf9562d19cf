#include "identity/permissions.h"

namespace huiqi::identity {
namespace {

Issue issue(std::string_view code, const catalog::Entry& entry, Position at, std::string permission) {
  return {Severity::error, code, entry.source, at, {{"permission", std::move(permission)}}};
}

}  // namespace

const std::set<std::string, std::less<>>& Permissions::of(PostFunction function) const {
  return held_[static_cast<std::size_t>(function)];
}

bool Permissions::allows(PostFunction function, std::string_view permission) const {
  return permission == kSession || of(function).contains(permission);
}

bool Permissions::is_declared(std::string_view permission) const {
  return permission == kSession || declared_.contains(permission);
}

ReadPermissions read_permissions(const catalog::Catalog& catalog) {
  ReadPermissions read;
  const auto* entry = catalog.find("permissions", "permissions");
  if (!entry) return read;
  auto& held = read.permissions.held_;
  auto& declared = read.permissions.declared_;
  for (const auto& permission : entry->body.at("permissions").children()) declared.insert(permission.key);
  std::set<std::string, std::less<>> used;
  for (const auto function : kPostFunctions) {
    for (const auto& item : entry->body.at("functions").at(name_of(function)).at("permissions").children()) {
      const auto& permission = item.value.text();
      held[static_cast<std::size_t>(function)].insert(permission);
      used.insert(permission);
      if (declared.contains(permission)) continue;
      read.issues.push_back(issue("identity.undeclared_permission", *entry, item.value.position(), permission));
    }
  }
  for (const auto& permission : entry->body.at("permissions").children()) {
    if (used.contains(permission.key)) continue;
    read.issues.push_back(issue("identity.unused_permission", *entry, permission.key_at, permission.key));
  }
  return read;
}

}  // namespace huiqi::identity
