// All instructions, compiled once for each kind of processor (LEVEL): nothing here may be shared between them, so nothing of
// the C++ library is used.
#include <cstdint>

#include "program.h"

#include "loop.h"
#include "move.h"
#include "product.h"
#include "reduce.h"

#define JOIN(a, b) a##b
#define NAME(level) JOIN(WidthwiseRun_, level)

namespace {

const char* RunOne(Instruction instruction, const int32_t* words, float* const* slots, float* spare) {
  switch (instruction) {
    case LOOP: return RunLoop(words, slots, spare), nullptr;
    case PRODUCT: return RunProduct(words, slots, spare), nullptr;
    case REDUCE: return RunReduce(words, slots), nullptr;
    case ARG_BEST: return RunArgBest(words, slots), nullptr;
    case SOFTMAX: return RunSoftmax(words, slots, spare), nullptr;
    case COPY: return RunCopy(words, slots), nullptr;
    case FILL: return RunFill(words, slots), nullptr;
    case GATHER: return RunGather(words, slots);
    case SEGMENT_SUM: return RunSegmentSum(words, slots);
    case ONE_HOT: return RunOneHot(words, slots), nullptr;
  }
  return "an instruction is not known";
}

}  // namespace

extern "C" const char* NAME(LEVEL)(const int32_t* code, const int32_t* end, float* const* slots, float* spare) {
  for (; code < end; code += code[1]) {
    const char* problem = RunOne(static_cast<Instruction>(code[0]), code + 2, slots, spare);
    if (problem != nullptr) return problem;
  }
  return nullptr;
}
