#include "catalog/catalog.h"

#include <fstream>
#include <iterator>
#include <set>
#include <sstream>

#include "catalog/schema.h"
#include "catalog/yaml.h"

namespace huiqi::catalog {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> read_file(const fs::path& path) {
  std::ifstream in{path, std::ios::binary};
  if (!in) return std::nullopt;
  return std::string{std::istreambuf_iterator<char>{in}, {}};
}

std::vector<fs::path> sorted_entries(const fs::path& folder) {
  std::vector<fs::path> paths;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator{folder, error}) paths.push_back(entry.path());
  std::ranges::sort(paths);
  return paths;
}

class Loader {
 public:
  explicit Loader(fs::path folder) : folder_{std::move(folder)} {}

  Loaded run() && {
    read_schemas();
    for (const auto& path : sorted_entries(folder_)) {
      const auto kind = path.stem().string();
      if (passed_over_.contains(kind)) continue;
      if (fs::is_directory(path)) {
        read_folder(kind, path);
      } else if (path.extension() == ".yaml") {
        read_entry(kind, path);
      }
    }
    return std::move(loaded_);
  }

 private:
  void complain(std::string_view code, const fs::path& path, std::vector<MessageValue> values = {}) {
    loaded_.issues.push_back({Severity::error, code, name_of(path), {}, std::move(values)});
  }

  std::string name_of(const fs::path& path) const { return path.lexically_relative(folder_).generic_string(); }

  void read_schemas() {
    passed_over_ = {"schema"};
    if (!fs::is_directory(folder_)) complain("catalog.unreadable", folder_);
    const auto elsewhere = read_file(folder_ / "schema/elsewhere.txt");
    std::istringstream words{elsewhere.value_or("")};
    passed_over_.insert(std::istream_iterator<std::string>{words}, {});
    for (const auto& path : sorted_entries(folder_ / "schema")) {
      if (path.extension() != ".json") continue;
      auto schema = Schema::compile(read_file(path).value_or(""));
      if (schema) {
        schemas_.emplace(path.stem().string(), std::move(*schema));
      } else {
        complain("catalog.bad_schema", path, {{"reason", schema.error().detail}});
      }
    }
  }

  void read_folder(const std::string& kind, const fs::path& folder) {
    for (const auto& path : sorted_entries(folder)) {
      if (path.extension() == ".yaml") {
        read_entry(kind, path);
      } else {
        complain("catalog.not_an_entry", path);
      }
    }
  }

  void read_entry(const std::string& kind, const fs::path& path) {
    const auto schema = schemas_.find(kind);
    const auto text = read_file(path);
    if (schema == schemas_.end()) return complain("catalog.unknown_kind", path, {{"kind", kind}});
    if (!text) return complain("catalog.unreadable", path);
    auto parsed = parse_yaml(*text, name_of(path));
    if (parsed.issues.empty()) parsed.issues = schema->second.check(parsed.root, name_of(path));
    if (parsed.issues.empty()) {
      loaded_.catalog.add(kind, {path.stem().string(), name_of(path), std::move(parsed.root)});
    }
    std::ranges::move(parsed.issues, std::back_inserter(loaded_.issues));
  }

  fs::path folder_;
  std::set<std::string> passed_over_;
  std::map<std::string, Schema> schemas_;
  Loaded loaded_;
};

}  // namespace

std::span<const Entry> Catalog::of(std::string_view kind) const {
  const auto found = kinds_.find(kind);
  return found == kinds_.end() ? std::span<const Entry>{} : std::span<const Entry>{found->second};
}

const Entry* Catalog::find(std::string_view kind, std::string_view key) const {
  const auto entries = of(kind);
  const auto found = std::ranges::lower_bound(entries, key, {}, &Entry::key);
  return found != entries.end() && found->key == key ? &*found : nullptr;
}

std::size_t Catalog::size() const {
  std::size_t size = 0;
  for (const auto& [kind, entries] : kinds_) size += entries.size();
  return size;
}

void Catalog::add(std::string kind, Entry entry) {
  auto& entries = kinds_[std::move(kind)];
  entries.insert(std::ranges::upper_bound(entries, entry.key, {}, &Entry::key), std::move(entry));
}

Loaded load(const fs::path& folder) {
  return Loader{folder}.run();
}

}  // namespace huiqi::catalog
