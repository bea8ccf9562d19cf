#include "store/active_call.h"

#include "store/store_error.h"

namespace huiqi::store {
namespace {
thread_local const ActiveCall* innermost = nullptr;
}

ActiveCall::ActiveCall(const void* database) : database_(database), outer_(innermost) {
  for (const ActiveCall* call = outer_; call != nullptr; call = call->outer_) {
    if (call->database_ == database) throw StoreError(StoreFailure::misuse, "a read or write inside another one");
  }
  innermost = this;
}

ActiveCall::~ActiveCall() {
  innermost = outer_;
}

}  // namespace huiqi::store
