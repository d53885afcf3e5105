// Splits the work of an instruction among a team.
#pragma once
#include <cstdint>

#include "team.h"

namespace {

// A thread is only called for so many numbers, or products, to work on.
constexpr int64_t WORTHWHILE = 32768;

template <typename Work>
void DoPart(void* work, int part) {
  (*static_cast<Work*>(work))(part);
}

// How many threads to use for `work` units.
INLINE int PartsFor(const Team& team, int64_t work) {
  const int64_t parts = work / WORTHWHILE;
  return parts < 2 ? 1 : parts < team.size ? static_cast<int>(parts) : team.size;
}

// work(part, from, end) for [0, n) in parts that begin at multiples of `grain`.
template <typename Work>
INLINE void Split(const Team& team, int parts, int64_t n, int64_t grain, Work work) {
  if (parts <= 1) return work(0, static_cast<int64_t>(0), n);
  const int64_t each = ((n + parts - 1) / parts + grain - 1) / grain * grain;
  auto part_of = [&](int part) {
    const int64_t from = part * each, end = from + each < n ? from + each : n;
    if (from < end) work(part, from, end);
  };
  team.run(parts, DoPart<decltype(part_of)>, &part_of);
}

}  // namespace
