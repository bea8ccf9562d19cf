#pragma once

#include "base/enum_names.h"

namespace huiqi::http {

enum class Method : std::uint8_t { get, head, post, put, patch, del, options };
constexpr std::size_t kMethods = 7;

constexpr auto enum_names(Method) {
  return named<Method>({{Method::get, "GET"},
                        {Method::head, "HEAD"},
                        {Method::post, "POST"},
                        {Method::put, "PUT"},
                        {Method::patch, "PATCH"},
                        {Method::del, "DELETE"},
                        {Method::options, "OPTIONS"}});
}

}  // namespace huiqi::http
