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

// images, out, and the numbers of a Pooling; of(window, image, n) makes n channels of a result.
template <typename Of>
INLINE void Pool2D(const int32_t* w, float* const* slots, const Team& team, Of of) {
  const Pooling p(w + 2);
  Split(team, PartsFor(team, p.work()), static_cast<int64_t>(p.batch) * p.out_h, 1, [&](int, int64_t from, int64_t end) {
    EachWindow(p, from, end, [&](const Window& window, int64_t image, int64_t result) {
      for (int c = 0; c < p.channels; c += W) StoreSome(slots[w[1]] + result + c, of(window, slots[w[0]] + image + c, p.channels - c), p.channels - c);
    });
  });
}

void RunMaxPool(const int32_t* w, float* const* slots, const Team& team) {
  Pool2D(w, slots, team, [](const Window& window, const float* image, int n) {
    V most = Splat(-INFINITY);
    for (int i = 0; i < window.count; i++) {
      const V v = LoadSome(image + window.at[i], n);
      most = (most < v) | (v != v) ? v : most;
    }
    return most;
  });
}

// What is padded is not counted.
void RunMeanPool(const int32_t* w, float* const* slots, const Team& team) {
  Pool2D(w, slots, team, [](const Window& window, const float* image, int n) {
    V sum = {};
    for (int i = 0; i < window.count; i++) sum += LoadSome(image + window.at[i], n);
    return sum / static_cast<float>(window.count);
  });
}

// The gradient of one window, to be added to what others gave, or all there is. As in TensorFlow, the first of equals has it all.
template <bool ADD>
INLINE void WindowGradient(const Window& window, const float* image, const float* most, const float* given, float* out, int channels) {
  for (int c = 0; c < channels; c += W) {
    const int n = channels - c;
    const V largest = LoadSome(most + c, n);
    V left = LoadSome(given + c, n);
    for (int i = 0; i < window.count; i++) {
      const int64_t at = window.at[i] + c;
      const I here = LoadSome(image + at, n) == largest;
      const V share = here ? left : V{};
      StoreSome(out + at, ADD ? LoadSome(out + at, n) + share : share, n);
      left = here ? V{} : left;
    }
  }
}

// images, what was made of them, the gradient by that, out, and the numbers of a Pooling.
void RunMaxPoolGradient(const int32_t* w, float* const* slots, const Team& team) {
  const Pooling p(w + 4);
  // Each place is in one window.
  const bool tiled = p.stride_h == p.k_h && p.stride_w == p.k_w && p.out_h * p.k_h == p.in_h && p.out_w * p.k_w == p.in_w;
  Split(team, PartsFor(team, p.work()), p.batch, 1, [&](int, int64_t from, int64_t end) {
    if (!tiled) memset(slots[w[3]] + from * p.image(), 0, 4 * (end - from) * p.image());
    EachWindow(p, from * p.out_h, end * p.out_h, [&](const Window& window, int64_t image, int64_t result) {
      const float *most = slots[w[1]] + result, *given = slots[w[2]] + result;
      if (tiled) WindowGradient<false>(window, slots[w[0]] + image, most, given, slots[w[3]] + image, p.channels);
      else WindowGradient<true>(window, slots[w[0]] + image, most, given, slots[w[3]] + image, p.channels);
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
