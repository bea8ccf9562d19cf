#include "policy/import_view.h"

namespace huiqi::policy {

ImportRowView import_row_view(const ImportAndCounts& row, const identity::Person& created_by) {
  const auto& counts = row.counts;
  const auto state = counts.done == counts.total      ? ImportState::done
                     : counts.waiting == counts.total ? ImportState::waiting
                                                      : ImportState::reading;
  return {row.import.id, state, row.import.created_at, created_by, counts.total, counts.done, counts.failed};
}

ImportCounts count(const std::vector<ImportFile>& files) {
  ImportCounts counts;
  counts.total = std::ssize(files);
  counts.waiting = std::ranges::count(files, FileState::waiting, &ImportFile::state);
  counts.failed = std::ranges::count(files, FileState::failed, &ImportFile::state);
  counts.done = counts.failed + std::ranges::count(files, FileState::stored, &ImportFile::state);
  return counts;
}

ImportFileView import_file_view(const ImportFile& file) {
  ImportFileView view;
  view.position = file.position;
  view.name = file.name;
  view.size = file.size;
  view.state = file.state;
  view.error = file.error;
  view.notices = file.notices;
  view.document = file.document;
  view.version = file.version;
  view.title = file.title;
  if (file.held_by) view.held = HeldView{*file.held_by, file.held_likeness.value_or(0)};
  view.measures = file.measures;
  view.targets = file.targets;
  view.doubts = file.doubts;
  return view;
}

}  // namespace huiqi::policy
