package org.harmattan.results;

import java.time.YearMonth;

/**
 * A row of {@code compared.csv}: a set of runs that was compared.
 *
 * @param scenario short name of the set
 * @param pairing {@code paired} or {@code unpaired} with the baseline; null for itself
 * @param partsFrom first month in which a pair differs
 */
public record ComparedRow(
    String scenario,
    String title,
    String place,
    boolean baseline,
    String version,
    String commit,
    int runs,
    int asked,
    String pairing,
    int pairs,
    YearMonth partsFrom) {
  /** The table of these rows. */
  public static final TidyTable<ComparedRow> TABLE =
      new TidyTable<>("compared.csv", ComparedRow.class);
}
