// A whole graph of small ops as one TensorFlow op: its program is loaded once (WidthwiseFusedLoad) and run by its number
// (WidthwiseFused), in the thread that asks, which calls others for what is large. src/runtime/fused/ makes programs.
#include "fused.h"

#include <sys/mman.h>

#include <cstdlib>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

#include "../op.h"
#include "../pool.h"
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

// Numbers on pages of 2 MB, where there are many and the system has such pages: looking up small ones takes as long as reading them.
class Scratch {
 public:
  explicit Scratch(size_t size) : data_(Allocate(4 * size + 64), free) {}
  float* get() const { return data_.get(); }

 private:
  static float* Allocate(size_t bytes) {
    const size_t page = bytes < LARGE ? 64 : LARGE;
    void* data = aligned_alloc(page, (bytes + page - 1) / page * page);
#if defined(MADV_HUGEPAGE)
    if (page == LARGE) madvise(data, bytes, MADV_HUGEPAGE);
#endif
    return static_cast<float*>(data);
  }
  static constexpr size_t LARGE = size_t{2} << 20;
  std::unique_ptr<float, void (*)(void*)> data_;
};

struct Output {
  int dtype;
  std::vector<int64_t> shape;
  size_t bytes;
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
  explicit Program(Reader read)
      : scratch_size_(read.Next()), spare_size_(read.Next()), inputs_(read.Take(read.Next())), scratch_(scratch_size_), spare_(spare_size_ * Pool::Get().size()) {
    outputs_.resize(read.Next());
    for (Output& output : outputs_) {
      output.dtype = read.Next();
      const std::vector<int32_t> dims = read.Take(read.Next());
      output.shape.assign(dims.begin(), dims.end());
      output.bytes = 4;
      for (int32_t size : dims) output.bytes *= size;
    }
    places_ = read.Take(2 * static_cast<size_t>(read.Next()));
    constants_ = read.Take(read.Next());
    code_ = read.Take(read.left());
    slots_.resize(places_.size() / 2);
  }

  void Run(Call& call) {
    std::lock_guard<std::mutex> lock(mutex_);
    float* bases[MOST];
    const size_t count = inputs_.size();
    if (count + outputs_.size() > MOST) return call.Fail("a fused graph has too many inputs");
    for (size_t i = 0; i < count; i++) {
      TF_Tensor* tensor = call.In(static_cast<int>(i));
      if (tensor == nullptr || TF_TensorByteSize(tensor) != 4 * static_cast<size_t>(inputs_[i]))
        return call.Fail("an input has another size than the fused graph was made for");
      bases[i] = Data(tensor);
    }
    for (size_t i = 0; i < outputs_.size(); i++) {
      const Output& output = outputs_[i];
      void* data = call.Out(static_cast<int>(i), output.dtype, output.shape.data(), static_cast<int>(output.shape.size()), output.bytes);
      if (data == nullptr) return;
      bases[count + i] = static_cast<float*>(data);
    }
    Place(bases, count);
    static const RunInstructions run = BestLevel();
    const Frame frame{slots_.data(), spare_.get(), {Pool::Get().size(), RunInPool}};
    const char* problem = run(code_.data(), code_.data() + code_.size(), frame);
    if (problem != nullptr) call.Fail(problem);
  }

 private:
  static constexpr size_t MOST = 4096;

  void Place(float* const* bases, size_t inputs) {
    for (size_t i = 0; i < slots_.size(); i++) {
      const int32_t kind = places_[2 * i], at = places_[2 * i + 1];
      switch (kind) {
        case IN_INPUT: slots_[i] = bases[at]; break;
        case IN_OUTPUT: slots_[i] = bases[inputs + at]; break;
        case IN_SCRATCH: slots_[i] = scratch_.get() + at; break;
        default: slots_[i] = reinterpret_cast<float*>(constants_.data()) + at;
      }
    }
  }

  // In this order in the words.
  size_t scratch_size_, spare_size_;
  std::vector<int32_t> inputs_;
  Scratch scratch_, spare_;
  std::vector<Output> outputs_;
  std::vector<int32_t> places_, constants_, code_;
  std::vector<float*> slots_;
  std::mutex mutex_;
};

// All that are loaded, by number.
class Programs {
 public:
  static Programs& Get() {
    static Programs* programs = new Programs;
    return *programs;
  }
  int32_t Add(std::shared_ptr<Program> program) {
    std::lock_guard<std::mutex> lock(mutex_);
    programs_[++last_] = std::move(program);
    return last_;
  }
  std::shared_ptr<Program> Find(int32_t number) {
    std::lock_guard<std::mutex> lock(mutex_);
    const auto found = programs_.find(number);
    return found == programs_.end() ? nullptr : found->second;
  }
  void Remove(int32_t number) {
    std::lock_guard<std::mutex> lock(mutex_);
    programs_.erase(number);
  }

 private:
  std::mutex mutex_;
  std::unordered_map<int32_t, std::shared_ptr<Program>> programs_;
  int32_t last_ = 0;
};

// code: the words of a program -> its number.
void Load(void*, TF_OpKernelContext* context) {
  Call call(context);
  TF_Tensor* code = call.In(0);
  if (call.failed()) return;
  const int32_t* words = static_cast<int32_t*>(TF_TensorData(code));
  auto program = std::make_shared<Program>(Reader(words, words + TF_TensorByteSize(code) / 4));
  int32_t* number = static_cast<int32_t*>(call.Out(0, TF_INT32, nullptr, 0, 4));
  if (number != nullptr) *number = Programs::Get().Add(std::move(program));
}

// program: its number -> the same.
void Unload(void*, TF_OpKernelContext* context) {
  Call call(context);
  TF_Tensor* number = call.In(0);
  if (call.failed()) return;
  Programs::Get().Remove(*static_cast<int32_t*>(TF_TensorData(number)));
}

void* Create(TF_OpKernelConstruction* construction) {
  TF_Status* status = TF_NewStatus();
  int64_t number = 0;
  TF_OpKernelConstruction_GetAttrInt64(construction, "program", &number, status);
  TF_DeleteStatus(status);
  return new int32_t(static_cast<int32_t>(number));
}

void Compute(void* kernel, TF_OpKernelContext* context) {
  Call call(context);
  const std::shared_ptr<Program> program = Programs::Get().Find(*static_cast<int32_t*>(kernel));
  if (program == nullptr) return call.Fail("the fused graph is not loaded any more");
  program->Run(call);
}

void Remove(void* kernel) { delete static_cast<int32_t*>(kernel); }

}  // namespace

void RegisterFused() {
  if (BestLevel() == nullptr) return;
  Op load{"WidthwiseFusedLoad", {"code: int32"}, {"program: int32"}, Load};
  load.stateful = true;
  Register(load);
  Op unload{"WidthwiseFusedUnload", {"program: int32"}, {}, Unload};
  unload.stateful = true;
  Register(unload);
  Register({"WidthwiseFused",
            {"floats: F * float", "ints: I * int32"},
            {"float_results: P * float", "int_results: Q * int32"},
            Compute,
            {"program: int", "F: int >= 0", "I: int >= 0", "P: int >= 0", "Q: int >= 0"},
            Create,
            Remove});
}
