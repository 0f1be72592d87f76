package org.harmattan.analysis.score;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.harmattan.analysis.Period;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.results.RunView;
import org.harmattan.results.Tally;

/**
 * Recorded events and deaths by region and month, of the record or of one run. Regions are the
 * record's; what is recorded without a region stands under {@link RecordedViolence#UNSPECIFIED} and
 * counts in the country's sums alone.
 */
public final class ViolenceCounts {
  private final YearMonth first;
  private final List<String> regions;
  private final int[][][] counts;

  /**
   * Counts that are all zero.
   *
   * @param first first month
   * @param months how many months
   * @param regions names, in the order in which tables and charts list them
   */
  public ViolenceCounts(YearMonth first, int months, List<String> regions) {
    this.first = first;
    this.regions = List.copyOf(regions);
    this.counts = new int[Counted.values().length][regions.size() + 1][months];
  }

  /** The counts of the record, over its whole period. */
  public static ViolenceCounts of(RecordedViolence record, List<String> regions) {
    YearMonth first = record.first();
    int months = (int) ChronoUnit.MONTHS.between(first, record.last()) + 1;
    ViolenceCounts counts = new ViolenceCounts(first, months, regions);
    record.months().forEach(m -> counts.add(m.region(), m.month(), m.events(), m.deaths()));
    return counts;
  }

  /** The counts of a run. */
  public static ViolenceCounts of(RunView run) {
    List<YearMonth> months = run.months();
    List<String> recorded = RecordedViolence.recordedNames(run.regions());
    ViolenceCounts counts = new ViolenceCounts(months.get(0), months.size(), recorded);
    for (int month = 0; month < months.size(); month++) {
      for (int region = 0; region < run.regions().size(); region++) {
        counts.add(
            RecordedViolence.recordedName(run.regions().get(region)),
            months.get(month),
            (int) run.tally(Tally.RECORDED_EVENTS, month, region),
            (int) run.tally(Tally.RECORDED_DEATHS, month, region));
      }
    }
    return counts;
  }

  /** Adds to a region and month. */
  public void add(String region, YearMonth month, int events, int deaths) {
    int row = row(region);
    int column = column(month);
    counts[Counted.EVENTS.ordinal()][row][column] += events;
    counts[Counted.DEATHS.ordinal()][row][column] += deaths;
  }

  /** Names of the regions, without the unspecified. */
  public List<String> regions() {
    return regions;
  }

  /** First month. */
  public YearMonth first() {
    return first;
  }

  /** Last month. */
  public YearMonth last() {
    return first.plusMonths(length() - 1L);
  }

  /** Months in order. */
  public List<YearMonth> months() {
    return Stream.iterate(first, m -> m.plusMonths(1)).limit(length()).toList();
  }

  /** Whether all months of a period are there. */
  public boolean covers(Period period) {
    return covers(period.from(), period.to());
  }

  /** Whether all months from one to another, both inclusive, are there. */
  public boolean covers(YearMonth from, YearMonth to) {
    return !from.isBefore(first) && !to.isAfter(last());
  }

  /** The count of a region in a period, both months inclusive. */
  public long of(Counted target, String region, YearMonth from, YearMonth to) {
    return sum(target, row(region), from, to);
  }

  /** The count of the country in a period, with the unspecified. */
  public long country(Counted target, YearMonth from, YearMonth to) {
    long sum = 0;
    for (int row = 0; row <= regions.size(); row++) {
      sum += sum(target, row, from, to);
    }
    return sum;
  }

  /** The country's counts by month within a period, both months inclusive. */
  public double[] monthly(Counted target, YearMonth from, YearMonth to) {
    List<Double> values = new ArrayList<>();
    for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
      values.add((double) country(target, month, month));
    }
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private long sum(Counted target, int row, YearMonth from, YearMonth to) {
    long sum = 0;
    for (int column = column(from); column <= column(to); column++) {
      sum += counts[target.ordinal()][row][column];
    }
    return sum;
  }

  private int length() {
    return counts[0][0].length;
  }

  private int row(String region) {
    int row = regions.indexOf(region);
    if (row < 0 && !region.equals(RecordedViolence.UNSPECIFIED)) {
      throw new IllegalArgumentException("no region " + region + " among " + regions);
    }
    return row < 0 ? regions.size() : row;
  }

  private int column(YearMonth month) {
    long column = ChronoUnit.MONTHS.between(first, month);
    if (column < 0 || column >= length()) {
      throw new IllegalArgumentException(month + " is not in " + first + ".." + last());
    }
    return (int) column;
  }
}
