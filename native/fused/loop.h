// Loops: functions applied one after the other to a block of numbers that stays in the nearest cache, block by block.
#pragma once
#include "elementwise.h"
#include "split.h"

namespace {

// Numbers of a block.
constexpr int BLOCK = 512;
constexpr int ROOM = BLOCK + W;
// Operands, outputs and what is on the way, of one loop.
constexpr int MOST_PLACES = 64;

// How an operand [outer, inner] of a loop over outer * inner numbers is read.
enum Mode : int32_t { FULL = 0, SCALAR = 1, ROW = 2, COLUMN = 3 };

INLINE int Padded(int n) { return (n + W - 1) / W * W; }

// A loop as it stands in the code. The first steps (`fixed`) make the same of every block.
struct Loop {
  int n, inner, operands, outputs, registers, steps, fixed;
  const int32_t *operand, *output, *step;
  explicit Loop(const int32_t* w)
      : n(w[0]), inner(w[1]), operands(w[2]), outputs(w[3]), registers(w[4]), steps(w[5]), fixed(w[6]),
        operand(w + 7), output(operand + 2 * operands), step(output + outputs) {}
};

// How many numbers a block has: whole rows, or a part of one.
INLINE int BlockOf(const Loop& loop) {
  if (loop.inner > BLOCK) return BLOCK;
  return BLOCK / loop.inner * loop.inner;
}

// What an operand reads as for the numbers [from, from + n): in place where it stands so, else put together in `room`.
INLINE const float* Read(const Loop& loop, Mode mode, const float* data, float* room, int from, int n) {
  switch (mode) {
    case FULL:
      // A vector may not be read past the end of a tensor.
      if (n % W == 0) return data + from;
      memcpy(room, data + from, 4 * n);
      return room;
    case SCALAR:
      return room;
    case ROW:
      if (loop.inner > BLOCK) memcpy(room, data + from % loop.inner, 4 * n);
      return room;
    case COLUMN:
      for (int at = 0, row = from / loop.inner; at < n; row++) {
        const int next = (row + 1) * loop.inner - from, end = next < n ? next : n;
        // What goes beyond a row is overwritten by the next.
        for (const V x = Splat(data[row]); at < end; at += W) Store(room + at, x);
        at = end;
      }
      return room;
  }
  return room;
}

// What stays the same for all blocks.
INLINE void Prepare(const Loop& loop, Mode mode, const float* data, float* room, int block) {
  if (mode == SCALAR) FillWith(room, data, block);
  if (mode == ROW && loop.inner <= BLOCK)
    for (int at = 0; at < block; at += loop.inner) memcpy(room + at, data, 4 * loop.inner);
}

// The numbers [begin, end) of a loop, which are whole blocks but for the last; `rooms` has a room for each of its places.
INLINE void RunBlocks(const Loop& loop, float* const* slots, float* rooms, int begin, int end) {
  const int whole = BlockOf(loop), block = whole < loop.n ? whole : loop.n;
  const float* in[MOST_PLACES];
  float* out[MOST_PLACES];
  for (int i = 0; i < loop.operands; i++)
    Prepare(loop, static_cast<Mode>(loop.operand[2 * i + 1]), slots[loop.operand[2 * i]], rooms + i * ROOM, block);
  const int first_register = loop.operands + loop.outputs;
  for (int i = 0; i < loop.registers; i++) in[first_register + i] = out[first_register + i] = rooms + (first_register + i) * ROOM;
  for (int i = 0; i < loop.operands; i++) in[i] = rooms + i * ROOM;
  const auto run_step = [&](int i, int padded) {
    const int32_t* step = loop.step + 5 * i;
    functions[step[0]](in[step[1]], in[step[2]], in[step[3]], out[step[4]], padded);
  };
  for (int i = 0; i < loop.fixed; i++) run_step(i, Padded(block));
  for (int from = begin, n; from < end; from += n) {
    // A block ends where a row does when rows are longer than blocks.
    const int row_left = loop.inner > BLOCK ? loop.inner - from % loop.inner : block;
    n = row_left < block ? row_left : block;
    if (n > end - from) n = end - from;
    for (int i = 0; i < loop.operands; i++)
      in[i] = Read(loop, static_cast<Mode>(loop.operand[2 * i + 1]), slots[loop.operand[2 * i]], rooms + i * ROOM, from, n);
    const bool direct = n % W == 0;
    for (int i = 0; i < loop.outputs; i++) {
      const int place = loop.operands + i;
      in[place] = out[place] = direct ? slots[loop.output[i]] + from : rooms + place * ROOM;
    }
    const int padded = Padded(n);
    for (int i = loop.fixed; i < loop.steps; i++) run_step(i, padded);
    if (direct) continue;
    for (int i = 0; i < loop.outputs; i++) memcpy(slots[loop.output[i]] + from, out[loop.operands + i], 4 * n);
  }
}

void RunLoop(const int32_t* words, float* const* slots, float* spare, const Team& team) {
  const Loop loop(words);
  const int64_t room = static_cast<int64_t>(loop.operands + loop.outputs + loop.registers) * ROOM;
  const int64_t grain = loop.inner > BLOCK ? loop.inner : BlockOf(loop);
  Split(team, PartsFor(team, static_cast<int64_t>(loop.n) * loop.steps / 4), loop.n, grain, [&](int part, int64_t from, int64_t end) {
    RunBlocks(loop, slots, spare + part * room, static_cast<int>(from), static_cast<int>(end));
  });
}

}  // namespace
