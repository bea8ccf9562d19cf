#pragma once

#include "catalog/catalog.h"
#include "text/words.h"

namespace huiqi::ledger {

// By what targets are recognised as the same; catalog/matching.yaml. Immutable, safe to read from several threads.
struct Vocabulary {
  text::Words dropped;                                     // say nothing of what is counted: 力争, 全省, 组织
  text::Words cues;                                        // how it is counted: 新增, 累计, 净增; tagged with Cue
  text::Words generic;                                     // common to many subjects: 企业, 建设
  text::Words levels;                                      // 国家级, 省级: those that mean one level share a tag
  text::Words boilerplate;                                 // headings that every document has: 加强组织领导
  text::Words units;                                       // every unit that is named below
  std::map<std::string, std::string, std::less<>> alike;   // 户 → 家: what counts the same thing has one name
  std::map<std::string, std::int64_t, std::less<>> money;  // 万元 → 10000
};

enum Cue : text::Words::Tag { kFlowCue = 1, kNetFlowCue = 2, kStockCue = 4 };

// The catalogue has been checked against its schema; without a file matching.yaml nothing is recognised.
Vocabulary vocabulary_of(const catalog::Catalog& catalog);

}  // namespace huiqi::ledger
