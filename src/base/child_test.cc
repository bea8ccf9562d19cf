#include "base/child.h"

#include <csignal>

namespace huiqi {
namespace {

using How = ChildEnd::How;

TEST(Child, GetsTheInputAndGivesItsOutput) {
  const std::string input(3'000'000, 'x');
  const auto end = run_child({"cat"}, input, {});
  EXPECT_TRUE(end.succeeded());
  EXPECT_EQ(end.output, input);
}

TEST(Child, SaysHowItEnded) {
  const auto end = run_child({"sh", "-c", "echo no >&2; exit 3"}, "", {});
  EXPECT_EQ(end.how, How::exited);
  EXPECT_EQ(end.status, 3);
  EXPECT_EQ(end.complaint, "no\n");
  const auto killed = run_child({"sh", "-c", "kill -9 $$"}, "", {});
  EXPECT_EQ(killed.how, How::signalled);
  EXPECT_EQ(killed.status, SIGKILL);
}

TEST(Child, ThatDoesNotExistIsNotStarted) {
  const auto end = run_child({"no-such-program-here"}, "text", {});
  EXPECT_EQ(end.how, How::not_started);
  EXPECT_EQ(end.status, ENOENT);
}

TEST(Child, ThatReadsNothingDoesNoHarm) {
  const auto end = run_child({"true"}, std::string(3'000'000, 'x'), {});
  EXPECT_TRUE(end.succeeded());
}

TEST(Child, ThatSleepsIsKilledInTime) {
  ChildLimits limits;
  limits.patience = std::chrono::seconds{1};
  EXPECT_EQ(run_child({"sleep", "60"}, "", limits).how, How::out_of_time);
}

TEST(Child, ThatComputesForeverIsEnded) {
  ChildLimits limits;
  limits.processor = std::chrono::seconds{1};
  const auto end = run_child({"sh", "-c", "while :; do :; done"}, "", limits);
  EXPECT_EQ(end.how, How::signalled);
  EXPECT_TRUE(end.status == SIGXCPU || end.status == SIGKILL);
}

TEST(Child, ThatWritesForeverIsKilled) {
  ChildLimits limits;
  limits.output = 100'000;
  const auto end = run_child({"cat", "/dev/zero"}, "", limits);
  EXPECT_EQ(end.how, How::wrote_too_much);
  EXPECT_LE(end.output.size(), limits.output + 1);
}

TEST(Child, GetsNoMoreMemoryThanAllowed) {
  ChildLimits limits;
  limits.memory = std::size_t{256} << 20;
  const auto end = run_child({"python3", "-c", "import sys; sys.stdin.read(); x = bytearray(1 << 29)"}, "", limits);
  EXPECT_EQ(end.how, How::exited);
  EXPECT_THAT(end.complaint, testing::HasSubstr("MemoryError"));
}

TEST(Child, WhoseOwnChildrenHoldItsOutputOpenIsNotWaitedForTwice) {
  const auto end = run_child({"sh", "-c", "sleep 20 & echo done"}, "", {});
  EXPECT_TRUE(end.succeeded());
  EXPECT_EQ(end.output, "done\n");
}

}  // namespace
}  // namespace huiqi
