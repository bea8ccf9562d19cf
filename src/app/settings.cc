#include "app/settings.h"

#include <charconv>
#include <fstream>
#include <sstream>

#include "catalog/yaml.h"

namespace huiqi::app {
namespace {

// Takes a value's text; false refuses it.
using Set = bool (*)(Settings&, std::string_view);

struct Row {
  SettingRow shown;
  Set set;
};

template <class T>
bool set_number(T& target, std::string_view text, T least, T most) {
  T value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || value < least || value > most) return false;
  target = value;
  return true;
}

bool set_seconds(std::chrono::seconds& target, std::string_view text) {
  std::int64_t seconds = 0;
  if (!set_number<std::int64_t>(seconds, text, 60, 31'536'000)) return false;
  target = std::chrono::seconds{seconds};
  return true;
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const auto comma = text.find(',');
    if (const auto word = text.substr(0, comma); !word.empty()) words.emplace_back(word);
    text = comma == std::string_view::npos ? std::string_view{} : text.substr(comma + 1);
  }
  return words;
}

bool set_listen(Settings& settings, std::string_view text) {
  const auto colon = text.rfind(':');
  if (colon == std::string_view::npos || colon == 0) return false;
  settings.address = text.substr(0, colon);
  return set_number<std::uint16_t>(settings.port, text.substr(colon + 1), 0, 65'535);
}

bool set_database(Settings& settings, std::string_view text) {
  if (!text.starts_with("sqlite:") && !text.starts_with("postgresql://")) return false;
  settings.database = text;
  return true;
}

std::vector<Row> table() {
  return {
      {{"data", "FOLDER", "where the database, the files and the search index lie", "data"},
       [](Settings& s, std::string_view text) { return s.data = text, !text.empty(); }},
      {{"database", "URL", "sqlite:PATH or postgresql://…", "sqlite:DATA/huiqi.db"}, set_database},
      {{"listen", "ADDRESS:PORT", "where the pages are served; port 0 takes a free one", "127.0.0.1:8080"}, set_listen},
      {{"directory", "FILES", "files of catalog/divisions and catalog/organisations, with commas between",
        "national,demo"},
       [](Settings& s, std::string_view text) { return s.directory = words_of(text), !s.directory.empty(); }},
      {{"organisation", "KEY", "unit of the first administrator", "the first office of a leading group"},
       [](Settings& s, std::string_view text) { return s.organisation = text, !text.empty(); }},
      {{"node", "0…255", "number of this process among those on one database", "0"},
       [](Settings& s, std::string_view text) { return set_number(s.node, text, 0U, 255U); }},
      {{"io_threads", "COUNT", "threads that read and write connections", "1"},
       [](Settings& s, std::string_view text) { return set_number(s.io_threads, text, 1U, 64U); }},
      {{"workers", "COUNT", "threads that answer requests", "8"},
       [](Settings& s, std::string_view text) { return set_number(s.workers, text, 1U, 256U); }},
      {{"session_idle", "SECONDS", "a session that is not used so long ends", "3600"},
       [](Settings& s, std::string_view text) { return set_seconds(s.session_idle, text); }},
      {{"session_longest", "SECONDS", "a session ends after this in any case", "43200"},
       [](Settings& s, std::string_view text) { return set_seconds(s.session_longest, text); }},
      {{"trusted_proxies", "ADDRESSES", "proxies whose X-Forwarded-For is believed, with commas between", ""},
       [](Settings& s, std::string_view text) { return s.trusted_proxies = words_of(text), true; }},
      {{"site_name", "NAME", "name of the site, shown on every page", "惠企"},
       [](Settings& s, std::string_view text) { return s.site_name = text, !text.empty(); }},
      {{"hotline", "TELEPHONE", "service hotline, shown on every public page", ""},
       [](Settings& s, std::string_view text) { return s.hotline = text, true; }},
      {{"demo", "true or false", "marks every page as demonstration data and offers its sign-ins", "false"},
       [](Settings& s, std::string_view text) { return s.demo = text == "true", text == "true" || text == "false"; }},
  };
}

class Reader {
 public:
  explicit Reader(CommandLine& into) : into_(into) {}

  void set(std::string_view key, std::string_view value, const std::string& source, Position at = {}) {
    for (const auto& row : rows_) {
      if (row.shown.key != key) continue;
      if (!row.set(into_.settings, value)) {
        complain("settings.bad_value", source, at,
                 {{"key", std::string{key}}, {"expected", std::string{row.shown.value_name}}});
      }
      return;
    }
    complain("settings.unknown_key", source, at, {{"key", std::string{key}}});
  }

  void complain(std::string_view code, const std::string& source, Position at, std::vector<MessageValue> values) {
    into_.issues.push_back({Severity::error, code, source, at, std::move(values)});
  }

  void read_file(const std::string& path) {
    std::ifstream in{path, std::ios::binary};
    if (!in) return complain("settings.no_file", path, {}, {{"file", path}});
    std::stringstream text;
    text << in.rdbuf();
    const auto parsed = catalog::parse_yaml(text.str(), path);
    if (!parsed.issues.empty()) {
      into_.issues.insert(into_.issues.end(), parsed.issues.begin(), parsed.issues.end());
      return;
    }
    for (const auto& child : parsed.root.children()) set(child.key, text_of(child.value), path, child.key_at);
  }

 private:
  // A list is its members with commas between, as on the command line.
  static std::string text_of(const catalog::Node& node) {
    using Type = catalog::Node::Type;
    if (node.type() == Type::boolean) return node.boolean() ? "true" : "false";
    if (node.type() == Type::integer || node.type() == Type::decimal) return node.digits();
    if (node.type() == Type::text) return node.text();
    std::string joined;
    for (const auto& child : node.children()) {
      if (!joined.empty()) joined += ',';
      joined += text_of(child.value);
    }
    return joined;
  }

  CommandLine& into_;
  const std::vector<Row> rows_ = table();
};

}  // namespace

std::string Settings::database_url() const {
  return database.empty() ? "sqlite:" + (data / "huiqi.db").string() : database;
}

std::vector<SettingRow> setting_rows() {
  std::vector<SettingRow> rows;
  for (auto& row : table()) rows.push_back(std::move(row.shown));
  return rows;
}

CommandLine read_command_line(std::span<const std::string_view> arguments, std::span<const std::string_view> own) {
  CommandLine line;
  Reader reader{line};
  const std::string source = "command line";
  std::vector<std::pair<std::string_view, std::string_view>> options;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const auto word = arguments[i];
    if (!word.starts_with("--") || std::ranges::find(own, word) != own.end()) {
      line.rest.emplace_back(word);
    } else if (i + 1 == arguments.size()) {
      reader.complain("settings.no_value", source, {}, {{"key", std::string{word}}});
    } else if (word == "--config") {
      reader.read_file(std::string{arguments[++i]});
    } else {
      options.emplace_back(word.substr(2), arguments[++i]);
    }
  }
  for (const auto& [key, value] : options) reader.set(key, value, source);
  return line;
}

}  // namespace huiqi::app
