package org.harmattan.analysis.score;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** How finely predictions are cut into cells. */
public enum Level {
  REGION_MONTH("region-month", 1, true),
  REGION_YEAR("region-year", 12, true),
  COUNTRY_MONTH("country-month", 1, false);

  private static final int QUARTER = 3;

  private final String id;
  private final int months;
  private final boolean regional;

  Level(String id, int months, boolean regional) {
    this.id = id;
    this.months = months;
    this.regional = regional;
  }

  /** Its name in tables. */
  public String id() {
    return id;
  }

  /** Periods that a block of the bootstrap holds: what happens in one quarter hangs together. */
  int periodsPerBlock() {
    return months == 1 ? QUARTER : 1;
  }

  /** The cells of a period, in order of time; whole calendar years where a cell is a year. */
  public List<Cell> cells(List<String> regions, YearMonth from, YearMonth to) {
    List<Cell> cells = new ArrayList<>();
    for (YearMonth end = from; !end.isAfter(to); end = end.plusMonths(1)) {
      boolean whole =
          months == 1
              || (end.getMonth() == Month.DECEMBER && !end.minusMonths(months - 1L).isBefore(from));
      if (whole) {
        add(end, regional ? regions : List.of(Cell.COUNTRY), cells);
      }
    }
    return cells;
  }

  private void add(YearMonth end, List<String> places, List<Cell> cells) {
    places.forEach(place -> cells.add(new Cell(place, end, months)));
  }
}
