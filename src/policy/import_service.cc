#include "policy/import_service.h"

#include "identity/account_store.h"
#include "jobs/job_store.h"
#include "json/json.h"
#include "policy/document_store.h"
#include "policy/filing.h"

namespace huiqi::policy {
namespace {

constexpr std::size_t kMostWaiting = std::size_t{256} << 20U;  // bytes on the shelf
constexpr std::size_t kMostFiles = 500;

// What the job is to do: ids only.
struct Order {
  ImportId import;
  std::string actor;  // for the events
};
void fields(auto& visit, json::Of<Order> auto& order) {
  visit("import", order.import);
  visit("actor", order.actor);
}

void save_all(store::Tx& tx, std::span<const ImportFile> files) {
  for (const auto& file : files) save(tx, file);
}

identity::Person importer(store::Tx& tx, const Import& import, const identity::Directory& directory) {
  return identity::person_of(*identity::find_account(tx, import.account), import.organisation, directory,
                             date_of(import.created_at));
}

ImportView view_of(store::Tx& tx, const Import& import, const identity::Directory& directory) {
  const auto files = files_of(tx, import.id);
  ImportView view;
  view.row = import_row_view({import, count(files)}, importer(tx, import, directory));
  view.one_document = import.one_document;
  for (const auto& file : files) view.files.push_back(import_file_view(file));
  return view;
}

}  // namespace

ImportService::ImportService(const Parts& parts, jobs::Runner& runner, DocumentReader read)
    : parts_(parts), runner_(runner), read_(std::move(read)), shelf_(kMostWaiting) {
  runner_.handle(std::string{kImportJob}, [this](jobs::Progress& progress) { return work(progress); });
}

Result<ImportView> ImportService::begin(const identity::Actor& actor, NewImport wanted) {
  if (wanted.files.empty()) return fail(ErrorKind::invalid, "policy.nothing_to_import");
  if (wanted.files.size() > kMostFiles) return fail(ErrorKind::invalid, "policy.too_many_files");
  const auto doer = doer_of(actor);
  Import import{parts_.ids.next_as<ImportTag>(),
                doer.organisation,
                doer.account,
                parts_.clock.now(),
                wanted.one_document,
                wanted.document};
  std::vector<ImportFile> files;
  std::vector<std::string> bytes;
  for (auto& file : wanted.files) {
    files.push_back({import.id, std::ssize(files) + 1, file.name, std::ssize(file.bytes)});
    bytes.push_back(std::move(file.bytes));
  }
  if (!shelf_.put(import.id, std::move(bytes))) return fail(ErrorKind::unavailable, "policy.too_much_waiting");
  auto begun = parts_.database.write([&](store::Tx& tx) -> Result<ImportView> {
    if (wanted.document && !find_document(tx, *wanted.document)) {
      return fail(ErrorKind::not_found, "policy.no_such_document");
    }
    insert(tx, import, files);
    jobs::add(tx, {import.id.value}, kImportJob, json::write(Order{import.id, doer.reference}), import.created_at);
    return view_of(tx, import, parts_.directory);
  });
  if (begun) {
    runner_.wake();
  } else {
    shelf_.drop(import.id);
  }
  return begun;
}

Result<ImportView> ImportService::find(const identity::Actor& actor, ImportId id) {
  return parts_.database.read([&](store::Tx& tx) -> Result<ImportView> {
    const auto import = find_import(tx, id);
    if (!import || !identity::acts_for(actor, import->organisation)) {
      return fail(ErrorKind::not_found, "policy.no_such_import");
    }
    return view_of(tx, *import, parts_.directory);
  });
}

Result<Page<ImportRowView>> ImportService::list(const identity::Actor& actor, const std::optional<std::string>& cursor,
                                                std::int64_t limit) {
  std::optional<ImportId> before;
  if (cursor) {
    HQ_TRY(const PageEnd end, parse_cursor(*cursor));
    before = ImportId{end.id};
  }
  return parts_.database.read([&](store::Tx& tx) {
    Page<ImportRowView> page;
    for (const auto& row : list_imports(tx, actor.post->organisation, before, limit + 1)) {
      page.items.push_back(import_row_view(row, importer(tx, row.import, parts_.directory)));
    }
    if (std::ssize(page.items) > limit) {
      page.items.pop_back();
      page.next = to_text(PageEnd{"", page.items.back().id.value});
    }
    return page;
  });
}

Result<jobs::Outcome> ImportService::work(jobs::Progress& progress) {
  HQ_TRY(const auto order, json::read<Order>(progress.job().input));
  const auto import = parts_.database.read([&](store::Tx& tx) { return *find_import(tx, order.import); });
  auto files = parts_.database.read([&](store::Tx& tx) { return files_of(tx, order.import); });
  const Doer by{import.account, import.organisation, order.actor};
  const std::size_t step = import.one_document ? files.size() : 1;
  for (std::size_t at = 0; at < files.size(); at += step) {
    if (progress.stopping()) return jobs::Outcome::again;
    const auto state = files[at].state;
    if (state == FileState::stored || state == FileState::failed) continue;
    read_files(std::span{files}.subspan(at, step), import, by);
    progress.report(static_cast<std::int64_t>(at + step), std::ssize(files));
  }
  return jobs::Outcome::done;
}

// The files of one document: read and kept, or refused together.
void ImportService::read_files(std::span<ImportFile> files, const Import& import, const Doer& by) {
  std::vector<SourceFile> taken;
  for (auto& file : files) {
    auto bytes = shelf_.take(import.id, file.position);
    if (!bytes) return refuse(files, "policy.upload_lost");
    taken.push_back({file.name, *std::move(bytes)});
    file.state = FileState::reading;
  }
  parts_.database.write([&](store::Tx& tx) { save_all(tx, files); });
  const auto done = read_taken(files, std::move(taken), import, by);
  if (!done) refuse(files, done.error().code);
}

Result<void> ImportService::read_taken(std::span<ImportFile> files, std::vector<SourceFile> taken, const Import& import,
                                       const Doer& by) {
  HQ_TRY(auto read, read_(taken));
  for (auto& file : files) {
    for (const Warning& warning : read.warnings) file.notices.push_back(warning.code);
  }
  HQ_CHECK(policy::file(parts_, {std::move(taken), std::move(read), import.document, by},
                        [&](store::Tx& tx, const Filed& filed) {
                          for (auto& file : files) {
                            file.state = FileState::stored;
                            file.document = filed.key.document;
                            file.version = filed.key.version;
                            file.title = filed.title;
                            file.held_by = filed.held_by;
                            file.held_likeness = filed.likeness;
                            file.measures = filed.measures;
                            file.targets = filed.targets;
                            file.doubts = filed.doubts;
                          }
                          save_all(tx, files);
                        }));
  return {};
}

void ImportService::refuse(std::span<ImportFile> files, std::string_view code) {
  for (auto& file : files) {
    file.state = FileState::failed;
    file.error = code;
    file.notices.clear();
    if (code == "policy.classified") file.name.clear();
  }
  parts_.database.write([&](store::Tx& tx) { save_all(tx, files); });
}

}  // namespace huiqi::policy
