// The loops of SimpleRNN over time, with tanh.
#pragma once
#include "sequence.h"

namespace {

struct SimpleArgs {
  Sizes s;
  const uint8_t* mask;
  Sequence x, h;
  const float* h0;
  const Panels* kernel;
};

FOR_EACH_CPU void SimpleRows(const SimpleArgs& a, int from, int rows) {
  const int h = a.s.h, hp = Padded(h);
  std::vector<float> w(rows * hp);
  States state(a.h0, from, rows, h);
  Live live(a.mask, a.s, from, rows);
  for (int t = 0; t < a.s.t; t++) {
    live.GoTo(t);
    Product(state.rows(), *a.kernel, {w.data(), hp}, live.order(), live.live(), false);
    for (int at = 0; at < live.live(); at++) {
      const int r = live.order()[at], row = from + r;
      for (int u = 0; u < h; u += W) {
        const int n = h - u;
        const V y = Tanh(Load(&w[r * hp + u]) + LoadSome(a.x.At(row, t) + u, n));
        Store(state.At(r) + u, y);
        StoreSome(a.h.At(row, t) + u, y, n);
      }
    }
    for (int at = live.live(); at < rows; at++) {
      const int r = live.order()[at];
      std::copy_n(state.At(r), h, a.h.At(from + r, t));
    }
  }
}

struct SimpleGradArgs {
  Sizes s;
  const uint8_t* mask;
  Sequence h, dh, dx;
  const float* dh_last;
  float* dh0;
  const Panels* transposed;
};

FOR_EACH_CPU void SimpleGradRows(const SimpleGradArgs& a, int from, int rows) {
  const int h = a.s.h, hp = Padded(h);
  std::vector<float> dw(rows * hp);
  States dh(a.dh_last, from, rows, h);
  Live live(a.mask, a.s, from, rows);
  for (int t = a.s.t - 1; t >= 0; t--) {
    live.GoTo(t);
    for (int at = 0; at < live.live(); at++) {
      const int r = live.order()[at], row = from + r;
      for (int u = 0; u < h; u += W) {
        const int n = h - u;
        const V y = LoadSome(a.h.At(row, t) + u, n);
        V d = Load(dh.At(r) + u);
        if (a.dh.data != nullptr) d += LoadSome(a.dh.At(row, t) + u, n);
        const V dx = d * (1.f - y * y);
        Store(&dw[r * hp + u], dx);
        StoreSome(a.dx.At(row, t) + u, dx, n);
      }
    }
    Product({dw.data(), hp}, *a.transposed, dh.rows(), live.order(), live.live(), false);
    for (int at = live.live(); at < rows; at++) {
      const int r = live.order()[at];
      if (a.dh.data != nullptr) dh.Add(r, a.dh.At(from + r, t));
      a.dx.Clear(from + r, t);
    }
  }
  for (int r = 0; r < rows; r++) dh.CopyTo(a.dh0, r, from + r);
}

}  // namespace
