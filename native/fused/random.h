// TensorFlow's stateless random numbers: Philox 4x32-10 (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", 2011), its
// key and counter made of the seed as in tensorflow/core/kernels/stateless_random_ops.cc, so that they are the same numbers.
#pragma once
#include "math.h"

namespace {

typedef uint64_t Wide __attribute__((vector_size(8 * W)));

struct Philox {
  uint32_t key[2], counter[4];
};

// W draws of four numbers at once.
INLINE void Draw(const Philox& from, U counter[4], U out[4]) {
  uint32_t key0 = from.key[0], key1 = from.key[1];
  for (int round = 0; round < 10; round++, key0 += 0x9E3779B9u, key1 += 0xBB67AE85u) {
    const Wide a = __builtin_convertvector(counter[0], Wide) * 0xD2511F53ull, b = __builtin_convertvector(counter[2], Wide) * 0xCD9E8D57ull;
    const U high_a = __builtin_convertvector(a >> 32, U), low_a = __builtin_convertvector(a & 0xffffffffull, U);
    const U high_b = __builtin_convertvector(b >> 32, U), low_b = __builtin_convertvector(b & 0xffffffffull, U);
    counter[0] = high_b ^ counter[1] ^ key0;
    counter[1] = low_b;
    counter[2] = high_a ^ counter[3] ^ key1;
    counter[3] = low_a;
  }
  for (int i = 0; i < 4; i++) out[i] = counter[i];
}

// The seed is drawn from itself once, so that no part of it need be a good one.
INLINE Philox Seeded(const int32_t* seed) {
  const Philox start{{0x3ec8f720u, 0x02461e29u}, {}};
  const int64_t parts[2] = {seed[0], seed[1]};
  U counter[4], mixed[4];
  for (int i = 0; i < 4; i++) counter[i] = U{} + static_cast<uint32_t>(static_cast<uint64_t>(parts[i / 2]) >> (i % 2 * 32));
  Draw(start, counter, mixed);
  return {{mixed[0][0], mixed[1][0]}, {0, 0, mixed[2][0], mixed[3][0]}};
}

// In [0, 1): 23 bits as the fraction of a number from 1 on.
INLINE V Uniform(U bits) { return Float((bits & 0x7fffffu) | 0x3f800000u) - 1.f; }

// Two of the normal distribution of two of the uniform one (Box and Muller, 1958).
INLINE void Normal(V& x, V& y) {
  const V first = x < 1e-7f ? Splat(1e-7f) : x, angle = y * 6.283185307179586f;
  const V radius = Sqrt(-2.f * Log(first));
  x = Each<sinf>(angle) * radius;
  y = Each<cosf>(angle) * radius;
}

// seed, out, count, whether of the normal distribution.
void RunRandom(const int32_t* w, float* const* slots) {
  const Philox from = Seeded(reinterpret_cast<const int32_t*>(slots[w[0]]));
  U lanes = {};
  for (int lane = 0; lane < W; lane++) lanes[lane] = lane;
  for (int at = 0; at < w[2]; at += 4 * W) {
    // Fewer than 2^34 numbers never carry into the second word.
    U counter[4] = {lanes + static_cast<uint32_t>(at / 4), U{}, U{} + from.counter[2], U{} + from.counter[3]};
    U bits[4];
    Draw(from, counter, bits);
    V values[4];
    for (int i = 0; i < 4; i++) values[i] = Uniform(bits[i]);
    if (w[3])
      for (int i = 0; i < 4; i += 2) Normal(values[i], values[i + 1]);
    float block[4 * W];
    for (int i = 0; i < 4; i++)
      for (int lane = 0; lane < W; lane++) block[4 * lane + i] = values[i][lane];
    memcpy(slots[w[1]] + at, block, 4 * static_cast<size_t>(w[2] - at < 4 * W ? w[2] - at : 4 * W));
  }
}

}  // namespace
