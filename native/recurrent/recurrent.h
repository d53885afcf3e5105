#pragma once

// Makes the ops of recurrent.cc known to TensorFlow.
void RegisterRecurrent();
