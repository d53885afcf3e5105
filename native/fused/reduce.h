// Reductions of the middle axis of [outer, middle, inner].
#pragma once
#include "math.h"
#include "split.h"

namespace {

enum Reduction : int32_t { SUM = 0, MAX = 1, MIN = 2, PROD = 3 };

template <Reduction R>
INLINE V Join(V x, V y) {
  if (R == MAX) return (x < y) | (y != y) ? y : x;
  if (R == MIN) return (x > y) | (y != y) ? y : x;
  return R == PROD ? x * y : x + y;
}
template <Reduction R>
INLINE float Neutral() {
  return R == MAX ? -INFINITY : R == MIN ? INFINITY : R == PROD ? 1.f : 0.f;
}

// All of n numbers.
template <Reduction R>
INLINE float JoinAll(const float* data, int n) {
  V some[4];
  for (V& v : some) v = Splat(Neutral<R>());
  int i = 0;
  for (; i + 4 * W <= n; i += 4 * W)
    for (int j = 0; j < 4; j++) some[j] = Join<R>(some[j], Load(data + i + j * W));
  for (; i + W <= n; i += W) some[0] = Join<R>(some[0], Load(data + i));
  float rest[W];
  Store(rest, Splat(Neutral<R>()));
  memcpy(rest, data + i, 4 * (n - i));
  Store(rest, Join<R>(Join<R>(Join<R>(some[0], some[1]), Join<R>(some[2], some[3])), Load(rest)));
  for (int width = W / 2; width > 0; width /= 2)
    for (int j = 0; j < width; j++) rest[j] = Join<R>(Splat(rest[j]), Splat(rest[j + width]))[0];
  return rest[0];
}

// One after the other of W rows of `columns` numbers, side by side: [columns, W]. Rows from `rows` on read as the first.
INLINE V Across(const float* data, int columns, int column, int rows) {
  float values[W];
  for (int i = 0; i < W; i++) values[i] = data[static_cast<int64_t>(i < rows ? i : 0) * columns + column];
  return Load(values);
}
// Rows that are shorter are worked on side by side.
constexpr int SHORT = 64;

template <Reduction R>
INLINE void JoinShort(const float* data, float* out, int rows, int columns) {
  for (int row = 0; row < rows; row += W) {
    const int n = rows - row < W ? rows - row : W;
    V total = Across(data + static_cast<int64_t>(row) * columns, columns, 0, n);
    for (int c = 1; c < columns; c++) total = Join<R>(total, Across(data + static_cast<int64_t>(row) * columns, columns, c, n));
    StoreSome(out + row, total, n);
  }
}

// J * W columns of rows joined into one; sums in parts, which keeps their digits.
template <Reduction R, int J>
INLINE void JoinColumns(const float* data, int rows, int64_t stride, int n, float* out) {
  constexpr int PART = 64;
  V total[J];
  for (V& v : total) v = Splat(Neutral<R>());
  for (int from = 0; from < rows; from += PART) {
    const int end = from + PART < rows ? from + PART : rows;
    V part[J];
    for (V& v : part) v = Splat(Neutral<R>());
    for (int row = from; row < end; row++, data += stride)
      for (int j = 0; j < J; j++) part[j] = Join<R>(part[j], J == 1 ? LoadSome(data, n) : Load(data + j * W));
    for (int j = 0; j < J; j++) total[j] = Join<R>(total[j], part[j]);
  }
  for (int j = 0; j < J; j++)
    if (J == 1) StoreSome(out, total[j], n);
    else Store(out + j * W, total[j]);
}

template <Reduction R>
INLINE void JoinRows(const float* data, int rows, int inner, float* out) {
  int column = 0;
  for (; column + 4 * W <= inner; column += 4 * W) JoinColumns<R, 4>(data + column, rows, inner, 4 * W, out + column);
  for (; column < inner; column += W) JoinColumns<R, 1>(data + column, rows, inner, inner - column, out + column);
}

// The same by a team; `spare` has room for a row for each.
template <Reduction R>
void JoinManyRows(const float* data, int rows, int inner, float* out, float* spare, const Team& team) {
  const int parts = PartsFor(team, static_cast<int64_t>(rows) * inner / 4);
  if (parts == 1) return JoinRows<R>(data, rows, inner, out);
  for (int64_t i = 0; i < static_cast<int64_t>(parts) * inner; i++) spare[i] = Neutral<R>();
  Split(team, parts, rows, 1, [&](int part, int64_t from, int64_t end) {
    JoinRows<R>(data + from * inner, static_cast<int>(end - from), inner, spare + static_cast<int64_t>(part) * inner);
  });
  JoinRows<R>(spare, parts, inner, out);
}

template <Reduction R>
void Reduce(const float* data, float* out, const int32_t* sizes, float* spare, const Team& team) {
  const int outer = sizes[0], middle = sizes[1], inner = sizes[2];
  if (inner == 1 && middle < SHORT && outer > 1) return JoinShort<R>(data, out, outer, middle);
  if (outer == 1 && inner > 1) return JoinManyRows<R>(data, middle, inner, out, spare, team);
  const int64_t each = static_cast<int64_t>(middle) * inner;
  Split(team, PartsFor(team, outer * each / 4), outer, 1, [&](int, int64_t from, int64_t end) {
    for (int64_t i = from; i < end; i++) {
      if (inner > 1) JoinRows<R>(data + i * each, middle, inner, out + i * inner);
      else out[i] = JoinAll<R>(data + i * each, middle);
    }
  });
}

// reduction, in, out, outer, middle, inner; `spare` has room for `inner` numbers for each of the team.
void RunReduce(const int32_t* w, float* const* slots, float* spare, const Team& team) {
  const float* data = slots[w[1]];
  float* out = slots[w[2]];
  switch (static_cast<Reduction>(w[0])) {
    case SUM: return Reduce<SUM>(data, out, w + 3, spare, team);
    case MAX: return Reduce<MAX>(data, out, w + 3, spare, team);
    case MIN: return Reduce<MIN>(data, out, w + 3, spare, team);
    case PROD: return Reduce<PROD>(data, out, w + 3, spare, team);
  }
}

// The first place of the best of each of up to W rows, side by side.
INLINE void ArgBestShort(const float* data, int32_t* out, int rows, int columns, float sign) {
  V best = sign * Across(data, columns, 0, rows);
  I place = {};
  for (int c = 1; c < columns; c++) {
    const V x = sign * Across(data, columns, c, rows);
    const I better = x > best;
    best = better ? x : best;
    place = better ? c + I{} : place;
  }
  memcpy(out, &place, 4 * static_cast<size_t>(rows));
}

INLINE void ArgBestLong(const float* data, int32_t* out, int middle, int inner, float sign) {
  for (int c = 0; c < inner; c++) {
    int best = 0;
    for (int r = 1; r < middle; r++)
      if (sign * data[static_cast<int64_t>(r) * inner + c] > sign * data[static_cast<int64_t>(best) * inner + c]) best = r;
    out[c] = best;
  }
}

// in, out, outer, middle, inner, whether the least: the first place of the best, as int32.
void RunArgBest(const int32_t* w, float* const* slots) {
  const float* data = slots[w[0]];
  int32_t* out = reinterpret_cast<int32_t*>(slots[w[1]]);
  const int outer = w[2], middle = w[3], inner = w[4];
  const float sign = w[5] ? -1.f : 1.f;
  const bool is_short = inner == 1 && middle < SHORT;
  for (int i = 0, n; i < outer; i += n) {
    n = !is_short ? 1 : outer - i < W ? outer - i : W;
    const float* from = data + static_cast<int64_t>(i) * middle * inner;
    if (is_short) ArgBestShort(from, out + i, n, middle, sign);
    else ArgBestLong(from, out + static_cast<int64_t>(i) * inner, middle, inner, sign);
  }
}

INLINE void SoftmaxLong(const float* x, float* out, int columns, bool log, float* spare) {
  const float most = JoinAll<MAX>(x, columns);
  for (int i = 0; i < columns; i += W) StoreSome(spare + i, Exp(LoadSome(x + i, columns - i) - most), columns - i);
  const float sum = JoinAll<SUM>(spare, columns);
  const V ln = Log(Splat(sum));
  for (int i = 0; i < columns; i += W) {
    const int n = columns - i;
    StoreSome(out + i, log ? LoadSome(x + i, n) - most - ln : LoadSome(spare + i, n) / sum, n);
  }
}

// Up to W rows side by side.
INLINE void SoftmaxShort(const float* x, float* out, int rows, int columns, bool log, float* spare) {
  V most = Splat(-INFINITY), sum = {};
  for (int c = 0; c < columns; c++) {
    const V v = Across(x, columns, c, rows);
    Store(spare + c * W, v);
    most = Join<MAX>(most, v);
  }
  for (int c = 0; c < columns; c++) {
    const V above = Load(spare + c * W) - most, e = Exp(above);
    sum += e;
    Store(spare + c * W, log ? above : e);
  }
  const V ln = Log(sum), part = 1.f / sum;
  for (int c = 0; c < columns; c++) {
    float values[W];
    const V v = Load(spare + c * W);
    Store(values, log ? v - ln : v * part);
    for (int i = 0; i < rows; i++) out[i * columns + c] = values[i];
  }
}

// in, out, rows, columns, whether its logarithm.
void RunSoftmax(const int32_t* w, float* const* slots, float* spare) {
  const int rows = w[2], columns = w[3];
  for (int row = 0, n; row < rows; row += n) {
    const float* x = slots[w[0]] + static_cast<int64_t>(row) * columns;
    float* out = slots[w[1]] + static_cast<int64_t>(row) * columns;
    n = columns < SHORT ? (rows - row < W ? rows - row : W) : 1;
    if (columns < SHORT) SoftmaxShort(x, out, n, columns, w[4], spare);
    else SoftmaxLong(x, out, columns, w[4], spare);
  }
}

}  // namespace
