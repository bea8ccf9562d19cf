#pragma once

#include <tl/expected.hpp>

#include "base/error.h"

namespace huiqi {

// A value or the Error that a user must hear of. Derived from tl::expected because that one may be dropped unseen.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
  using Base = tl::expected<T, Error>;

 public:
  using Base::Base;
  Result(Base&& base) : Base(std::move(base)) {}  // accepts what map() and and_then() return
};

inline tl::unexpected<Error> fail(Error error) {
  return tl::unexpected<Error>(std::move(error));
}
inline tl::unexpected<Error> fail(ErrorKind kind, std::string_view code, std::string detail = {}) {
  return tl::unexpected<Error>(Error{kind, code, std::move(detail)});
}

}  // namespace huiqi

#define HQ_CAT_(a, b) a##b
#define HQ_CAT(a, b) HQ_CAT_(a, b)
#define HQ_TRY_(tmp, decl, ...)                                              \
  auto tmp = (__VA_ARGS__);                                                  \
  if (!tmp) return ::tl::unexpected<::huiqi::Error>(std::move(tmp).error()); \
  decl = *std::move(tmp)
#define HQ_CHECK_(tmp, ...) \
  if (auto tmp = (__VA_ARGS__); !tmp) return ::tl::unexpected<::huiqi::Error>(std::move(tmp).error())

// HQ_TRY(auto x, f()); binds the value or returns the error. Two statements: always inside braces.
#define HQ_TRY(decl, ...) HQ_TRY_(HQ_CAT(hq_try_, __LINE__), decl, __VA_ARGS__)
// HQ_CHECK(f()); returns the error, if there is one.
#define HQ_CHECK(...) HQ_CHECK_(HQ_CAT(hq_check_, __LINE__), __VA_ARGS__)
