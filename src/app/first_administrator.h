#pragma once

#include <iosfwd>

#include "base/texts.h"
#include "identity/account_service.h"

namespace huiqi::app {

// Tells the first administrator's login and password: on `out` when a person sits at a terminal, otherwise in the file
// first-password.txt of the data folder, which only its owner may read, and `out` only says where it is. So the
// password never reaches a log or journal. Throws std::system_error when the file cannot be written.
void announce_administrator(const identity::Credentials& made, const std::filesystem::path& data_folder,
                            const Texts& texts, Language language, bool terminal, std::ostream& out);

}  // namespace huiqi::app
