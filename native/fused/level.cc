// All instructions, compiled once for each kind of processor (LEVEL): nothing here may be shared between them, so nothing of
// the C++ library is used.
#include <cstdint>

#include "program.h"

#include "convolve.h"
#include "depthwise.h"
#include "group.h"
#include "loop.h"
#include "move.h"
#include "pool.h"
#include "product.h"
#include "random.h"
#include "reduce.h"

#define JOIN(a, b) a##b
#define NAME(level) JOIN(WidthwiseRun_, level)

namespace {

const char* RunAll(const int32_t* code, const int32_t* end, const Frame& frame);

const char* RunOne(Instruction instruction, const int32_t* words, const int32_t* end, const Frame& frame) {
  float* const* slots = frame.slots;
  float* spare = frame.spare;
  const Team& team = frame.team;
  switch (instruction) {
    case LOOP: return RunLoop(words, slots, spare, team), nullptr;
    case PRODUCT: return RunProduct(words, slots, spare, team), nullptr;
    case REDUCE: return RunReduce(words, slots, spare, team), nullptr;
    case ARG_BEST: return RunArgBest(words, slots), nullptr;
    case SOFTMAX: return RunSoftmax(words, slots, spare), nullptr;
    case COPY: return RunCopy(words, slots, team), nullptr;
    case FILL: return RunFill(words, slots), nullptr;
    case GATHER: return RunGather(words, slots);
    case SEGMENT_SUM: return RunSegmentSum(words, slots);
    case ONE_HOT: return RunOneHot(words, slots), nullptr;
    case PANELS: return RunPanels(words, slots), nullptr;
    case CONVOLVE: return RunConvolve(words, slots, spare, team), nullptr;
    case FILTER_GRADIENT: return RunFilterGradient(words, slots, spare, team), nullptr;
    case MAX_POOL: return RunMaxPool(words, slots, team), nullptr;
    case PLACED_MAX_POOL: return RunPlacedMaxPool(words, slots, team), nullptr;
    case MAX_POOL_GRADIENT: return RunMaxPoolGradient(words, slots, team), nullptr;
    case DEPTHWISE: return RunDepthwise(words, slots, spare, team), nullptr;
    case DEPTHWISE_FILTER: return RunDepthwiseFilter(words, slots, spare, team), nullptr;
    case MEAN_POOL: return RunMeanPool(words, slots, team), nullptr;
    case MEAN_POOL_GRADIENT: return RunMeanPoolGradient(words, slots, team), nullptr;
    case RANDOM: return RunRandom(words, slots), nullptr;
    case RECURRENT: return frame.recurrent(words, slots), nullptr;
    case GROUP: return RunGroup(words, end, frame, RunAll), nullptr;
  }
  return "an instruction is not known";
}

const char* RunAll(const int32_t* code, const int32_t* end, const Frame& frame) {
  for (; code < end; code += code[1]) {
    const char* problem = RunOne(static_cast<Instruction>(code[0]), code + 2, code + code[1], frame);
    if (problem != nullptr) return problem;
  }
  return nullptr;
}

}  // namespace

extern "C" const char* NAME(LEVEL)(const int32_t* code, const int32_t* end, const Frame& frame) { return RunAll(code, end, frame); }
