#pragma once

#include "catalog/dated.h"
#include "catalog/node.h"

namespace huiqi::catalog {

struct Entry {
  std::string key;     // file name without ".yaml"
  std::string source;  // "calendar/2026.yaml", for issues
  Node body;
};

// What lies in the folder catalog/: catalog/KIND/KEY.yaml, or catalog/KIND.yaml for a kind of one file, whose key is
// then KIND. Each kind has its schema in catalog/schema/KIND.json. Immutable; safe to read from several threads.
class Catalog {
 public:
  std::span<const Entry> of(std::string_view kind) const;  // sorted by key; empty for a kind without files
  const Entry* find(std::string_view kind, std::string_view key) const;

  std::size_t size() const;  // of all kinds

  void add(std::string kind, Entry entry);

 private:
  std::map<std::string, std::vector<Entry>, std::less<>> kinds_;
};

struct Loaded {
  Catalog catalog;
  std::vector<Issue> issues;  // empty: everything was read and fits its schema; otherwise do not start
};

// Reads and checks the whole folder. Files that have issues are not in the catalogue. Folders listed in
// catalog/schema/elsewhere.txt are read by the module that owns them and passed over here.
Loaded load(const std::filesystem::path& folder);

}  // namespace huiqi::catalog
