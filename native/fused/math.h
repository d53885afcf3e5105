// Functions of W numbers, within 2 units of the last place where not said otherwise.
#pragma once
#include <cmath>

#include "../vector.h"

namespace {

typedef int32_t I __attribute__((vector_size(4 * W)));
typedef uint32_t U __attribute__((vector_size(4 * W)));

INLINE I Bits(V v) {
  I bits;
  memcpy(&bits, &v, sizeof bits);
  return bits;
}
INLINE V Float(I bits) {
  V v;
  memcpy(&v, &bits, sizeof v);
  return v;
}
// The same as integers without sign, whose sums wrap around.
INLINE U Unsigned(V v) { return reinterpret_cast<U>(Bits(v)); }
INLINE V Float(U bits) { return Float(reinterpret_cast<I>(bits)); }

// The first n of W integers below 256, a byte each; the rest 0.
#if defined(__AVX512BW__) && defined(__AVX512VL__)
INLINE I LoadBytes(const uint8_t* p, int n) { return reinterpret_cast<I>(_mm512_cvtepu8_epi32(_mm_maskz_loadu_epi8(First(n), p))); }
INLINE void StoreBytes(uint8_t* p, I v, int n) { _mm512_mask_cvtepi32_storeu_epi8(p, First(n), reinterpret_cast<__m512i>(v)); }
#else
// Compilers turn loops into vectors here, but not conversions.
INLINE I LoadBytes(const uint8_t* p, int n) {
  uint8_t bytes[W] = {};
  memcpy(bytes, p, n < W ? n : W);
  int32_t values[W];
  for (int i = 0; i < W; i++) values[i] = bytes[i];
  I v;
  memcpy(&v, values, sizeof v);
  return v;
}
INLINE void StoreBytes(uint8_t* p, I v, int n) {
  int32_t values[W];
  memcpy(values, &v, sizeof v);
  uint8_t bytes[W];
  for (int i = 0; i < W; i++) bytes[i] = static_cast<uint8_t>(values[i]);
  memcpy(p, bytes, n < W ? n : W);
}
#endif

// A number, or the bits of an integer, n times.
INLINE void FillWith(float* to, const float* value, int n) {
  int32_t bits;
  memcpy(&bits, value, sizeof bits);
  for (int i = 0; i < n; i += W) StoreSome(to + i, Float(bits + I{}), n - i);
}
// A truth is 1 or 0.
INLINE V Truth(I mask) { return mask ? Splat(1.f) : V{}; }

INLINE V Abs(V x) { return Float(Bits(x) & 0x7fffffff); }

// One after the other; for what compilers turn into vectors themselves, and what is rare.
template <float (*F)(float)>
INLINE V Each(V x) {
  float values[W];
  Store(values, x);
  for (int i = 0; i < W; i++) values[i] = F(values[i]);
  return Load(values);
}

// e^x = 2^n e^r, r in [-ln 2 / 2, ln 2 / 2]; the polynomial is that of Cephes (https://www.netlib.org/cephes, expf).
INLINE V Exp(V x) {
  const V most = Splat(88.7228394f), least = Splat(-103.9720840f);
  V y = x > most ? most : x;
  y = y < least ? least : y;
  const V turns = y * 1.44269504088896341f;
  const I n = __builtin_convertvector(turns + (turns < 0.f ? Splat(-0.5f) : Splat(0.5f)), I);
  const V whole = __builtin_convertvector(n, V);
  V r = y - whole * 0.693359375f;
  r = r + whole * 2.12194440e-4f;
  V p = r * 1.9875691500e-4f + 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  p = p * r * r + r + 1.f;
  // In two steps: neither 2^128 nor 2^-149 is a normal number.
  const I half = n >> 1;
  p = p * Float((half + 127) << 23) * Float((n - half + 127) << 23);
  p = x > most ? Splat(INFINITY) : p;
  p = x < least ? V{} : p;
  return x == x ? p : x;
}

// ln x = e ln 2 + ln m, m in [sqrt(1/2), sqrt(2)]; the polynomial is that of Cephes (logf).
INLINE V Log(V x) {
  const I tiny = x < 1.17549435e-38f;
  const V scaled = tiny ? x * 8388608.f : x;
  const I bits = Bits(scaled);
  I e = ((bits >> 23) & 0xff) - 126;
  e = tiny ? e - 23 : e;
  V m = Float((bits & 0x007fffff) | 0x3f000000);
  const I small = m < 0.707106781186547524f;
  e = small ? e - 1 : e;
  m = small ? m + m - 1.f : m - 1.f;
  const V k = __builtin_convertvector(e, V);
  const V s = m * m;
  V p = m * 7.0376836292e-2f + -1.1514610310e-1f;
  p = p * m + 1.1676998740e-1f;
  p = p * m + -1.2420140846e-1f;
  p = p * m + 1.4249322787e-1f;
  p = p * m + -1.6668057665e-1f;
  p = p * m + 2.0000714765e-1f;
  p = p * m + -2.4999993993e-1f;
  p = p * m + 3.3333331174e-1f;
  V y = p * m * s + k * -2.12194440e-4f - s * 0.5f;
  y = m + y + k * 0.693359375f;
  y = x == Splat(INFINITY) ? x : y;
  y = x == 0.f ? Splat(-INFINITY) : y;
  return x >= 0.f ? y : Splat(NAN);
}

// Near 0 without losing digits: the error of 1 + x is made good by its own quotient.
INLINE V Log1p(V x) {
  const V u = x + 1.f;
  const V d = u - 1.f;
  const V y = Log(u) * (x / d);
  return d == 0.f ? x : (u == Splat(INFINITY) ? u : y);
}

// tanh(x / 2) keeps the digits of small x: e^x - 1 = 2 t / (1 - t).
INLINE V Expm1(V x) {
  const V t = Tanh(x * 0.5f);
  return x > 0.5f || x < -15.f ? Exp(x) - 1.f : 2.f * t / (1.f - t);
}

// Builtins have no address in clang.
INLINE float SqrtOne(float x) { return __builtin_sqrtf(x); }
INLINE float FloorOne(float x) { return __builtin_floorf(x); }
INLINE float CeilOne(float x) { return __builtin_ceilf(x); }
INLINE float RintOne(float x) { return __builtin_rintf(x); }
INLINE V Sqrt(V x) { return Each<SqrtOne>(x); }
INLINE V Floor(V x) { return Each<FloorOne>(x); }
INLINE V Ceil(V x) { return Each<CeilOne>(x); }
INLINE V Rint(V x) { return Each<RintOne>(x); }
INLINE float PowOne(float x, float y) { return static_cast<float>(pow(static_cast<double>(x), static_cast<double>(y))); }
INLINE V Pow(V x, V y) {
  float a[W], b[W];
  Store(a, x);
  Store(b, y);
  // Mostly powers of one number, such as an optimizer's.
  if (memcmp(a, a + 1, sizeof a - sizeof *a) == 0 && memcmp(b, b + 1, sizeof b - sizeof *b) == 0) return Splat(PowOne(a[0], b[0]));
  for (int i = 0; i < W; i++) a[i] = PowOne(a[i], b[i]);
  return Load(a);
}
// The remainder that has the sign of what is divided by.
INLINE V FloorMod(V x, V y) {
  float a[W], b[W];
  Store(a, x);
  Store(b, y);
  for (int i = 0; i < W; i++) {
    const float rest = fmodf(a[i], b[i]);
    a[i] = rest != 0.f && (rest < 0.f) != (b[i] < 0.f) ? rest + b[i] : rest;
  }
  return Load(a);
}
INLINE V Sigmoid1(V x) { return 1.f / (1.f + Exp(-x)); }
INLINE V Softplus(V x) { return x > 15.f ? x : (x < -15.f ? Exp(x) : Log1p(Exp(x))); }
INLINE V TanhSmall(V x) { return Abs(x) < 4e-4f ? x : Tanh(x); }

}  // namespace
