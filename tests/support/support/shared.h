#pragma once

#include "app/core.h"

namespace huiqi::testing {

// What lies in share/huiqi, for the default settings: read once a process.
inline const app::Shared& shared() {
  static const auto loaded = app::load_shared(HUIQI_SOURCE, app::Settings{}.directory);
  return *loaded.shared;
}

}  // namespace huiqi::testing
