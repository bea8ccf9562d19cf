#include "store/tx.h"

namespace huiqi::store {

Connection& Tx::connection() const {
  if (connection_ == nullptr) throw StoreError(StoreFailure::misuse, "a Tx was used after the call it belongs to");
  if (thread_ != std::this_thread::get_id()) {
    throw StoreError(StoreFailure::misuse, "a Tx was used on another thread than its own");
  }
  return *connection_;
}

void Tx::refuse(std::string_view what, std::string_view sql) {
  throw StoreError(StoreFailure::misuse, std::string{what} + ": " + std::string{sql});
}

}  // namespace huiqi::store
