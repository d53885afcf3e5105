// A program that is loaded: its memory, and how it is run for one batch or for several.
#pragma once
#include <sys/mman.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <new>
#include <vector>

#include "../op.h"
#include "../pool.h"
#include "../recurrent/recurrent.h"
#include "program.h"

// One for each kind of processor that `setup` could compile level.cc for.
extern "C" {
#define LEVEL(name) \
  const char* WidthwiseRun_##name(const int32_t* code, const int32_t* end, const Frame& frame) __attribute__((weak));
LEVEL(base)
LEVEL(v3)
LEVEL(v4)
#undef LEVEL
}

namespace {

RunInstructions BestLevel() {
#if defined(__x86_64__)
  const bool v4 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512cd") &&
                  __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
  const bool v3 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2");
  if (v4 && v3 && WidthwiseRun_v4 != nullptr) return WidthwiseRun_v4;
  if (v3 && WidthwiseRun_v3 != nullptr) return WidthwiseRun_v3;
#endif
  return WidthwiseRun_base;
}

void RunInPool(int parts, void (*work)(void* argument, int part), void* argument) {
  Pool::Get().Run(parts, [=](int part) { work(argument, part); });
}

// which, B, T, H, mask or -1, how many inputs and how many tensors in all, then inputs and outputs; -1 for gradients that there are not.
void RunRecurrentWords(const int32_t* w, float* const* slots) {
  const RecurrentSizes sizes{w[1], w[2], w[3]};
  std::vector<uint8_t> mask(w[4] < 0 ? 0 : static_cast<size_t>(sizes.b) * sizes.t);
  for (size_t i = 0; i < mask.size(); i++) mask[i] = slots[w[4]][i] != 0.f;
  std::vector<float*> tensors;
  for (const int32_t *at = w + 7, *end = at + w[6]; at < end; at++) tensors.push_back(*at < 0 ? nullptr : slots[*at]);
  RunRecurrent(static_cast<Recurrent>(w[0]), sizes, mask.empty() ? nullptr : mask.data(), tensors.data(), tensors.data() + w[5]);
}

// Numbers on pages of 2 MB, where there are many and the system has such pages: looking up small ones takes as long as reading them.
class Scratch {
 public:
  explicit Scratch(size_t size) : data_(Allocate(4 * size + 64), free) {}
  float* get() const { return data_.get(); }

 private:
  static float* Allocate(size_t bytes) {
    const size_t page = bytes < LARGE ? 64 : LARGE;
    void* data = aligned_alloc(page, (bytes + page - 1) / page * page);
    if (data == nullptr) throw std::bad_alloc();
#if defined(MADV_HUGEPAGE)
    if (page == LARGE) madvise(data, bytes, MADV_HUGEPAGE);
#endif
    return static_cast<float*>(data);
  }
  static constexpr size_t LARGE = size_t{2} << 20;
  std::unique_ptr<float, void (*)(void*)> data_;
};

struct Input {
  size_t size;
  // What it is in the next run of one call: PART, SAME, or the output of that number.
  int32_t next;
};
// The numbers that come next in the tensor; the same ones.
constexpr int32_t PART = -2, SAME = -1;

struct Output {
  int dtype;
  // Whether only that of the last run counts; else all of them are put one after the other.
  bool last;
  std::vector<int64_t> shape;
  size_t size;
  // Where it is between two runs of one call, in words from the start of the room for that.
  size_t aside;
};

// Reads the words of a program in their order, which is that of src/runtime/fused/encode.ts.
class Reader {
 public:
  Reader(const int32_t* at, const int32_t* end) : at_(at), end_(end) {}
  int32_t Next() { return at_ < end_ ? *at_++ : 0; }
  std::vector<int32_t> Take(size_t n) {
    std::vector<int32_t> words;
    while (words.size() < n) words.push_back(Next());
    return words;
  }
  size_t left() const { return end_ - at_; }

 private:
  const int32_t *at_, *end_;
};

class Program {
 public:
  explicit Program(Reader read) : scratch_size_(read.Next()), spare_size_(read.Next()), scratch_(scratch_size_), spare_(spare_size_ * Pool::Get().size()) {
    inputs_.resize(read.Next());
    for (Input& input : inputs_) {
      input.size = read.Next();
      input.next = read.Next();
    }
    outputs_.resize(read.Next());
    for (Output& output : outputs_) {
      output.dtype = read.Next();
      output.last = read.Next() != 0;
      const std::vector<int32_t> dims = read.Take(read.Next());
      output.shape.assign(dims.begin(), dims.end());
      output.size = 1;
      for (int32_t size : dims) output.size *= size;
      output.aside = aside_size_;
      if (output.last) aside_size_ += (output.size + LINE - 1) / LINE * LINE;
    }
    places_ = read.Take(2 * static_cast<size_t>(read.Next()));
    constants_ = read.Take(read.Next());
    code_ = read.Take(read.left());
    slots_.resize(places_.size() / 2);
    given_.resize(inputs_.size());
    asked_.resize(outputs_.size());
    bases_.resize(inputs_.size() + outputs_.size());
  }

  // As many runs as there are parts in what is given in parts. Throws std::bad_alloc where there is no memory to keep what goes from
  // one to the next.
  void Run(Call& call) {
    std::lock_guard<std::mutex> lock(mutex_);
    const int64_t runs = Take(call);
    if (runs == 0 || !Ask(call, runs)) return;
    for (int64_t run = 0; run < runs; run++) {
      Place(run, runs);
      static const RunInstructions instructions = BestLevel();
      const Frame frame{slots_.data(), spare_.get(), {Pool::Get().size(), RunInPool}, RunRecurrentWords};
      const char* problem = instructions(code_.data(), code_.data() + code_.size(), frame);
      if (problem != nullptr) return call.Fail(problem);
    }
  }

 private:
  // Words of a line of the cache.
  static constexpr size_t LINE = 16;

  // Takes the inputs; how many runs they are for, 0 where they do not fit.
  int64_t Take(Call& call) {
    size_t runs = 0;
    for (size_t i = 0; i < inputs_.size(); i++) {
      TF_Tensor* tensor = call.In(static_cast<int>(i));
      const size_t words = tensor == nullptr ? 0 : TF_TensorByteSize(tensor) / 4;
      const Input& input = inputs_[i];
      const bool in_parts = input.next == PART && input.size > 0;
      if (in_parts && runs == 0) runs = std::max<size_t>(1, words / input.size);
      if (tensor == nullptr || words != input.size * (in_parts ? runs : 1))
        return call.Fail("an input has another size than the fused graph was made for"), 0;
      given_[i] = Data(tensor);
    }
    return runs == 0 ? 1 : static_cast<int64_t>(runs);
  }

  // Asks for the outputs, and for room aside: what only the last run gives goes to and fro, for a run reads the one before.
  bool Ask(Call& call, int64_t runs) {
    for (size_t i = 0; i < outputs_.size(); i++) {
      const Output& output = outputs_[i];
      std::vector<int64_t> shape = output.shape;
      const bool all = runs > 1 && !output.last;
      if (all) shape.insert(shape.begin(), runs);
      void* data = call.Out(static_cast<int>(i), output.dtype, shape.data(), static_cast<int>(shape.size()), 4 * output.size * (all ? runs : 1));
      if (data == nullptr) return false;
      asked_[i] = static_cast<float*>(data);
    }
    if (runs > 1 && aside_ == nullptr) aside_ = std::make_unique<Scratch>(aside_size_);
    return true;
  }

  // Says where everything is in a run.
  void Place(int64_t run, int64_t runs) {
    const size_t count = inputs_.size();
    const bool to_end = (runs - 1 - run) % 2 == 0;
    for (size_t i = 0; i < count; i++) {
      const int32_t next = inputs_[i].next;
      if (run == 0 || next < 0) bases_[i] = given_[i] + (next == PART ? run * inputs_[i].size : 0);
      else bases_[i] = bases_[count + next];
    }
    for (size_t i = 0; i < outputs_.size(); i++) {
      const Output& output = outputs_[i];
      if (output.last) bases_[count + i] = to_end ? asked_[i] : aside_->get() + output.aside;
      else bases_[count + i] = asked_[i] + run * output.size;
    }
    for (size_t i = 0; i < slots_.size(); i++) {
      const int32_t kind = places_[2 * i], at = places_[2 * i + 1];
      switch (kind) {
        case IN_INPUT: slots_[i] = bases_[at]; break;
        case IN_OUTPUT: slots_[i] = bases_[count + at]; break;
        case IN_SCRATCH: slots_[i] = scratch_.get() + at; break;
        default: slots_[i] = reinterpret_cast<float*>(constants_.data()) + at;
      }
    }
  }

  // In this order in the words.
  size_t scratch_size_, spare_size_;
  Scratch scratch_, spare_;
  std::vector<Input> inputs_;
  std::vector<Output> outputs_;
  std::vector<int32_t> places_, constants_, code_;
  // Of a call: what was given and asked for; of a run: where inputs, then outputs, and all that instructions name, are.
  std::vector<float*> given_, asked_, bases_, slots_;
  // Made when first there are several runs in a call.
  size_t aside_size_ = 0;
  std::unique_ptr<Scratch> aside_;
  std::mutex mutex_;
};

}  // namespace
