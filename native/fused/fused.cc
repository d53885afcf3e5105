// A whole graph of small ops as one TensorFlow op: its program is loaded once (WidthwiseFusedLoad) and run by its number
// (WidthwiseFused), in the thread that asks, which calls others for what is large; once, or several times one after the other
// for several batches, what a run changed being given to the next. src/runtime/fused/ makes programs.
#include "fused.h"

#include <memory>
#include <mutex>
#include <unordered_map>

#include "loaded.h"

namespace {

constexpr const char* NO_MEMORY = "there is not enough memory for the fused graph";

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
  try {
    auto program = std::make_shared<Program>(Reader(words, words + TF_TensorByteSize(code) / 4));
    int32_t* number = static_cast<int32_t*>(call.Out(0, TF_INT32, nullptr, 0, 4));
    if (number != nullptr) *number = Programs::Get().Add(std::move(program));
  } catch (const std::bad_alloc&) {
    call.Fail(NO_MEMORY);
  }
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
  try {
    program->Run(call);
  } catch (const std::bad_alloc&) {
    call.Fail(NO_MEMORY);
  }
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
