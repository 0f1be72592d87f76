package org.harmattan.experiment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.harmattan.model.Observer;

/**
 * Runs the replications of a scenario on several threads and delivers their outcomes in order on
 * the caller's: what is written from them does not depend on the number of threads. One run stays
 * on one thread.
 */
public final class Batch {
  /** Runs begun but not delivered, per thread: more only costs memory. */
  private static final int WINDOW_PER_THREAD = 2;

  private final Models models;
  private final int threads;

  /** A batch on so many threads. */
  public Batch(Models models, int threads) {
    this.models = models;
    this.threads = threads;
  }

  /**
   * Runs all replications.
   *
   * @param watcher sees every run, from all threads at once
   * @param consumer takes the outcomes, in the order of the replications
   */
  public void run(List<Replication> replications, Observer watcher, Consumer<Ending> consumer) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Deque<Future<Ending>> begun = new ArrayDeque<>();
    try {
      for (Replication replication : replications) {
        if (begun.size() == threads * WINDOW_PER_THREAD) {
          consumer.accept(await(begun.remove()));
        }
        begun.add(pool.submit(() -> replication.run(models, watcher)));
      }
      while (!begun.isEmpty()) {
        consumer.accept(await(begun.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Ending await(Future<Ending> outcome) {
    try {
      return outcome.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      // An error that no run can recover from, such as the end of memory.
      throw new IllegalStateException(e.getCause());
    }
  }
}
