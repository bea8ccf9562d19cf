#pragma once

namespace huiqi {

// What another program may take. A limit of 0 leaves it what it has from us.
struct ChildLimits {
  std::size_t memory = 0;              // bytes of address space
  std::chrono::seconds processor{0};   // then it is ended by SIGXCPU
  std::chrono::seconds patience{600};  // by the clock on the wall; then it is killed
  std::size_t output = 1U << 30;       // bytes; one that writes more is killed
};

struct ChildEnd {
  enum class How : std::uint8_t { exited, signalled, out_of_time, wrote_too_much, not_started };
  How how = How::not_started;
  int status = 0;         // of `exited` the exit status, of `signalled` the signal, of `not_started` errno
  std::string output;     // its standard output
  std::string complaint;  // the first 4 KiB of its standard error

  bool succeeded() const { return how == How::exited && status == 0; }
};

// Runs `command` (a program, found through PATH unless it is a path, and its arguments) with `input` on its standard
// input, and waits for its end. The limits are in force before it sees the first byte of the input. Any thread may call
// this.
ChildEnd run_child(const std::vector<std::string>& command, std::string_view input, const ChildLimits& limits);

}  // namespace huiqi
