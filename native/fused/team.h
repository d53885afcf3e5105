// Threads that share an instruction.
#pragma once

// How many there are, this one included, and how to have them all do work(argument, 0) ... work(argument, parts - 1).
struct Team {
  int size;
  void (*run)(int parts, void (*work)(void* argument, int part), void* argument);
};
