#pragma once

namespace huiqi::app {

std::string_view version();  // "0.1.0", of CMakeLists.txt

}  // namespace huiqi::app
