#include "search/index.h"

#include <charconv>

namespace huiqi::search {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kBegin = "index-";
constexpr std::string_view kEnd = ".sqlite";

// N of index-N.sqlite.
std::optional<std::int64_t> number_of(const fs::path& file) {
  const std::string name = file.filename().string();
  if (!name.starts_with(kBegin) || !name.ends_with(kEnd) || name.size() <= kBegin.size() + kEnd.size())
    return std::nullopt;
  const std::string_view digits =
      std::string_view{name}.substr(kBegin.size(), name.size() - kBegin.size() - kEnd.size());
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  return number;
}

std::int64_t newest_in(const fs::path& folder) {
  std::int64_t newest = 0;
  for (const auto& each : fs::directory_iterator{folder}) newest = std::max(newest, number_of(each.path()).value_or(0));
  return newest;
}

fs::path file_in(const fs::path& folder, std::int64_t number) {
  return folder / (std::string{kBegin} + std::to_string(number) + std::string{kEnd});
}

// With what SQLite keeps beside it. A file that another process has open lives on until it lets go.
void remove_file(const fs::path& file) {
  for (const char* suffix : {"-wal", "-shm", ""}) fs::remove(fs::path{file} += suffix);
}

void remove_older_than(const fs::path& folder, std::int64_t newest) {
  for (const auto& each : fs::directory_iterator{folder}) {
    if (const auto number = number_of(each.path()); number && *number < newest) remove_file(each.path());
  }
}

}  // namespace

Index::Index(fs::path folder, const Folding& folding, AreaPath area_path)
    : folder_(std::move(folder)), folding_(folding), area_path_(std::move(area_path)) {
  fs::create_directories(folder_);
  file_ = open_or_begin();
}

std::shared_ptr<SideFile> Index::current() const {
  const std::lock_guard lock{mutex_};
  return file_;
}

std::shared_ptr<SideFile> Index::open_or_begin() {
  const std::int64_t newest = newest_in(folder_);
  if (newest > 0) {
    try {
      auto file = std::make_shared<SideFile>(file_in(folder_, newest), folding_, area_path_);
      remove_older_than(folder_, newest);
      return file;
    } catch (const store::StoreError& error) {
      if (error.failure() != store::StoreFailure::corrupt) throw;
    }
  }
  return begin(newest + 1);
}

std::shared_ptr<SideFile> Index::begin(std::int64_t number) {
  auto file = std::make_shared<SideFile>(file_in(folder_, number), folding_, area_path_);
  remove_older_than(folder_, number);
  return file;
}

bool Index::refresh() {
  const auto now = current();
  if (newest_in(folder_) <= number_of(now->path()).value_or(0)) return false;
  auto file = open_or_begin();
  const std::lock_guard lock{mutex_};
  file_ = std::move(file);
  return true;
}

void Index::begin_anew() {
  auto file = begin(newest_in(folder_) + 1);
  const std::lock_guard lock{mutex_};
  file_ = std::move(file);
}

Rebuild::Rebuild(fs::path folder, const Folding& folding, store::ChainHead position, AreaPath area_path)
    : folder_(std::move(folder)), building_(folder_ / "building.sqlite"), position_(std::move(position)) {
  fs::create_directories(folder_);
  remove_file(building_);
  file_ = std::make_unique<SideFile>(building_, folding, std::move(area_path));
}

Rebuild::~Rebuild() {
  if (!file_) return;
  file_.reset();
  std::error_code ignored;  // what is left is removed by the next rebuild
  for (const char* suffix : {"-wal", "-shm", ""}) fs::remove(fs::path{building_} += suffix, ignored);
}

void Rebuild::add(std::span<const DocumentEntries> documents) {
  file_->apply(documents, position_);
}

void Rebuild::finish() {
  file_->apply({}, position_);
  file_->optimise();
  file_.reset();  // the last handle writes everything into the one file, so that it can be renamed
  fs::rename(building_, file_in(folder_, newest_in(folder_) + 1));
}

}  // namespace huiqi::search
