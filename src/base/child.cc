#include "base/child.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <system_error>

namespace huiqi {
namespace {

constexpr std::size_t kMostComplaint = 4096;

class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor() { close(); }
  int number() const { return number_; }
  bool open() const { return number_ >= 0; }
  void close() {
    if (open()) ::close(std::exchange(number_, -1));
  }

 private:
  int number_ = -1;
};

[[noreturn]] void give_up(const char* what) {
  throw std::system_error(errno, std::generic_category(), what);
}

// Two ends, neither inherited by other children. Sockets, because a write to a closed one need not raise SIGPIPE.
std::pair<Descriptor, Descriptor> channel() {
  int ends[2];
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) give_up("socketpair");
  return {Descriptor{ends[0]}, Descriptor{ends[1]}};
}

// It fails only where the child is gone already.
void limit(pid_t child, __rlimit_resource resource, rlim_t most) {
  const rlimit soft_and_hard{most, most + (resource == RLIMIT_CPU ? 2 : 0)};  // first SIGXCPU, then SIGKILL
  ::prlimit(child, resource, &soft_and_hard, nullptr);
}

class Child {
 public:
  Child(const std::vector<std::string>& command, std::string_view input, const ChildLimits& limits)
      : input_(input), limits_(limits), deadline_(std::chrono::steady_clock::now() + limits.patience) {
    start(command);
  }

  ChildEnd run() {
    if (!process_.open()) return std::move(end_);
    bool running = true;
    while (running && end_.how == ChildEnd::How::not_started) running = step();
    if (running) ::kill(pid_, SIGKILL);
    collect();
    return std::move(end_);
  }

 private:
  void start(const std::vector<std::string>& command) {
    auto [in, child_in] = channel();
    auto [out, child_out] = channel();
    auto [complaints, child_complaints] = channel();
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, child_in.number(), STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, child_out.number(), STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, child_complaints.number(), STDERR_FILENO);
    std::vector<char*> words;
    for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));  // exec's old interface
    words.push_back(nullptr);
    end_.status = ::posix_spawnp(&pid_, words[0], &actions, nullptr, words.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    if (end_.status != 0) return;
    process_ = Descriptor{static_cast<int>(::syscall(SYS_pidfd_open, pid_, 0))};
    if (!process_.open()) give_up("pidfd_open");
    if (limits_.memory > 0) limit(pid_, RLIMIT_AS, limits_.memory);
    if (limits_.processor.count() > 0) limit(pid_, RLIMIT_CPU, static_cast<rlim_t>(limits_.processor.count()));
    limit(pid_, RLIMIT_CORE, 0);
    in_ = std::move(in);
    out_ = std::move(out);
    complaints_ = std::move(complaints);
  }

  // Waits for one thing to happen. False when the child has ended.
  bool step() {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline_ - std::chrono::steady_clock::now());
    if (left.count() <= 0) {
      end_.how = ChildEnd::How::out_of_time;
      return true;
    }
    std::array<pollfd, 4> waits{pollfd{in_.number(), POLLOUT, 0}, pollfd{out_.number(), POLLIN, 0},
                                pollfd{complaints_.number(), POLLIN, 0}, pollfd{process_.number(), POLLIN, 0}};
    if (::poll(waits.data(), waits.size(), static_cast<int>(left.count())) < 0 && errno != EINTR) give_up("poll");
    if (waits[0].revents != 0) feed();
    if (waits[1].revents != 0) read_some(out_, end_.output, limits_.output + 1);
    if (waits[2].revents != 0) read_some(complaints_, end_.complaint, kMostComplaint);
    if (end_.output.size() > limits_.output) end_.how = ChildEnd::How::wrote_too_much;
    return waits[3].revents == 0;
  }

  void feed() {
    const ssize_t sent = ::send(in_.number(), input_.data(), input_.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent > 0) input_.remove_prefix(static_cast<std::size_t>(sent));
    const bool refused = sent < 0 && errno != EAGAIN && errno != EINTR;
    if (input_.empty() || refused) in_.close();
  }

  // Keeps at most `most` bytes; what follows is read and dropped. False when there is no more for now.
  static bool read_some(Descriptor& from, std::string& into, std::size_t most) {
    std::array<char, 1U << 16> room;
    const ssize_t got = ::recv(from.number(), room.data(), room.size(), MSG_DONTWAIT);
    if (got > 0) {
      into.append(room.data(), std::min(static_cast<std::size_t>(got), most - into.size()));
      return true;
    }
    if (got == 0 || (errno != EAGAIN && errno != EINTR)) from.close();
    return false;
  }

  // What is still in the channels, without waiting for children of the child that hold them open; then its status.
  void collect() {
    int status = 0;
    while (::waitpid(pid_, &status, 0) < 0) {
      if (errno != EINTR) give_up("waitpid");
    }
    while (out_.open() && end_.output.size() <= limits_.output && read_some(out_, end_.output, limits_.output + 1)) {
    }
    while (complaints_.open() && end_.complaint.size() < kMostComplaint &&
           read_some(complaints_, end_.complaint, kMostComplaint)) {
    }
    if (end_.how != ChildEnd::How::not_started) return;
    if (end_.output.size() > limits_.output) {
      end_.how = ChildEnd::How::wrote_too_much;
      return;
    }
    end_.how = WIFEXITED(status) ? ChildEnd::How::exited : ChildEnd::How::signalled;
    end_.status = WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status);
  }

  std::string_view input_;
  const ChildLimits& limits_;
  std::chrono::steady_clock::time_point deadline_;
  pid_t pid_ = 0;
  Descriptor process_, in_, out_, complaints_;
  ChildEnd end_;
};

}  // namespace

ChildEnd run_child(const std::vector<std::string>& command, std::string_view input, const ChildLimits& limits) {
  return Child{command, input, limits}.run();
}

}  // namespace huiqi
