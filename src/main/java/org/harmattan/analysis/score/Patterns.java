package org.harmattan.analysis.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every pattern with what would count as reproducing it. */
public final class Patterns {
  private Patterns() {}

  /**
   * The aims, pattern by pattern.
   *
   * @param record events and deaths by month and region; the other figures are those of the
   *     project's own record
   */
  public static List<Aim> of(ViolenceCounts record) {
    List<Aim> aims = new ArrayList<>();
    aims.addAll(new YearPatterns(record).aims());
    aims.addAll(new PlacePatterns(record).aims());
    aims.addAll(new ArrivalPatterns().aims());
    aims.addAll(new SpreadPatterns().aims());
    aims.addAll(new LossPatterns().aims());
    aims.addAll(new PolicyPatterns().aims());
    aims.removeIf(aim -> aim.quantities().isEmpty());
    aims.sort(Comparator.comparing(Aim::pattern).thenComparing(Aim::role));
    return aims;
  }
}
