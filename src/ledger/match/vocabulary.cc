#include "ledger/match/vocabulary.h"

namespace huiqi::ledger {
namespace {

void add_all(text::Words& words, const catalog::Node& list, text::Words::Tag tag = 1) {
  for (const auto& word : list.children()) words.add(word.value.text(), tag);
}

}  // namespace

Vocabulary vocabulary_of(const catalog::Catalog& catalog) {
  Vocabulary vocabulary;
  const catalog::Entry* entry = catalog.find("matching", "matching");
  if (!entry) return vocabulary;
  const catalog::Node& body = entry->body;
  add_all(vocabulary.dropped, body.at("dropped"));
  add_all(vocabulary.cues, body.at("flows"), kFlowCue);
  add_all(vocabulary.cues, body.at("net_flows"), kNetFlowCue);
  add_all(vocabulary.cues, body.at("stocks"), kStockCue);
  add_all(vocabulary.generic, body.at("generic"));
  add_all(vocabulary.boilerplate, body.at("boilerplate"));
  text::Words::Tag level = 1;
  for (const auto& group : body.at("levels").children()) {
    add_all(vocabulary.levels, group.value, level);
    level <<= 1U;
  }
  for (const auto& group : body.at("alike").children()) {
    const std::string& name = group.value.children().front().value.text();
    for (const auto& unit : group.value.children()) vocabulary.alike.emplace(unit.value.text(), name);
    add_all(vocabulary.units, group.value);
  }
  for (const auto& unit : body.at("money").children()) {
    vocabulary.money.emplace(unit.key, unit.value.integer());
    vocabulary.units.add(unit.key);
  }
  for (const std::string_view share : {"%", "‰", "个百分点", "百分点"}) vocabulary.units.add(share);
  return vocabulary;
}

}  // namespace huiqi::ledger
