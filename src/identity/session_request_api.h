#pragma once

#include "http/request.h"
#include "identity/actor.h"

namespace huiqi::identity {

// What the authoriser leaves in a request.
struct SessionRequest {
  Actor actor;
  std::string token;
};
const SessionRequest& session_of(const http::Request& request);

}  // namespace huiqi::identity
