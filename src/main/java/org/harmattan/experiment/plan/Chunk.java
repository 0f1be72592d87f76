package org.harmattan.experiment.plan;

/**
 * Runs that are made and written together: some replicates of some neighbouring points.
 *
 * @param index number of the chunk, in the order of points and replicates
 * @param firstPoint its first point
 * @param points number of points
 * @param firstReplicate its first replicate, from 1
 * @param replicates number of replicates
 */
public record Chunk(int index, int firstPoint, int points, int firstReplicate, int replicates) {

  /** Number of runs. */
  public int runs() {
    return points * replicates;
  }
}
