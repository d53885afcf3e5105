// Products of small matrices: a panel of 32 columns of the right one is read from end to end for some rows at a time.
#pragma once
#include "../vector.h"
#include "split.h"

namespace {

// How far apart rows and columns of a matrix are, in numbers; one of both is 1.
struct Strides {
  int64_t row, column;
};

constexpr int PANEL = WIDE * W;

// A panel [k, J * W] of the right matrix, and the part of it that counts.
struct Panel {
  const float* data;
  int64_t stride;
  int k, n;
};

// What is done to each number of a result before it is stored.
struct After {
  // Added to each row.
  const float* bias;
  // What is below 0 becomes 0.
  bool relu;
  // So does what stands where this, which is as large as the result, is not above 0.
  const float* gate;
  INLINE V Do(V x, int64_t at, int column, int n) const {
    if (bias != nullptr) x += LoadSome(bias + column, n);
    if (relu) x = x < 0.f ? V{} : x;
    if (gate != nullptr) x = LoadSome(gate + at, n) > 0.f ? x : V{};
    return x;
  }
};

// Where a product goes, how far its rows are apart, and what is done to it.
struct Target {
  float* data;
  int64_t stride;
  After after;
  INLINE Target At(int64_t row, int64_t column) const {
    const int64_t at = row * stride + column;
    const float *bias = after.bias == nullptr ? nullptr : after.bias + column, *gate = after.gate == nullptr ? nullptr : after.gate + at;
    return {data + at, stride, {bias, after.relu, gate}};
  }
  // n numbers of a row, or that much more of them (ADD).
  template <bool ADD>
  INLINE void Put(int64_t row, int column, V x, int n) const {
    const int64_t at = row * stride + column;
    if (ADD) x += LoadSome(data + at, n);
    StoreSome(data + at, after.Do(x, at, column, n), n);
  }
};

// out [R, n] = a [R, k] · panel, or that much more of it (ADD). DOWN: the numbers of a column of a stand one after the other, else those of a row.
template <int R, int J, bool DOWN, bool ADD = false>
INLINE void ProductBlock(const float* a, Strides as, const Panel& b, const Target& out) {
  V sum[R][J] = {};
  const float *row[R], *right = b.data;
  UNROLL
  for (int r = 0; r < R; r++) row[r] = a + r * as.row;
  for (int i = 0; i < b.k; i++, right += b.stride) {
    V y[J];
    UNROLL
    for (int j = 0; j < J; j++) y[j] = Load(right + j * W);
    UNROLL
    for (int r = 0; r < R; r++) {
      const V x = Splat(DOWN ? a[r] : row[r][i]);
      UNROLL
      for (int j = 0; j < J; j++) sum[r][j] += x * y[j];
    }
    if (DOWN) a += as.column;
  }
  UNROLL
  for (int r = 0; r < R; r++)
    UNROLL
    for (int j = 0; j < J; j++)
      if (b.n > j * W) out.Put<ADD>(r, j * W, sum[r][j], b.n - j * W);
}

template <int J, bool DOWN>
INLINE void ProductPanel(const float* a, Strides as, const Panel& b, const Target& out, int m) {
  int r = 0;
  for (; r + TALL <= m; r += TALL) ProductBlock<TALL, J, DOWN>(a + r * as.row, as, b, out.At(r, 0));
  for (; r + 4 <= m; r += 4) ProductBlock<4, J, DOWN>(a + r * as.row, as, b, out.At(r, 0));
  for (; r + 2 <= m; r += 2) ProductBlock<2, J, DOWN>(a + r * as.row, as, b, out.At(r, 0));
  for (; r < m; r++) ProductBlock<1, J, DOWN>(a + r * as.row, as, b, out.At(r, 0));
}

// Columns [0, n) of b [k, ...] as a panel of `wide` columns, filled up with zeros.
INLINE void PackPanel(const float* b, Strides bs, float* panel, int wide, int k, int n) {
  if (bs.column == 1) {
    for (int i = 0; i < k; i++)
      for (int j = 0; j < wide; j += W)
        Store(panel + static_cast<int64_t>(i) * wide + j, n > j ? LoadSome(b + i * bs.row + j, n - j) : V{});
    return;
  }
  // Some rows at a time: a line of the cache is read once.
  for (int from = 0; from < k; from += W) {
    const int end = from + W < k ? from + W : k;
    for (int j = 0; j < wide; j++)
      for (int i = from; i < end; i++) panel[static_cast<int64_t>(i) * wide + j] = j < n ? b[i * bs.row + j * bs.column] : 0.f;
  }
}

// Depth and rows of the blocks of large products: a panel of that depth stays in the nearest cache, such a block in the next.
constexpr int DEPTH = 256, ROWS = 256;

// Rows [0, m) of a, k deep, some (TALL) side by side and filled up with zeros.
INLINE void PackRows(const float* a, Strides as, float* packed, int m, int k) {
  const int blocks = (m + TALL - 1) / TALL;
  for (int block = 0; block < blocks; block++) {
    float* to = packed + static_cast<int64_t>(block) * k * TALL;
    const int rows = m - block * TALL < TALL ? m - block * TALL : TALL;
    const float* from = a + block * TALL * as.row;
    if (as.row == 1 && rows == TALL)
      for (int i = 0; i < k; i++) memcpy(to + i * TALL, from + i * as.column, 4 * TALL);
    else
      for (int r = 0; r < TALL; r++)
        for (int i = 0; i < k; i++) to[i * TALL + r] = r < rows ? from[r * as.row + i * as.column] : 0.f;
  }
}

// Packed rows times a panel, of which `rows` count.
template <bool ADD>
INLINE void ProductPacked(const float* packed, const Panel& panel, const Target& out, int rows) {
  if (rows == TALL) return ProductBlock<TALL, WIDE, true, ADD>(packed, {1, TALL}, panel, out);
  float some[TALL * PANEL];
  ProductBlock<TALL, WIDE, true>(packed, {1, TALL}, {panel.data, panel.stride, panel.k, PANEL}, {some, PANEL, {}});
  for (int r = 0; r < rows; r++)
    for (int j = 0; j < panel.n; j += W) out.Put<ADD>(r, j, Load(some + r * PANEL + j), panel.n - j);
}

// The same as Product, for matrices that no cache holds; `spare` has room for a block and a panel.
void LargeProduct(const float* a, Strides as, const float* b, Strides bs, const Target& out, int m, int k, int n, float* spare) {
  float *packed = spare, *panel_data = spare + DEPTH * ROWS;
  for (int depth = 0; depth < k; depth += DEPTH)
    for (int row = 0; row < m; row += ROWS) {
      const int deep = k - depth < DEPTH ? k - depth : DEPTH, rows = m - row < ROWS ? m - row : ROWS;
      PackRows(a + row * as.row + depth * as.column, as, packed, rows, deep);
      for (int column = 0; column < n; column += PANEL) {
        const Panel panel{panel_data, PANEL, deep, n - column < PANEL ? n - column : PANEL};
        PackPanel(b + depth * bs.row + column * bs.column, bs, panel_data, PANEL, deep, panel.n);
        for (int r = 0; r < rows; r += TALL) {
          Target to = out.At(row + r, column);
          if (depth + deep < k) to.after = {};
          const int some = rows - r < TALL ? rows - r : TALL;
          if (depth == 0) ProductPacked<false>(packed + static_cast<int64_t>(r) * deep, panel, to, some);
          else ProductPacked<true>(packed + static_cast<int64_t>(r) * deep, panel, to, some);
        }
      }
    }
}

// out [m, n] = a [m, k] · b [k, n]; `spare` has room for a panel.
void Product(const float* a, Strides as, const float* b, Strides bs, const Target& out, int m, int k, int n, float* spare) {
  for (int column = 0; column < n; column += PANEL) {
    const int width = n - column < PANEL ? n - column : PANEL;
    const float* from = b + column * bs.column;
    const bool one = width <= W, in_place = bs.column == 1 && (width == PANEL || width == W);
    const int wide = one ? W : PANEL;
    if (!in_place) PackPanel(from, bs, spare, wide, k, width);
    const Panel panel{in_place ? from : spare, in_place ? bs.row : wide, k, width};
    const Target to = out.At(0, column);
    if (one && as.row == 1) ProductPanel<1, true>(a, as, panel, to, m);
    else if (one) ProductPanel<1, false>(a, as, panel, to, m);
    else if (as.row == 1) ProductPanel<WIDE, true>(a, as, panel, to, m);
    else ProductPanel<WIDE, false>(a, as, panel, to, m);
  }
}

// a, b, out, batch, their steps from one product to the next, m, k, n, strides of a and b, then what is done to the result: bias or
// -1, whether a Relu follows, what a Relu gave or -1. Threads share rows, or columns.
void RunProduct(const int32_t* w, float* const* slots, float* spare, const Team& team) {
  const int m = w[6], k = w[7], n = w[8];
  const Strides as{w[9], w[10]}, bs{w[11], w[12]};
  const After after{w[13] < 0 ? nullptr : slots[w[13]], w[14] != 0, w[15] < 0 ? nullptr : slots[w[15]]};
  const Target all{slots[w[2]], n, after};
  const int parts = PartsFor(team, static_cast<int64_t>(m) * n * k / 16);
  // What is packed is to be used some times.
  const bool by_rows = m >= n, large = m >= 16 && n >= 64 && static_cast<int64_t>(m) * k * n > (1 << 20);
  const auto product = large ? LargeProduct : Product;
  const int64_t room = large ? DEPTH * (ROWS + PANEL) : static_cast<int64_t>(k) * PANEL;
  for (int64_t i = 0; i < w[3]; i++) {
    const float *a = slots[w[0]] + i * w[4], *b = slots[w[1]] + i * w[5];
    const Target out = all.At(i * m, 0);
    Split(team, parts, by_rows ? m : n, by_rows ? TALL : PANEL, [&](int part, int64_t from, int64_t end) {
      const int count = static_cast<int>(end - from);
      if (by_rows) product(a + from * as.row, as, b, bs, out.At(from, 0), count, k, n, spare + part * room);
      else product(a, as, b + from * bs.column, bs, out.At(0, from), m, k, count, spare + part * room);
    });
  }
}

}  // namespace
