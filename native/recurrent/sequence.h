// What the loops over time share: B rows, T steps, H units; tensors are float32, row-major, batch first.
#pragma once
#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

#include "product.h"

namespace {

struct Sizes {
  int b, t, h;
};

// Rows of a sequence [B, T, gates * H].
struct Sequence {
  float* data;
  Sizes s;
  int gates;
  INLINE float* At(int row, int step, int gate = 0) const {
    return data + (static_cast<size_t>(row) * s.t + step) * gates * s.h + gate * s.h;
  }
  // What a masked step gives where nothing is to be given.
  INLINE void Clear(int row, int step) const { std::fill_n(At(row, step), gates * s.h, 0.f); }
};

// Which of the rows [from, from + count) count at a step, by a mask [B, T]; all of them at each, without one.
class Live {
 public:
  Live(const uint8_t* mask, const Sizes& s, int from, int count) : mask_(mask), s_(s), from_(from), order_(count), live_(count) {
    for (int r = 0; r < count; r++) order_[r] = r;
  }
  void GoTo(int step) {
    if (mask_ == nullptr) return;
    live_ = 0;
    int masked = static_cast<int>(order_.size());
    for (int r = 0, rows = masked; r < rows; r++) {
      const bool counts = mask_[static_cast<size_t>(from_ + r) * s_.t + step] != 0;
      order_[counts ? live_++ : --masked] = r;
    }
  }
  // Those that count, then those that are masked, numbered from `from` on.
  const int* order() const { return order_.data(); }
  int live() const { return live_; }
  int all() const { return static_cast<int>(order_.size()); }

 private:
  const uint8_t* mask_;
  Sizes s_;
  int from_;
  std::vector<int> order_;
  int live_;
};

// States of some rows, or what comes back through them: H numbers each, padded.
class States {
 public:
  States(const float* start, int from, int rows, int h) : h_(h), stride_(Padded(h)), data_(static_cast<size_t>(rows) * stride_) {
    for (int r = 0; r < rows; r++) std::copy_n(start + static_cast<size_t>(from + r) * h, h, At(r));
  }
  INLINE float* At(int row) { return data_.data() + static_cast<size_t>(row) * stride_; }
  Rows rows() { return {data_.data(), stride_}; }
  void CopyTo(float* out, int row, int to) { std::copy_n(At(row), h_, out + static_cast<size_t>(to) * h_); }
  // A masked step passes what comes back on, with what comes by its own output.
  INLINE void Add(int row, const float* more) {
    float* at = At(row);
    for (int u = 0; u < h_; u++) at[u] += more[u];
  }

 private:
  int h_, stride_;
  std::vector<float> data_;
};

}  // namespace
