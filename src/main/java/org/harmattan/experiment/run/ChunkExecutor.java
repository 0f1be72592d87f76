package org.harmattan.experiment.run;

import java.io.IOException;
import java.util.List;
import org.harmattan.experiment.plan.Chunk;

/** Decides where and when chunks are made: on threads here, on a cluster elsewhere. */
public interface ChunkExecutor {

  /**
   * Hands each chunk to the task once, in any order and any number at a time.
   *
   * <p>Returns when all are done, or after {@link #stop}.
   *
   * @throws IOException when a task threw it: no further chunk is begun
   */
  void execute(List<Chunk> chunks, ChunkTask task) throws IOException;

  /** Interrupts the tasks, and returns when they have ended. */
  void stop();

  /** What is done with a chunk. */
  @FunctionalInterface
  interface ChunkTask {
    /** Makes the chunk. */
    void run(Chunk chunk) throws IOException, InterruptedException;
  }
}
