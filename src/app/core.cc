#include "app/core.h"

#include <iterator>

#include "catalog/calendar_years.h"
#include "store/migrations.h"

namespace huiqi::app {
namespace {

void append(std::vector<Issue>& issues, std::vector<Issue> more) {
  std::ranges::move(more, std::back_inserter(issues));
}

}  // namespace

LoadedShared load_shared(const std::filesystem::path& folder, std::span<const std::string> directory) {
  auto texts = catalog::load_texts(folder / "messages");
  auto catalog = catalog::load(folder / "catalog");
  auto permissions = identity::read_permissions(catalog.catalog);
  auto read = identity::read_directory(catalog.catalog, directory);
  auto years = catalog::calendar_years(catalog.catalog);

  LoadedShared loaded;
  for (auto* issues : {&texts.issues, &catalog.issues, &permissions.issues, &read.issues, &years.issues}) {
    append(loaded.issues, std::move(*issues));
  }
  loaded.shared = std::make_unique<Shared>(Shared{folder, std::move(texts.texts), std::move(catalog.catalog),
                                                  std::move(permissions.permissions), std::move(read.directory),
                                                  calendar::WorkCalendar{std::move(years.years)}});
  return loaded;
}

Result<std::unique_ptr<store::Database>> open_database(const Settings& settings, const Shared& shared,
                                                       const Clock& clock, Observer& observer) {
  using std::filesystem::perms;
  if (std::filesystem::create_directories(settings.data)) {
    std::filesystem::permissions(settings.data, perms::owner_all);
  }
  auto database = std::make_unique<store::Database>(settings.database_url());
  const auto migrations = store::load_migrations(shared.folder / "migrations");
  HQ_CHECK(store::migrate(*database, migrations, clock, &observer));
  return database;
}

Result<identity::OrganisationId> first_unit(const Settings& settings, const identity::Directory& directory) {
  const auto& organisations = directory.organisations;
  if (!settings.organisation.empty()) {
    const auto* unit = organisations.find(settings.organisation);
    if (!unit) {
      return fail(Error{ErrorKind::invalid, "settings.no_such_unit", {}, {{"key", settings.organisation}}});
    }
    return unit->id;
  }
  // Of the place itself where there is one: the whole country's is there in every deployment.
  const identity::Organisation* office = nullptr;
  for (const auto& unit : organisations.all()) {
    if (unit.office.empty() || (office && office->level != identity::Level::national)) continue;
    office = organisations.find(unit.office);
  }
  if (office) return office->id;
  return fail(ErrorKind::invalid, "settings.no_office");
}

}  // namespace huiqi::app
