#include "search/fts5_store.h"

#include <limits>

#include "store/store_error.h"

namespace huiqi::search {
namespace {

[[noreturn]] void refuse(const char* what) {
  throw store::StoreError(store::StoreFailure::misuse, what);
}

// As SQLite's manual has it.
fts5_api* api_of(sqlite3* database) {
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(database, "select fts5(?1)", -1, &statement, nullptr) != SQLITE_OK)
    refuse("SQLite has no FTS5");
  fts5_api* api = nullptr;
  sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
  sqlite3_step(statement);
  sqlite3_finalize(statement);
  if (api == nullptr) refuse("SQLite has no FTS5");
  return api;
}

void count_one(std::uint16_t& count) {
  if (count < std::numeric_limits<std::uint16_t>::max()) ++count;
}

PhraseCounts count_phrase(const Fts5ExtensionApi* api, Fts5Context* row, int phrase) {
  PhraseCounts counts;
  Fts5PhraseIter place;
  int column = 0;
  int offset = 0;
  for (api->xPhraseFirst(row, phrase, &place, &column, &offset); column >= 0;
       api->xPhraseNext(row, &place, &column, &offset)) {
    count_one(column == 0 ? counts.title : column == 1 ? counts.heading : counts.body);
  }
  return counts;
}

}  // namespace

Fts5::Fts5(sqlite3* database, const Folding& folding) : folding_(folding) {
  fts5_api* api = api_of(database);
  fts5_tokenizer tokenizer{create_tokenizer, delete_tokenizer, tokenize};
  if (api->xCreateTokenizer(api, "huiqi", this, &tokenizer, nullptr) != SQLITE_OK ||
      api->xCreateFunction(api, "huiqi_visit", this, visit, nullptr) != SQLITE_OK) {
    refuse("FTS5 takes no tokenizer");
  }
}

int Fts5::create_tokenizer(void* self, const char** /*arguments*/, int /*count*/, Fts5Tokenizer** out) {
  *out = static_cast<Fts5Tokenizer*>(self);  // an opaque type: FTS5 hands it back to tokenize()
  return SQLITE_OK;
}

int Fts5::tokenize(Fts5Tokenizer* self, void* context, int flags, const char* text, int length,
                   int (*emit)(void*, int, const char*, int, int, int)) {
  auto& fts = *static_cast<Fts5*>(static_cast<void*>(self));
  const std::string_view whole{text, static_cast<std::size_t>(length)};
  find_units(fts.folding_, whole, fts.units_);
  const auto purpose = (flags & FTS5_TOKENIZE_QUERY) != 0 ? Purpose::query : Purpose::index;
  int code = SQLITE_OK;
  for_each_token(fts.folding_, whole, fts.units_, purpose, [&](const Token& token) {
    code = emit(context, token.same_place ? FTS5_TOKEN_COLOCATED : 0, token.text.data(),
                static_cast<int>(token.text.size()), static_cast<int>(token.begin), static_cast<int>(token.end));
    return code == SQLITE_OK;
  });
  return code;
}

void Fts5::visit(const Fts5ExtensionApi* api, Fts5Context* row, sqlite3_context* result, int, sqlite3_value**) {
  auto& fts = *static_cast<Fts5*>(api->xUserData(row));
  fts.counts_.resize(static_cast<std::size_t>(api->xPhraseCount(row)));
  for (std::size_t i = 0; i < fts.counts_.size(); ++i) fts.counts_[i] = count_phrase(api, row, static_cast<int>(i));
  const bool more = fts.sink_ && fts.sink_(api->xRowid(row), fts.counts_);
  sqlite3_result_int(result, more ? 0 : 1);
}

}  // namespace huiqi::search
