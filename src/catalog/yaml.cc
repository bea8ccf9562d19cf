#include "catalog/yaml.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <charconv>
#include <sstream>

namespace huiqi::catalog {
namespace {

constexpr std::size_t kMaxDepth = 64;

// yaml-cpp counts columns in bytes; people count characters.
class Lines {
 public:
  explicit Lines(std::string_view text) : text_{text} {
    starts_.push_back(0);
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '\n') starts_.push_back(i + 1);
    }
  }
  Position position(const YAML::Mark& mark) const {
    if (mark.is_null()) return {};
    const auto line = std::min(static_cast<std::size_t>(mark.line), starts_.size() - 1);
    const auto before = text_.substr(starts_[line], static_cast<std::size_t>(mark.column));
    const auto is_first_byte = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    return {line + 1, static_cast<std::size_t>(std::ranges::count_if(before, is_first_byte)) + 1};
  }

 private:
  std::string_view text_;
  std::vector<std::size_t> starts_;
};

// -?(0|[1-9][0-9]*)(\.[0-9]+)? and within 64 bits when it is whole.
Node::Type type_of_number(std::string_view text) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  std::string_view rest = text.starts_with('-') ? text.substr(1) : text;
  const auto whole = static_cast<std::size_t>(std::ranges::find_if_not(rest, is_digit) - rest.begin());
  if (whole == 0 || (whole > 1 && rest.front() == '0')) return Node::Type::text;
  rest.remove_prefix(whole);
  if (rest.empty()) {
    std::int64_t value = 0;
    const bool fits = std::from_chars(text.data(), text.data() + text.size(), value).ec == std::errc{};
    return fits ? Node::Type::integer : Node::Type::text;
  }
  rest.remove_prefix(1);
  const bool decimal =
      text[text.size() - rest.size() - 1] == '.' && !rest.empty() && std::ranges::all_of(rest, is_digit);
  return decimal ? Node::Type::decimal : Node::Type::text;
}

Node::Type type_of_plain(std::string_view text) {
  if (text.empty() || text == "~" || text == "null") return Node::Type::null;
  if (text == "true" || text == "false") return Node::Type::boolean;
  return type_of_number(text);
}

bool looks_like_a_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  return std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; }) == 8;
}

class Builder final : public YAML::EventHandler {
 public:
  Builder(const Lines& lines, std::string_view source) : lines_{lines}, source_{source} {}

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { scalar(Node::Type::null, mark, {}); }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    complain("catalog.alias_refused", mark);
    scalar(Node::Type::null, mark, {});
  }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t, const std::string& value) override {
    const auto type = tag == "!" ? Node::Type::text : type_of_plain(value);
    if (type == Node::Type::text && looks_like_a_date(value) && !parse_date(value)) {
      complain("catalog.no_such_day", mark, {{"day", value}});
    }
    scalar(type, mark, value);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
    open(Node::Type::list, mark);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
    open(Node::Type::map, mark);
  }
  void OnMapEnd() override { close(); }

  void complain(std::string_view code, const YAML::Mark& mark, std::vector<MessageValue> values = {}) {
    issues_.push_back({Severity::error, code, std::string{source_}, lines_.position(mark), std::move(values)});
  }

  ParsedYaml take() && { return {std::move(root_), std::move(issues_)}; }

 private:
  struct Open {
    Node node;
    std::optional<Child> member;  // its key is read, its value not yet
  };

  void scalar(Node::Type type, const YAML::Mark& mark, const std::string& value) {
    if (awaits_key()) {
      begin_member(mark, value);
    } else {
      place(Node{type, lines_.position(mark), value});
    }
  }

  bool awaits_key() const {
    return !open_.empty() && open_.back().node.type() == Node::Type::map && !open_.back().member;
  }

  void begin_member(const YAML::Mark& mark, const std::string& key) {
    auto& map = open_.back();
    if (map.node.find(key)) complain("catalog.duplicate_key", mark, {{"key", key}});
    map.member = Child{key, lines_.position(mark), {}};
  }

  void open(Node::Type type, const YAML::Mark& mark) {
    if (open_.size() == kMaxDepth) throw YAML::ParserException(mark, "nested more than 64 levels deep");
    if (awaits_key()) throw YAML::ParserException(mark, "a key must be a plain text");
    open_.push_back({Node{type, lines_.position(mark)}, std::nullopt});
  }

  void close() {
    Node done = std::move(open_.back().node);
    open_.pop_back();
    place(std::move(done));
  }

  void place(Node node) {
    if (open_.empty()) {
      root_ = std::move(node);
      return;
    }
    auto& parent = open_.back();
    Child child = parent.member ? std::move(*parent.member) : Child{};
    parent.member.reset();
    child.value = std::move(node);
    parent.node.add(std::move(child));
  }

  const Lines& lines_;
  std::string_view source_;
  Node root_;
  std::vector<Open> open_;
  std::vector<Issue> issues_;
};

}  // namespace

ParsedYaml parse_yaml(std::string_view text, std::string_view source) {
  const Lines lines{text};
  Builder builder{lines, source};
  // The comment at the end lets yaml-cpp notice a quote that is open when the last line has ended.
  std::istringstream in{std::string{text} + (text.ends_with('\n') ? "#" : "\n#")};
  try {
    YAML::Parser parser{in};
    parser.HandleNextDocument(builder);
    Builder rest{lines, source};
    if (parser.HandleNextDocument(rest)) builder.complain("catalog.second_document", YAML::Mark::null_mark());
  } catch (const YAML::Exception& error) {
    builder.complain("catalog.not_yaml", error.mark, {{"reason", error.msg}});
  }
  return std::move(builder).take();
}

}  // namespace huiqi::catalog
