// Products by a recurrent kernel: packed once for all steps, and of those rows of a batch alone that count at a step.
#pragma once
#include <cstddef>
#include <vector>

#include "../vector.h"

// One copy for each kind of processor; the loader picks.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && __GNUC__ >= 12
#define FOR_EACH_CPU __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define FOR_EACH_CPU
#endif

namespace {

// A matrix [depth, gates * H] in panels of 32 columns, gate by gate and each gate's last panel filled with zeros: a
// product reads it from end to end.
struct Panels {
  int depth, columns;  // columns: gates * padded H
  std::vector<float> data;
};
constexpr int P = 2 * W;
INLINE int Padded(int h) { return (h + P - 1) / P * P; }

// kernel [H, gates * H].
inline Panels PackKernel(const float* kernel, int h, int gates) {
  const int hp = Padded(h);
  Panels out{h, gates * hp, std::vector<float>(static_cast<size_t>(h) * gates * hp)};
  for (int gate = 0; gate < gates; gate++)
    for (int k = 0; k < h; k++)
      for (int c = 0; c < h; c++) {
        const int column = gate * hp + c;
        out.data[(static_cast<size_t>(column / P) * h + k) * P + column % P] = kernel[k * gates * h + gate * h + c];
      }
  return out;
}

// The same transposed: [gates * padded H, H], with rows of zeros where the padding is.
inline Panels PackTransposed(const float* kernel, int h, int gates) {
  const int hp = Padded(h), depth = gates * hp;
  Panels out{depth, hp, std::vector<float>(static_cast<size_t>(depth) * hp)};
  for (int gate = 0; gate < gates; gate++)
    for (int k = 0; k < h; k++)
      for (int c = 0; c < h; c++)
        out.data[(static_cast<size_t>(c / P) * depth + gate * hp + k) * P + c % P] = kernel[c * gates * h + gate * h + k];
  return out;
}

// Rows of `stride` numbers each, of which some are meant.
struct Rows {
  float* data;
  int stride;
  INLINE float* At(int row) const { return data + static_cast<size_t>(row) * stride; }
};

// For R rows, numbered by `which`: out [columns] (+)= a [depth] · panels.
template <int R>
INLINE void ProductRows(Rows a, const Panels& b, Rows out, const int* which, bool add) {
  const float* from[R];
  for (int r = 0; r < R; r++) from[r] = a.At(which[r]);
  for (int column = 0; column < b.columns; column += P) {
    const float* panel = b.data.data() + static_cast<size_t>(column) * b.depth;
    V sum[R][2];
    for (int r = 0; r < R; r++)
      for (int j = 0; j < 2; j++) sum[r][j] = add ? Load(out.At(which[r]) + column + j * W) : V{};
    for (int k = 0; k < b.depth; k++) {
      const V b0 = Load(panel + k * P), b1 = Load(panel + k * P + W);
      for (int r = 0; r < R; r++) {
        const V x = V{} + from[r][k];
        sum[r][0] += x * b0;
        sum[r][1] += x * b1;
      }
    }
    for (int r = 0; r < R; r++)
      for (int j = 0; j < 2; j++) Store(out.At(which[r]) + column + j * W, sum[r][j]);
  }
}

// The same for `count` rows.
INLINE void Product(Rows a, const Panels& b, Rows out, const int* which, int count, bool add) {
  int i = 0;
  for (; i + 8 <= count; i += 8) ProductRows<8>(a, b, out, which + i, add);
  for (; i + 4 <= count; i += 4) ProductRows<4>(a, b, out, which + i, add);
  for (; i < count; i++) ProductRows<1>(a, b, out, which + i, add);
}

}  // namespace
