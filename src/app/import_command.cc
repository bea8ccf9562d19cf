#include "app/import_command.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <iostream>

#include "app/data_folder.h"
#include "app/import_files.h"
#include "app/read_child.h"
#include "app/startup.h"
#include "catalog/texts.h"
#include "policy/import_report.h"
#include "policy/import_table.h"

namespace huiqi::app {
namespace {

constexpr std::size_t kWidth = 100;  // where standard output is no terminal
constexpr std::size_t kWidest = 160;

struct Options {
  bool json = false;
  bool one_document = false;
  std::vector<std::string> words;
};

// Nothing for a wrong usage.
std::optional<Options> parse(std::span<const std::string_view> arguments) {
  Options options;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const auto word = arguments[i];
    if (word == "--dry-run") continue;  // nothing is ever kept from here
    if (word == "--one-document") {
      options.one_document = true;
    } else if (word == "--format") {
      if (++i == arguments.size() || (arguments[i] != "json" && arguments[i] != "table")) return std::nullopt;
      options.json = arguments[i] == "json";
    } else if (word.starts_with("--")) {
      return std::nullopt;
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
  Import(const Options& options, const Texts& texts)
      : options_(options), texts_(texts), width_(terminal_width()), shows_progress_(::isatty(STDERR_FILENO) == 1) {}

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
    const auto read = read_in_child(files);
    if (!read) return complain(paths.front(), read.error());
    if (options_.json) {
      std::cout << policy::import_report(*read) << std::endl;
    } else {
      std::cout << (std::exchange(shown_, true) ? "\n" : "")
                << policy::import_table(*read, texts_, language_of_terminal(), width_) << std::flush;
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
  std::size_t width_;
  bool shows_progress_;
  bool shown_ = false;
  bool failed_ = false;
};

}  // namespace

int run_import(std::span<const std::string_view> arguments) {
  const auto options = parse(arguments);
  if (!options) {
    std::cerr << kImportCommand.help;
    return 2;
  }
  const auto folder = data_folder();
  if (!folder) {
    std::cerr << "huiqi: no data folder share/huiqi beside the program; install it again\n";
    return 1;
  }
  const auto texts = catalog::load_texts(*folder / "messages").texts;
  return Import{*options, texts}.run();
}

}  // namespace huiqi::app
