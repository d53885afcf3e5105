// Convolutions of images [batch, height, width, channels] as products of patches: a patch is read where it stands. What is padded
// has been padded before.
#pragma once
#include <cmath>

#include "product.h"
#include "split.h"

namespace {

struct Convolution {
  int batch, in_h, in_w, in_c, out_h, out_w, out_c, k_h, k_w, stride_h, stride_w, rate_h, rate_w;
  explicit Convolution(const int32_t* w)
      : batch(w[0]), in_h(w[1]), in_w(w[2]), in_c(w[3]), out_h(w[4]), out_w(w[5]), out_c(w[6]), k_h(w[7]), k_w(w[8]),
        stride_h(w[9]), stride_w(w[10]), rate_h(w[11]), rate_w(w[12]) {}
  // Numbers of a patch that stand one after the other, and how often.
  int run() const { return rate_w == 1 ? k_w * in_c : in_c; }
  int runs() const { return rate_w == 1 ? k_h : k_h * k_w; }
  int patch() const { return k_h * k_w * in_c; }
  int64_t image() const { return static_cast<int64_t>(in_h) * in_w * in_c; }
  int64_t result() const { return static_cast<int64_t>(out_h) * out_w * out_c; }
  // Where run i of a patch begins, from where the patch does.
  int64_t offset(int i) const {
    const int y = rate_w == 1 ? i : i / k_w, x = rate_w == 1 ? 0 : i % k_w;
    return (static_cast<int64_t>(y) * rate_h * in_w + static_cast<int64_t>(x) * rate_w) * in_c;
  }
  const float* at(const float* image, int y, int x) const {
    return image + (static_cast<int64_t>(y) * stride_h * in_w + static_cast<int64_t>(x) * stride_w) * in_c;
  }
};

// What is done to J * W channels of each place of the result: a bias is added, and what is below `least` becomes that. Neither
// changes a number where there is none, so nothing need be asked.
template <int J>
struct Finish {
  V bias[J];
  V least;
  INLINE Finish(const float* given, bool relu, int n) : least(Splat(relu ? 0.f : -INFINITY)) {
    for (int j = 0; j < J; j++) bias[j] = given == nullptr ? Splat(-0.f) : LoadSome(given + j * W, n - j * W);
  }
  INLINE V Do(V x, int j) const {
    x += bias[j];
    return x < least ? least : x;
  }
};

// R neighbours in a row of the result, J * W channels of them.
template <int R, int J>
INLINE void ConvolveBlock(const Convolution& c, const int32_t* offsets, const float* patch, const Panel& filter, const Finish<J>& finish, float* out) {
  V sum[R][J] = {};
  const int64_t next = static_cast<int64_t>(c.stride_w) * c.in_c;
  const float* right = filter.data;
  // Sixteen steps from one pointer are more than there are registers for.
  constexpr int HALF = R > 8 ? R / 2 : R;
  for (int k = 0; k < filter.k; k++, right += filter.stride) {
    const float *at = patch + offsets[k], *then = at + HALF * next;
    V y[J];
    UNROLL
    for (int j = 0; j < J; j++) y[j] = Load(right + j * W);
    UNROLL
    for (int r = 0; r < R; r++) {
      const V x = Splat(r < HALF ? at[r * next] : then[(r - HALF) * next]);
      UNROLL
      for (int j = 0; j < J; j++) sum[r][j] += x * y[j];
    }
  }
  UNROLL
  for (int r = 0; r < R; r++)
    UNROLL
    for (int j = 0; j < J; j++) sum[r][j] = finish.Do(sum[r][j], j);
  if (filter.n == J * W) {
    UNROLL
    for (int r = 0; r < R; r++)
      UNROLL
      for (int j = 0; j < J; j++) Store(out + static_cast<int64_t>(r) * c.out_c + j * W, sum[r][j]);
    return;
  }
  UNROLL
  for (int r = 0; r < R; r++)
    UNROLL
    for (int j = 0; j < J; j++)
      if (filter.n > j * W) StoreSome(out + static_cast<int64_t>(r) * c.out_c + j * W, sum[r][j], filter.n - j * W);
}

template <int J>
INLINE void ConvolveRow(const Convolution& shared, const int32_t* offsets, const float* image, const Panel& panel, const float* bias, bool relu, float* out, int y) {
  // As many sums as registers hold.
  constexpr int MOST = J == 1 ? TALL * WIDE : TALL;
  // Of its own, for what is stored might change what others can see.
  const Convolution c = shared;
  const Panel filter = panel;
  const Finish<J> finish(bias, relu, filter.n);
  int x = 0;
  for (; x + MOST <= c.out_w; x += MOST) ConvolveBlock<MOST, J>(c, offsets, c.at(image, y, x), filter, finish, out + static_cast<int64_t>(x) * c.out_c);
  for (; x + TALL <= c.out_w; x += TALL) ConvolveBlock<TALL, J>(c, offsets, c.at(image, y, x), filter, finish, out + static_cast<int64_t>(x) * c.out_c);
  for (; x + 4 <= c.out_w; x += 4) ConvolveBlock<4, J>(c, offsets, c.at(image, y, x), filter, finish, out + static_cast<int64_t>(x) * c.out_c);
  for (; x + 2 <= c.out_w; x += 2) ConvolveBlock<2, J>(c, offsets, c.at(image, y, x), filter, finish, out + static_cast<int64_t>(x) * c.out_c);
  for (; x < c.out_w; x++) ConvolveBlock<1, J>(c, offsets, c.at(image, y, x), filter, finish, out + static_cast<int64_t>(x) * c.out_c);
}

// filter [depth, columns], out: its columns in panels, one after the other.
void RunPanels(const int32_t* w, float* const* slots) {
  const float* filter = slots[w[0]];
  float* out = slots[w[1]];
  const int depth = w[2], columns = w[3];
  for (int column = 0; column < columns; column += PANEL) {
    const int n = columns - column < PANEL ? columns - column : PANEL;
    PackPanel(filter + column, {columns, 1}, out + static_cast<int64_t>(column) * depth, PANEL, depth, n);
  }
}

// images, filter in panels, out, bias or -1, whether a Relu follows, and the numbers of a Convolution; `spare` has room for the offsets.
void RunConvolve(const int32_t* w, float* const* slots, float* spare, const Team& team) {
  const Convolution c(w + 5);
  const float *images = slots[w[0]], *panels = slots[w[1]], *bias = w[3] < 0 ? nullptr : slots[w[3]];
  float* out = slots[w[2]];
  const int depth = c.patch(), run = c.run();
  int32_t* offsets = reinterpret_cast<int32_t*>(spare);
  for (int i = 0; i < c.runs(); i++)
    for (int k = 0; k < run; k++) offsets[i * run + k] = static_cast<int32_t>(c.offset(i)) + k;
  const int64_t rows = static_cast<int64_t>(c.batch) * c.out_h;
  Split(team, PartsFor(team, rows * c.out_w * c.out_c * depth / 16), rows, 1, [&](int, int64_t from, int64_t end) {
    for (int64_t row = from; row < end; row++)
      for (int column = 0; column < c.out_c; column += PANEL) {
        const int n = c.out_c - column < PANEL ? c.out_c - column : PANEL;
        const Panel panel{panels + static_cast<int64_t>(column) * depth, PANEL, depth, n};
        const float* image = images + row / c.out_h * c.image();
        float* to = out + row * c.out_w * c.out_c + column;
        const float* own = bias == nullptr ? nullptr : bias + column;
        if (n <= W) ConvolveRow<1>(c, offsets, image, panel, own, w[4] != 0, to, row % c.out_h);
        else ConvolveRow<WIDE>(c, offsets, image, panel, own, w[4] != 0, to, row % c.out_h);
      }
  });
}

// Some numbers of all patches of an image, from where `image` says they begin, times the gradient's channels [0, n <= J * W), added
// to `out`. NEXT: they stand one after the other.
template <int R, int J, bool NEXT>
INLINE void FilterBlock(const Convolution& c, const float* const* image, const float* gradient, float* out, int n) {
  V sum[R][J] = {};
  const int64_t next = static_cast<int64_t>(c.stride_w) * c.in_c;
  for (int y = 0; y < c.out_h; y++) {
    const int64_t down = static_cast<int64_t>(y) * c.stride_h * c.in_w * c.in_c;
    const float* row[NEXT ? 1 : R];
    UNROLL
    for (int r = 0; r < (NEXT ? 1 : R); r++) row[r] = image[r] + down;
    int64_t at = 0;
    for (int x = 0; x < c.out_w; x++, at += next, gradient += c.out_c) {
      V g[J];
      UNROLL
      for (int j = 0; j < J; j++) g[j] = j == J - 1 ? LoadSome(gradient + j * W, n - j * W) : Load(gradient + j * W);
      UNROLL
      for (int r = 0; r < R; r++) {
        const V v = Splat(NEXT ? row[0][at + r] : row[NEXT ? 0 : r][at]);
        UNROLL
        for (int j = 0; j < J; j++) sum[r][j] += v * g[j];
      }
    }
  }
  UNROLL
  for (int r = 0; r < R; r++)
    UNROLL
    for (int j = 0; j < J; j++) {
      float* to = out + static_cast<int64_t>(r) * c.out_c + j * W;
      StoreSome(to, LoadSome(to, n - j * W) + sum[r][j], n - j * W);
    }
}

template <int J>
INLINE void FilterPanel(const Convolution& c, const float* image, const float* gradient, float* out, int n) {
  constexpr int MANY = TALL == 4 ? 4 : J == 1 ? 16 : 12;
  const int depth = c.patch(), run = c.run();
  const auto begin = [&](int k) { return image + c.offset(k / run) + k % run; };
  for (int k = 0, done; k < depth; k += done) {
    float* to = out + static_cast<int64_t>(k) * c.out_c;
    const float* rows[TALL + 1];
    for (int r = 0; r <= TALL && k + r < depth; r++) rows[r] = begin(k + r);
    const bool next = k % run + MANY <= run;
    // Nine are a filter of 3 by 3 over one channel.
    done = next ? MANY : k + TALL + 1 == depth ? TALL + 1 : k + TALL <= depth ? TALL : 1;
    if (next) FilterBlock<MANY, J, true>(c, rows, gradient, to, n);
    else if (done == TALL + 1) FilterBlock<TALL + 1, J, false>(c, rows, gradient, to, n);
    else if (done == TALL) FilterBlock<TALL, J, false>(c, rows, gradient, to, n);
    else FilterBlock<1, J, true>(c, rows, gradient, to, n);
  }
}

// images, gradient by the result, out (by the filter), and the numbers of a Convolution; `spare` has room for `out` times the team.
void RunFilterGradient(const int32_t* w, float* const* slots, float* spare, const Team& team) {
  const Convolution c(w + 3);
  const float *images = slots[w[0]], *gradient = slots[w[1]];
  float* out = slots[w[2]];
  const int64_t size = static_cast<int64_t>(c.patch()) * c.out_c;
  const int parts = PartsFor(team, c.batch * c.result() * c.patch() / 16);
  const auto sum_of = [&](int part) { return part == 0 ? out : spare + (part - 1) * size; };
  for (int part = 0; part < parts; part++) memset(sum_of(part), 0, 4 * size);
  Split(team, parts, c.batch, 1, [&](int part, int64_t from, int64_t end) {
    for (int64_t i = from; i < end; i++)
      for (int column = 0; column < c.out_c; column += PANEL) {
        const int n = c.out_c - column < PANEL ? c.out_c - column : PANEL;
        const float *image = images + i * c.image(), *g = gradient + i * c.result() + column;
        if (n <= W) FilterPanel<1>(c, image, g, sum_of(part) + column, n);
        else FilterPanel<WIDE>(c, image, g, sum_of(part) + column, n);
      }
  });
  for (int part = 1; part < parts; part++) AddTo(out, sum_of(part), size);
}

}  // namespace
