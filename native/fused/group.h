// Groups: instructions that are run one after the other for a few examples, then for the next few, so that what lies between them
// stays in the caches. Threads share the examples.
#pragma once
#include "../vector.h"
#include "program.h"
#include "split.h"

namespace {

// A group as it stands in the code. Instructions of a group name slots of its own.
struct Group {
  // How often its instructions are run; a thread's room, in words, and where in it instructions have theirs.
  int parts, room, spare, slots, sums;
  // A slot of the program's, or -1 for the thread's room; where in it, and how much further on the next part has it.
  struct Slot {
    int32_t slot, start, step;
  };
  // What a part made, and where its sum is, in the room; how many numbers, and the slot for the sum of all parts.
  struct Sum {
    int32_t made, total, size, slot;
  };
  const Slot* slot;
  const Sum* sum;
  const int32_t* code;
  explicit Group(const int32_t* w)
      : parts(w[0]), room(w[1]), spare(w[2]), slots(w[3]), sums(w[4]), slot(reinterpret_cast<const Slot*>(w + 5)),
        sum(reinterpret_cast<const Sum*>(slot + slots)), code(reinterpret_cast<const int32_t*>(sum + sums)) {}
};

// run(code, end, frame) runs instructions, none of which is one that may fail; `spare` has a room for each thread, which begins
// with its slots.
template <typename Run>
void RunGroup(const int32_t* words, const int32_t* end, const Frame& frame, Run run) {
  const Group group(words);
  const int threads = frame.team.size < group.parts ? frame.team.size : group.parts;
  const auto room_of = [&](int thread) { return frame.spare + static_cast<int64_t>(thread) * group.room; };
  for (int thread = 0; thread < threads; thread++)
    for (const Group::Sum* sum = group.sum; sum < group.sum + group.sums; sum++) memset(room_of(thread) + sum->total, 0, 4 * static_cast<size_t>(sum->size));
  Split(frame.team, threads, group.parts, 1, [&](int thread, int64_t from, int64_t to) {
    float* room = room_of(thread);
    float** slots = reinterpret_cast<float**>(room);
    const Frame inner{slots, room + group.spare, {1, nullptr}, frame.recurrent};
    for (int64_t part = from; part < to; part++) {
      for (int i = 0; i < group.slots; i++) {
        const Group::Slot& slot = group.slot[i];
        slots[i] = (slot.slot < 0 ? room : frame.slots[slot.slot]) + slot.start + part * slot.step;
      }
      run(group.code, end, inner);
      for (const Group::Sum* sum = group.sum; sum < group.sum + group.sums; sum++) AddTo(room + sum->total, room + sum->made, sum->size);
    }
  });
  // In the order of the threads, so that the same numbers come out each time.
  for (const Group::Sum* sum = group.sum; sum < group.sum + group.sums; sum++) {
    memcpy(frame.slots[sum->slot], room_of(0) + sum->total, 4 * static_cast<size_t>(sum->size));
    for (int thread = 1; thread < threads; thread++) AddTo(frame.slots[sum->slot], room_of(thread) + sum->total, sum->size);
  }
}

}  // namespace
