// LSTM, GRU and SimpleRNN over time as TensorFlow ops, through TensorFlow's stable C interface. One kernel walks all steps of a
// sequence, and each thread takes some rows of the batch through all of them: rows need not wait for each other. A row does
// nothing at a step that is masked, but for handing its states on. docs/performance.md tells what it gives.
#include "recurrent.h"

#include "../op.h"
#include "../pool.h"
#include "gru.h"
#include "lstm.h"
#include "simple.h"

namespace {

// Hands the rows of a batch to the threads; to one alone when there is too little to do for a hand-over.
void ForRows(const Sizes& s, int gates, const std::function<void(int from, int rows)>& work) {
  const double products = 1.0 * s.b * s.t * s.h * s.h * gates;
  const int parts = products < 1e6 ? 1 : std::max(1, std::min(Pool::Get().size(), s.b / 4));
  const int each = ((s.b + parts - 1) / parts + 3) / 4 * 4;
  Pool::Get().Run(parts, [&](int part) {
    const int from = part * each, rows = std::min(each, s.b - from);
    if (rows > 0) work(from, rows);
  });
}

// B and T from a sequence, H from a kernel [H, gates * H].
Sizes SizesOf(Call& call, TF_Tensor* sequence, TF_Tensor* kernel) {
  const bool ok = sequence != nullptr && kernel != nullptr && TF_NumDims(sequence) == 3 && TF_NumDims(kernel) == 2;
  if (!ok) return call.Fail("a sequence must have rank 3 and a kernel rank 2"), Sizes{0, 0, 0};
  return {static_cast<int>(TF_Dim(sequence, 0)), static_cast<int>(TF_Dim(sequence, 1)), static_cast<int>(TF_Dim(kernel, 0))};
}

void Require(Call& call, TF_Tensor* tensor, const std::vector<int64_t>& shape) {
  if (!HasShape(tensor, shape)) call.Fail("the shapes of the inputs do not fit each other");
}

// The data of a gradient [B, T, H]; null for one of [B, 0, H]: only the last step was used.
float* Optional(Call& call, TF_Tensor* tensor, const Sizes& s) {
  if (HasShape(tensor, {s.b, 0, s.h})) return nullptr;
  Require(call, tensor, {s.b, s.t, s.h});
  return tensor == nullptr ? nullptr : Data(tensor);
}

// A mask [B, T], true where a step counts; null for one of [B, 0]: all do.
const uint8_t* MaskOf(Call& call, TF_Tensor* tensor, const Sizes& s) {
  if (HasShape(tensor, {s.b, 0})) return nullptr;
  Require(call, tensor, {s.b, s.t});
  return tensor == nullptr ? nullptr : static_cast<const uint8_t*>(TF_TensorData(tensor));
}

// x [B, T, 4H] (x · W + b; gates i, f, g, o), h0 and c0 [B, H], kernel [H, 4H], mask
// -> h and c [B, T, H], those before where a step is masked; gates [B, T, 4H] after their activations, nothing there.
void Lstm(void*, TF_OpKernelContext* context) {
  Call call(context);
  TF_Tensor *x = call.In(0), *h0 = call.In(1), *c0 = call.In(2), *kernel = call.In(3);
  const Sizes s = SizesOf(call, x, kernel);
  const uint8_t* mask = MaskOf(call, call.In(4), s);
  Require(call, x, {s.b, s.t, 4 * s.h});
  Require(call, kernel, {s.h, 4 * s.h});
  for (TF_Tensor* state : {h0, c0}) Require(call, state, {s.b, s.h});
  if (call.failed()) return;
  float *h = call.Out(0, {s.b, s.t, s.h}), *c = call.Out(1, {s.b, s.t, s.h}), *gates = call.Out(2, {s.b, s.t, 4 * s.h});
  if (call.failed()) return;
  const Panels panels = PackKernel(Data(kernel), s.h, 4);
  const LstmArgs args{s, mask, {Data(x), s, 4}, {h, s, 1}, {c, s, 1}, {gates, s, 4}, Data(h0), Data(c0), &panels};
  ForRows(s, 4, [&](int from, int rows) { LstmRows(args, from, rows); });
}

// kernel, c0, and c and gates of the forward pass; dh [B, T, H] or [B, 0, H]; dh_last and dc_last [B, H], by the last states; mask
// -> dx [B, T, 4H], dh0 and dc0 [B, H].
void LstmGrad(void*, TF_OpKernelContext* context) {
  Call call(context);
  TF_Tensor *kernel = call.In(0), *c0 = call.In(1), *c = call.In(2), *gates = call.In(3);
  TF_Tensor *dh = call.In(4), *dh_last = call.In(5), *dc_last = call.In(6);
  const Sizes s = SizesOf(call, c, kernel);
  const uint8_t* mask = MaskOf(call, call.In(7), s);
  Require(call, kernel, {s.h, 4 * s.h});
  Require(call, gates, {s.b, s.t, 4 * s.h});
  Require(call, c, {s.b, s.t, s.h});
  float* each = Optional(call, dh, s);
  for (TF_Tensor* state : {c0, dh_last, dc_last}) Require(call, state, {s.b, s.h});
  if (call.failed()) return;
  float *dx = call.Out(0, {s.b, s.t, 4 * s.h}), *dh0 = call.Out(1, {s.b, s.h}), *dc0 = call.Out(2, {s.b, s.h});
  if (call.failed()) return;
  const Panels panels = PackTransposed(Data(kernel), s.h, 4);
  const LstmGradArgs args{s, mask, {Data(c), s, 1}, {Data(gates), s, 4}, {each, s, 1}, {dx, s, 4}, Data(c0), Data(dh_last), Data(dc_last), dh0, dc0, &panels};
  ForRows(s, 4, [&](int from, int rows) { LstmGradRows(args, from, rows); });
}

// GRU with the reset gate after the product: x [B, T, 3H] (x · W + b; gates z, r, h), h0 [B, H], kernel [H, 3H], bias [3H], mask
// -> h [B, T, H]; gates [B, T, 4H]: z, r, the candidate, and the state's share of it before r.
void Gru(void*, TF_OpKernelContext* context) {
  Call call(context);
  TF_Tensor *x = call.In(0), *h0 = call.In(1), *kernel = call.In(2), *bias = call.In(3);
  const Sizes s = SizesOf(call, x, kernel);
  const uint8_t* mask = MaskOf(call, call.In(4), s);
  Require(call, x, {s.b, s.t, 3 * s.h});
  Require(call, kernel, {s.h, 3 * s.h});
  Require(call, h0, {s.b, s.h});
  Require(call, bias, {3 * s.h});
  if (call.failed()) return;
  float *h = call.Out(0, {s.b, s.t, s.h}), *gates = call.Out(1, {s.b, s.t, 4 * s.h});
  if (call.failed()) return;
  const Panels panels = PackKernel(Data(kernel), s.h, 3);
  const GruArgs args{s, mask, {Data(x), s, 3}, {h, s, 1}, {gates, s, 4}, Data(h0), Data(bias), &panels};
  ForRows(s, 3, [&](int from, int rows) { GruRows(args, from, rows); });
}

// kernel, h0, and h and gates of the forward pass; dh [B, T, H] or [B, 0, H]; dh_last [B, H], by the last state; mask
// -> dx and dw [B, T, 3H], by x and by state · kernel + bias; dh0 [B, H].
void GruGrad(void*, TF_OpKernelContext* context) {
  Call call(context);
  TF_Tensor *kernel = call.In(0), *h0 = call.In(1), *h = call.In(2), *gates = call.In(3), *dh = call.In(4), *dh_last = call.In(5);
  const Sizes s = SizesOf(call, h, kernel);
  const uint8_t* mask = MaskOf(call, call.In(6), s);
  Require(call, kernel, {s.h, 3 * s.h});
  Require(call, gates, {s.b, s.t, 4 * s.h});
  Require(call, h, {s.b, s.t, s.h});
  float* each = Optional(call, dh, s);
  for (TF_Tensor* state : {h0, dh_last}) Require(call, state, {s.b, s.h});
  if (call.failed()) return;
  float *dx = call.Out(0, {s.b, s.t, 3 * s.h}), *dw = call.Out(1, {s.b, s.t, 3 * s.h}), *dh0 = call.Out(2, {s.b, s.h});
  if (call.failed()) return;
  const Panels panels = PackTransposed(Data(kernel), s.h, 3);
  const GruGradArgs args{s, mask, {Data(h), s, 1}, {Data(gates), s, 4}, {each, s, 1}, {dx, s, 3}, {dw, s, 3}, Data(h0), Data(dh_last), dh0, &panels};
  ForRows(s, 3, [&](int from, int rows) { GruGradRows(args, from, rows); });
}

// x [B, T, H] (x · W + b), h0 [B, H], kernel [H, H], mask -> h [B, T, H].
void Simple(void*, TF_OpKernelContext* context) {
  Call call(context);
  TF_Tensor *x = call.In(0), *h0 = call.In(1), *kernel = call.In(2);
  const Sizes s = SizesOf(call, x, kernel);
  const uint8_t* mask = MaskOf(call, call.In(3), s);
  Require(call, x, {s.b, s.t, s.h});
  Require(call, kernel, {s.h, s.h});
  Require(call, h0, {s.b, s.h});
  if (call.failed()) return;
  float* h = call.Out(0, {s.b, s.t, s.h});
  if (call.failed()) return;
  const Panels panels = PackKernel(Data(kernel), s.h, 1);
  const SimpleArgs args{s, mask, {Data(x), s, 1}, {h, s, 1}, Data(h0), &panels};
  ForRows(s, 1, [&](int from, int rows) { SimpleRows(args, from, rows); });
}

// kernel, and h of the forward pass; dh [B, T, H] or [B, 0, H]; dh_last [B, H], by the last state; mask
// -> dx [B, T, H], dh0 [B, H].
void SimpleGrad(void*, TF_OpKernelContext* context) {
  Call call(context);
  TF_Tensor *kernel = call.In(0), *h = call.In(1), *dh = call.In(2), *dh_last = call.In(3);
  const Sizes s = SizesOf(call, h, kernel);
  const uint8_t* mask = MaskOf(call, call.In(4), s);
  Require(call, kernel, {s.h, s.h});
  Require(call, h, {s.b, s.t, s.h});
  Require(call, dh_last, {s.b, s.h});
  float* each = Optional(call, dh, s);
  if (call.failed()) return;
  float *dx = call.Out(0, {s.b, s.t, s.h}), *dh0 = call.Out(1, {s.b, s.h});
  if (call.failed()) return;
  const Panels panels = PackTransposed(Data(kernel), s.h, 1);
  const SimpleGradArgs args{s, mask, {Data(h), s, 1}, {each, s, 1}, {dx, s, 1}, Data(dh_last), dh0, &panels};
  ForRows(s, 1, [&](int from, int rows) { SimpleGradRows(args, from, rows); });
}

}  // namespace

void RegisterRecurrent() {
  Register({"WidthwiseLstm",
            {"x: float", "h0: float", "c0: float", "kernel: float", "mask: bool"},
            {"h: float", "c: float", "gates: float"},
            Lstm});
  Register({"WidthwiseLstmGrad",
            {"kernel: float", "c0: float", "c: float", "gates: float", "dh: float", "dh_last: float", "dc_last: float", "mask: bool"},
            {"dx: float", "dh0: float", "dc0: float"},
            LstmGrad});
  Register({"WidthwiseGru",
            {"x: float", "h0: float", "kernel: float", "bias: float", "mask: bool"},
            {"h: float", "gates: float"},
            Gru});
  Register({"WidthwiseGruGrad",
            {"kernel: float", "h0: float", "h: float", "gates: float", "dh: float", "dh_last: float", "mask: bool"},
            {"dx: float", "dw: float", "dh0: float"},
            GruGrad});
  Register({"WidthwiseSimpleRnn", {"x: float", "h0: float", "kernel: float", "mask: bool"}, {"h: float"}, Simple});
  Register({"WidthwiseSimpleRnnGrad",
            {"kernel: float", "h: float", "dh: float", "dh_last: float", "mask: bool"},
            {"dx: float", "dh0: float"},
            SimpleGrad});
}
