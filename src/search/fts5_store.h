#pragma once

#include <sqlite3.h>

#include "search/tokens.h"

namespace huiqi::search {

// How often one phrase of a query stands in each column of a row.
struct PhraseCounts {
  std::uint16_t title = 0;
  std::uint16_t heading = 0;
  std::uint16_t body = 0;
  bool any() const { return title > 0 || heading > 0 || body > 0; }
};

// Sees the rows of one full-text query, in ascending order; false ends it. `phrases` are those of the MATCH expression,
// in its order.
using RowSink = std::function<bool(std::int64_t row, std::span<const PhraseCounts> phrases)>;

// What a connection needs to use our full-text tables: the tokenizer "huiqi", and the function huiqi_visit(TABLE),
// which hands a row to the sink and is true where the sink ends the query. So nothing but the walk itself happens a
// row:
//
//   select 1 from words where words match $1 and huiqi_visit(words) limit 1
//
// Lives as long as the connection; `sink` is set for the time of one statement.
class Fts5 {
 public:
  Fts5(sqlite3* database, const Folding& folding);
  Fts5(const Fts5&) = delete;
  Fts5& operator=(const Fts5&) = delete;

  // Runs `statement()` with `sink` in place.
  template <class Statement>
  void with_sink(RowSink sink, Statement statement) {
    sink_ = std::move(sink);
    statement();
    sink_ = nullptr;
  }

 private:
  static int create_tokenizer(void* self, const char** arguments, int count, Fts5Tokenizer** out);
  static void delete_tokenizer(Fts5Tokenizer*) {}
  static int tokenize(Fts5Tokenizer* self, void* context, int flags, const char* text, int length,
                      int (*emit)(void*, int, const char*, int, int, int));
  static void visit(const Fts5ExtensionApi* api, Fts5Context* row, sqlite3_context* result, int, sqlite3_value**);

  const Folding& folding_;
  RowSink sink_;
  std::vector<Unit> units_;
  std::vector<PhraseCounts> counts_;
};

}  // namespace huiqi::search
