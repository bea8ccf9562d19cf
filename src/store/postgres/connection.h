#pragma once

#include "store/postgres/link.h"
#include "store/postgres/result.h"

namespace huiqi::store::postgres {

// A session. A transaction begins with the first statement after begin(), in the same journey.
class PostgresConnection final : public Connection {
 public:
  explicit PostgresConnection(const Settings& settings) : link_(settings) {}

  Dialect dialect() const override { return Dialect::postgresql; }
  std::int64_t execute(std::string_view sql, std::span<const Parameter> parameters) override;
  CursorPtr open(std::string_view sql, std::span<const Parameter> parameters, Fetch fetch) override;
  std::unique_ptr<BulkInsert> bulk_insert(std::string_view table, std::span<const std::string> columns) override;
  void run_script(const std::string& script) override;

  bool alive() const { return link_.alive(); }
  bool committing() const { return committing_; }  // sent, and no answer came
  void begin(const char* how) {
    begin_ = how;
    committing_ = false;
  }
  void commit();        // throws when what was done is not kept
  void end() noexcept;  // undoes what is not committed; does not wait for the answer

 private:
  struct Kept {
    std::string name;
    std::vector<Oid> types;
  };
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };

  ResultPtr run(std::string_view sql, std::span<const Parameter> parameters);
  ResultPtr run_first(std::string_view sql, const Arguments& arguments);
  void queue_begin();

  Link link_;
  const char* begin_ = nullptr;  // not sent yet
  bool in_transaction_ = false;
  bool committing_ = false;
  std::unordered_map<std::string, Kept, Hash, std::equal_to<>> kept_;
  std::int64_t names_ = 0;  // given out so far, to statements and cursors
};

}  // namespace huiqi::store::postgres
