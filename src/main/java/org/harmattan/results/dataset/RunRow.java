package org.harmattan.results.dataset;

import org.harmattan.results.Table;

/**
 * A row of {@code runs.csv}: a run that was made, and how it ended.
 *
 * @param point design point, from 0
 * @param replicate from 1
 * @param runSeed its own 32-bit seed, unsigned
 * @param status {@code completed} or {@code failed}
 * @param stage how far a failed run came: {@code scenario}, {@code set-up}, or its last day; else
 *     null
 * @param cause what broke it, else null
 */
public record RunRow(
    int point, int replicate, long runSeed, String status, String stage, String cause) {
  /** Status of a run that reached its last day. */
  public static final String COMPLETED = "completed";

  /** Status of a run that broke. */
  public static final String FAILED = "failed";

  static final Table<RunRow> TABLE =
      new Table<>("runs.csv", RunRow.class, (run, places, rows) -> rows.accept(completed(run)));

  private static RunRow completed(org.harmattan.observe.RunResult run) {
    return new RunRow(
        run.point(), run.replicate(), Integer.toUnsignedLong(run.runSeed()), COMPLETED, null, null);
  }

  /** Whether it broke. */
  public boolean failed() {
    return status.equals(FAILED);
  }
}
