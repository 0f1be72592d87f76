package org.harmattan.experiment.plan;

import org.harmattan.model.RunSeed;

/** How the runs of an experiment get their seeds. */
public enum Seeds {
  /** Replicate r draws the same numbers at every point, so that points differ by factors alone. */
  COMMON {
    @Override
    int runSeed(long seed, int point, int replicate, int replications) {
      return RunSeed.of(seed, replicate - 1);
    }
  },
  /** Every run draws its own numbers. */
  INDEPENDENT {
    @Override
    int runSeed(long seed, int point, int replicate, int replications) {
      return RunSeed.of(seed, point * replications + replicate - 1);
    }
  };

  /** The seed of a run: a bijection of its index, so that none occurs twice where none should. */
  abstract int runSeed(long seed, int point, int replicate, int replications);
}
