#pragma once

// Everything a module needs to read and write its structs as JSON.
#include "json/read.h"
#include "json/write.h"
