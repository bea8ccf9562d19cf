#include "http/router.h"

#include <stdexcept>

#include "http/text.h"

namespace huiqi::http {
namespace {

bool is_name(std::string_view segment) {
  return segment.starts_with('{');
}

bool is_good_segment(std::string_view segment) {
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789_-.";
  if (is_name(segment)) {
    if (segment.size() < 3 || !segment.ends_with('}')) return false;
    segment = segment.substr(1, segment.size() - 2);
  }
  return !segment.empty() && segment.find_first_not_of(letters) == std::string_view::npos;
}

std::vector<std::string_view> split(std::string_view path) {
  std::vector<std::string_view> segments;
  path.remove_prefix(1);
  for (;;) {
    const auto slash = path.find('/');
    segments.push_back(path.substr(0, slash));
    if (slash == std::string_view::npos) return segments;
    path.remove_prefix(slash + 1);
  }
}

// Some path is matched by both, and each is closer to it than the other in some segment.
bool are_ambiguous(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b) {
  if (a.size() != b.size()) return false;
  bool a_closer = false;
  bool b_closer = false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (!is_name(a[i]) && !is_name(b[i]) && a[i] != b[i]) return false;
    a_closer = a_closer || (!is_name(a[i]) && is_name(b[i]));
    b_closer = b_closer || (is_name(a[i]) && !is_name(b[i]));
  }
  return a_closer && b_closer;
}

}  // namespace

// One segment of the tree. The segments of a path lead from the root to the node that holds its routes.
struct Router::Node {
  std::vector<std::pair<std::string, std::unique_ptr<Node>>> literals;  // sorted
  std::unique_ptr<Node> named;
  std::array<const Route*, kMethods> routes{};

  Node* child(std::string_view segment) const {
    const auto at = std::lower_bound(literals.begin(), literals.end(), segment,
                                     [](const auto& entry, std::string_view text) { return entry.first < text; });
    return at != literals.end() && at->first == segment ? at->second.get() : nullptr;
  }

  Node& make_child(std::string_view segment) {
    auto& slot = is_name(segment) ? named : literal_slot(segment);
    if (!slot) slot = std::make_unique<Node>();
    return *slot;
  }

  bool has_routes() const {
    return std::any_of(routes.begin(), routes.end(), [](const Route* route) { return route != nullptr; });
  }

  // The node for the rest of a path; the segments that stood for names are left in `values`.
  const Node* find(std::string_view rest, std::vector<std::string_view>& values) const {
    const auto slash = rest.find('/');
    const auto segment = rest.substr(0, slash);
    const auto go_on = [&](const Node* next) -> const Node* {
      if (next == nullptr) return nullptr;
      if (slash == std::string_view::npos) return next->has_routes() ? next : nullptr;
      return next->find(rest.substr(slash + 1), values);
    };
    if (const Node* found = go_on(child(segment))) return found;
    if (!named || segment.empty()) return nullptr;
    values.push_back(segment);
    if (const Node* found = go_on(named.get())) return found;
    values.pop_back();
    return nullptr;
  }

  std::string allow() const {
    std::string list;
    for (const auto& [method, name] : enum_names(Method{})) {
      const bool answered = routes[static_cast<std::size_t>(method)] != nullptr || method == Method::options ||
                            (method == Method::head && routes[static_cast<std::size_t>(Method::get)] != nullptr);
      if (answered) list.append(list.empty() ? "" : ", ").append(name);
    }
    return list;
  }

 private:
  std::unique_ptr<Node>& literal_slot(std::string_view segment) {
    auto at = std::lower_bound(literals.begin(), literals.end(), segment,
                               [](const auto& entry, std::string_view text) { return entry.first < text; });
    if (at == literals.end() || at->first != segment) at = literals.emplace(at, std::string{segment}, nullptr);
    return at->second;
  }
};

Access needs(std::string permission) {
  if (permission.empty()) throw std::logic_error("needs() wants a permission; anyone() says that none is needed");
  return Access{std::move(permission)};
}

Access anyone() {
  return Access{{}};
}

Router::Router() : root_(std::make_unique<Node>()) {}
Router::Router(Router&&) noexcept = default;
Router& Router::operator=(Router&&) noexcept = default;
Router::~Router() = default;

void Router::get(std::string pattern, Access access, Handler handler) {
  add(Method::get, std::move(pattern), access, std::move(handler), {0});
}
void Router::post(std::string pattern, Access access, Handler handler, BodyLimit limit) {
  add(Method::post, std::move(pattern), access, std::move(handler), limit);
}
void Router::put(std::string pattern, Access access, Handler handler, BodyLimit limit) {
  add(Method::put, std::move(pattern), access, std::move(handler), limit);
}
void Router::patch(std::string pattern, Access access, Handler handler, BodyLimit limit) {
  add(Method::patch, std::move(pattern), access, std::move(handler), limit);
}
void Router::del(std::string pattern, Access access, Handler handler) {
  add(Method::del, std::move(pattern), access, std::move(handler), {});
}

void Router::add(Method method, std::string pattern, const Access& access, Handler handler, BodyLimit limit) {
  if (!pattern.starts_with('/')) throw std::logic_error("a route's pattern begins with '/': " + pattern);
  const auto segments = split(pattern);
  if (pattern != "/" && !std::all_of(segments.begin(), segments.end(), is_good_segment)) {
    throw std::logic_error("broken pattern of a route: " + pattern);
  }
  refuse_ambiguous(segments, pattern);
  Node* node = root_.get();
  std::vector<std::string> names;
  for (const auto segment : segments) {
    if (is_name(segment)) names.emplace_back(segment.substr(1, segment.size() - 2));
    node = &node->make_child(segment);
  }
  auto& slot = node->routes.at(static_cast<std::size_t>(method));
  if (slot != nullptr) {
    throw std::logic_error(std::string{name_of(method)} + ' ' + pattern + " is the same route as " + slot->pattern);
  }
  slot = &routes_.emplace_back(Route{method, std::move(pattern), access.permission(), std::move(handler), limit.bytes,
                                     std::move(names), routes_.size()});
}

void Router::refuse_ambiguous(const std::vector<std::string_view>& segments, const std::string& pattern) const {
  for (const auto& route : routes_) {
    if (are_ambiguous(segments, split(route.pattern))) {
      throw std::logic_error("some path would match both " + pattern + " and " + route.pattern);
    }
  }
}

Router::Match Router::find(Method method, std::string_view path) const {
  Match match;
  std::vector<std::string_view> texts;
  const Node* node = path.starts_with('/') ? root_->find(path.substr(1), texts) : nullptr;
  if (node == nullptr) return match;
  std::vector<std::string> values;
  for (const auto text : texts) {
    auto value = percent_decode(text);
    if (!value) return match;
    values.push_back(*std::move(value));
  }
  match.route = node->routes.at(static_cast<std::size_t>(method == Method::head ? Method::get : method));
  if (match.route == nullptr) {
    match.allow = node->allow();
    return match;
  }
  for (std::size_t i = 0; i < values.size(); ++i)
    match.values.emplace_back(match.route->names[i], std::move(values[i]));
  return match;
}

}  // namespace huiqi::http
