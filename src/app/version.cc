#include "app/version.h"

namespace huiqi::app {

std::string_view version() {
  return HUIQI_VERSION;
}

}  // namespace huiqi::app
