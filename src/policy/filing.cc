#include "policy/filing.h"

#include "files/file_store.h"
#include "policy/content_store.h"
#include "policy/doc_number_key.h"
#include "policy/document_store.h"
#include "policy/doubts.h"
#include "policy/duplicates.h"
#include "policy/kept_reading.h"
#include "policy/likeness.h"
#include "policy/media_type.h"
#include "policy/review_todo.h"
#include "policy/secret_mark.h"
#include "policy/text_store.h"
#include "policy/version_pairing.h"
#include "policy/version_store.h"

namespace huiqi::policy {
namespace {

constexpr int kHeldPercent = 90;
// Two texts that share 90 % of their characters share at least about two thirds of their runs of four; chance takes a
// few places more.
constexpr int kAlikePlaces = 32;
constexpr std::size_t kMostCompared = 5;

struct Held {
  DocumentId document;
  HeldBy by = HeldBy::chosen;
  int percent = 0;  // of the text in common
};

struct Original {
  files::File file;
  store::Blob bytes;
  VersionOriginal row;
};

// All that can be prepared before the transaction, which others wait for.
class Filing {
 public:
  Filing(const Parts& parts, const Arrival& arrival)
      : parts_(parts),
        arrival_(arrival),
        clean_(arrival.read.clean),
        compared_(comparable(arrival.read.clean)),
        fingerprint_(fingerprint_of(compared_)),
        kept_(kept(arrival.read, parts.directory, parts.clock.today(), parts.ids)) {
    for (const SourceFile& file : arrival.files) {
      const auto bytes = std::as_bytes(std::span{file.bytes});
      const auto described = files::describe(bytes);
      originals_.push_back({described,
                            {bytes.begin(), bytes.end()},
                            {described.digest, file.name, described.size, std::string{media_type_of(file.name)}}});
    }
  }

  Result<Filed> run(store::Tx& tx) const {
    HQ_TRY(const auto held, held_document(tx));
    const auto now = parts_.clock.now();
    Version version = new_version(now);
    auto content = kept_.content;
    Document document;
    if (held) {
      document = *find_document(tx, held->document);
      pair_with_newest(tx, document, content);
      ++document.newest;
      version.held_by = held->by;
      version.held_likeness = held->percent * 100;
      save(tx, document);
    } else {
      document.id = parts_.ids.next_as<DocumentTag>();
      document.organisation = arrival_.by.organisation;
      insert(tx, document);
    }
    version.key = {document.id, document.newest};
    keep(tx, version, content, now);
    tell(tx, document, version);
    return Filed{version.key,      version.particulars.title, version.held_by, version.held_likeness,
                 version.measures, count_targets(content),    version.doubts};
  }

 private:
  Result<std::optional<Held>> held_document(store::Tx& tx) const {
    if (arrival_.document) {
      const auto document = find_document(tx, *arrival_.document);
      if (!document) return fail(ErrorKind::not_found, "policy.no_such_document");
      return Held{document->id, HeldBy::chosen, percent_of_newest(tx, *document)};
    }
    const auto& number = kept_.particulars.doc_number;
    if (const auto key = number ? doc_number_key(*number) : std::nullopt) {
      if (const auto id = document_with_number(tx, *key)) {
        return Held{*id, HeldBy::number, percent_of_newest(tx, *find_document(tx, *id))};
      }
    }
    return held_by_text(tx);
  }

  std::optional<Held> held_by_text(store::Tx& tx) const {
    auto like = texts_like(tx, fingerprint_, kAlikePlaces);
    std::ranges::stable_sort(like, std::greater{},
                             [&](const HeldText& held) { return agreement(held.fingerprint, fingerprint_); });
    if (like.size() > kMostCompared) like.resize(kMostCompared);
    for (const HeldText& held : like) {
      const int percent = percent_of(tx, held.text);
      if (percent >= kHeldPercent) return Held{held.document, HeldBy::text, percent};
    }
    return std::nullopt;
  }

  int percent_of(store::Tx& tx, TextId text) const {
    return shared_percent(comparable(clean_text(tx, text)), compared_);
  }
  int percent_of_newest(store::Tx& tx, const Document& document) const {
    return percent_of(tx, find_version(tx, {document.id, document.newest})->text);
  }

  Version new_version(Instant now) const {
    Version version;
    version.text = parts_.ids.next_as<TextTag>();
    version.imported_at = now;
    version.imported_by = arrival_.by.account;
    version.imported_for = arrival_.by.organisation;
    version.particulars = kept_.particulars;
    version.spans = kept_.spans;
    return version;
  }

  void pair_with_newest(store::Tx& tx, const Document& document, VersionContent& content) const {
    const VersionKey before{document.id, document.newest};
    const CleanText text{clean_text(tx, find_version(tx, before)->text)};
    pair_versions(load_content(tx, before), text, content, clean_);
  }

  void keep(store::Tx& tx, Version& version, VersionContent& content, Instant now) const {
    find_duplicates(tx, version.key.document, clean_, content.measures);
    for (const Original& original : originals_) {
      content.originals.push_back(original.row);
      files::keep(tx, original.file, original.bytes, file_user(version.key), now);
    }
    version.measures = std::ssize(content.measures);
    version.doubts = std::ssize(doubts_of(version, content));
    insert(tx, version.text, {arrival_.read.source, arrival_.read.clean, arrival_.read.map}, fingerprint_);
    insert(tx, version);
    save_content(tx, version.key, content);
  }

  void tell(store::Tx& tx, const Document& document, const Version& version) const {
    ask_for_review(tx, parts_, document, version);
    record(tx, parts_, arrival_.by, "policy.version_imported", document.id,
           R"({"version":)" + std::to_string(version.key.version) + "}");
  }

  static std::int64_t count_targets(const VersionContent& content) {
    std::int64_t count = std::ssize(content.targets);
    for (const auto& measure : content.measures) count += std::ssize(measure.targets);
    return count;
  }

  const Parts& parts_;
  const Arrival& arrival_;
  CleanText clean_;
  std::u32string compared_;
  Fingerprint fingerprint_;
  KeptReading kept_;
  std::vector<Original> originals_;
};

}  // namespace

Result<Filed> file(const Parts& parts, const Arrival& arrival,
                   const std::function<void(store::Tx&, const Filed&)>& also) {
  if (bears_secret_mark(arrival.read.source)) return fail(ErrorKind::invalid, "policy.classified");
  const Filing filing{parts, arrival};
  return parts.database.write([&](store::Tx& tx) -> Result<Filed> {
    HQ_TRY(auto filed, filing.run(tx));
    also(tx, filed);
    return filed;
  });
}

}  // namespace huiqi::policy
