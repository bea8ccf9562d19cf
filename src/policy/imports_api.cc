#include "policy/routes_api.h"

namespace huiqi::policy {
namespace {

constexpr auto kWatched = std::chrono::milliseconds{500};
constexpr http::BodyLimit kUpload = http::up_to_mib(256);

struct PageQuery {
  std::int64_t limit = 50;
  std::optional<std::string> cursor = {};
};
void fields(auto& visit, json::Of<PageQuery> auto& query) {
  visit("limit", query.limit, json::or_default, json::Between{1, 200});
  visit("cursor", query.cursor, json::Length{0, 200});
}

struct PastedText {
  std::string text;
  std::optional<std::string> name = {};
  std::optional<DocumentId> document = {};
  bool unclassified = false;
};
void fields(auto& visit, json::Of<PastedText> auto& pasted) {
  visit("text", pasted.text, json::Length{1, 2'000'000});
  visit("name", pasted.name, json::Length{1, 200});
  visit("document", pasted.document);
  visit("unclassified", pasted.unclassified);
}

// What a form says besides its files, as texts.
struct UploadWords {
  bool one_document = false;
  std::optional<DocumentId> document = {};
  bool unclassified = false;
};
void fields(auto& visit, json::Of<UploadWords> auto& words) {
  visit("one_document", words.one_document, json::or_default);
  visit("document", words.document);
  visit("unclassified", words.unclassified);
}

Result<void> expect_declared(bool unclassified) {
  if (!unclassified) return fail(ErrorKind::invalid, "policy.not_declared");
  return {};
}

Result<NewImport> pasted_import(const http::Request& request) {
  HQ_TRY(auto pasted, request.json<PastedText>());
  HQ_CHECK(expect_declared(pasted.unclassified));
  NewImport wanted;
  wanted.files.push_back({pasted.name.value_or("pasted.txt"), std::move(pasted.text)});
  wanted.document = pasted.document;
  return wanted;
}

Result<NewImport> uploaded_import(const http::Request& request) {
  HQ_TRY(const auto parts, request.parts());
  NewImport wanted;
  std::vector<http::Parameter> said;
  for (const auto& part : parts) {
    if (part.name == "files") {
      wanted.files.push_back({part.filename.value_or(""), std::string{part.data}});
    } else {
      said.push_back({part.name, std::string{part.data}});
    }
  }
  HQ_TRY(const auto words, http::read_parameters<UploadWords>(said));
  HQ_CHECK(expect_declared(words.unclassified));
  wanted.one_document = words.one_document;
  wanted.document = words.document;
  return wanted;
}

// The server's own words for the errors of the files.
ImportView with_messages(ImportView view, const Texts& texts, Language language) {
  for (auto& file : view.files) {
    if (file.error) file.message = texts.text(language, "errors." + *file.error, {});
  }
  return view;
}

// Sends what changed since it was last asked.
class Watch {
 public:
  Watch(ImportService& imports, const Texts& texts, identity::Actor actor, ImportId id, Language language)
      : imports_(imports), texts_(texts), actor_(std::move(actor)), id_(id), language_(language) {}

  http::EventBatch poll() {
    auto found = imports_.find(actor_, id_);
    if (!found) return {{}, true};
    auto view = with_messages(*std::move(found), texts_, language_);
    const bool over = view.row.state == ImportState::done;
    std::erase_if(view.files, [&](const ImportFileView& file) {
      auto now = json::write(file);
      auto& before = sent_[file.position];
      const bool same = now == before;
      before = std::move(now);
      return same;
    });
    if (view.files.empty() && !over) return {};
    return {{{"import", json::write(view)}}, over};
  }

 private:
  ImportService& imports_;
  const Texts& texts_;
  identity::Actor actor_;
  ImportId id_;
  Language language_;
  std::map<std::int64_t, std::string> sent_;
};

http::Access importing() {
  return http::needs("documents.import");
}

}  // namespace

void add_import_routes(http::Router& router, const Services& services) {
  auto& imports = services.imports;
  const auto& texts = services.texts;
  router.get("/api/v1/imports", importing(), [&imports](const http::Request& request) -> Result<http::Response> {
    HQ_TRY(const auto query, request.query<PageQuery>());
    HQ_TRY(const auto page, imports.list(identity::actor_of(request), query.cursor, query.limit));
    return http::ok(listed(page));
  });
  router.post(
      "/api/v1/imports", importing(),
      [&imports](const http::Request& request) -> Result<http::Response> {
        const bool form = request.header("Content-Type").value_or("").starts_with("multipart/");
        HQ_TRY(auto wanted, form ? uploaded_import(request) : pasted_import(request));
        HQ_TRY(const auto begun, imports.begin(identity::actor_of(request), std::move(wanted)));
        return http::accepted(begun, "/api/v1/imports/" + to_text(begun.row.id));
      },
      kUpload);
  router.get("/api/v1/imports/{id}", importing(),
             [&imports, &texts](const http::Request& request) -> Result<http::Response> {
               HQ_TRY(const auto id, request.path<ImportId>("id"));
               HQ_TRY(auto import, imports.find(identity::actor_of(request), id));
               return http::ok(with_messages(std::move(import), texts, request.language()));
             });
  router.get("/api/v1/imports/{id}/events", importing(),
             [&imports, &texts](const http::Request& request) -> Result<http::Response> {
               HQ_TRY(const auto id, request.path<ImportId>("id"));
               const auto& actor = identity::actor_of(request);
               HQ_CHECK(imports.find(actor, id));
               // std::function wants to be copied; the watch must not be.
               auto watch = std::make_shared<Watch>(imports, texts, actor, id, request.language());
               return http::events(kWatched, [watch] { return watch->poll(); });
             });
}

}  // namespace huiqi::policy
