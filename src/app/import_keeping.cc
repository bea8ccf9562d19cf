#include "app/import_keeping.h"

#include "identity/account_store.h"

namespace huiqi::app {

Result<ImportKeeping> ImportKeeping::as(const std::string& login, const policy::Parts& parts) {
  return parts.database.read([&](store::Tx& tx) -> Result<ImportKeeping> {
    const auto account = identity::find_login(tx, login);
    if (!account) return fail(ErrorKind::not_found, "identity.no_such_account");
    const auto posts = identity::posts_usable_by(tx, account->id, parts.clock.today());
    const auto may = [&](const identity::Post& post) {
      return parts.permissions.allows(post.function, "documents.import");
    };
    const auto post = std::ranges::find_if(posts, may);
    if (account->disabled || post == posts.end()) return fail(ErrorKind::forbidden, "identity.not_permitted");
    const identity::Actor actor{
        account->id,
        {},
        account->login,
        account->name,
        false,
        identity::ActingPost{post->id, post->organisation_id, post->function, post->account_id != account->id}};
    return ImportKeeping{parts, policy::doer_of(actor)};
  });
}

Result<policy::Filed> ImportKeeping::keep(std::vector<policy::SourceFile> files, policy::Extraction read) const {
  return policy::file(parts_, {std::move(files), std::move(read), {}, by_}, [](store::Tx&, const policy::Filed&) {});
}

}  // namespace huiqi::app
