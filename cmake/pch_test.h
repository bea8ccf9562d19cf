// Precompiled for the tests: the standard headers and GoogleTest, which costs more than most tests do.
#pragma once
#include "pch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
