// Instructions that move numbers and compute nothing.
#pragma once
#include "math.h"
#include "split.h"

namespace {

constexpr int MOST_AXES = 16;

// The last axis is a run of numbers.
INLINE void CopyRun(const float* in, float* out, int n, int from, int to) {
  if (from == 1 && to == 1) memcpy(out, in, 4 * static_cast<size_t>(n));
  else if (from == 0 && to == 1)
    FillWith(out, in, n);
  else
    for (int i = 0; i < n; i++) out[static_cast<int64_t>(i) * to] = in[static_cast<int64_t>(i) * from];
}

void CopyAxes(const float* in, float* out, const int32_t* dims, const int32_t* from, const int32_t* to, int rank) {
  if (rank == 1) return CopyRun(in, out, *dims, *from, *to);
  for (int i = 0; i < *dims; i++)
    CopyAxes(in + static_cast<int64_t>(i) * *from, out + static_cast<int64_t>(i) * *to, dims + 1, from + 1, to + 1, rank - 1);
}

// in, out, where it starts in each, rank (at least 1), sizes, steps in each. Threads share the first axis.
void RunCopy(const int32_t* w, float* const* slots, const Team& team) {
  const int rank = w[4];
  const int32_t *sizes = w + 5, *from = sizes + rank, *to = from + rank;
  int64_t numbers = 1;
  for (int i = 0; i < rank; i++) numbers *= sizes[i];
  Split(team, PartsFor(team, numbers / 4), sizes[0], 1, [&](int, int64_t begin, int64_t end) {
    int32_t part[MOST_AXES];
    memcpy(part, sizes, 4 * rank);
    part[0] = static_cast<int32_t>(end - begin);
    CopyAxes(slots[w[0]] + w[2] + begin * *from, slots[w[1]] + w[3] + begin * *to, part, from, to, rank);
  });
}

// out, count, the number.
void RunFill(const int32_t* w, float* const* slots) {
  float value;
  memcpy(&value, w + 2, sizeof value);
  FillWith(slots[w[0]], &value, w[1]);
}

// table, indices, out, count, rows, numbers of a row.
const char* RunGather(const int32_t* w, float* const* slots) {
  const int32_t* indices = reinterpret_cast<const int32_t*>(slots[w[1]]);
  for (int i = 0; i < w[3]; i++) {
    if (indices[i] < 0 || indices[i] >= w[4]) return "an index to gather by is outside of the table";
    memcpy(slots[w[2]] + static_cast<int64_t>(i) * w[5], slots[w[0]] + static_cast<int64_t>(indices[i]) * w[5], 4 * static_cast<size_t>(w[5]));
  }
  return nullptr;
}

// data, segments, out, count, rows of out, numbers of a row.
const char* RunSegmentSum(const int32_t* w, float* const* slots) {
  const int width = w[5];
  const int32_t* segments = reinterpret_cast<const int32_t*>(slots[w[1]]);
  memset(slots[w[2]], 0, 4 * static_cast<size_t>(w[4]) * width);
  for (int i = 0; i < w[3]; i++) {
    // TensorFlow drops what has a negative segment.
    if (segments[i] < 0) continue;
    if (segments[i] >= w[4]) return "a segment to add to is outside of the table";
    const float* row = slots[w[0]] + static_cast<int64_t>(i) * width;
    float* sum = slots[w[2]] + static_cast<int64_t>(segments[i]) * width;
    for (int j = 0; j < width; j += W) StoreSome(sum + j, LoadSome(sum + j, width - j) + LoadSome(row + j, width - j), width - j);
  }
  return nullptr;
}

// indices, out, count, depth, the numbers that stand for on and off.
void RunOneHot(const int32_t* w, float* const* slots) {
  const int32_t* indices = reinterpret_cast<const int32_t*>(slots[w[0]]);
  int32_t* out = reinterpret_cast<int32_t*>(slots[w[1]]);
  for (int i = 0; i < w[2]; i++)
    for (int j = 0; j < w[3]; j++) out[static_cast<int64_t>(i) * w[3] + j] = indices[i] == j ? w[4] : w[5];
}

}  // namespace
