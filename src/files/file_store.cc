#include "files/file_store.h"

namespace huiqi::files {
namespace {

bool is_kept(store::Tx& tx, std::string_view digest) {
  return tx.value<bool>("select count(*) > 0 as kept from file_bytes where digest = $1", digest);
}

void add_use(store::Tx& tx, std::string_view digest, std::string_view used_by) {
  tx.execute("insert into file_uses (digest, used_by) values ($1, $2) on conflict do nothing", digest, used_by);
}

}  // namespace

void keep(store::Tx& tx, const File& file, const store::Blob& bytes, std::string_view used_by, Instant at) {
  tx.execute(
      "insert into files (digest, sm3, size, stored_at) values ($1, $2, $3, $4) "
      "on conflict (digest) do update set erased_at = null",
      file.digest, file.sm3, file.size, at);
  if (!is_kept(tx, file.digest)) {
    tx.execute("insert into file_bytes (digest, bytes) values ($1, $2)", file.digest, bytes);
  }
  add_use(tx, file.digest, used_by);
}

bool share(store::Tx& tx, std::string_view digest, std::string_view used_by) {
  if (!is_kept(tx, digest)) return false;
  add_use(tx, digest, used_by);
  return true;
}

std::optional<store::Blob> load(store::Tx& tx, std::string_view digest) {
  auto bytes = tx.one<store::Blob>("select bytes from file_bytes where digest = $1", digest);
  if (bytes && describe(*bytes).digest != digest) {
    throw store::StoreError(store::StoreFailure::corrupt, "file " + std::string{digest} + " is not what was kept");
  }
  return bytes;
}

void release(store::Tx& tx, std::string_view used_by, Instant at) {
  const auto digests = tx.all<std::string>("select digest from file_uses where used_by = $1", used_by);
  tx.execute("delete from file_uses where used_by = $1", used_by);
  const auto unused = tx.all<std::string>(
      "select digest from files where digest = any($1) "
      "and not exists (select 1 from file_uses where file_uses.digest = files.digest)",
      digests);
  tx.execute("delete from file_bytes where digest = any($1)", unused);
  tx.execute("update files set erased_at = $2 where digest = any($1)", unused, at);
}

}  // namespace huiqi::files
