#pragma once

#include "base/issue.h"
#include "base/result.h"

namespace huiqi::app {

// What an operator may choose; declared once, in settings.cc, with default, meaning and check.
struct Settings {
  std::filesystem::path data = "data";  // folder of the database, of files and of the search index
  std::string database;                 // sqlite:PATH or postgresql://…; empty: sqlite in the data folder
  std::string address = "127.0.0.1";    // of `listen`
  std::uint16_t port = 8080;
  std::vector<std::string> directory = {"national", "demo"};  // files of catalog/divisions and catalog/organisations
  std::string organisation;  // the first administrator's unit; empty: the directory's first office
  unsigned node = 0;         // of this process among those on one database, 0 to 255
  unsigned io_threads = 1;
  unsigned workers = 8;
  std::chrono::seconds session_idle{3'600};
  std::chrono::seconds session_longest{43'200};
  std::vector<std::string> trusted_proxies = {};
  std::string site_name = "惠企";
  std::string hotline;  // shown on every public page; empty: none
  bool demo = false;    // shows 演示数据 on every page and offers the demo's sign-ins

  std::string database_url() const;
  std::filesystem::path index_folder() const { return data / "search"; }
};

// One row of the table, for --help and docs/reference/settings.md.
struct SettingRow {
  std::string_view key;  // in the file; "--key" on the command line
  std::string_view value_name;
  std::string_view help;
  std::string default_text;
};
std::vector<SettingRow> setting_rows();

// The words of a command line: `--config FILE`, then every setting as `--key value`, and what is left over.
struct CommandLine {
  Settings settings;
  std::vector<std::string> rest;
  std::vector<Issue> issues;  // unknown key, bad value, unreadable file: all of them; empty: go on
};

// Options win over the file. Words that begin with "--" and are in `own` are left in `rest`, with no value of theirs.
CommandLine read_command_line(std::span<const std::string_view> arguments, std::span<const std::string_view> own = {});

}  // namespace huiqi::app
