// What a fused graph is, as src/runtime/fused/encode.ts writes it: words of 32 bits, of which everything is made. Tensors are
// words too: float32, int32, and truth as the floats 1 and 0.
#pragma once
#include <cstdint>

#include "team.h"

// Where a tensor stands; its place in memory is known when a run begins, or once and for all.
enum Kind : int32_t { IN_INPUT = 0, IN_OUTPUT = 1, IN_SCRATCH = 2, IN_CONSTANTS = 3 };

// The first word of an instruction; the second says how many words it has. src/runtime/fused/instructions.ts has what follows.
enum Instruction : int32_t {
  LOOP = 1,
  PRODUCT = 2,
  REDUCE = 3,
  ARG_BEST = 4,
  SOFTMAX = 5,
  COPY = 6,
  FILL = 7,
  GATHER = 8,
  SEGMENT_SUM = 9,
  ONE_HOT = 10,
  CONVOLVE = 11,
  FILTER_GRADIENT = 12,
  MAX_POOL = 13,
  MAX_POOL_GRADIENT = 14,
  RANDOM = 15,
  RECURRENT = 16,
  DEPTHWISE = 17,
  DEPTHWISE_FILTER = 18,
  MEAN_POOL = 19,
  MEAN_POOL_GRADIENT = 20,
  GROUP = 21,
  PLACED_MAX_POOL = 22,
  PANELS = 23,
};

// What a run is about: the tensors, room for what an instruction keeps aside, who shares the work, and the loops over time, which
// are compiled for each kind of processor by themselves (../recurrent/).
struct Frame {
  float* const* slots;
  float* spare;
  Team team;
  void (*recurrent)(const int32_t* words, float* const* slots);
};

// Runs instructions. Returns why it could not.
typedef const char* (*RunInstructions)(const int32_t* code, const int32_t* end, const Frame& frame);
