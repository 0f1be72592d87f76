package org.harmattan.analysis.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.harmattan.analysis.Band;
import org.harmattan.analysis.Period;
import org.harmattan.analysis.Quantiles;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.analysis.RecordedViolence.RecordedArrival;
import org.harmattan.analysis.Sustained;
import org.harmattan.results.RunView;

/**
 * How replicates compare with the record: deaths by year and by region, and the order of arrival.
 *
 * @param years deaths by year, of the years both know
 * @param regions deaths by region in 2017–2019, the largest on record first
 * @param arrivalOrder Kendall's τ-b with the recorded order of arrival, over replicates
 * @param inOrderShare share of replicates in which sustained militant violence reached the north,
 *     then the centre, then the south
 */
public record RecordComparison(
    List<Row> years, List<Row> regions, Band arrivalOrder, double inOrderShare) {
  private static final int FIRST_YEAR = 2017;
  private static final int LAST_YEAR = 2019;

  /** Rank of a region never reached: after all others, tied among themselves. */
  private static final double NEVER = 1e9;

  private static final List<String> NORTH_CENTRE_SOUTH = List.of("north", "centre", "south");

  public RecordComparison {
    years = List.copyOf(years);
    regions = List.copyOf(regions);
  }

  /**
   * One quantity.
   *
   * @param name year or region
   * @param simulated recorded deaths over replicates
   * @param recorded deaths on record
   */
  public record Row(String name, Band simulated, int recorded) {}

  /** The comparison of at least one run. */
  public static RecordComparison of(List<RunView> runs) {
    List<Map<String, LocalDate>> arrivals = runs.stream().map(Sustained::dates).toList();
    List<ViolenceCounts> counts = runs.stream().map(ViolenceCounts::of).toList();
    return new RecordComparison(
        years(counts),
        regions(counts),
        Quantiles.band(arrivals, RecordComparison::orderScore),
        arrivals.stream().filter(RecordComparison::inOrder).count() / (double) runs.size());
  }

  /** The comparison as lines of text. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("Deaths: median [90 % of runs] against the record (UCDP GED)");
    years.forEach(row -> lines.add(line(row)));
    lines.add("Deaths " + FIRST_YEAR + "–" + LAST_YEAR + " by region");
    regions.forEach(row -> lines.add(line(row)));
    if (regions.isEmpty()) {
      lines.set(lines.size() - 1, "The runs end before " + LAST_YEAR + ": no more to compare");
      return lines;
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "Order of arrival: τ %.2f [%.2f, %.2f]; north, centre, south in order in %.0f %% of runs",
            arrivalOrder.median(),
            arrivalOrder.low90(),
            arrivalOrder.high90(),
            100 * inOrderShare));
    return lines;
  }

  private static List<Row> years(List<ViolenceCounts> runs) {
    List<Row> rows = new ArrayList<>();
    RecordedViolence.mali()
        .deathsByYear()
        .forEach(
            (year, recorded) -> {
              Period period = Period.years(year, year);
              if (runs.get(0).covers(period)) {
                rows.add(
                    new Row(
                        period.toString(),
                        Quantiles.band(
                            runs, run -> run.country(Counted.DEATHS, period.from(), period.to())),
                        recorded));
              }
            });
    return rows;
  }

  /** Nothing where the runs do not cover the years. */
  private static List<Row> regions(List<ViolenceCounts> runs) {
    Period period = Period.years(FIRST_YEAR, LAST_YEAR);
    if (!runs.get(0).covers(period)) {
      return List.of();
    }
    return RecordedViolence.mali().deathsByRegion(FIRST_YEAR, LAST_YEAR).entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .map(
            e ->
                new Row(
                    e.getKey(),
                    Quantiles.band(
                        runs,
                        run -> run.of(Counted.DEATHS, e.getKey(), period.from(), period.to())),
                    e.getValue()))
        .toList();
  }

  /**
   * How well the order in which sustained militant violence reached the regions agrees with the
   * record's: Kendall's τ-b, 1 the same, −1 reversed, NaN where the run has no order. Regions never
   * reached come last, tied.
   */
  static double orderScore(Map<String, LocalDate> sustained) {
    List<RecordedArrival> recorded = RecordedViolence.mali().arrivals();
    double[] observed =
        recorded.stream()
            .mapToDouble(a -> a.sustained() == null ? NEVER : a.sustained().atDay(1).toEpochDay())
            .toArray();
    double[] simulated =
        recorded.stream()
            .map(a -> sustained.get(a.region()))
            .mapToDouble(date -> date == null ? NEVER : date.toEpochDay())
            .toArray();
    return new KendallsCorrelation().correlation(observed, simulated);
  }

  static boolean inOrder(Map<String, LocalDate> sustained) {
    LocalDate before = LocalDate.MIN;
    for (String part : NORTH_CENTRE_SOUTH) {
      LocalDate reached =
          RecordedViolence.mali().arrivals().stream()
              .filter(arrival -> arrival.part().equals(part))
              .map(arrival -> sustained.get(arrival.region()))
              .filter(Objects::nonNull)
              .min(Comparator.naturalOrder())
              .orElse(LocalDate.MIN);
      if (!reached.isAfter(before)) {
        return false;
      }
      before = reached;
    }
    return true;
  }

  private static String line(Row row) {
    Band band = row.simulated();
    return String.format(
        Locale.ROOT,
        "  %-12s %6.0f [%5.0f, %5.0f]  record %5d",
        row.name(),
        band.median(),
        band.low90(),
        band.high90(),
        row.recorded());
  }
}
