#pragma once

namespace huiqi::app {

// share/huiqi: catalogue, messages, migrations and web pages. Beside the binary in a build tree, at ../share/huiqi of
// an installed one; nothing where neither is there.
std::optional<std::filesystem::path> data_folder();

}  // namespace huiqi::app
