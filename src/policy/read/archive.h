#pragma once

#include "base/result.h"

struct zip;

namespace huiqi::policy {

// The members of a ZIP file. Nothing is inflated beyond kLargestMember, whatever the archive says of its sizes.
class Archive {
 public:
  static constexpr std::size_t kLargestMember = std::size_t{64} << 20;

  // `bytes` must outlive it. Errors: ReadProblem::damaged.
  static Result<Archive> open(std::string_view bytes);
  Archive(Archive&&) noexcept;
  Archive& operator=(Archive&&) noexcept;
  ~Archive();

  bool has(const char* name) const;
  // Empty where there is no such member. Errors: ReadProblem::expands, damaged, password_needed.
  Result<std::string> member(const char* name) const;

 private:
  explicit Archive(zip* handle) : handle_(handle) {}
  zip* handle_;
};

}  // namespace huiqi::policy
