#pragma once

#include "app/settings.h"
#include "base/observation.h"
#include "calendar/work_calendar.h"
#include "catalog/catalog.h"
#include "catalog/texts.h"
#include "identity/directory.h"
#include "identity/permissions.h"
#include "store/database.h"

namespace huiqi::app {

// The node of a command among the processes on one database, so that ids made beside a running server are never made
// twice.
constexpr unsigned kCommandNode = 255;

// What lies in share/huiqi, read and checked: the same for every command and every database.
struct Shared {
  std::filesystem::path folder;
  Texts texts;
  catalog::Catalog catalog;
  identity::Permissions permissions;
  identity::Directory directory;
  calendar::WorkCalendar calendar;
};

// With issues, `shared` holds what could be read: enough to tell the issues in words, not to start.
struct LoadedShared {
  std::unique_ptr<Shared> shared;
  std::vector<Issue> issues;
};
LoadedShared load_shared(const std::filesystem::path& folder, std::span<const std::string> directory);

// Opens the settings' database, in a data folder that is made when missing (0700), and brings its schema up to date.
Result<std::unique_ptr<store::Database>> open_database(const Settings& settings, const Shared& shared,
                                                       const Clock& clock, Observer& observer);

// The unit of the first administrator: the one that is set, or the office of the first leading group, of the place
// rather than the whole country.
Result<identity::OrganisationId> first_unit(const Settings& settings, const identity::Directory& directory);

}  // namespace huiqi::app
