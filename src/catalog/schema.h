#pragma once

#include "base/result.h"
#include "catalog/node.h"

namespace huiqi::catalog {

// A compiled JSON schema, draft 7. Immutable; safe to use from several threads. This is the one place that sees
// valijson.
class Schema {
 public:
  // `text` is the schema as JSON. An unreadable one is "catalog.bad_schema" with the reason in the detail.
  static Result<Schema> compile(std::string_view text);

  Schema(Schema&&) noexcept;
  Schema& operator=(Schema&&) noexcept;
  ~Schema();

  // Every mistake of `root` at the line and column where it stands; unknown keys stand where they are written.
  std::vector<Issue> check(const Node& root, std::string_view source) const;

 private:
  struct Compiled;
  explicit Schema(std::unique_ptr<Compiled> compiled);
  std::unique_ptr<Compiled> compiled_;
};

}  // namespace huiqi::catalog
