#include "fused/fused.h"
#include "recurrent/recurrent.h"

// Loaded as an addon of Node, for that is how JavaScript loads a library.
extern "C" void* napi_register_module_v1(void*, void* exports) {
  static bool registered = false;
  if (registered) return exports;
  registered = true;
  RegisterRecurrent();
  RegisterFused();
  return exports;
}
