// Products of small matrices: a panel of 32 columns of the right one is read from end to end for some rows at a time.
#pragma once
#include "../vector.h"

namespace {

// How far apart rows and columns of a matrix are, in numbers; one of both is 1.
struct Strides {
  int64_t row, column;
};

constexpr int PANEL = 2 * W;

// A panel [k, J * W] of the right matrix, and the part of it that counts.
struct Panel {
  const float* data;
  int64_t stride;
  int k, n;
};

// out [R, n] = a [R, k] · panel. DOWN: the numbers of a column of a stand one after the other, else those of a row.
template <int R, int J, bool DOWN>
INLINE void ProductBlock(const float* a, Strides as, const Panel& b, float* out, int64_t out_stride) {
  V sum[R][J] = {};
  const float *row[R], *right = b.data;
  for (int r = 0; r < R; r++) row[r] = a + r * as.row;
  for (int i = 0; i < b.k; i++, right += b.stride) {
    V y[J];
    for (int j = 0; j < J; j++) y[j] = Load(right + j * W);
    for (int r = 0; r < R; r++) {
      const V x = Splat(DOWN ? a[r] : row[r][i]);
      for (int j = 0; j < J; j++) sum[r][j] += x * y[j];
    }
    if (DOWN) a += as.column;
  }
  for (int r = 0; r < R; r++)
    for (int j = 0; j < J; j++)
      if (b.n > j * W) StoreSome(out + r * out_stride + j * W, sum[r][j], b.n - j * W);
}

template <int J, bool DOWN>
INLINE void ProductPanel(const float* a, Strides as, const Panel& b, float* out, int64_t out_stride, int m) {
  int r = 0;
  for (; r + 8 <= m; r += 8) ProductBlock<8, J, DOWN>(a + r * as.row, as, b, out + r * out_stride, out_stride);
  for (; r + 4 <= m; r += 4) ProductBlock<4, J, DOWN>(a + r * as.row, as, b, out + r * out_stride, out_stride);
  for (; r < m; r++) ProductBlock<1, J, DOWN>(a + r * as.row, as, b, out + r * out_stride, out_stride);
}

// Columns [0, n) of b [k, ...] as a panel of `wide` columns, filled up with zeros.
INLINE void PackPanel(const float* b, Strides bs, float* panel, int wide, int k, int n) {
  for (int i = 0; i < k; i++, b += bs.row, panel += wide) {
    if (bs.column == 1)
      for (int j = 0; j < wide; j += W) Store(panel + j, n > j ? LoadSome(b + j, n - j) : V{});
    else
      for (int j = 0; j < wide; j++) panel[j] = j < n ? b[j * bs.column] : 0.f;
  }
}

// out [m, n] = a [m, k] · b [k, n]; `spare` has room for a panel.
void Product(const float* a, Strides as, const float* b, Strides bs, float* out, int m, int k, int n, float* spare) {
  for (int column = 0; column < n; column += PANEL) {
    const int width = n - column < PANEL ? n - column : PANEL;
    const float* from = b + column * bs.column;
    const bool one = width <= W, in_place = bs.column == 1 && (width == PANEL || width == W);
    const int wide = one ? W : PANEL;
    if (!in_place) PackPanel(from, bs, spare, wide, k, width);
    const Panel panel{in_place ? from : spare, in_place ? bs.row : wide, k, width};
    if (one && as.row == 1) ProductPanel<1, true>(a, as, panel, out + column, n, m);
    else if (one) ProductPanel<1, false>(a, as, panel, out + column, n, m);
    else if (as.row == 1) ProductPanel<2, true>(a, as, panel, out + column, n, m);
    else ProductPanel<2, false>(a, as, panel, out + column, n, m);
  }
}

// a, b, out, batch, their steps from one product to the next, m, k, n, strides of a and b.
void RunProduct(const int32_t* w, float* const* slots, float* spare) {
  for (int64_t i = 0; i < w[3]; i++) {
    const float *a = slots[w[0]] + i * w[4], *b = slots[w[1]] + i * w[5];
    float* out = slots[w[2]] + i * w[6] * w[8];
    Product(a, {w[9], w[10]}, b, {w[11], w[12]}, out, w[6], w[7], w[8], spare);
  }
}

}  // namespace
