#pragma once

namespace huiqi::store {

// Marks that this thread is inside a read or write of `database`, until it ends; refuses (StoreError, misuse) a second
// one inside it, which on one backend would wait for itself and on the other see another snapshot.
class ActiveCall {
 public:
  explicit ActiveCall(const void* database);
  ~ActiveCall();
  ActiveCall(const ActiveCall&) = delete;
  ActiveCall& operator=(const ActiveCall&) = delete;

 private:
  const void* database_;
  const ActiveCall* outer_;  // of another database: a restore reads one while it writes the other
};

}  // namespace huiqi::store
