#pragma once

#include "catalog/catalog.h"

namespace huiqi::chasing {

// One way to chase, from catalog/chasing.yaml.
struct Rung {
  std::string key;
  std::string permission;
  std::string number_form;          // "督办〔{year}〕{number}号"; empty: not numbered
  std::optional<int> working_days;  // to answer in; nothing: it is recorded, and no answer is due
};

// "督办〔2026〕3号"
std::string numbered(const Rung& rung, int year, std::int64_t number);

// The mildest first. Immutable.
class Rungs {
 public:
  explicit Rungs(std::vector<Rung> rungs) : rungs_(std::move(rungs)) {}
  const Rung* find(std::string_view key) const;

 private:
  std::vector<Rung> rungs_;
};

// The catalogue has been checked against its schema.
Rungs rungs_of(const catalog::Catalog& catalog);

}  // namespace huiqi::chasing
