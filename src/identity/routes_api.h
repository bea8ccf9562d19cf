#pragma once

#include "identity/api.h"

// The lists of routes that add_routes puts together.
namespace huiqi::identity {

void add_session_routes(http::Router& router, const Services& services);
void add_account_routes(http::Router& router, const Services& services);
void add_directory_routes(http::Router& router, const Services& services);

inline http::Access own_session() {
  return http::needs(std::string{kOwnSession});
}
inline http::Access signed_in() {
  return http::needs(std::string{kSession});
}

}  // namespace huiqi::identity
