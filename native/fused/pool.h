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
};

// Where the places of a window that are inside the image stand in it; at most as many as a Pooling may have.
constexpr int MOST_IN_WINDOW = 256;
struct Window {
  int64_t at[MOST_IN_WINDOW];
  int count = 0;
  INLINE Window(const Pooling& p, int y, int x) {
    const int y0 = y * p.stride_h - p.top, x0 = x * p.stride_w - p.left;
    for (int i = y0 < 0 ? 0 : y0; i < y0 + p.k_h && i < p.in_h; i++)
      for (int j = x0 < 0 ? 0 : x0; j < x0 + p.k_w && j < p.in_w; j++) at[count++] = (static_cast<int64_t>(i) * p.in_w + j) * p.channels;
  }
};

// each(window, image, result) for the windows of rows [from, end) of the result: where their image begins, and what is made of them.
template <typename Each>
INLINE void EachWindow(const Pooling& p, int64_t from, int64_t end, Each each) {
  for (int64_t row = from; row < end; row++)
    for (int x = 0; x < p.out_w; x++)
      each(Window(p, row % p.out_h, x), row / p.out_h * p.image(), row * p.row() + static_cast<int64_t>(x) * p.channels);
}

// make(p, window, image, result) for all windows of a Pooling, whose numbers are given: where their image begins, and what is made of them.
template <typename Make>
INLINE void Pool2D(const int32_t* numbers, const Team& team, Make make) {
  const Pooling p(numbers);
  Split(team, PartsFor(team, p.work()), static_cast<int64_t>(p.batch) * p.out_h, 1, [&](int, int64_t from, int64_t end) {
    EachWindow(p, from, end, [&](const Window& window, int64_t image, int64_t result) { make(p, window, image, result); });
  });
}

// Places in windows, for the gradient: a byte for each channel, the channels of a result in whole words.
typedef uint8_t Places __attribute__((vector_size(W)));
INLINE I LoadPlaces(const uint8_t* from, int n) {
  Places places = {};
  memcpy(&places, from, n < W ? n : W);
  return __builtin_convertvector(places, I);
}
INLINE void StorePlaces(uint8_t* to, I v, int n) {
  const Places places = __builtin_convertvector(v, Places);
  memcpy(to, &places, n < W ? n : W);
}
INLINE uint8_t* PlacesOf(const Pooling& p, float* all, int64_t result) {
  return reinterpret_cast<uint8_t*>(all) + result / p.channels * ((p.channels + 3) / 4 * 4);
}

// As in TensorFlow, what is not a number is never larger than what is; the gradient is that of the first of equals, or of what is
// not a number where that comes first.
template <bool PLACE>
INLINE void LargestOf(const Window& window, const float* image, int channels, float* out, uint8_t* places) {
  for (int c = 0; c < channels; c += W) {
    const int n = channels - c;
    V most = Splat(-3.402823466e38f), best = LoadSome(image + window.at[0] + c, n);
    I place = {};
    for (int i = 0; i < window.count; i++) {
      const V v = LoadSome(image + window.at[i] + c, n);
      most = most < v ? v : most;
      if (!PLACE) continue;
      const I better = best < v;
      best = better ? v : best;
      place = better ? i + I{} : place;
    }
    StoreSome(out + c, most, n);
    if (PLACE) StorePlaces(places + c, place, n);
  }
}

// images, out, places or -1, and the numbers of a Pooling.
void RunMaxPool(const int32_t* w, float* const* slots, const Team& team) {
  Pool2D(w + 3, team, [&](const Pooling& p, const Window& window, int64_t image, int64_t result) {
    const float* from = slots[w[0]] + image;
    float* out = slots[w[1]] + result;
    if (w[2] < 0) LargestOf<false>(window, from, p.channels, out, nullptr);
    else LargestOf<true>(window, from, p.channels, out, PlacesOf(p, slots[w[2]], result));
  });
}

// images, out, and the numbers of a Pooling. What is padded is not counted.
void RunMeanPool(const int32_t* w, float* const* slots, const Team& team) {
  Pool2D(w + 2, team, [&](const Pooling& p, const Window& window, int64_t image, int64_t result) {
    for (int c = 0; c < p.channels; c += W) {
      const int n = p.channels - c;
      V sum = {};
      for (int i = 0; i < window.count; i++) sum += LoadSome(slots[w[0]] + image + window.at[i] + c, n);
      StoreSome(slots[w[1]] + result + c, sum / static_cast<float>(window.count), n);
    }
  });
}

// The gradient of one window, to be added to what others gave, or all there is.
template <bool ADD>
INLINE void WindowGradient(const Window& window, const uint8_t* places, const float* given, float* out, int channels) {
  for (int c = 0; c < channels; c += W) {
    const int n = channels - c;
    const V all = LoadSome(given + c, n);
    const I place = LoadPlaces(places + c, n);
    for (int i = 0; i < window.count; i++) {
      float* to = out + window.at[i] + c;
      const V share = place == i ? all : V{};
      StoreSome(to, ADD ? LoadSome(to, n) + share : share, n);
    }
  }
}

// places, the gradient by the result, out, and the numbers of a Pooling.
void RunMaxPoolGradient(const int32_t* w, float* const* slots, const Team& team) {
  const Pooling p(w + 3);
  // Each place of the images is in one window.
  const bool tiled = p.stride_h == p.k_h && p.stride_w == p.k_w && p.out_h * p.k_h == p.in_h && p.out_w * p.k_w == p.in_w;
  Split(team, PartsFor(team, p.work()), p.batch, 1, [&](int, int64_t from, int64_t end) {
    if (!tiled) memset(slots[w[2]] + from * p.image(), 0, 4 * (end - from) * p.image());
    EachWindow(p, from * p.out_h, end * p.out_h, [&](const Window& window, int64_t image, int64_t result) {
      const uint8_t* places = PlacesOf(p, slots[w[0]], result);
      const float* given = slots[w[1]] + result;
      float* out = slots[w[2]] + image;
      if (tiled) WindowGradient<false>(window, places, given, out, p.channels);
      else WindowGradient<true>(window, places, given, out, p.channels);
    });
  });
}

// the gradient by the means, out, and the numbers of a Pooling.
void RunMeanPoolGradient(const int32_t* w, float* const* slots, const Team& team) {
  const Pooling p(w + 2);
  Split(team, PartsFor(team, p.work()), p.batch, 1, [&](int, int64_t from, int64_t end) {
    memset(slots[w[1]] + from * p.image(), 0, 4 * (end - from) * p.image());
    EachWindow(p, from * p.out_h, end * p.out_h, [&](const Window& window, int64_t image, int64_t result) {
      for (int c = 0; c < p.channels; c += W) {
        const int n = p.channels - c;
        float* out = slots[w[1]] + image + c;
        const V share = LoadSome(slots[w[0]] + result + c, n) / static_cast<float>(window.count);
        for (int i = 0; i < window.count; i++) StoreSome(out + window.at[i], LoadSome(out + window.at[i], n) + share, n);
      }
    });
  });
}

}  // namespace
