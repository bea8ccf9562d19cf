#pragma once

#include "base/time.h"
#include "json/document.h"
#include "json/fields.h"

namespace huiqi::json {

// One reading of a document into a value: where it is, and everything found wrong so far. The part of json::read that
// needs no template.
class Reading {
 public:
  void bad(Bad what);
  // Puts the path one step further down while it lives.
  class Step;

  // Texts hold no control characters but tab and line end.
  bool check_text(std::string_view text);

  // Each takes the value out of `node`, or notes what is wrong with it and returns false.
  bool take_boolean(Node node, bool& into);
  bool take_integer(Node node, std::int64_t min, std::int64_t max, std::int64_t& into);
  bool take_number(Node node, double& into);
  bool take_text(Node node, std::string& into);
  bool take_id(Node node, std::int64_t& into);
  bool take_instant(Node node, Instant& into);
  bool take_date(Node node, Date& into);
  bool expect(Node node, Kind kind);

  void missing(std::string_view name);
  // Notes each member of `object` whose name is not in `known`.
  void refuse_others(Node object, std::span<const std::string_view> known);

  bool good() const { return errors_.empty(); }
  // Only if it is not good: `code` for the whole, and each bad field.
  Error error(std::string_view code) &&;

 private:
  std::string path_;
  std::vector<FieldError> errors_;
};

class Reading::Step {
 public:
  Step(Reading& reading, std::string_view name);
  Step(Reading& reading, std::size_t index);
  Step(const Step&) = delete;
  Step& operator=(const Step&) = delete;
  ~Step() { path_.resize(length_); }

 private:
  std::string& path_;
  std::size_t length_;
};

}  // namespace huiqi::json
