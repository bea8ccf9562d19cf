#include <nlohmann/json.hpp>

#include "base/issue.h"
#include "base/utf8.h"
#include "json/document.h"
#include "json/path.h"

namespace huiqi::json {
namespace {

// 1-based line and column, in characters, of a byte offset.
Position position_of(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, std::min(offset, text.size()));
  const auto lines = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
  const std::size_t line_start = lines == 0 ? 0 : before.rfind('\n') + 1;
  return {lines + 1, count_characters(before.substr(line_start)) + 1};
}

}  // namespace

// Turns the events of nlohmann's parser, which never throws in this mode, into cells.
class Builder final : public nlohmann::json_sax<nlohmann::json> {
 public:
  Builder(std::string_view text, Limits limits) : source_(text), limits_(limits) {}

  Result<Document> build() {
    if (!nlohmann::json::sax_parse(source_.begin(), source_.end(), this)) return tl::unexpected(std::move(*error_));
    if (!duplicates_.empty()) {
      return fail({ErrorKind::invalid, "json.bad_fields", {}, {}, std::move(duplicates_)});
    }
    return std::move(document_);
  }

  bool null() override {
    return add(Kind::null, [](auto&) {});
  }
  bool boolean(bool value) override {
    return add(Kind::boolean, [&](auto& cell) { cell.boolean = value; });
  }
  bool number_integer(std::int64_t value) override {
    return add(Kind::integer, [&](auto& cell) { cell.integer = value; });
  }
  bool number_unsigned(std::uint64_t value) override {
    if (value > std::uint64_t{std::numeric_limits<std::int64_t>::max()}) return add_number(static_cast<double>(value));
    return number_integer(static_cast<std::int64_t>(value));
  }
  bool number_float(double value, const std::string& /*token*/) override { return add_number(value); }
  bool string(std::string& value) override { return add_text(value); }
  bool binary(nlohmann::json::binary_t& /*JSON has none*/) override { return false; }

  bool start_object(std::size_t /*unknown in JSON*/) override { return open(Kind::object); }
  bool key(std::string& name) override {
    open_.back().last_name = static_cast<std::uint32_t>(document_.cells_.size());
    return add_text(name);
  }
  bool end_object() override {
    note_duplicates();
    return close();
  }
  bool start_array(std::size_t /*unknown in JSON*/) override { return open(Kind::list); }
  bool end_array() override { return close(); }

  bool parse_error(std::size_t position, const std::string& /*token*/,
                   const nlohmann::detail::exception& why) override {
    const Position at = position_of(source_, position == 0 ? 0 : position - 1);
    error_ = Error{ErrorKind::invalid,
                   "json.not_json",
                   why.what(),
                   {{"line", std::to_string(at.line)}, {"column", std::to_string(at.column)}}};
    return false;
  }

 private:
  struct Open {
    std::uint32_t cell = 0;
    std::uint32_t last_name = 0;
  };

  bool add(Kind kind, auto fill) {
    auto& cells = document_.cells_;
    if (!open_.empty()) ++cells[open_.back().cell].size;
    auto& cell = cells.emplace_back();
    cell.kind = kind;
    cell.next = static_cast<std::uint32_t>(cells.size());
    fill(cell);
    return true;
  }

  bool add_number(double value) {
    return add(Kind::number, [&](auto& cell) { cell.number = value; });
  }

  bool add_text(std::string_view value) {
    return add(Kind::text, [&](auto& cell) {
      cell.offset = document_.texts_.size();
      cell.size = static_cast<std::uint32_t>(value.size());
      document_.texts_ += value;
    });
  }

  bool open(Kind kind) {
    if (open_.size() == limits_.depth) {
      error_ = Error{ErrorKind::invalid, "json.too_deep", {}, {{"limit", std::to_string(limits_.depth)}}};
      return false;
    }
    const auto cell = static_cast<std::uint32_t>(document_.cells_.size());
    add(kind, [](auto&) {});
    open_.push_back({cell, 0});
    return true;
  }

  bool close() {
    document_.cells_[open_.back().cell].next = static_cast<std::uint32_t>(document_.cells_.size());
    open_.pop_back();
    return true;
  }

  void note_duplicates() {
    std::vector<std::string_view> names;
    const Node object{document_, open_.back().cell};
    names.reserve(object.size());
    Node name = object.first();
    for (std::size_t i = 0; i < object.size(); ++i, name = name.next().next()) names.push_back(name.text());
    std::sort(names.begin(), names.end());
    for (auto twice = std::adjacent_find(names.begin(), names.end()); twice != names.end();
         twice = std::adjacent_find(twice + 1, names.end())) {
      if (duplicates_.size() < kMostFieldErrors) {
        duplicates_.push_back({join_path(path(), *twice), "json.duplicate_member", {}});
      }
    }
  }

  // Where the innermost open container stands.
  std::string path() const {
    std::string path;
    for (std::size_t i = 0; i + 1 < open_.size(); ++i) {
      const auto& cell = document_.cells_[open_[i].cell];
      path = cell.kind == Kind::object ? join_path(path, Node{document_, open_[i].last_name}.text())
                                       : join_path(path, cell.size - std::size_t{1});
    }
    return path;
  }

  std::string_view source_;
  Limits limits_;
  Document document_;
  std::vector<Open> open_;
  std::vector<FieldError> duplicates_;
  std::optional<Error> error_;
};

Result<Document> parse(std::string_view text, Limits limits) {
  if (text.size() > limits.bytes) {
    return fail({ErrorKind::too_large, "json.too_large", {}, {{"limit", std::to_string(limits.bytes)}}});
  }
  if (!is_utf8(text)) return fail(ErrorKind::invalid, "json.not_utf8");
  return Builder{text, limits}.build();
}

}  // namespace huiqi::json
