#include "app/search_part.h"

#include "app/program.h"
#include "app/search_source.h"
#include "search/api.h"
#include "search/thesaurus_catalog.h"

namespace huiqi::app {

SearchPart::SearchPart(const Surroundings& around)
    : around_(around),
      thesaurus_(search::thesaurus_of(around.shared.catalog, folding_)),
      index_(around.settings.index_folder(), folding_, area_path(around.shared.directory)) {}

void SearchPart::add_routes(http::Router& router) {
  search::add_routes(router, {index_, thesaurus_, around_.clock});
}

void SearchPart::start_background() {
  feeder_.emplace(around_.database, index_, search_source(around_.shared), around_.observer);
}

}  // namespace huiqi::app
