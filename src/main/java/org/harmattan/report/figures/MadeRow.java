package org.harmattan.report.figures;

import org.harmattan.results.TidyTable;

/**
 * A row of {@code made.csv}: how the tables beside it were made.
 *
 * @param part the folder of the tables
 * @param replications runs of each scenario
 * @param seed root seed
 * @param stamp of the model that ran
 * @param version of the program
 * @param commit it was built from
 */
public record MadeRow(
    String part, int replications, long seed, String stamp, String version, String commit) {
  /** The table, of one row. */
  public static final TidyTable<MadeRow> TABLE = new TidyTable<>("made.csv", MadeRow.class);
}
