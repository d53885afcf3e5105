// LSTM, GRU and SimpleRNN over time as TensorFlow ops, through TensorFlow's stable C interface. One kernel walks all steps of a
// sequence, and each thread takes some rows of the batch through all of them: rows need not wait for each other. A row does
// nothing at a step that is masked, but for handing its states on. docs/performance.md tells what it gives.
#include "recurrent.h"

#include <atomic>
#include <string>

#include "../op.h"
#include "../pool.h"
#include "gru.h"
#include "lstm.h"
#include "simple.h"

namespace {

// Hands the rows of a batch to the threads; to one alone when there is too little to do for a hand-over. A thread that is done with
// some rows takes others, for masks leave more to do to some than to others.
void ForRows(const Sizes& s, int gates, const std::function<void(int from, int rows)>& work) {
  const double products = 1.0 * s.b * s.t * s.h * s.h * gates;
  if (products < 1e6) return work(0, s.b);
  const int threads = Pool::Get().size(), each = s.b < 8 * threads ? 4 : 8;
  std::atomic<int> next{0};
  Pool::Get().Run(std::min(threads, (s.b + each - 1) / each), [&](int) {
    for (int from; (from = next.fetch_add(each, std::memory_order_relaxed)) < s.b;) work(from, std::min(each, s.b - from));
  });
}

// What a tensor of B rows, T steps, H units is: [B, T, n * H], the same or [B, 0, H], [B, H], [H, n * H], [n * H].
enum Form { SEQUENCE, EACH, STATE, KERNEL, BIAS };

struct Part {
  const char* name;
  Form form;
  int n = 1;
};

struct Described {
  const char* op;
  std::vector<Part> in, out;
};

// By Recurrent; each op has a mask [B, T] as its last input, or one of [B, 0]. `gates` are those of the forward pass, after their
// activations; for a GRU z, r, the candidate, and the state's share of it before r. `dw` is the gradient by state · kernel + bias.
const Described& Describe(Recurrent which) {
  static const std::vector<Described> ops = {
      {"WidthwiseLstm",
       {{"x", SEQUENCE, 4}, {"h0", STATE}, {"c0", STATE}, {"kernel", KERNEL, 4}},
       {{"h", SEQUENCE}, {"c", SEQUENCE}, {"gates", SEQUENCE, 4}}},
      {"WidthwiseLstmGrad",
       {{"kernel", KERNEL, 4}, {"c0", STATE}, {"c", SEQUENCE}, {"gates", SEQUENCE, 4}, {"dh", EACH}, {"dh_last", STATE}, {"dc_last", STATE}},
       {{"dx", SEQUENCE, 4}, {"dh0", STATE}, {"dc0", STATE}}},
      {"WidthwiseGru",
       {{"x", SEQUENCE, 3}, {"h0", STATE}, {"kernel", KERNEL, 3}, {"bias", BIAS, 3}},
       {{"h", SEQUENCE}, {"gates", SEQUENCE, 4}}},
      {"WidthwiseGruGrad",
       {{"kernel", KERNEL, 3}, {"h0", STATE}, {"h", SEQUENCE}, {"gates", SEQUENCE, 4}, {"dh", EACH}, {"dh_last", STATE}},
       {{"dx", SEQUENCE, 3}, {"dw", SEQUENCE, 3}, {"dh0", STATE}}},
      {"WidthwiseSimpleRnn", {{"x", SEQUENCE}, {"h0", STATE}, {"kernel", KERNEL}}, {{"h", SEQUENCE}}},
      {"WidthwiseSimpleRnnGrad",
       {{"kernel", KERNEL}, {"h", SEQUENCE}, {"dh", EACH}, {"dh_last", STATE}},
       {{"dx", SEQUENCE}, {"dh0", STATE}}},
  };
  return ops[which];
}

std::vector<int64_t> ShapeOf(const Part& part, const Sizes& s) {
  const int64_t width = static_cast<int64_t>(part.n) * s.h;
  switch (part.form) {
    case STATE: return {s.b, width};
    case KERNEL: return {s.h, width};
    case BIAS: return {width};
    default: return {s.b, s.t, width};
  }
}

// B and T from the first sequence, H from the kernel.
Sizes SizesOf(Call& call, const Described& op, const std::vector<TF_Tensor*>& tensors) {
  Sizes s{-1, -1, -1};
  for (size_t i = 0; i < op.in.size(); i++) {
    const Form form = op.in[i].form;
    if (form == KERNEL && TF_NumDims(tensors[i]) == 2) s.h = static_cast<int>(TF_Dim(tensors[i], 0));
    if (form != SEQUENCE || s.b >= 0 || TF_NumDims(tensors[i]) != 3) continue;
    s.b = static_cast<int>(TF_Dim(tensors[i], 0));
    s.t = static_cast<int>(TF_Dim(tensors[i], 1));
  }
  if (s.b < 0 || s.h < 0) call.Fail("a sequence must have rank 3 and a kernel rank 2");
  return s;
}

template <int which>
void Compute(void*, TF_OpKernelContext* context) {
  Call call(context);
  const Described& op = Describe(static_cast<Recurrent>(which));
  std::vector<TF_Tensor*> tensors;
  for (size_t i = 0; i <= op.in.size(); i++) tensors.push_back(call.In(static_cast<int>(i)));
  if (call.failed()) return;
  const Sizes s = SizesOf(call, op, tensors);
  std::vector<float*> in, out;
  for (size_t i = 0; i < op.in.size(); i++) {
    const bool none = op.in[i].form == EACH && HasShape(tensors[i], {s.b, 0, s.h});
    if (!none && !HasShape(tensors[i], ShapeOf(op.in[i], s))) call.Fail("the shapes of the inputs do not fit each other");
    in.push_back(none ? nullptr : Data(tensors[i]));
  }
  TF_Tensor* mask = tensors.back();
  const bool whole = HasShape(mask, {s.b, 0});
  if (!whole && !HasShape(mask, {s.b, s.t})) call.Fail("the mask does not fit the sequence");
  for (size_t i = 0; i < op.out.size() && !call.failed(); i++) out.push_back(call.Out(static_cast<int>(i), ShapeOf(op.out[i], s)));
  if (call.failed()) return;
  const RecurrentSizes sizes{s.b, s.t, s.h};
  RunRecurrent(static_cast<Recurrent>(which), sizes, whole ? nullptr : static_cast<const uint8_t*>(TF_TensorData(mask)), in.data(), out.data());
}

template <int which>
void RegisterOne() {
  const Described& op = Describe(static_cast<Recurrent>(which));
  std::vector<std::string> in, out;
  for (const Part& part : op.in) in.push_back(std::string(part.name) + ": float");
  for (const Part& part : op.out) out.push_back(std::string(part.name) + ": float");
  in.push_back("mask: bool");
  const auto texts = [](const std::vector<std::string>& all) {
    std::vector<const char*> pointers;
    for (const std::string& text : all) pointers.push_back(text.c_str());
    return pointers;
  };
  Register({op.op, texts(in), texts(out), Compute<which>});
}

}  // namespace

void RunRecurrent(Recurrent which, RecurrentSizes sizes, const uint8_t* mask, float* const* in, float* const* out) {
  const Sizes s{sizes.b, sizes.t, sizes.h};
  const auto of = [&](float* data, int gates) { return Sequence{data, s, gates}; };
  switch (which) {
    case LSTM: {
      const Panels kernel = PackKernel(in[3], s.h, 4);
      const LstmArgs args{s, mask, of(in[0], 4), of(out[0], 1), of(out[1], 1), of(out[2], 4), in[1], in[2], &kernel};
      return ForRows(s, 4, [&](int from, int rows) { LstmRows(args, from, rows); });
    }
    case LSTM_GRADIENT: {
      const Panels kernel = PackTransposed(in[0], s.h, 4);
      const LstmGradArgs args{s, mask, of(in[2], 1), of(in[3], 4), of(in[4], 1), of(out[0], 4), in[1], in[5], in[6], out[1], out[2], &kernel};
      return ForRows(s, 4, [&](int from, int rows) { LstmGradRows(args, from, rows); });
    }
    case GRU: {
      const Panels kernel = PackKernel(in[2], s.h, 3);
      const GruArgs args{s, mask, of(in[0], 3), of(out[0], 1), of(out[1], 4), in[1], in[3], &kernel};
      return ForRows(s, 3, [&](int from, int rows) { GruRows(args, from, rows); });
    }
    case GRU_GRADIENT: {
      const Panels kernel = PackTransposed(in[0], s.h, 3);
      const GruGradArgs args{s, mask, of(in[2], 1), of(in[3], 4), of(in[4], 1), of(out[0], 3), of(out[1], 3), in[1], in[5], out[2], &kernel};
      return ForRows(s, 3, [&](int from, int rows) { GruGradRows(args, from, rows); });
    }
    case SIMPLE: {
      const Panels kernel = PackKernel(in[2], s.h, 1);
      const SimpleArgs args{s, mask, of(in[0], 1), of(out[0], 1), in[1], &kernel};
      return ForRows(s, 1, [&](int from, int rows) { SimpleRows(args, from, rows); });
    }
    case SIMPLE_GRADIENT: {
      const Panels kernel = PackTransposed(in[0], s.h, 1);
      const SimpleGradArgs args{s, mask, of(in[1], 1), of(in[2], 1), of(out[0], 1), in[3], out[1], &kernel};
      return ForRows(s, 1, [&](int from, int rows) { SimpleGradRows(args, from, rows); });
    }
  }
}

void RegisterRecurrent() {
  RegisterOne<LSTM>();
  RegisterOne<LSTM_GRADIENT>();
  RegisterOne<GRU>();
  RegisterOne<GRU_GRADIENT>();
  RegisterOne<SIMPLE>();
  RegisterOne<SIMPLE_GRADIENT>();
}
