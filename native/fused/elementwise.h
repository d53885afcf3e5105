// The functions of loops, over numbers that stand one after the other: as many as are asked for, in whole vectors.
#pragma once
#include "math.h"

namespace {

typedef void (*Function)(const float* a, const float* b, const float* c, float* out, int n);

// Name, and what comes of x, y, z. src/runtime/fused/functions.ts has the same names in the same order.
#define FUNCTIONS(F) \
  F(Copy, x) \
  F(Neg, -x) \
  F(Abs, Abs(x)) \
  F(Sign, x > 0.f ? Splat(1.f) : (x < 0.f ? Splat(-1.f) : x)) \
  F(Exp, Exp(x)) \
  F(Log, Log(x)) \
  F(Log1p, Log1p(x)) \
  F(Expm1, Expm1(x)) \
  F(Sqrt, Sqrt(x)) \
  F(Rsqrt, 1.f / Sqrt(x)) \
  F(Reciprocal, 1.f / x) \
  F(Square, x * x) \
  F(Tanh, TanhSmall(x)) \
  F(Sigmoid, Sigmoid1(x)) \
  F(Relu, x < 0.f ? V{} : x) \
  F(Relu6, x < 0.f ? V{} : (x > 6.f ? Splat(6.f) : x)) \
  F(Elu, x < 0.f ? Expm1(x) : x) \
  F(Selu, (x < 0.f ? 1.6732632423543772f * Expm1(x) : x) * 1.0507009873554805f) \
  F(Softplus, Softplus(x)) \
  F(Erf, Each<erff>(x)) \
  F(Sin, Each<sinf>(x)) \
  F(Cos, Each<cosf>(x)) \
  F(Floor, Floor(x)) \
  F(Ceil, Ceil(x)) \
  F(Round, Rint(x)) \
  F(IsNan, Truth(x != x)) \
  F(IsFinite, Truth(Abs(x) < Splat(INFINITY))) \
  F(Not, 1.f - x) \
  F(ToInt, Float(__builtin_convertvector(x, I))) \
  F(ToFloat, __builtin_convertvector(Bits(x), V)) \
  F(ToTruth, Truth(x != 0.f)) \
  F(IntToTruth, Truth(Bits(x) != 0)) \
  F(Add, x + y) \
  F(Sub, x - y) \
  F(Mul, x * y) \
  F(Div, x / y) \
  F(Maximum, (x < y) | (y != y) ? y : x) \
  F(Minimum, (x > y) | (y != y) ? y : x) \
  F(Pow, Pow(x, y)) \
  F(SquaredDifference, (x - y) * (x - y)) \
  F(FloorDiv, Floor(x / y)) \
  F(DivNoNan, y == 0.f ? V{} : x / y) \
  F(Equal, Truth(x == y)) \
  F(NotEqual, Truth(x != y)) \
  F(Less, Truth(x < y)) \
  F(LessEqual, Truth(x <= y)) \
  F(Greater, Truth(x > y)) \
  F(GreaterEqual, Truth(x >= y)) \
  F(And, x * y) \
  F(Or, x < y ? y : x) \
  F(ReluGrad, y > 0.f ? x : V{}) \
  F(LeakyRelu, x < 0.f ? x * y : x) \
  F(IntAdd, Float(Unsigned(x) + Unsigned(y))) \
  F(IntSub, Float(Unsigned(x) - Unsigned(y))) \
  F(IntMul, Float(Unsigned(x) * Unsigned(y))) \
  F(IntEqual, Truth(Bits(x) == Bits(y))) \
  F(IntNotEqual, Truth(Bits(x) != Bits(y))) \
  F(IntLess, Truth(Bits(x) < Bits(y))) \
  F(IntLessEqual, Truth(Bits(x) <= Bits(y))) \
  F(IntGreater, Truth(Bits(x) > Bits(y))) \
  F(IntGreaterEqual, Truth(Bits(x) >= Bits(y))) \
  F(Select, x != 0.f ? y : z) \
  F(FloorMod, FloorMod(x, y))

#define DEFINE(name, value) \
  void Do##name(const float* a, const float* b, const float* c, float* out, int n) { \
    for (int i = 0; i < n; i += W) { \
      const V x = Load(a + i), y = Load(b + i), z = Load(c + i); \
      (void)x, (void)y, (void)z; \
      Store(out + i, value); \
    } \
  }
FUNCTIONS(DEFINE)
#undef DEFINE

#define ROW(name, value) Do##name,
const Function functions[] = {FUNCTIONS(ROW)};
#undef ROW

}  // namespace
