// The loops of LSTM over time: gates i, f, g, o, with sigmoid and tanh.
#pragma once
#include "sequence.h"

namespace {

struct LstmArgs {
  Sizes s;
  const uint8_t* mask;
  Sequence x, h, c, gates;
  const float *h0, *c0;
  const Panels* kernel;
};

FOR_EACH_CPU void LstmRows(const LstmArgs& a, int from, int rows) {
  const int h = a.s.h, hp = Padded(h), wide = 4 * hp;
  std::vector<float> z(rows * wide);
  States state(a.h0, from, rows, h), carry(a.c0, from, rows, h);
  Live live(a.mask, a.s, from, rows);
  for (int t = 0; t < a.s.t; t++) {
    live.GoTo(t);
    Product(state.rows(), *a.kernel, {z.data(), wide}, live.order(), live.live(), false);
    for (int at = 0; at < live.live(); at++) {
      const int r = live.order()[at], row = from + r;
      for (int u = 0; u < h; u += W) {
        const int n = h - u;
        const float* zr = &z[r * wide + u];
        const V i = Sigmoid(Load(zr) + LoadSome(a.x.At(row, t, 0) + u, n));
        const V f = Sigmoid(Load(zr + hp) + LoadSome(a.x.At(row, t, 1) + u, n));
        const V g = Tanh(Load(zr + 2 * hp) + LoadSome(a.x.At(row, t, 2) + u, n));
        const V o = Sigmoid(Load(zr + 3 * hp) + LoadSome(a.x.At(row, t, 3) + u, n));
        const V c = f * Load(carry.At(r) + u) + i * g;
        const V y = o * Tanh(c);
        // Padding stays 0: there z and x are 0, so c is, and y.
        Store(carry.At(r) + u, c);
        Store(state.At(r) + u, y);
        StoreSome(a.gates.At(row, t, 0) + u, i, n);
        StoreSome(a.gates.At(row, t, 1) + u, f, n);
        StoreSome(a.gates.At(row, t, 2) + u, g, n);
        StoreSome(a.gates.At(row, t, 3) + u, o, n);
        StoreSome(a.c.At(row, t) + u, c, n);
        StoreSome(a.h.At(row, t) + u, y, n);
      }
    }
    for (int at = live.live(); at < rows; at++) {
      const int r = live.order()[at];
      std::copy_n(state.At(r), h, a.h.At(from + r, t));
      std::copy_n(carry.At(r), h, a.c.At(from + r, t));
    }
  }
}

struct LstmGradArgs {
  Sizes s;
  const uint8_t* mask;
  Sequence c, gates, dh, dx;
  const float *c0, *dh_last, *dc_last;
  float *dh0, *dc0;
  const Panels* transposed;
};

FOR_EACH_CPU void LstmGradRows(const LstmGradArgs& a, int from, int rows) {
  const int h = a.s.h, hp = Padded(h), wide = 4 * hp;
  std::vector<float> dz(rows * wide);
  States dh(a.dh_last, from, rows, h), dc(a.dc_last, from, rows, h);
  Live live(a.mask, a.s, from, rows);
  for (int t = a.s.t - 1; t >= 0; t--) {
    live.GoTo(t);
    for (int at = 0; at < live.live(); at++) {
      const int r = live.order()[at], row = from + r;
      for (int u = 0; u < h; u += W) {
        const int n = h - u;
        const V i = LoadSome(a.gates.At(row, t, 0) + u, n), f = LoadSome(a.gates.At(row, t, 1) + u, n);
        const V g = LoadSome(a.gates.At(row, t, 2) + u, n), o = LoadSome(a.gates.At(row, t, 3) + u, n);
        const float* before = t > 0 ? a.c.At(row, t - 1) : a.c0 + row * h;
        const V tc = Tanh(LoadSome(a.c.At(row, t) + u, n));
        V d = Load(dh.At(r) + u);
        if (a.dh.data != nullptr) d += LoadSome(a.dh.At(row, t) + u, n);
        const V e = Load(dc.At(r) + u) + d * o * (1.f - tc * tc);
        const V parts[4] = {e * g * i * (1.f - i), e * LoadSome(before + u, n) * f * (1.f - f), e * i * (1.f - g * g),
                            d * tc * o * (1.f - o)};
        for (int gate = 0; gate < 4; gate++) {
          Store(&dz[r * wide + gate * hp + u], parts[gate]);
          StoreSome(a.dx.At(row, t, gate) + u, parts[gate], n);
        }
        Store(dc.At(r) + u, e * f);
      }
    }
    Product({dz.data(), wide}, *a.transposed, dh.rows(), live.order(), live.live(), false);
    for (int at = live.live(); at < rows; at++) {
      const int r = live.order()[at];
      if (a.dh.data != nullptr) dh.Add(r, a.dh.At(from + r, t));
      a.dx.Clear(from + r, t);
    }
  }
  for (int r = 0; r < rows; r++) dh.CopyTo(a.dh0, r, from + r), dc.CopyTo(a.dc0, r, from + r);
}

}  // namespace
