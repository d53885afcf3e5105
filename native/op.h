// What ops of our own share: one run of a kernel, and how an op is made known.
#pragma once
#include <vector>

#include "tensorflow.h"

// Inputs and outputs of one run of a kernel, and what went wrong.
class Call {
 public:
  explicit Call(TF_OpKernelContext* context) : context_(context), status_(TF_NewStatus()) {}
  ~Call() {
    for (TF_Tensor* tensor : held_) TF_DeleteTensor(tensor);
    TF_DeleteStatus(status_);
  }
  TF_Tensor* In(int index) {
    TF_Tensor* tensor = nullptr;
    TF_GetInput(context_, index, &tensor, status_);
    if (tensor != nullptr) held_.push_back(tensor);
    if (TF_GetCode(status_) != TF_OK) Fail(TF_Message(status_));
    return tensor;
  }
  float* Out(int index, std::vector<int64_t> shape) {
    int64_t size = 4;
    for (int64_t length : shape) size *= length;
    return static_cast<float*>(Out(index, TF_FLOAT, shape.data(), static_cast<int>(shape.size()), size));
  }
  void* Out(int index, int dtype, const int64_t* dims, int rank, size_t bytes) {
    TF_Tensor* tensor = TF_AllocateOutput(context_, index, dtype, dims, rank, bytes, status_);
    if (tensor == nullptr) return Fail("an output could not be allocated"), nullptr;
    held_.push_back(tensor);
    return TF_TensorData(tensor);
  }
  void Fail(const char* message) {
    if (failed_) return;
    failed_ = true;
    TF_SetStatus(status_, TF_INVALID_ARGUMENT, message);
    TF_OpKernelContext_Failure(context_, status_);
  }
  bool failed() const { return failed_; }

 private:
  TF_OpKernelContext* context_;
  TF_Status* status_;
  std::vector<TF_Tensor*> held_;
  bool failed_ = false;
};

inline float* Data(TF_Tensor* tensor) { return static_cast<float*>(TF_TensorData(tensor)); }

inline bool HasShape(TF_Tensor* tensor, const std::vector<int64_t>& shape) {
  if (tensor == nullptr || TF_NumDims(tensor) != static_cast<int>(shape.size())) return false;
  for (size_t i = 0; i < shape.size(); i++)
    if (TF_Dim(tensor, static_cast<int>(i)) != shape[i]) return false;
  return true;
}

// An op, as its definition in TensorFlow says it ("name: type").
struct Op {
  const char* name;
  std::vector<const char*> inputs, outputs;
  void (*compute)(void* kernel, TF_OpKernelContext*);
  std::vector<const char*> attributes = {};
  void* (*create)(TF_OpKernelConstruction*) = nullptr;
  void (*remove)(void* kernel) = nullptr;
  // Runs for what it does, and not only for what comes out.
  bool stateful = false;
};

// Makes an op and its kernel known to TensorFlow.
inline void Register(const Op& op) {
  TF_Status* status = TF_NewStatus();
  TF_OpDefinitionBuilder* definition = TF_NewOpDefinitionBuilder(op.name);
  for (const char* attribute : op.attributes) TF_OpDefinitionBuilderAddAttr(definition, attribute);
  for (const char* input : op.inputs) TF_OpDefinitionBuilderAddInput(definition, input);
  for (const char* output : op.outputs) TF_OpDefinitionBuilderAddOutput(definition, output);
  TF_OpDefinitionBuilderSetIsStateful(definition, op.stateful);
  TF_OpDefinitionBuilderSetShapeInferenceFunction(definition, TF_ShapeInferenceContextSetUnknownShape);
  TF_RegisterOpDefinition(definition, status);
  if (TF_GetCode(status) == TF_OK)
    TF_RegisterKernelBuilder(op.name, TF_NewKernelBuilder(op.name, "CPU", op.create, op.compute, op.remove), status);
  TF_DeleteStatus(status);
}
