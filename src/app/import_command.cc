#include "app/import_command.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <iostream>

#include "app/import_files.h"
#include "app/import_keeping.h"
#include "app/log.h"
#include "app/read_child.h"
#include "policy/import_report.h"
#include "policy/import_table.h"

namespace huiqi::app {
namespace {

constexpr std::size_t kWidth = 100;  // where standard output is no terminal
constexpr std::size_t kWidest = 160;

struct Options {
  bool json = false;
  bool one_document = false;
  bool dry_run = false;
  std::string as;  // whose name it is kept in; empty: it is shown only
  std::vector<std::string> words;
};

constexpr std::string_view kOwnOptions[] = {"--dry-run", "--format", "--one-document", "--as"};

// Nothing for a wrong usage.
std::optional<Options> parse(std::span<const std::string> arguments) {
  Options options;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const auto& word = arguments[i];
    const bool takes_value = word == "--format" || word == "--as";
    if (takes_value && i + 1 == arguments.size()) return std::nullopt;
    if (word == "--dry-run") {
      options.dry_run = true;
    } else if (word == "--one-document") {
      options.one_document = true;
    } else if (word == "--as") {
      options.as = arguments[++i];
    } else if (word == "--format") {
      options.json = arguments[++i] == "json";
      if (!options.json && arguments[i] != "table") return std::nullopt;
    } else {
      options.words.emplace_back(word);
    }
  }
  if (options.words.empty()) return std::nullopt;
  return options;
}

std::size_t terminal_width() {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return kWidth;
  return std::min<std::size_t>(size.ws_col, kWidest);
}

class Import {
 public:
  // Without `keeping` everything is shown only.
  Import(const Options& options, const Texts& texts, const ImportKeeping* keeping)
      : options_(options),
        texts_(texts),
        keeping_(keeping),
        width_(terminal_width()),
        shows_progress_(::isatty(STDERR_FILENO) == 1) {}

  int run() {
    const auto files = files_named(options_.words);
    if (options_.one_document) {
      document(files);
    } else {
      for (std::size_t i = 0; i < files.size(); ++i) {
        if (files.size() > 1) progress(i + 1, files.size(), files[i]);
        document({&files[i], 1});
      }
    }
    return failed_ ? 1 : 0;
  }

 private:
  void document(std::span<const std::filesystem::path> paths) {
    std::vector<policy::SourceFile> files;
    for (const auto& path : paths) {
      auto file = load_file(path);
      if (!file) return complain(path, file.error());
      files.push_back(*std::move(file));
    }
    auto read = read_in_child(files);
    if (!read) return complain(paths.front(), read.error());
    show(*read);
    if (!keeping_) return;
    const auto kept = keeping_->keep(std::move(files), *std::move(read));
    if (!kept) return complain(paths.front(), kept.error());
    const MessageValue values[] = {{"document", to_text(kept->key.document)},
                                   {"version", std::to_string(kept->key.version)},
                                   {"doubts", std::to_string(kept->doubts)}};
    std::cerr << paths.front().string() << ": " << texts_.text(language_of_terminal(), "import.kept", values) << '\n';
  }

  void show(const policy::Extraction& read) {
    if (options_.json) {
      std::cout << policy::import_report(read) << std::endl;
    } else {
      std::cout << (std::exchange(shown_, true) ? "\n" : "")
                << policy::import_table(read, texts_, language_of_terminal(), width_) << std::flush;
    }
  }

  void complain(const std::filesystem::path& path, const Error& error) {
    failed_ = true;
    std::cerr << path.string() << ": ";
    report(error, texts_);
  }

  void progress(std::size_t at, std::size_t all, const std::filesystem::path& path) const {
    if (shows_progress_) std::cerr << '[' << at << '/' << all << "] " << path.string() << '\n';
  }

  const Options& options_;
  const Texts& texts_;
  const ImportKeeping* keeping_;
  std::size_t width_;
  bool shows_progress_;
  bool shown_ = false;
  bool failed_ = false;
};

int import_and_keep(const Options& options, const Startup& startup) {
  const SystemClock clock;
  Log log{std::cerr, clock};
  const auto& shared = *startup.shared;
  const auto database = open_database(startup.settings, shared, clock, log);
  if (!database) return report(database.error(), shared.texts);
  IdSource ids{clock, kCommandNode};
  const auto keeping = ImportKeeping::as(options.as, {**database, shared.directory, shared.permissions, clock, ids});
  if (!keeping) return report(keeping.error(), shared.texts);
  return Import{options, shared.texts, &*keeping}.run();
}

}  // namespace

int run_import(std::span<const std::string_view> arguments) {
  const auto startup = start_up(arguments, kOwnOptions);
  if (startup.failed) return startup.failed;
  const auto options = parse(startup.rest);
  if (!options) {
    std::cerr << kImportCommand.help;
    return 2;
  }
  if (!options->dry_run && !options->as.empty()) return import_and_keep(*options, startup);
  return Import{*options, startup.shared->texts, nullptr}.run();
}

}  // namespace huiqi::app
