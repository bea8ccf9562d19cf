#pragma once

#include "app/startup.h"
#include "policy/filing.h"

namespace huiqi::app {

// Keeps what `huiqi import --as LOGIN` reads, as if that person had imported it through the pages: under the first of
// their posts that may.
class ImportKeeping {
 public:
  // What it refers to must outlive it. Errors: identity.no_such_account, identity.not_permitted.
  static Result<ImportKeeping> as(const std::string& login, const policy::Parts& parts);

  // Errors: those of policy::file.
  Result<policy::Filed> keep(std::vector<policy::SourceFile> files, policy::Extraction read) const;

 private:
  ImportKeeping(const policy::Parts& parts, policy::Doer by) : parts_(parts), by_(std::move(by)) {}

  policy::Parts parts_;
  policy::Doer by_;
};

}  // namespace huiqi::app
