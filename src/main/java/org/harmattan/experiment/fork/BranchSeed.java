package org.harmattan.experiment.fork;

import org.harmattan.model.RunSeed;

/**
 * Seeds of runs that draw other numbers from a fork on. They are seeds of the root seed as any
 * run's, at indices that no replicate of a batch reaches, so that no two runs share one.
 */
public final class BranchSeed {
  /** Largest number of a branch. */
  public static final int LAST_BRANCH = 2000;

  /** Most replicates of a branch. */
  public static final int MOST_REPLICATES = (1 << 20) - 1;

  private BranchSeed() {}

  /**
   * The seed of a run.
   *
   * @param rootSeed 0 to 2^32-1
   * @param branch from 1 to {@link #LAST_BRANCH}
   * @param replicate from 1 to {@link #MOST_REPLICATES}
   */
  public static int of(long rootSeed, int branch, int replicate) {
    if (branch < 1 || branch > LAST_BRANCH || replicate < 1 || replicate > MOST_REPLICATES) {
      throw new IllegalArgumentException("branch " + branch + ", replicate " + replicate);
    }
    return RunSeed.of(rootSeed, branch * (MOST_REPLICATES + 1) + replicate);
  }
}
