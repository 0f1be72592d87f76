package org.harmattan.study;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.harmattan.experiment.Replication;
import org.harmattan.experiment.fork.BranchSeed;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunId;
import org.harmattan.scenario.Scenario;

/**
 * One history, or a few, and the futures into which each is continued.
 *
 * @param past the scenario until the fork
 * @param futures scenarios from the fork on, all with the same last day
 * @param places where
 * @param seed root seed
 * @param histories number of histories; replicate n of a future continues history ((n − 1) mod
 *     histories) + 1
 * @param replications runs of each future
 * @param sharedStreams whether replicate n of every future draws the same random numbers
 */
public record BranchPlan(
    Scenario past,
    List<Scenario> futures,
    Places places,
    long seed,
    int histories,
    int replications,
    boolean sharedStreams) {
  public BranchPlan {
    futures = List.copyOf(futures);
  }

  /** Last day that all futures have in common. */
  public LocalDate fork() {
    return past.end();
  }

  /** The histories' runs. */
  public List<Replication> historyRuns() {
    return Replication.of(past, places, seed, histories);
  }

  /** The runs of a future, by its index. */
  public List<Replication> runs(int future) {
    int branch = sharedStreams ? 1 : future + 1;
    return IntStream.rangeClosed(1, replications)
        .mapToObj(n -> new RunId(seed, BranchSeed.of(seed, branch, n), 0, n))
        .map(id -> new Replication(id, futures.get(future), places))
        .toList();
  }

  /** Which history a replicate continues, from 1. */
  public int historyOf(int replicate) {
    return (replicate - 1) % histories + 1;
  }
}
