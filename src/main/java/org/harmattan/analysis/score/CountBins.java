package org.harmattan.analysis.score;

/** The bins of the ignorance score: 0, 1–2, 3–5, 6–10, 11–25, … 501–1000, 1001 and more. */
public final class CountBins {
  private static final int[] LAST = {0, 2, 5, 10, 25, 50, 100, 250, 500, 1000};

  /** How many there are. */
  public static final int COUNT = LAST.length + 1;

  private CountBins() {}

  /** The bin of a count, from 0. */
  public static int of(double count) {
    int bin = 0;
    while (bin < LAST.length && count > LAST[bin]) {
      bin++;
    }
    return bin;
  }
}
