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
  int size() const { return static_cast<int>(threads_.size()) + 1; }

  // Runs work(0) ... work(parts - 1), parts <= size(); in this thread alone while another caller has the pool.
  void Run(int parts, const std::function<void(int)>& work) {
    std::unique_lock<std::mutex> owner(owner_, std::try_to_lock);
    if (!owner.owns_lock() || parts == 1) {
      for (int part = 0; part < parts; part++) work(part);
      return;
    }
    work_ = &work;
    parts_ = parts;
    left_.store(size() - 1, std::memory_order_relaxed);
    round_.fetch_add(1);
    if (sleeping_.load() > 0) {
      std::lock_guard<std::mutex> lock(mutex_);
      wake_.notify_all();
    }
    work(0);
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

  Pool() {
    const int others = static_cast<int>(std::max(1u, std::thread::hardware_concurrency())) - 1;
    for (int i = 1; i <= others; i++) threads_.emplace_back([this, i] { Serve(i); }).detach();
  }
  void Serve(int part) {
    uint64_t seen = 0;
    for (;;) {
      for (int i = 0; i < PATIENCE && round_.load(std::memory_order_acquire) == seen; i++) Pause();
      if (round_.load(std::memory_order_acquire) == seen) Sleep(seen);
      seen = round_.load(std::memory_order_acquire);
      if (part < parts_) (*work_)(part);
      if (left_.fetch_sub(1, std::memory_order_acq_rel) > 1) continue;
      std::lock_guard<std::mutex> lock(mutex_);
      done_.notify_one();
    }
  }
  void Sleep(uint64_t seen) {
    std::unique_lock<std::mutex> lock(mutex_);
    sleeping_++;
    wake_.wait(lock, [&] { return round_.load() != seen; });
    sleeping_--;
  }
  std::mutex owner_, mutex_;
  std::condition_variable wake_, done_;
  std::vector<std::thread> threads_;
  const std::function<void(int)>* work_ = nullptr;
  int parts_ = 0;
  std::atomic<int> left_{0}, sleeping_{0};
  std::atomic<uint64_t> round_{0};
};
