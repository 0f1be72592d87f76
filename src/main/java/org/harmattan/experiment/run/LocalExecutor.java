package org.harmattan.experiment.run;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.harmattan.experiment.plan.Chunk;

/** Makes chunks on threads of this process, one chunk to a thread. */
public final class LocalExecutor implements ChunkExecutor {
  private final List<Thread> threads;
  private final Queue<Chunk> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicReference<Throwable> broken = new AtomicReference<>();
  private volatile ChunkTask task;
  private volatile boolean stopped;

  /** An executor for one experiment. */
  public LocalExecutor(int threads) {
    this.threads =
        IntStream.rangeClosed(1, threads)
            .mapToObj(i -> new Thread(this::work, "harmattan-chunks-" + i))
            .toList();
  }

  @Override
  public void execute(List<Chunk> chunks, ChunkTask work) throws IOException {
    task = work;
    waiting.addAll(chunks);
    threads.forEach(Thread::start);
    awaitEnd();
    Throwable cause = broken.get();
    if (cause != null && !stopped) {
      if (cause instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(cause);
    }
  }

  @Override
  public void stop() {
    stopped = true;
    waiting.clear();
    threads.forEach(Thread::interrupt);
    awaitEnd();
  }

  private void work() {
    try {
      for (Chunk next = waiting.poll(); next != null; next = waiting.poll()) {
        task.run(next);
      }
    } catch (InterruptedException e) {
      // Stopped: the chunk was dropped by its task.
    } catch (Throwable e) {
      broken.compareAndSet(null, e);
      waiting.clear();
    }
  }

  private void awaitEnd() {
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
