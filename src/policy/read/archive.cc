#include "policy/read/archive.h"

#include <zip.h>

#include "policy/read/problem.h"

namespace huiqi::policy {
namespace {

struct CloseMember {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};

}  // namespace

Result<Archive> Archive::open(std::string_view bytes) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t* handle = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
  if (!handle) {
    std::string why = zip_error_strerror(&error);
    if (source) zip_source_free(source);
    zip_error_fini(&error);
    return refuse(ReadProblem::damaged, std::move(why));
  }
  zip_error_fini(&error);
  return Archive{handle};
}

Archive::Archive(Archive&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
Archive& Archive::operator=(Archive&& other) noexcept {
  std::swap(handle_, other.handle_);
  return *this;
}
Archive::~Archive() {
  if (handle_) zip_discard(handle_);
}

bool Archive::has(const char* name) const {
  return zip_name_locate(handle_, name, 0) >= 0;
}

Result<std::string> Archive::member(const char* name) const {
  std::string bytes;
  zip_stat_t about;
  if (zip_stat(handle_, name, 0, &about) != 0) return bytes;
  if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE)
    return refuse(ReadProblem::password_needed, name);
  if ((about.valid & ZIP_STAT_SIZE) != 0 && about.size > kLargestMember) return refuse(ReadProblem::expands, name);
  const std::unique_ptr<zip_file_t, CloseMember> file{zip_fopen(handle_, name, 0)};
  if (!file) return refuse(ReadProblem::damaged, name);
  std::array<char, 1U << 16> room;
  for (;;) {
    const zip_int64_t got = zip_fread(file.get(), room.data(), room.size());
    if (got < 0) return refuse(ReadProblem::damaged, name);
    if (got == 0) return bytes;
    bytes.append(room.data(), static_cast<std::size_t>(got));
    if (bytes.size() > kLargestMember) return refuse(ReadProblem::expands, name);
  }
}

}  // namespace huiqi::policy
