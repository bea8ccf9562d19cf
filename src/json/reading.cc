#include "json/reading.h"

#include <cmath>

#include "base/id.h"
#include "json/path.h"

namespace huiqi::json {
namespace {

std::string_view wrong_kind(Kind expected) {
  switch (expected) {
    case Kind::boolean: return "json.not_boolean";
    case Kind::integer: return "json.not_integer";
    case Kind::number: return "json.not_number";
    case Kind::text: return "json.not_text";
    case Kind::list: return "json.not_list";
    case Kind::object: return "json.not_object";
    case Kind::null: break;
  }
  return "json.missing";
}

// Line ends and tabs are text; other control characters break terminals, spreadsheets and XML.
bool is_forbidden(char byte) {
  return (byte >= 0 && byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t') || byte == 0x7F;
}

}  // namespace

Reading::Step::Step(Reading& reading, std::string_view name) : path_(reading.path_), length_(path_.size()) {
  if (!path_.empty()) path_ += '.';
  path_ += name;
}

Reading::Step::Step(Reading& reading, std::size_t index) : path_(reading.path_), length_(path_.size()) {
  path_ += '[' + std::to_string(index) + ']';
}

void Reading::bad(Bad what) {
  if (errors_.size() < kMostFieldErrors) errors_.push_back({path_, what.code, std::move(what.values)});
}

void Reading::missing(std::string_view name) {
  const Step step{*this, name};
  bad({"json.missing"});
}

bool Reading::expect(Node node, Kind kind) {
  if (node.kind() == kind) return true;
  bad({wrong_kind(kind)});
  return false;
}

bool Reading::take_boolean(Node node, bool& into) {
  if (!expect(node, Kind::boolean)) return false;
  into = node.boolean();
  return true;
}

bool Reading::take_integer(Node node, std::int64_t min, std::int64_t max, std::int64_t& into) {
  const bool huge = node.kind() == Kind::number && std::abs(node.number()) >= 0x1p63;
  if (!huge && !expect(node, Kind::integer)) return false;
  if (huge || node.integer() < min || node.integer() > max) {
    bad({"json.out_of_range", {{"min", std::to_string(min)}, {"max", std::to_string(max)}}});
    return false;
  }
  into = node.integer();
  return true;
}

bool Reading::take_number(Node node, double& into) {
  if (node.kind() != Kind::integer && !expect(node, Kind::number)) return false;
  into = node.number();
  return true;
}

bool Reading::check_text(std::string_view text) {
  if (std::none_of(text.begin(), text.end(), is_forbidden)) return true;
  bad({"json.control_character"});
  return false;
}

bool Reading::take_text(Node node, std::string& into) {
  if (!expect(node, Kind::text) || !check_text(node.text())) return false;
  into = node.text();
  return true;
}

bool Reading::take_id(Node node, std::int64_t& into) {
  const auto id = node.kind() == Kind::text ? parse_id(node.text()) : std::nullopt;
  if (!id) {
    bad({"json.bad_id"});
    return false;
  }
  into = *id;
  return true;
}

bool Reading::take_instant(Node node, Instant& into) {
  const auto at = node.kind() == Kind::text ? parse_instant(node.text()) : std::nullopt;
  if (!at) {
    bad({"json.bad_instant"});
    return false;
  }
  into = *at;
  return true;
}

bool Reading::take_date(Node node, Date& into) {
  const auto day = node.kind() == Kind::text ? parse_date(node.text()) : std::nullopt;
  if (!day) {
    bad({"json.bad_date"});
    return false;
  }
  into = *day;
  return true;
}

void Reading::refuse_others(Node object, std::span<const std::string_view> known) {
  Node name = object.first();
  for (std::size_t i = 0; i < object.size(); ++i, name = name.next().next()) {
    if (std::find(known.begin(), known.end(), name.text()) != known.end()) continue;
    const Step step{*this, name.text()};
    bad({"json.unknown_member"});
  }
}

Error Reading::error(std::string_view code) && {
  return {ErrorKind::invalid, code, {}, {}, std::move(errors_)};
}

}  // namespace huiqi::json
