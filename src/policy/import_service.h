#pragma once

#include "base/page.h"
#include "jobs/runner.h"
#include "policy/import_view.h"
#include "policy/parts.h"
#include "policy/read.h"
#include "policy/upload_shelf.h"

namespace huiqi::policy {

// The jobs that read imports are of this kind.
constexpr std::string_view kImportJob = "policy.import";

struct NewImport {
  std::vector<SourceFile> files;
  bool one_document = false;                // they are one document, in this order
  std::optional<DocumentId> document = {};  // of which they are a new version
};

// Files on their way in: handed over, read one after another by a job, kept as documents. Until a file is known to bear
// no mark of secrecy its bytes are in memory only; a restart loses them, and their files fail. Safe to use from several
// threads.
class ImportService {
 public:
  ImportService(const Parts& parts, jobs::Runner& runner, DocumentReader read);

  // Errors: policy.nothing_to_import, policy.too_many_files, policy.no_such_document, policy.too_much_waiting.
  Result<ImportView> begin(const identity::Actor& actor, NewImport wanted);

  // Those of the actor's unit. Error: policy.no_such_import.
  Result<ImportView> find(const identity::Actor& actor, ImportId id);
  Result<Page<ImportRowView>> list(const identity::Actor& actor, const std::optional<std::string>& cursor,
                                   std::int64_t limit);

 private:
  Result<jobs::Outcome> work(jobs::Progress& progress);
  void read_files(std::span<ImportFile> files, const Import& import, const Doer& by);
  Result<void> read_taken(std::span<ImportFile> files, std::vector<SourceFile> taken, const Import& import,
                          const Doer& by);
  void refuse(std::span<ImportFile> files, std::string_view code);

  Parts parts_;
  jobs::Runner& runner_;
  DocumentReader read_;
  UploadShelf shelf_;
};

}  // namespace huiqi::policy
