#pragma once

#include <deque>

#include "base/result.h"
#include "http/request.h"
#include "http/response.h"

namespace huiqi::http {

using Handler = std::function<Result<Response>(const Request&)>;

// Who may call a route: each route says so.
class Access {
 public:
  const std::string& permission() const { return permission_; }  // empty: anyone
 private:
  friend Access needs(std::string permission);
  friend Access anyone();
  explicit Access(std::string permission) : permission_(std::move(permission)) {}
  std::string permission_;
};
// Only who holds this permission: a key of catalog/permissions.yaml.
Access needs(std::string permission);
// Also who has not signed in.
Access anyone();

// The longest body that a route takes. A body is held in memory and never touches a disk: nobody knows yet what may be
// in it. Above `small_body` the permission is asked for before the body is read.
constexpr std::size_t small_body = 1 << 20;
struct BodyLimit {
  std::size_t bytes = small_body;
};
constexpr BodyLimit up_to_mib(std::size_t mebibytes) {
  return {mebibytes << 20U};
}

struct Route {
  Method method;
  std::string pattern;     // "/api/v1/documents/{id}"
  std::string permission;  // empty: anyone
  Handler handler;
  std::size_t body_limit;
  std::vector<std::string> names;  // of the pattern's values
  std::size_t index;               // position in Router::routes()
};

// All routes of the program. Filled at start, then only read, from any thread.
class Router {
 public:
  Router();
  Router(Router&&) noexcept;
  Router& operator=(Router&&) noexcept;
  ~Router();

  // A pattern's segments are literal or "{name}"; a literal one goes before a named one. Throws std::logic_error for a
  // broken pattern, for a route that is already there, and for two patterns of which neither is the closer one for some
  // path ("/a/{x}/c" and "/a/b/{y}"). GET answers HEAD too; OPTIONS answers by itself.
  void get(std::string pattern, Access access, Handler handler);
  void post(std::string pattern, Access access, Handler handler, BodyLimit limit = {});
  void put(std::string pattern, Access access, Handler handler, BodyLimit limit = {});
  void patch(std::string pattern, Access access, Handler handler, BodyLimit limit = {});
  void del(std::string pattern, Access access, Handler handler);

  const std::deque<Route>& routes() const { return routes_; }

  struct Match {
    const Route* route = nullptr;  // null: no route for this method
    std::string allow;             // without a route: "GET, HEAD, OPTIONS", or empty if no method of this path has one
    std::vector<std::pair<std::string_view, std::string>> values;  // decoded
  };
  Match find(Method method, std::string_view path) const;

 private:
  struct Node;
  void add(Method method, std::string pattern, const Access& access, Handler handler, BodyLimit limit);
  void refuse_ambiguous(const std::vector<std::string_view>& segments, const std::string& pattern) const;

  std::deque<Route> routes_;
  std::unique_ptr<Node> root_;
};

}  // namespace huiqi::http
