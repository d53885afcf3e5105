// The loops of LSTM and GRU over time as TensorFlow ops, through TensorFlow's stable C interface. One kernel walks all
// steps of a sequence, and each thread takes some rows of the batch through all of them: rows need not wait for each other.
//
// B rows, T steps, H units; tensors are float32, row-major, batch first. docs/performance.md tells what it gives.
#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

#include "op.h"
#include "pool.h"
#include "recurrent.h"
#include "vector.h"

// One copy for each kind of processor; the loader picks.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && __GNUC__ >= 12
#define FOR_EACH_CPU __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define FOR_EACH_CPU
#endif

namespace {

// A matrix [depth, gates * H] in panels of 32 columns, gate by gate and each gate's last panel filled with zeros: a
// product reads it from end to end.
struct Panels {
  int depth, columns;  // columns: gates * padded H
  std::vector<float> data;
};
constexpr int P = 2 * W;
INLINE int Padded(int h) { return (h + P - 1) / P * P; }

// kernel [H, gates * H].
Panels PackKernel(const float* kernel, int h, int gates) {
  const int hp = Padded(h);
  Panels out{h, gates * hp, std::vector<float>(static_cast<size_t>(h) * gates * hp)};
  for (int gate = 0; gate < gates; gate++)
    for (int k = 0; k < h; k++)
      for (int c = 0; c < h; c++) {
        const int column = gate * hp + c;
        out.data[(static_cast<size_t>(column / P) * h + k) * P + column % P] = kernel[k * gates * h + gate * h + c];
      }
  return out;
}

// The same transposed: [gates * padded H, H], with rows of zeros where the padding is.
Panels PackTransposed(const float* kernel, int h, int gates) {
  const int hp = Padded(h), depth = gates * hp;
  Panels out{depth, hp, std::vector<float>(static_cast<size_t>(depth) * hp)};
  for (int gate = 0; gate < gates; gate++)
    for (int k = 0; k < h; k++)
      for (int c = 0; c < h; c++)
        out.data[(static_cast<size_t>(c / P) * depth + gate * hp + k) * P + c % P] = kernel[c * gates * h + gate * h + k];
  return out;
}

// out [R, columns] (+)= a [R, depth] · panels; strides in numbers.
template <int R>
INLINE void ProductRows(const float* a, int a_stride, const Panels& b, float* out, int out_stride, bool add) {
  for (int column = 0; column < b.columns; column += P) {
    const float* panel = b.data.data() + static_cast<size_t>(column) * b.depth;
    V sum[R][2];
    for (int r = 0; r < R; r++)
      for (int j = 0; j < 2; j++) sum[r][j] = add ? Load(out + r * out_stride + column + j * W) : V{};
    for (int k = 0; k < b.depth; k++) {
      const V b0 = Load(panel + k * P), b1 = Load(panel + k * P + W);
      for (int r = 0; r < R; r++) {
        const V x = V{} + a[r * a_stride + k];
        sum[r][0] += x * b0;
        sum[r][1] += x * b1;
      }
    }
    for (int r = 0; r < R; r++)
      for (int j = 0; j < 2; j++) Store(out + r * out_stride + column + j * W, sum[r][j]);
  }
}

INLINE void Product(const float* a, int a_stride, const Panels& b, float* out, int out_stride, int rows, bool add) {
  int r = 0;
  for (; r + 8 <= rows; r += 8) ProductRows<8>(a + r * a_stride, a_stride, b, out + r * out_stride, out_stride, add);
  for (; r + 4 <= rows; r += 4) ProductRows<4>(a + r * a_stride, a_stride, b, out + r * out_stride, out_stride, add);
  for (; r < rows; r++) ProductRows<1>(a + r * a_stride, a_stride, b, out + r * out_stride, out_stride, add);
}

struct Sizes {
  int b, t, h;
};

// Rows [from, from + rows) of a sequence [B, T, gates * H] at one step.
struct Sequence {
  float* data;
  Sizes s;
  int gates;
  INLINE float* At(int row, int step, int gate = 0) const {
    return data + (static_cast<size_t>(row) * s.t + step) * gates * s.h + gate * s.h;
  }
};

struct LstmArgs {
  Sizes s;
  Sequence x, h, c, gates;
  const float *h0, *c0;
  const Panels* kernel;
};

FOR_EACH_CPU void LstmRows(const LstmArgs& a, int from, int rows) {
  const int h = a.s.h, hp = Padded(h), wide = 4 * hp;
  std::vector<float> z(rows * wide), state(rows * hp), carry(rows * hp);
  for (int r = 0; r < rows; r++) {
    std::copy_n(a.h0 + (from + r) * h, h, &state[r * hp]);
    std::copy_n(a.c0 + (from + r) * h, h, &carry[r * hp]);
  }
  for (int t = 0; t < a.s.t; t++) {
    Product(state.data(), hp, *a.kernel, z.data(), wide, rows, false);
    for (int r = 0; r < rows; r++)
      for (int u = 0; u < h; u += W) {
        const int n = h - u, row = from + r;
        const float* zr = &z[r * wide + u];
        const V i = Sigmoid(Load(zr) + LoadSome(a.x.At(row, t, 0) + u, n));
        const V f = Sigmoid(Load(zr + hp) + LoadSome(a.x.At(row, t, 1) + u, n));
        const V g = Tanh(Load(zr + 2 * hp) + LoadSome(a.x.At(row, t, 2) + u, n));
        const V o = Sigmoid(Load(zr + 3 * hp) + LoadSome(a.x.At(row, t, 3) + u, n));
        const V c = f * Load(&carry[r * hp + u]) + i * g;
        const V y = o * Tanh(c);
        // Padding stays 0: there z and x are 0, so c is, and y.
        Store(&carry[r * hp + u], c);
        Store(&state[r * hp + u], y);
        StoreSome(a.gates.At(row, t, 0) + u, i, n);
        StoreSome(a.gates.At(row, t, 1) + u, f, n);
        StoreSome(a.gates.At(row, t, 2) + u, g, n);
        StoreSome(a.gates.At(row, t, 3) + u, o, n);
        StoreSome(a.c.At(row, t) + u, c, n);
        StoreSome(a.h.At(row, t) + u, y, n);
      }
  }
}

struct LstmGradArgs {
  Sizes s;
  Sequence c, gates, dh, dx;
  const float *c0, *dh_last, *dc_last;
  float *dh0, *dc0;
  const Panels* transposed;
};

FOR_EACH_CPU void LstmGradRows(const LstmGradArgs& a, int from, int rows) {
  const int h = a.s.h, hp = Padded(h), wide = 4 * hp;
  std::vector<float> dz(rows * wide), dh(rows * hp), dc(rows * hp);
  for (int r = 0; r < rows; r++) {
    std::copy_n(a.dh_last + (from + r) * h, h, &dh[r * hp]);
    std::copy_n(a.dc_last + (from + r) * h, h, &dc[r * hp]);
  }
  for (int t = a.s.t - 1; t >= 0; t--) {
    for (int r = 0; r < rows; r++)
      for (int u = 0; u < h; u += W) {
        const int n = h - u, row = from + r;
        const V i = LoadSome(a.gates.At(row, t, 0) + u, n), f = LoadSome(a.gates.At(row, t, 1) + u, n);
        const V g = LoadSome(a.gates.At(row, t, 2) + u, n), o = LoadSome(a.gates.At(row, t, 3) + u, n);
        const float* before = t > 0 ? a.c.At(row, t - 1) : a.c0 + row * h;
        const V tc = Tanh(LoadSome(a.c.At(row, t) + u, n));
        V d = Load(&dh[r * hp + u]);
        if (a.dh.data != nullptr) d += LoadSome(a.dh.At(row, t) + u, n);
        const V e = Load(&dc[r * hp + u]) + d * o * (1.f - tc * tc);
        const V parts[4] = {e * g * i * (1.f - i), e * LoadSome(before + u, n) * f * (1.f - f), e * i * (1.f - g * g),
                            d * tc * o * (1.f - o)};
        for (int gate = 0; gate < 4; gate++) {
          Store(&dz[r * wide + gate * hp + u], parts[gate]);
          StoreSome(a.dx.At(row, t, gate) + u, parts[gate], n);
        }
        Store(&dc[r * hp + u], e * f);
      }
    Product(dz.data(), wide, *a.transposed, dh.data(), hp, rows, false);
  }
  for (int r = 0; r < rows; r++) {
    std::copy_n(&dh[r * hp], h, a.dh0 + (from + r) * h);
    std::copy_n(&dc[r * hp], h, a.dc0 + (from + r) * h);
  }
}

struct GruArgs {
  Sizes s;
  Sequence x, h, gates;
  const float *h0, *bias;
  const Panels* kernel;
};

FOR_EACH_CPU void GruRows(const GruArgs& a, int from, int rows) {
  const int h = a.s.h, hp = Padded(h), wide = 3 * hp;
  std::vector<float> w(rows * wide), state(rows * hp);
  for (int r = 0; r < rows; r++) std::copy_n(a.h0 + (from + r) * h, h, &state[r * hp]);
  for (int t = 0; t < a.s.t; t++) {
    Product(state.data(), hp, *a.kernel, w.data(), wide, rows, false);
    for (int r = 0; r < rows; r++)
      for (int u = 0; u < h; u += W) {
        const int n = h - u, row = from + r;
        const float* wr = &w[r * wide + u];
        const V z = Sigmoid(Load(wr) + LoadSome(a.bias + u, n) + LoadSome(a.x.At(row, t, 0) + u, n));
        const V q = Sigmoid(Load(wr + hp) + LoadSome(a.bias + h + u, n) + LoadSome(a.x.At(row, t, 1) + u, n));
        const V share = Load(wr + 2 * hp) + LoadSome(a.bias + 2 * h + u, n);
        const V c = Tanh(LoadSome(a.x.At(row, t, 2) + u, n) + q * share);
        const V y = z * (Load(&state[r * hp + u]) - c) + c;
        Store(&state[r * hp + u], y);
        StoreSome(a.gates.At(row, t, 0) + u, z, n);
        StoreSome(a.gates.At(row, t, 1) + u, q, n);
        StoreSome(a.gates.At(row, t, 2) + u, c, n);
        StoreSome(a.gates.At(row, t, 3) + u, share, n);
        StoreSome(a.h.At(row, t) + u, y, n);
      }
  }
}

struct GruGradArgs {
  Sizes s;
  Sequence h, gates, dh, dx, dw;
  const float *h0, *dh_last;
  float* dh0;
  const Panels* transposed;
};

FOR_EACH_CPU void GruGradRows(const GruGradArgs& a, int from, int rows) {
  const int h = a.s.h, hp = Padded(h), wide = 3 * hp;
  std::vector<float> dw(rows * wide), dh(rows * hp);
  for (int r = 0; r < rows; r++) std::copy_n(a.dh_last + (from + r) * h, h, &dh[r * hp]);
  for (int t = a.s.t - 1; t >= 0; t--) {
    for (int r = 0; r < rows; r++)
      for (int u = 0; u < h; u += W) {
        const int n = h - u, row = from + r;
        const V z = LoadSome(a.gates.At(row, t, 0) + u, n), q = LoadSome(a.gates.At(row, t, 1) + u, n);
        const V c = LoadSome(a.gates.At(row, t, 2) + u, n), share = LoadSome(a.gates.At(row, t, 3) + u, n);
        const float* before = t > 0 ? a.h.At(row, t - 1) : a.h0 + row * h;
        V d = Load(&dh[r * hp + u]);
        if (a.dh.data != nullptr) d += LoadSome(a.dh.At(row, t) + u, n);
        const V dz = d * (LoadSome(before + u, n) - c) * z * (1.f - z);
        const V dc = d * (1.f - z) * (1.f - c * c);
        const V dq = dc * share * q * (1.f - q);
        const V by_x[3] = {dz, dq, dc}, by_w[3] = {dz, dq, dc * q};
        for (int gate = 0; gate < 3; gate++) {
          Store(&dw[r * wide + gate * hp + u], by_w[gate]);
          StoreSome(a.dx.At(row, t, gate) + u, by_x[gate], n);
          StoreSome(a.dw.At(row, t, gate) + u, by_w[gate], n);
        }
        Store(&dh[r * hp + u], d * z);
      }
    Product(dw.data(), wide, *a.transposed, dh.data(), hp, rows, true);
  }
  for (int r = 0; r < rows; r++) std::copy_n(&dh[r * hp], h, a.dh0 + (from + r) * h);
}

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

// x [B, T, 4H] (x · W + b; gates i, f, g, o), h0 and c0 [B, H], kernel [H, 4H]
// -> h and c [B, T, H], gates [B, T, 4H] after their activations.
void Lstm(void*, TF_OpKernelContext* context) {
  Call call(context);
  TF_Tensor *x = call.In(0), *h0 = call.In(1), *c0 = call.In(2), *kernel = call.In(3);
  const Sizes s = SizesOf(call, x, kernel);
  Require(call, x, {s.b, s.t, 4 * s.h});
  Require(call, kernel, {s.h, 4 * s.h});
  for (TF_Tensor* state : {h0, c0}) Require(call, state, {s.b, s.h});
  if (call.failed()) return;
  float *h = call.Out(0, {s.b, s.t, s.h}), *c = call.Out(1, {s.b, s.t, s.h}), *gates = call.Out(2, {s.b, s.t, 4 * s.h});
  if (call.failed()) return;
  const Panels panels = PackKernel(Data(kernel), s.h, 4);
  const LstmArgs args{s, {Data(x), s, 4}, {h, s, 1}, {c, s, 1}, {gates, s, 4}, Data(h0), Data(c0), &panels};
  ForRows(s, 4, [&](int from, int rows) { LstmRows(args, from, rows); });
}

// kernel, c0, and c and gates of the forward pass; dh [B, T, H] or [B, 0, H]; dh_last and dc_last [B, H], by the last states
// -> dx [B, T, 4H], dh0 and dc0 [B, H].
void LstmGrad(void*, TF_OpKernelContext* context) {
  Call call(context);
  TF_Tensor *kernel = call.In(0), *c0 = call.In(1), *c = call.In(2), *gates = call.In(3);
  TF_Tensor *dh = call.In(4), *dh_last = call.In(5), *dc_last = call.In(6);
  const Sizes s = SizesOf(call, c, kernel);
  Require(call, kernel, {s.h, 4 * s.h});
  Require(call, gates, {s.b, s.t, 4 * s.h});
  Require(call, c, {s.b, s.t, s.h});
  float* each = Optional(call, dh, s);
  for (TF_Tensor* state : {c0, dh_last, dc_last}) Require(call, state, {s.b, s.h});
  if (call.failed()) return;
  float *dx = call.Out(0, {s.b, s.t, 4 * s.h}), *dh0 = call.Out(1, {s.b, s.h}), *dc0 = call.Out(2, {s.b, s.h});
  if (call.failed()) return;
  const Panels panels = PackTransposed(Data(kernel), s.h, 4);
  const LstmGradArgs args{s, {Data(c), s, 1}, {Data(gates), s, 4}, {each, s, 1}, {dx, s, 4}, Data(c0), Data(dh_last), Data(dc_last), dh0, dc0, &panels};
  ForRows(s, 4, [&](int from, int rows) { LstmGradRows(args, from, rows); });
}

// GRU with the reset gate after the product: x [B, T, 3H] (x · W + b; gates z, r, h), h0 [B, H], kernel [H, 3H], bias [3H]
// -> h [B, T, H]; gates [B, T, 4H]: z, r, the candidate, and the state's share of it before r.
void Gru(void*, TF_OpKernelContext* context) {
  Call call(context);
  TF_Tensor *x = call.In(0), *h0 = call.In(1), *kernel = call.In(2), *bias = call.In(3);
  const Sizes s = SizesOf(call, x, kernel);
  Require(call, x, {s.b, s.t, 3 * s.h});
  Require(call, kernel, {s.h, 3 * s.h});
  Require(call, h0, {s.b, s.h});
  Require(call, bias, {3 * s.h});
  if (call.failed()) return;
  float *h = call.Out(0, {s.b, s.t, s.h}), *gates = call.Out(1, {s.b, s.t, 4 * s.h});
  if (call.failed()) return;
  const Panels panels = PackKernel(Data(kernel), s.h, 3);
  const GruArgs args{s, {Data(x), s, 3}, {h, s, 1}, {gates, s, 4}, Data(h0), Data(bias), &panels};
  ForRows(s, 3, [&](int from, int rows) { GruRows(args, from, rows); });
}

// kernel, h0, and h and gates of the forward pass; dh [B, T, H] or [B, 0, H]; dh_last [B, H], by the last state
// -> dx and dw [B, T, 3H], by x and by state · kernel + bias; dh0 [B, H].
void GruGrad(void*, TF_OpKernelContext* context) {
  Call call(context);
  TF_Tensor *kernel = call.In(0), *h0 = call.In(1), *h = call.In(2), *gates = call.In(3), *dh = call.In(4), *dh_last = call.In(5);
  const Sizes s = SizesOf(call, h, kernel);
  Require(call, kernel, {s.h, 3 * s.h});
  Require(call, gates, {s.b, s.t, 4 * s.h});
  Require(call, h, {s.b, s.t, s.h});
  float* each = Optional(call, dh, s);
  for (TF_Tensor* state : {h0, dh_last}) Require(call, state, {s.b, s.h});
  if (call.failed()) return;
  float *dx = call.Out(0, {s.b, s.t, 3 * s.h}), *dw = call.Out(1, {s.b, s.t, 3 * s.h}), *dh0 = call.Out(2, {s.b, s.h});
  if (call.failed()) return;
  const Panels panels = PackTransposed(Data(kernel), s.h, 3);
  const GruGradArgs args{s, {Data(h), s, 1}, {Data(gates), s, 4}, {each, s, 1}, {dx, s, 3}, {dw, s, 3}, Data(h0), Data(dh_last), dh0, &panels};
  ForRows(s, 3, [&](int from, int rows) { GruGradRows(args, from, rows); });
}

}  // namespace

void RegisterRecurrent() {
  Register({"WidthwiseLstm", {"x: float", "h0: float", "c0: float", "kernel: float"}, {"h: float", "c: float", "gates: float"}, Lstm});
  Register({"WidthwiseLstmGrad",
            {"kernel: float", "c0: float", "c: float", "gates: float", "dh: float", "dh_last: float", "dc_last: float"},
            {"dx: float", "dh0: float", "dc0: float"},
            LstmGrad});
  Register({"WidthwiseGru", {"x: float", "h0: float", "kernel: float", "bias: float"}, {"h: float", "gates: float"}, Gru});
  Register({"WidthwiseGruGrad", {"kernel: float", "h0: float", "h: float", "gates: float", "dh: float", "dh_last: float"},
            {"dx: float", "dw: float", "dh0: float"}, GruGrad});
}
