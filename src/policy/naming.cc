#include "policy/naming.h"

namespace huiqi::policy {

Naming::Naming(const identity::Directory& directory, const Particulars& said, Date today)
    : directory_(&directory),
      today_(today),
      date_(said.sign_date ? *said.sign_date : said.publish_date.value_or(today)) {
  if (said.region) {
    const auto named = directory.divisions.named(*said.region, date_);
    if (!named.empty()) division_ = named.front().division->code;
  }
  if (!said.issuers.empty()) printed_issuer_ = said.issuers.front();
  for (const auto& issuer : said.issuers) {
    issuer_ = resolver().resolve(issuer, context()).organisation;
    if (!issuer_) continue;
    division_ = issuer_->division;
    return;
  }
}

Issuer Naming::issuer_unit() const {
  if (!issuer_) return {printed_issuer_, {}};
  return {issuer_->name_on(date_), issuer_->id};
}

identity::NamingContext Naming::context() const {
  return {division_, issuer_ ? std::string_view{issuer_->key} : std::string_view{}, date_};
}

Naming::Meaning Naming::of(std::string_view printed) const {
  const auto resolved = resolver().resolve(printed, context());
  switch (resolved.kind) {
    case identity::UnitKind::organisation: return {UnitStanding::organisation, resolved.organisation->id};
    case identity::UnitKind::group: return {UnitStanding::enumerable};
    case identity::UnitKind::indefinite: return {UnitStanding::indefinite};
    case identity::UnitKind::ambiguous:
    case identity::UnitKind::unknown: break;
  }
  return {UnitStanding::unknown};
}

std::optional<std::int64_t> Naming::members_of(std::string_view printed) const {
  const auto expansion = resolver().expand(printed, context());
  if (!expansion) return std::nullopt;
  return std::ssize(expansion->members);
}

}  // namespace huiqi::policy
