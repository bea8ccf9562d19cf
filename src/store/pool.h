#pragma once

#include "store/store_error.h"

namespace huiqi::store {

// Sessions that threads borrow. Opens them when needed up to a limit, gives the most recently used one first (its
// cache is warm), lets a borrower wait only so long, and drops one that comes back not usable(). Safe to call from
// several threads.
template <class Session>
class Pool {
 public:
  using Open = std::function<std::unique_ptr<Session>()>;

  Pool(std::size_t limit, std::chrono::milliseconds wait, Open open)
      : limit_(limit), wait_(wait), open_(std::move(open)) {}

  class Lease {
   public:
    Lease(Pool& pool, std::unique_ptr<Session> session) : pool_(pool), session_(std::move(session)) {}
    ~Lease() { pool_.give_back(std::move(session_)); }
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;
    Session* operator->() { return session_.get(); }
    Session& operator*() { return *session_; }

   private:
    Pool& pool_;
    std::unique_ptr<Session> session_;
  };

  // Throws StoreError (busy) when none becomes free in time.
  Lease take() {
    std::unique_lock lock{mutex_};
    if (!freed_.wait_for(lock, wait_, [this] { return !idle_.empty() || lent_ < limit_; })) {
      throw StoreError(StoreFailure::busy, "no database connection became free in time");
    }
    ++lent_;
    if (!idle_.empty()) {
      std::unique_ptr<Session> session = std::move(idle_.back());
      idle_.pop_back();
      return Lease{*this, std::move(session)};
    }
    lock.unlock();
    return Lease{*this, open_new()};
  }

  // Drops the idle ones: after one of them was found dead, the others probably are.
  void drop_idle() {
    std::vector<std::unique_ptr<Session>> dropped;
    const std::lock_guard lock{mutex_};
    dropped.swap(idle_);
  }

 private:
  std::unique_ptr<Session> open_new() {
    struct Place {  // given back if opening throws
      Pool* pool;
      ~Place() {
        if (pool != nullptr) pool->give_back(nullptr);
      }
    } place{this};
    std::unique_ptr<Session> session = open_();
    place.pool = nullptr;
    return session;
  }

  void give_back(std::unique_ptr<Session> session) {
    {
      const std::lock_guard lock{mutex_};
      --lent_;
      if (session && session->usable()) idle_.push_back(std::move(session));
    }
    freed_.notify_one();
  }

  std::size_t limit_;
  std::chrono::milliseconds wait_;
  Open open_;
  std::mutex mutex_;
  std::condition_variable freed_;
  std::vector<std::unique_ptr<Session>> idle_;
  std::size_t lent_ = 0;
};

}  // namespace huiqi::store
