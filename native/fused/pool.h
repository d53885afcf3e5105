// The largest and the mean of windows of images, and their gradients.
#pragma once
#include "math.h"
#include "split.h"

namespace {

struct Pooling {
  int batch, in_h, in_w, channels, out_h, out_w, k_h, k_w, stride_h, stride_w, top, left;
  explicit Pooling(const int32_t* w)
      : batch(w[0]), in_h(w[1]), in_w(w[2]), channels(w[3]), out_h(w[4]), out_w(w[5]), k_h(w[6]), k_w(w[7]), stride_h(w[8]),
        stride_w(w[9]), top(w[10]), left(w[11]) {}
  int64_t image() const { return static_cast<int64_t>(in_h) * in_w * channels; }
  int64_t row() const { return static_cast<int64_t>(out_w) * channels; }
  int64_t work() const { return batch * out_h * row() * k_h * k_w / 8; }
  // Where a window begins that has y0 and x0 as its first row and column, and whether all of it is inside the image.
  int64_t corner(int y0, int x0) const { return (static_cast<int64_t>(y0) * in_w + x0) * channels; }
  bool holds(int y0, int x0) const { return y0 >= 0 && x0 >= 0 && y0 + k_h <= in_h && x0 + k_w <= in_w; }
};

// Where the places of a window that are inside the image stand, from its corner; at most as many as a Pooling may have.
constexpr int MOST_IN_WINDOW = 256;
struct Window {
  int64_t at[MOST_IN_WINDOW];
  int count = 0;
  INLINE Window(const Pooling& p, int y0, int x0) {
    for (int i = y0 < 0 ? -y0 : 0; i < p.k_h && y0 + i < p.in_h; i++)
      for (int j = x0 < 0 ? -x0 : 0; j < p.k_w && x0 + j < p.in_w; j++) at[count++] = p.corner(i, j);
  }
};

// each(window, corner, result) for the windows of rows [from, end) of the result: where they begin in all images, and what is made of them.
template <typename Each>
INLINE void EachWindow(const Pooling& shared, int64_t from, int64_t end, Each each) {
  // Of its own, for what is stored might change what others can see.
  const Pooling p = shared;
  const Window whole(p, 0, 0);
  int64_t result = from * p.row();
  for (int64_t row = from; row < end; row++) {
    const int64_t image = row / p.out_h * p.image();
    const int y0 = static_cast<int>(row % p.out_h) * p.stride_h - p.top;
    for (int x = 0; x < p.out_w; x++, result += p.channels) {
      const int x0 = x * p.stride_w - p.left;
      if (p.holds(y0, x0)) each(whole, image + p.corner(y0, x0), result);
      else each(Window(p, y0, x0), image + p.corner(y0, x0), result);
    }
  }
}

// make(p, window, corner, result) for all windows of a Pooling, whose numbers are given.
template <typename Make>
INLINE void Pool2D(const int32_t* numbers, const Team& team, Make make) {
  const Pooling p(numbers);
  Split(team, PartsFor(team, p.work()), static_cast<int64_t>(p.batch) * p.out_h, 1, [&](int, int64_t from, int64_t end) {
    EachWindow(p, from, end, [&](const Window& window, int64_t corner, int64_t result) { make(p, window, corner, result); });
  });
}

// Places in windows, for the gradient: a byte for each channel, the channels of a result in whole words.
INLINE uint8_t* PlacesOf(const Pooling& p, float* all, int64_t result) {
  return reinterpret_cast<uint8_t*>(all) + result / p.channels * ((p.channels + 3) / 4 * 4);
}

// COUNT places of a window, or as many as it has (0). Windows of 4, which most are, are written out.
template <int COUNT>
INLINE int CountOf(const Window& window) { return COUNT == 0 ? window.count : COUNT; }

// As in TensorFlow, what is not a number is never larger than what is; the gradient is that of the first of equals, or of what is
// not a number where that comes first.
template <int COUNT, bool PLACE>
INLINE void LargestOf(const Window& window, const float* image, int n, float* out, uint8_t* places) {
  V most = Splat(-3.402823466e38f), best = LoadSome(image + window.at[0], n);
  I place = {};
  UNROLL
  for (int i = 0; i < CountOf<COUNT>(window); i++) {
    const V v = LoadSome(image + window.at[i], n);
    most = most < v ? v : most;
    const I better = best < v;
    best = better ? v : best;
    place = better ? i + I{} : place;
  }
  StoreSome(out, most, n);
  if (PLACE) StoreBytes(places, place, n);
}

template <bool PLACE>
INLINE void LargestOfAll(const Window& window, const float* image, int channels, float* out, uint8_t* places) {
  int c = 0;
  if (window.count == 4)
    for (; c + W <= channels; c += W) LargestOf<4, PLACE>(window, image + c, W, out + c, places + c);
  for (; c < channels; c += W) LargestOf<0, PLACE>(window, image + c, channels - c, out + c, places + c);
}

// images, out, and the numbers of a Pooling.
void RunMaxPool(const int32_t* w, float* const* slots, const Team& team) {
  Pool2D(w + 2, team, [&](const Pooling& p, const Window& window, int64_t corner, int64_t result) {
    LargestOfAll<false>(window, slots[w[0]] + corner, p.channels, slots[w[1]] + result, nullptr);
  });
}

// images, out, places, and the numbers of a Pooling.
void RunPlacedMaxPool(const int32_t* w, float* const* slots, const Team& team) {
  Pool2D(w + 3, team, [&](const Pooling& p, const Window& window, int64_t corner, int64_t result) {
    LargestOfAll<true>(window, slots[w[0]] + corner, p.channels, slots[w[1]] + result, PlacesOf(p, slots[w[2]], result));
  });
}

// images, out, and the numbers of a Pooling. What is padded is not counted.
void RunMeanPool(const int32_t* w, float* const* slots, const Team& team) {
  Pool2D(w + 2, team, [&](const Pooling& p, const Window& window, int64_t corner, int64_t result) {
    for (int c = 0; c < p.channels; c += W) {
      const int n = p.channels - c;
      V sum = {};
      for (int i = 0; i < window.count; i++) sum += LoadSome(slots[w[0]] + corner + window.at[i] + c, n);
      StoreSome(slots[w[1]] + result + c, sum / static_cast<float>(window.count), n);
    }
  });
}

// The gradient of n <= W channels of a window, to be added to what others gave, or all there is.
template <int COUNT, bool ADD>
INLINE void WindowGradient(const Window& window, const uint8_t* places, const float* given, float* out, int n) {
  const V all = LoadSome(given, n);
  const I place = LoadBytes(places, n);
  UNROLL
  for (int i = 0; i < CountOf<COUNT>(window); i++) {
    float* to = out + window.at[i];
    const V share = place == i ? all : V{};
    StoreSome(to, ADD ? LoadSome(to, n) + share : share, n);
  }
}

template <bool ADD>
INLINE void WindowGradients(const Window& window, const uint8_t* places, const float* given, float* out, int channels) {
  int c = 0;
  if (window.count == 4)
    for (; c + W <= channels; c += W) WindowGradient<4, ADD>(window, places + c, given + c, out + c, W);
  for (; c < channels; c += W) WindowGradient<0, ADD>(window, places + c, given + c, out + c, channels - c);
}

// places, the gradient by the result, out, and the numbers of a Pooling.
void RunMaxPoolGradient(const int32_t* w, float* const* slots, const Team& team) {
  const Pooling p(w + 3);
  // Each place of the images is in one window.
  const bool tiled = p.stride_h == p.k_h && p.stride_w == p.k_w && p.out_h * p.k_h == p.in_h && p.out_w * p.k_w == p.in_w;
  Split(team, PartsFor(team, p.work()), p.batch, 1, [&](int, int64_t from, int64_t end) {
    if (!tiled) memset(slots[w[2]] + from * p.image(), 0, 4 * (end - from) * p.image());
    EachWindow(p, from * p.out_h, end * p.out_h, [&](const Window& window, int64_t corner, int64_t result) {
      const uint8_t* places = PlacesOf(p, slots[w[0]], result);
      const float* given = slots[w[1]] + result;
      float* out = slots[w[2]] + corner;
      if (tiled) WindowGradients<false>(window, places, given, out, p.channels);
      else WindowGradients<true>(window, places, given, out, p.channels);
    });
  });
}

// the gradient by the means, out, and the numbers of a Pooling.
void RunMeanPoolGradient(const int32_t* w, float* const* slots, const Team& team) {
  const Pooling p(w + 2);
  Split(team, PartsFor(team, p.work()), p.batch, 1, [&](int, int64_t from, int64_t end) {
    memset(slots[w[1]] + from * p.image(), 0, 4 * (end - from) * p.image());
    EachWindow(p, from * p.out_h, end * p.out_h, [&](const Window& window, int64_t corner, int64_t result) {
      for (int c = 0; c < p.channels; c += W) {
        const int n = p.channels - c;
        float* out = slots[w[1]] + corner + c;
        const V share = LoadSome(slots[w[0]] + result + c, n) / static_cast<float>(window.count);
        for (int i = 0; i < window.count; i++) StoreSome(out + window.at[i], LoadSome(out + window.at[i], n) + share, n);
      }
    });
  });
}

}  // namespace
