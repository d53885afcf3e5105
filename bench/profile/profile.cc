// Runs a fused program by itself, instruction by instruction in one thread, and prints what each took: bench/profile.ts compiles
// it with native/fused/level.cc. Given are the file of the program's words, how many inputs are floats, and how often to run.
#include <time.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <vector>

#include "../../native/fused/group.h"

extern "C" const char* WidthwiseRun_profile(const int32_t* code, const int32_t* end, const Frame& frame);

namespace {

// Processor time of this thread, which others on the machine hardly change.
double Microseconds() {
  timespec now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec * 1e6 + now.tv_nsec / 1e3;
}

std::vector<int32_t> WordsOf(const char* path) {
  std::FILE* file = std::fopen(path, "rb");
  std::vector<int32_t> words;
  for (int32_t word; file != nullptr && std::fread(&word, 4, 1, file) == 1;) words.push_back(word);
  return words;
}

float* Room(size_t size) { return static_cast<float*>(aligned_alloc(2 << 20, (4 * size + 64 + (2 << 20) - 1) >> 21 << 21)); }

// Floats like what networks are fed with; integers are 0, which is an index into anything.
float* Given(size_t size, bool floats) {
  float* data = Room(size);
  for (size_t i = 0; i < size; i++) data[i] = floats ? static_cast<float>(i * 2654435761u % 1000) / 1e4f - 0.05f : 0.f;
  return data;
}

double FirstQuartile(std::vector<double>& values) {
  std::nth_element(values.begin(), values.begin() + values.size() / 4, values.end());
  return values[values.size() / 4];
}

void RunHere(int parts, void (*work)(void* argument, int part), void* argument) {
  for (int part = 0; part < parts; part++) work(argument, part);
}

void NoRecurrent(const int32_t*, float* const*) {}

// Microseconds that each instruction took in a run, by where it stands in the code; a group, and what is in it.
typedef std::map<const int32_t*, double> Times;

void RunTimed(const int32_t* code, const int32_t* end, const Frame& frame, Times& times) {
  for (; code < end; code += code[1]) {
    const double begin = Microseconds();
    if (code[0] == GROUP)
      RunGroup(code + 2, code + code[1], frame, [&](const int32_t* inner, const int32_t* last, const Frame& room) { RunTimed(inner, last, room, times); });
    else if (const char* problem = WidthwiseRun_profile(code, code + code[1], frame)) std::puts(problem), std::exit(1);
    times[code] += Microseconds() - begin;
  }
}

}  // namespace

int main(int, char** argv) {
  std::vector<int32_t> words = WordsOf(argv[1]);
  const int floats = std::atoi(argv[2]), runs = std::atoi(argv[3]);
  // In the order of native/fused/loaded.h.
  const int32_t* at = words.data();
  float *scratch = Room(at[0]), *spare = Room(at[1]);
  at += 2;
  std::vector<float*> inputs(*at++), outputs;
  for (size_t i = 0; i < inputs.size(); i++, at += 2) inputs[i] = Given(*at, static_cast<int>(i) < floats);
  outputs.resize(*at++);
  for (float*& output : outputs) {
    size_t size = 1;
    for (const int32_t *dim = at + 3, *end = dim + at[2]; dim < end; dim++) size *= *dim;
    at += 3 + at[2];
    output = Room(size);
  }
  std::vector<float*> slots(*at++);
  const int32_t* places = at;
  at += 2 * slots.size();
  const int32_t count = *at++;
  float* constants = Room(count);
  std::copy(at, at + count, reinterpret_cast<int32_t*>(constants));
  at += count;
  for (size_t i = 0; i < slots.size(); i++) {
    const int32_t kind = places[2 * i], place = places[2 * i + 1];
    slots[i] = kind == IN_INPUT ? inputs[place] : kind == IN_OUTPUT ? outputs[place] : (kind == IN_SCRATCH ? scratch : constants) + place;
  }
  const int32_t* end = words.data() + words.size();
  const Frame frame{slots.data(), spare, {1, RunHere}, NoRecurrent};
  // Asking for the time takes some itself: the whole is run once more without.
  std::vector<double> whole;
  std::map<const int32_t*, std::vector<double>> all;
  for (int run = 0; run < runs; run++) {
    Times times;
    RunTimed(at, end, frame, times);
    for (const auto& [code, time] : times) all[code].push_back(time);
    const double begin = Microseconds();
    WidthwiseRun_profile(at, end, frame);
    whole.push_back(Microseconds() - begin);
  }
  std::printf("%f\n", FirstQuartile(whole));
  // A group comes before what is in it, as in the code.
  for (auto& [code, some] : all) std::printf("%f\n", FirstQuartile(some));
}
