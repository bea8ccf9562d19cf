#include "store/sqlite/writer.h"

#include "store/active_call.h"

namespace huiqi::store::sqlite {

Writer::Writer(const Settings& settings) : connection_(settings, Role::writer), thread_([this] { serve(); }) {}

Writer::~Writer() {
  {
    const std::lock_guard lock{mutex_};
    stopping_ = true;
  }
  arrived_.notify_one();
  thread_.join();
}

void Writer::run(const Work& work) {
  Call call{&work};
  std::shared_ptr<Group> group;
  bool first = false;
  {
    const std::lock_guard lock{mutex_};
    group = waiting_;
    first = group->calls.empty();
    group->calls.push_back(&call);
  }
  if (first) arrived_.notify_one();
  group->answered.wait(false);
  if (call.error) std::rethrow_exception(call.error);
}

std::shared_ptr<Writer::Group> Writer::next_group() {
  std::unique_lock lock{mutex_};
  arrived_.wait(lock, [this] { return stopping_ || !waiting_->calls.empty(); });
  return std::exchange(waiting_, std::make_shared<Group>());
}

void Writer::serve() {
  while (true) {
    const auto group = next_group();
    if (group->calls.empty()) return;  // stopping
    commit(*group);
    group->answered.store(true);
    group->answered.notify_all();
  }
}

void Writer::commit(Group& group) {
  try {
    connection_.execute("begin immediate");
    for (Call* call : group.calls) run_in_savepoint(*call);
    connection_.execute("commit");
  } catch (...) {
    // The whole transaction is lost (no lock, disk full): each caller hears of it but those who failed on their own.
    undo();
    for (Call* call : group.calls) {
      if (!call->error) call->error = std::current_exception();
    }
  }
}

bool Writer::kept(Call& call) {
  const ActiveCall active{this};
  const TxScope scope{tx_, connection_};
  try {
    return (*call.work)(tx_);
  } catch (...) {
    call.error = std::current_exception();
    return false;
  }
}

void Writer::run_in_savepoint(Call& call) {
  connection_.execute("savepoint call");
  const bool keep = kept(call);
  if (!connection_.in_transaction()) {
    throw StoreError(StoreFailure::unavailable, "the database gave up the transaction: the disk is full or failed");
  }
  if (!keep) connection_.execute("rollback to call");
  connection_.execute("release call");
}

void Writer::undo() noexcept {
  // Straight to SQLite: there is nothing to do about a rollback that fails, and nothing to undo in that case.
  if (connection_.in_transaction()) sqlite3_exec(connection_.handle(), "rollback", nullptr, nullptr, nullptr);
}

}  // namespace huiqi::store::sqlite
