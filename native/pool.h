#pragma once
#include <algorithm>
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
    {
      std::lock_guard<std::mutex> lock(mutex_);
      work_ = &work;
      parts_ = parts;
      left_ = parts - 1;
      round_++;
    }
    wake_.notify_all();
    work(0);
    std::unique_lock<std::mutex> lock(mutex_);
    done_.wait(lock, [this] { return left_ == 0; });
  }

 private:
  Pool() {
    const int others = static_cast<int>(std::max(1u, std::thread::hardware_concurrency())) - 1;
    for (int i = 1; i <= others; i++) threads_.emplace_back([this, i] { Serve(i); }).detach();
  }
  void Serve(int part) {
    uint64_t seen = 0;
    std::unique_lock<std::mutex> lock(mutex_);
    for (;;) {
      wake_.wait(lock, [&] { return round_ != seen; });
      seen = round_;
      if (part >= parts_) continue;
      const auto* work = work_;
      lock.unlock();
      (*work)(part);
      lock.lock();
      if (--left_ == 0) done_.notify_one();
    }
  }
  std::mutex owner_, mutex_;
  std::condition_variable wake_, done_;
  std::vector<std::thread> threads_;
  const std::function<void(int)>* work_ = nullptr;
  int parts_ = 0, left_ = 0;
  uint64_t round_ = 0;
};
