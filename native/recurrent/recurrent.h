// The loops of LSTM, GRU and SimpleRNN over time (recurrent.cc): as TensorFlow ops, and as instructions of fused graphs.
#pragma once
#include <cstdint>

// In the order of src/runtime/kernels/recurrent.ts.
enum Recurrent : int32_t { LSTM = 0, LSTM_GRADIENT = 1, GRU = 2, GRU_GRADIENT = 3, SIMPLE = 4, SIMPLE_GRADIENT = 5 };

struct RecurrentSizes {
  int b, t, h;
};

// Runs one of them on tensors in the order of its inputs and outputs, but for the mask, [B, T], true where a step counts: null
// where all do, as are gradients by the outputs of all steps where only the last was used.
void RunRecurrent(Recurrent which, RecurrentSizes sizes, const uint8_t* mask, float* const* in, float* const* out);

// Makes them known to TensorFlow.
void RegisterRecurrent();
