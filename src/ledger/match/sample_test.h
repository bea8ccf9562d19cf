#pragma once

#include <gtest/gtest.h>

#include "ledger/match/vocabulary.h"

namespace huiqi::ledger {

// The vocabulary that the product ships.
inline const Vocabulary& shipped_vocabulary() {
  static const Vocabulary vocabulary = [] {
    const auto loaded = catalog::load(HUIQI_SOURCE "/catalog");
    EXPECT_TRUE(loaded.issues.empty());
    return vocabulary_of(loaded.catalog);
  }();
  return vocabulary;
}

}  // namespace huiqi::ledger
