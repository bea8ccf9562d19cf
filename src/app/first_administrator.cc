#include "app/first_administrator.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <ostream>
#include <system_error>

namespace huiqi::app {
namespace {

[[noreturn]] void fail_with_errno(const std::filesystem::path& path) {
  throw std::system_error(errno, std::generic_category(), path.string());
}

// Never into a file, or through a link, that was there before.
void write_for_owner(const std::filesystem::path& path, std::string_view text) {
  std::filesystem::remove(path);
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (file < 0) fail_with_errno(path);
  const auto written = ::write(file, text.data(), text.size());
  const bool kept = ::fsync(file) == 0;
  ::close(file);
  if (written != std::ssize(text) || !kept) fail_with_errno(path);
}

}  // namespace

void announce_administrator(const identity::Credentials& made, const std::filesystem::path& data_folder,
                            const Texts& texts, Language language, bool terminal, std::ostream& out) {
  const std::vector<MessageValue> secret{{"login", made.account.login}, {"password", made.password}};
  const auto words = texts.text(language, "commands.first_administrator.made", secret);
  if (terminal) {
    out << words << std::endl;
    return;
  }
  const auto file = data_folder / "first-password.txt";
  write_for_owner(file, words + "\n");
  const MessageValue where{"file", file.string()};
  out << texts.text(language, "commands.first_administrator.in_file", {&where, 1}) << std::endl;
}

}  // namespace huiqi::app
