#pragma once

#include "store/database.h"

namespace huiqi::store::sqlite {

std::unique_ptr<Backend> open_backend(const std::string& path, const Options& options);

}  // namespace huiqi::store::sqlite
