#pragma once

// Makes the ops of fused.cc known to TensorFlow.
void RegisterFused();
