// Depthwise convolutions of images [batch, height, width, channels], each channel by itself, and their gradients. What is padded
// is left out, not read.
#pragma once
#include "math.h"
#include "split.h"

namespace {

struct Depthwise {
  int batch, in_h, in_w, channels, out_h, out_w, k_h, k_w, stride_h, stride_w, rate_h, rate_w, top, left;
  explicit Depthwise(const int32_t* w)
      : batch(w[0]), in_h(w[1]), in_w(w[2]), channels(w[3]), out_h(w[4]), out_w(w[5]), k_h(w[6]), k_w(w[7]), stride_h(w[8]),
        stride_w(w[9]), rate_h(w[10]), rate_w(w[11]), top(w[12]), left(w[13]) {}
  int64_t work() const { return static_cast<int64_t>(batch) * out_h * out_w * channels * k_h * k_w / 8; }
};

// One axis: how places of the result and of the image meet.
struct Meeting {
  int in, out, k, stride, rate, before;
  // Where in the image place k of the filter is, when it makes `result`; -1 for what is padded.
  int ImageAt(int result, int place) const {
    const int at = result * stride - before + place * rate;
    return at >= 0 && at < in ? at : -1;
  }
  // Which place of the result has place k of the filter on `image`; -1 when none has.
  int ResultAt(int image, int place) const {
    const int at = image + before - place * rate;
    return at >= 0 && at % stride == 0 && at / stride < out ? at / stride : -1;
  }
  int At(bool backward, int from, int place) const { return backward ? ResultAt(from, place) : ImageAt(from, place); }
};

// What one place of the side that is made reads along an axis: places of the filter, and of the other side.
constexpr int MOST_TAPS = 32;
struct Taps {
  int32_t count = 0;
  // How far apart the same taps of the next 3 places are; 0 where these have others.
  int32_t step = 0;
  int32_t place[MOST_TAPS];
  int32_t at[MOST_TAPS];
};

INLINE Taps TapsOf(const Meeting& m, bool backward, int from) {
  Taps taps;
  for (int place = 0; place < m.k; place++) {
    const int at = m.At(backward, from, place);
    if (at < 0) continue;
    taps.place[taps.count] = place;
    taps.at[taps.count++] = at;
  }
  return taps;
}

constexpr int NEXT = 4;

// Whether `next` has the same places of the filter, so much further on.
INLINE bool Follows(const Taps& taps, const Taps& next, int by) {
  bool same = taps.count == next.count;
  for (int i = 0; same && i < taps.count; i++) same = taps.place[i] == next.place[i] && taps.at[i] + by == next.at[i];
  return same;
}

INLINE void FindColumns(const Meeting& m, bool backward, Taps* columns, int n) {
  for (int x = 0; x < n; x++) columns[x] = TapsOf(m, backward, x);
  for (int x = 0; x + NEXT <= n; x++) {
    const int step = columns[x].count == 0 ? 0 : columns[x + 1].at[0] - columns[x].at[0];
    bool follow = step > 0;
    for (int i = 1; follow && i < NEXT; i++) follow = Follows(columns[x], columns[x + i], i * step);
    columns[x].step = follow ? step : 0;
  }
}

// What is read: lines of the other side that a row meets, and the filter's rows for them.
struct Lines {
  const float* data[MOST_TAPS];
  const float* filter[MOST_TAPS];
  int count;
};

// R places of a row, n <= W of their channels from c on.
template <int R, bool WHOLE>
INLINE void DepthwiseBlock(const Lines& lines, const Taps& columns, int channels, int c, float* out) {
  const int n = channels - c;
  const int64_t step = static_cast<int64_t>(columns.step) * channels;
  V sum[R] = {};
  for (int i = 0; i < lines.count; i++)
    for (int j = 0; j < columns.count; j++) {
      const float* weight = lines.filter[i] + static_cast<int64_t>(columns.place[j]) * channels + c;
      const float* from = lines.data[i] + static_cast<int64_t>(columns.at[j]) * channels + c;
      const V w = WHOLE ? Load(weight) : LoadSome(weight, n);
      UNROLL
      for (int r = 0; r < R; r++) sum[r] += (WHOLE ? Load(from + r * step) : LoadSome(from + r * step, n)) * w;
    }
  UNROLL
  for (int r = 0; r < R; r++) {
    float* to = out + static_cast<int64_t>(r) * channels + c;
    if (WHOLE) Store(to, sum[r]);
    else StoreSome(to, sum[r], n);
  }
}

template <int R>
INLINE void DepthwisePlaces(const Lines& lines, const Taps& columns, int channels, float* out) {
  int c = 0;
  for (; c + W <= channels; c += W) DepthwiseBlock<R, true>(lines, columns, channels, c, out);
  if (c < channels) DepthwiseBlock<R, false>(lines, columns, channels, c, out);
}

// what is read, filter [k_h, k_w, channels], out, 1 for the gradient by the images, which is made of that by the result, and the
// numbers of a Depthwise; `spare` has room for the Taps of a row.
void RunDepthwise(const int32_t* w, float* const* slots, float* spare, const Team& team) {
  const Depthwise d(w + 4);
  const bool backward = w[3] != 0;
  const float *from = slots[w[0]], *filter = slots[w[1]];
  float* out = slots[w[2]];
  const Meeting down{d.in_h, d.out_h, d.k_h, d.stride_h, d.rate_h, d.top}, across{d.in_w, d.out_w, d.k_w, d.stride_w, d.rate_w, d.left};
  const int height = backward ? d.in_h : d.out_h, width = backward ? d.in_w : d.out_w;
  const int64_t line = static_cast<int64_t>(backward ? d.out_w : d.in_w) * d.channels, row = static_cast<int64_t>(width) * d.channels;
  const int64_t image = line * (backward ? d.out_h : d.in_h);
  Taps* columns = reinterpret_cast<Taps*>(spare);
  FindColumns(across, backward, columns, width);
  const int64_t rows = static_cast<int64_t>(d.batch) * height;
  Split(team, PartsFor(team, d.work()), rows, 1, [&](int, int64_t begin, int64_t end) {
    for (int64_t y = begin; y < end; y++) {
      const Taps taps = TapsOf(down, backward, static_cast<int>(y % height));
      Lines lines;
      lines.count = taps.count;
      for (int i = 0; i < taps.count; i++) {
        lines.data[i] = from + y / height * image + taps.at[i] * line;
        lines.filter[i] = filter + static_cast<int64_t>(taps.place[i]) * d.k_w * d.channels;
      }
      float* to = out + y * row;
      for (int x = 0, done; x < width; x += done) {
        done = columns[x].step > 0 ? NEXT : 1;
        if (done == NEXT) DepthwisePlaces<NEXT>(lines, columns[x], d.channels, to + static_cast<int64_t>(x) * d.channels);
        else DepthwisePlaces<1>(lines, columns[x], d.channels, to + static_cast<int64_t>(x) * d.channels);
      }
    }
  });
}

// The sum of n pairs of vectors that are so far apart, of which `left` numbers count.
INLINE V SumOfPairs(const float* a, int64_t next_a, const float* b, int64_t next_b, int n, int left) {
  V sum[NEXT] = {};
  int x = 0;
  for (; x + NEXT <= n; x += NEXT)
    UNROLL
    for (int r = 0; r < NEXT; r++) sum[r] += LoadSome(a + (x + r) * next_a, left) * LoadSome(b + (x + r) * next_b, left);
  for (; x < n; x++) sum[0] += LoadSome(a + x * next_a, left) * LoadSome(b + x * next_b, left);
  return (sum[0] + sum[1]) + (sum[2] + sum[3]);
}

// One row of the result, for the places of the filter that meet it, added to `out`.
INLINE void DepthwiseFilterRow(const Depthwise& d, const Meeting& across, const float* line, const float* gradient, float* out) {
  const int64_t next = static_cast<int64_t>(d.stride_w) * d.channels;
  for (int place = 0; place < d.k_w; place++) {
    int first = 0, end = d.out_w;
    while (first < end && across.ImageAt(first, place) < 0) first++;
    while (end > first && across.ImageAt(end - 1, place) < 0) end--;
    if (first == end) continue;
    const float *a = line + static_cast<int64_t>(across.ImageAt(first, place)) * d.channels, *b = gradient + static_cast<int64_t>(first) * d.channels;
    for (int c = 0; c < d.channels; c += W) {
      const int n = d.channels - c;
      float* to = out + static_cast<int64_t>(place) * d.channels + c;
      StoreSome(to, LoadSome(to, n) + SumOfPairs(a + c, next, b + c, d.channels, end - first, n), n);
    }
  }
}

// images, gradient by the result, out (by the filter), and the numbers of a Depthwise; `spare` has room for `out` times the team.
void RunDepthwiseFilter(const int32_t* w, float* const* slots, float* spare, const Team& team) {
  const Depthwise d(w + 3);
  const float *images = slots[w[0]], *gradient = slots[w[1]];
  float* out = slots[w[2]];
  const Meeting down{d.in_h, d.out_h, d.k_h, d.stride_h, d.rate_h, d.top}, across{d.in_w, d.out_w, d.k_w, d.stride_w, d.rate_w, d.left};
  const int64_t size = static_cast<int64_t>(d.k_h) * d.k_w * d.channels, line = static_cast<int64_t>(d.in_w) * d.channels;
  const int parts = PartsFor(team, d.work());
  const auto sum_of = [&](int part) { return part == 0 ? out : spare + (part - 1) * size; };
  for (int part = 0; part < parts; part++) memset(sum_of(part), 0, 4 * size);
  Split(team, parts, static_cast<int64_t>(d.batch) * d.out_h, 1, [&](int part, int64_t begin, int64_t end) {
    for (int64_t y = begin; y < end; y++)
      for (int place = 0; place < d.k_h; place++) {
        const int at = down.ImageAt(static_cast<int>(y % d.out_h), place);
        if (at < 0) continue;
        const float* from = images + (y / d.out_h * d.in_h + at) * line;
        const float* given = gradient + y * d.out_w * d.channels;
        DepthwiseFilterRow(d, across, from, given, sum_of(part) + static_cast<int64_t>(place) * d.k_w * d.channels);
      }
  });
  for (int part = 1; part < parts; part++) AddTo(out, sum_of(part), size);
}

}  // namespace
