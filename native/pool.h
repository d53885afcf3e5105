#pragma once
#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

// As many threads as there are processors, this one included. They live as long as the process.
class Pool {
 public:
  static Pool& Get() {
    static Pool* pool = new Pool;
    return *pool;
  }
  int size() const { return static_cast<int>(helpers_.size()) + 1; }

  // Runs work(0) ... work(parts - 1), parts <= size(); in this thread alone while another caller has the pool. Helpers without a
  // part are neither woken nor waited for, and a part that its helper has not begun by the time this thread is done with its own
  // is done here: the processors may be busy with something else.
  void Run(int parts, const std::function<void(int)>& work) {
    std::unique_lock<std::mutex> owner(owner_, std::try_to_lock);
    if (!owner.owns_lock() || parts == 1) {
      for (int part = 0; part < parts; part++) work(part);
      return;
    }
    work_ = &work;
    left_.store(parts - 1, std::memory_order_relaxed);
    for (int part = 1; part < parts; part++) helpers_[part - 1].Call();
    work(0);
    for (int part = parts - 1; part > 0; part--)
      if (helpers_[part - 1].Take()) Do(part);
    for (int i = 0; i < PATIENCE && left_.load(std::memory_order_acquire) > 0; i++) Pause();
    if (left_.load(std::memory_order_acquire) == 0) return;
    std::unique_lock<std::mutex> lock(mutex_);
    done_.wait(lock, [this] { return left_.load() == 0; });
  }

 private:
  // How often a thread looks before it lets others have the processor: some tens of microseconds, for as much as waking up takes.
  static constexpr int PATIENCE = 2000;

  static void Pause() {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#endif
  }

  // A thread, how often it was called, and whether there is a part for it; on a line of the cache of its own, for it looks at
  // nothing else while it waits.
  class alignas(64) Helper {
   public:
    void Call() {
      open_.store(true, std::memory_order_release);
      calls_.fetch_add(1);
      if (!sleeping_.load()) return;
      std::lock_guard<std::mutex> lock(mutex_);
      wake_.notify_one();
    }
    // Whether the part is there for whoever asks first.
    bool Take() { return open_.exchange(false, std::memory_order_acq_rel); }
    // Returns how often it was called, when that is no more `seen`.
    uint64_t Await(uint64_t seen) {
      for (int i = 0; i < PATIENCE && calls_.load(std::memory_order_acquire) == seen; i++) Pause();
      if (const uint64_t calls = calls_.load(std::memory_order_acquire); calls != seen) return calls;
      std::unique_lock<std::mutex> lock(mutex_);
      sleeping_.store(true);
      wake_.wait(lock, [&] { return calls_.load() != seen; });
      sleeping_.store(false);
      return calls_.load();
    }

   private:
    std::atomic<uint64_t> calls_{0};
    std::atomic<bool> sleeping_{false}, open_{false};
    std::mutex mutex_;
    std::condition_variable wake_;
  };

  Pool() : helpers_(std::max(1u, std::thread::hardware_concurrency()) - 1) {
    for (size_t i = 0; i < helpers_.size(); i++) std::thread([this, i] { Serve(helpers_[i], static_cast<int>(i) + 1); }).detach();
  }
  [[noreturn]] void Serve(Helper& helper, int part) {
    for (uint64_t seen = 0;;) {
      seen = helper.Await(seen);
      if (helper.Take()) Do(part);
    }
  }
  void Do(int part) {
    (*work_)(part);
    if (left_.fetch_sub(1, std::memory_order_acq_rel) > 1) return;
    std::lock_guard<std::mutex> lock(mutex_);
    done_.notify_one();
  }
  std::mutex owner_, mutex_;
  std::condition_variable done_;
  std::vector<Helper> helpers_;
  const std::function<void(int)>* work_ = nullptr;
  std::atomic<int> left_{0};
};
