#pragma once

#include "policy/characters.h"
#include "policy/publication_service.h"
#include "policy/sample_test.h"

// A reviewed document that may be published, for the tests of publication and of the public side.
namespace huiqi::policy {

inline const std::string kPublicText =
    "示例省支持中小企业若干措施\n一、融资支持\n1.扩大首贷。新增首贷户1000户，建成续贷平台。（省财政厅牵头）\n2."
    "减免租金，"
    "免收三个月租金。\n";

// Where the sample's text says it.
inline Place place_of(std::string_view said) {
  const Characters characters{kPublicText};
  const auto begin = kPublicText.find(said);
  return {static_cast<std::int64_t>(characters.at_byte(kPublicText, begin)),
          static_cast<std::int64_t>(characters.at_byte(kPublicText, begin + said.size()))};
}
inline Found found_at(std::string_view said) {
  const auto [begin, end] = place_of(said);
  return {begin, end, 9'000};
}

// Ids are those of document 1, and 100 more for each that follows.
constexpr MeasureId kLoans{101}, kRents{102};

inline VersionContent sample_content(std::int64_t document = 1) {
  const auto before = 100 * (document - 1);
  VersionContent content;
  content.sections = {{"一", "融资支持", 1, place_of("融资支持")}};
  VersionMeasure loans;
  loans.id = {kLoans.value + before};
  loans.number = "1";
  loans.heading = "扩大首贷";
  loans.section = 0;
  loans.place = place_of("扩大首贷。新增首贷户1000户，建成续贷平台。（省财政厅牵头）");
  loans.audience = ItemAudience::work_item;
  loans.units = {{.id = {before + 121}, .name = "各银行", .role = Role::support},
                 {.id = {before + 122},
                  .name = "省财政厅",
                  .role = Role::lead,
                  .standing = UnitStanding::organisation,
                  .organisation = identity::organisation_id("980000.finance"),
                  .found = found_at("省财政厅")}};
  loans.targets = {{.id = {before + 131},
                    .text = "新增首贷户1000户",
                    .subject = "首贷户",
                    .value = 10'000'000,
                    .unit = "户",
                    .found = found_at("新增首贷户1000户")}};
  loans.goals = {{.id = {before + 141}, .text = "建成续贷平台", .found = found_at("建成续贷平台")}};
  VersionMeasure rents;
  rents.id = {kRents.value + before};
  rents.number = "2";
  rents.place = place_of("减免租金，免收三个月租金。");
  rents.audience = ItemAudience::policy_item;
  content.measures = {loans, rents};
  content.conditions = {{.id = {before + 151}, .text = "承租国有经营用房"}};
  return content;
}

// Document `number` with one version: reviewed, open, imported by `account` for `unit`, on a text of its own.
inline DocumentId keep_reviewed(store::Tx& tx, std::int64_t number, identity::AccountId account,
                                identity::OrganisationId unit) {
  const DocumentId id{number};
  const TextId text{1'000 + number};
  insert(tx, text, {"原文", kPublicText, {}}, sample_fingerprint(static_cast<std::uint32_t>(1'000 * number)));
  Document document;
  document.id = id;
  document.organisation = unit;
  insert(tx, document);
  auto version = sample_version({id, 1}, text);
  version.imported_by = account;
  version.imported_for = unit;
  version.state = VersionState::reviewed;
  version.particulars.title = "示例省支持中小企业若干措施";
  version.particulars.doc_number = "示政办发〔2026〕" + std::to_string(number) + "号";
  version.particulars.disclosure = Disclosure::open;
  insert(tx, version);
  save_content(tx, version.key, sample_content(number));
  return id;
}

// Version 2 of document 1, reviewed, without the first measure.
inline void keep_correction(store::Tx& tx) {
  constexpr DocumentId id{1};
  auto version = find_version(tx, {id, 1}).value();
  version.key.version = 2;
  version.origin = VersionOrigin::corrected;
  version.reason = "更正笔误";
  insert(tx, version);
  auto content = sample_content();
  content.measures.erase(content.measures.begin());
  content.pairs = {{kLoans, false, PairState::confirmed, {}, {}, "任务已完成"},
                   {kRents, true, PairState::confirmed, {}, {}, {}}};
  save_content(tx, version.key, content);
  auto document = find_document(tx, id).value();
  document.newest = 2;
  save(tx, document);
}

}  // namespace huiqi::policy
