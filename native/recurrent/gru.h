// The loops over time of a GRU that applies the reset gate after the product: gates z, r, h, with sigmoid and tanh.
#pragma once
#include "sequence.h"

namespace {

struct GruArgs {
  Sizes s;
  const uint8_t* mask;
  Sequence x, h, gates;
  const float *h0, *bias;
  const Panels* kernel;
};

FOR_EACH_CPU void GruRows(const GruArgs& a, int from, int rows) {
  const int h = a.s.h, hp = Padded(h), wide = 3 * hp;
  std::vector<float> w(rows * wide);
  States state(a.h0, from, rows, h);
  Live live(a.mask, a.s, from, rows);
  for (int t = 0; t < a.s.t; t++) {
    live.GoTo(t);
    Product(state.rows(), *a.kernel, {w.data(), wide}, live.order(), live.live(), false);
    for (int at = 0; at < live.live(); at++) {
      const int r = live.order()[at], row = from + r;
      for (int u = 0; u < h; u += W) {
        const int n = h - u;
        const float* wr = &w[r * wide + u];
        const V z = Sigmoid(Load(wr) + LoadSome(a.bias + u, n) + LoadSome(a.x.At(row, t, 0) + u, n));
        const V q = Sigmoid(Load(wr + hp) + LoadSome(a.bias + h + u, n) + LoadSome(a.x.At(row, t, 1) + u, n));
        const V share = Load(wr + 2 * hp) + LoadSome(a.bias + 2 * h + u, n);
        const V c = Tanh(LoadSome(a.x.At(row, t, 2) + u, n) + q * share);
        const V y = z * (Load(state.At(r) + u) - c) + c;
        Store(state.At(r) + u, y);
        StoreSome(a.gates.At(row, t, 0) + u, z, n);
        StoreSome(a.gates.At(row, t, 1) + u, q, n);
        StoreSome(a.gates.At(row, t, 2) + u, c, n);
        StoreSome(a.gates.At(row, t, 3) + u, share, n);
        StoreSome(a.h.At(row, t) + u, y, n);
      }
    }
    for (int at = live.live(); at < rows; at++) {
      const int r = live.order()[at];
      std::copy_n(state.At(r), h, a.h.At(from + r, t));
    }
  }
}

struct GruGradArgs {
  Sizes s;
  const uint8_t* mask;
  Sequence h, gates, dh, dx, dw;
  const float *h0, *dh_last;
  float* dh0;
  const Panels* transposed;
};

FOR_EACH_CPU void GruGradRows(const GruGradArgs& a, int from, int rows) {
  const int h = a.s.h, hp = Padded(h), wide = 3 * hp;
  std::vector<float> dw(rows * wide);
  States dh(a.dh_last, from, rows, h);
  Live live(a.mask, a.s, from, rows);
  for (int t = a.s.t - 1; t >= 0; t--) {
    live.GoTo(t);
    for (int at = 0; at < live.live(); at++) {
      const int r = live.order()[at], row = from + r;
      for (int u = 0; u < h; u += W) {
        const int n = h - u;
        const V z = LoadSome(a.gates.At(row, t, 0) + u, n), q = LoadSome(a.gates.At(row, t, 1) + u, n);
        const V c = LoadSome(a.gates.At(row, t, 2) + u, n), share = LoadSome(a.gates.At(row, t, 3) + u, n);
        const float* before = t > 0 ? a.h.At(row, t - 1) : a.h0 + row * h;
        V d = Load(dh.At(r) + u);
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
        Store(dh.At(r) + u, d * z);
      }
    }
    Product({dw.data(), wide}, *a.transposed, dh.rows(), live.order(), live.live(), true);
    for (int at = live.live(); at < rows; at++) {
      const int r = live.order()[at];
      if (a.dh.data != nullptr) dh.Add(r, a.dh.At(from + r, t));
      a.dx.Clear(from + r, t);
      a.dw.Clear(from + r, t);
    }
  }
  for (int r = 0; r < rows; r++) dh.CopyTo(a.dh0, r, from + r);
}

}  // namespace
