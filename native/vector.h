// Vectors of W numbers and the functions of them, for whatever processor the file that includes this is compiled for.
#pragma once
#include <cstdint>
#include <cstring>
#if defined(__AVX512F__)
#include <immintrin.h>
#endif

#define INLINE inline __attribute__((always_inline))
// The next loop is written out: what it indexes can then be in registers.
#if defined(__clang__)
#define UNROLL _Pragma("clang loop unroll(full)")
#else
#define UNROLL _Pragma("GCC unroll 16")
#endif

namespace {

// Numbers at once: those of a register in a file that is compiled for one kind of processor (LEVEL), for g++ keeps vectors that need
// several of them in memory. Functions that are compiled for several targets (recurrent/) have the widest.
#if defined(__AVX512F__) || !defined(LEVEL)
constexpr int W = 16;
#elif defined(__AVX2__)
constexpr int W = 8;
#else
constexpr int W = 4;
#endif
typedef float V __attribute__((vector_size(4 * W)));

// The same number W times. That minus 0 is itself, also when it is -0, so compilers leave out the difference; but not in functions
// that are compiled for several targets (recurrent/), where it is lowered before the target is known.
INLINE V Splat(float x) { return x - V{}; }
// How many rows of how many vectors of sums fit into the registers.
#if defined(__AVX512F__)
constexpr int TALL = 8, WIDE = 2;
#else
constexpr int TALL = 4, WIDE = 2;
#endif
INLINE V Load(const float* p) {
  V v;
  memcpy(&v, p, sizeof v);
  return v;
}
INLINE void Store(float* p, V v) { memcpy(p, &v, sizeof v); }
// The first n of W; the rest 0.
#if defined(__AVX512F__)
INLINE __mmask16 First(int n) { return static_cast<__mmask16>(n >= W ? 0xffff : (1u << n) - 1); }
INLINE V LoadSome(const float* p, int n) { return _mm512_maskz_loadu_ps(First(n), p); }
INLINE void StoreSome(float* p, V v, int n) { _mm512_mask_storeu_ps(p, First(n), v); }
#else
INLINE V LoadSome(const float* p, int n) {
  if (n >= W) return Load(p);
  V v = {};
  memcpy(&v, p, 4 * n);
  return v;
}
INLINE void StoreSome(float* p, V v, int n) {
  if (n >= W) return Store(p, v);
  memcpy(p, &v, 4 * n);
}
#endif

INLINE void AddTo(float* out, const float* more, int64_t size) {
  for (int64_t i = 0; i < size; i += W) {
    const int n = static_cast<int>(size - i < W ? size - i : W);
    StoreSome(out + i, LoadSome(out + i, n) + LoadSome(more + i, n), n);
  }
}

// tanh as a quotient of polynomials, within 2e-7: the approximation that Eigen, and so TensorFlow, uses
// (https://gitlab.com/libeigen/eigen, MathFunctionsImpl.h).
INLINE V Tanh(V x) {
  const V most = Splat(7.90531110763549805f);
  x = x > most ? most : x;
  x = x < -most ? -most : x;
  const V s = x * x;
  V p = s * -2.76076847742355e-16f + 2.00018790482477e-13f;
  p = p * s + -8.60467152213735e-11f;
  p = p * s + 5.12229709037114e-08f;
  p = p * s + 1.48572235717979e-05f;
  p = p * s + 6.37261928875436e-04f;
  p = p * s + 4.89352455891786e-03f;
  V q = s * 1.19825839466702e-06f + 1.18534705686654e-04f;
  q = q * s + 2.26843463243900e-03f;
  q = q * s + 4.89352518554385e-03f;
  return x * p / q;
}
INLINE V Sigmoid(V x) { return Tanh(x * 0.5f) * 0.5f + 0.5f; }

}  // namespace
