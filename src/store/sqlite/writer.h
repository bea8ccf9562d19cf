#pragma once

#include "store/backend.h"
#include "store/sqlite/connection.h"
#include "store/tx.h"

namespace huiqi::store::sqlite {

// The one thread that changes the file. While it commits, the calls that arrive form the next group; each runs in a
// savepoint of the group's transaction, and all are answered after its one COMMIT, so that the disk is asked once for
// many. Safe to call from several threads.
class Writer {
 public:
  explicit Writer(const Settings& settings);
  ~Writer();  // after the calls that wait
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  // Returns when what `work` kept is durable; throws what it threw, or what the commit failed with.
  void run(const Work& work);

 private:
  struct Call {
    const Work* work;
    std::exception_ptr error = {};
  };
  struct Group {
    std::vector<Call*> calls = {};  // on the stacks of the callers, who wait
    std::atomic<bool> answered{false};
  };

  void serve();
  std::shared_ptr<Group> next_group();
  void commit(Group& group);
  void run_in_savepoint(Call& call);
  bool kept(Call& call);
  void undo() noexcept;

  SqliteConnection connection_;
  Tx tx_;
  std::mutex mutex_;
  std::condition_variable arrived_;
  std::shared_ptr<Group> waiting_ = std::make_shared<Group>();
  bool stopping_ = false;
  std::thread thread_;  // last: it uses all of the above
};

}  // namespace huiqi::store::sqlite
