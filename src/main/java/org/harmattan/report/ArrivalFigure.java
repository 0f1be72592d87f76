package org.harmattan.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.analysis.RecordedViolence.RecordedArrival;
import org.harmattan.draw.Figure;
import org.harmattan.draw.TimelineMarks.Mark;
import org.harmattan.draw.chart.ArrivalChart;
import org.harmattan.draw.chart.ArrivalChart.Row;
import org.harmattan.draw.chart.Years;
import org.harmattan.observe.Arrival;
import org.harmattan.observe.RunResult;

/** The chart of when militant violence arrived in each region. */
final class ArrivalFigure {
  private static final String MILITANT = "militant";
  private static final double[] SHARES = {0.05, 0.25, 0.5, 0.75, 0.95};

  private ArrivalFigure() {}

  static Figure of(Replicates replicates, List<Mark> marks) {
    List<Row> rows =
        RecordedRegions.of(replicates.regions()).stream().map(r -> row(replicates, r)).toList();
    return ArrivalChart.of(
        "arrival",
        Captions.of(
            "Arrival of militant violence (JNIM line and IS Sahel), by region",
            replicates,
            "",
            Captions.UCDP),
        replicates.days(),
        rows,
        marks);
  }

  private static Row row(Replicates replicates, RecordedRegions region) {
    double[] first = dates(replicates, region, Arrival::firstEvent);
    double[] sustained = dates(replicates, region, Arrival::sustained);
    int reached = (int) Arrays.stream(sustained).filter(Double::isFinite).count();
    RecordedArrival recorded =
        RecordedViolence.mali().arrivals().stream()
            .filter(a -> a.region().equals(region.name()))
            .findFirst()
            .orElse(new RecordedArrival(region.name(), "", null, null));
    return new Row(
        region.label(),
        quantiles(first),
        quantiles(sustained),
        reached,
        replicates.count(),
        middle(recorded.firstEvent()),
        middle(recorded.sustained()));
  }

  /** The earliest date in the region's parts, by replicate; infinite where never. */
  private static double[] dates(
      Replicates replicates, RecordedRegions region, Function<Arrival, LocalDate> date) {
    List<String> parts =
        Arrays.stream(region.indices()).mapToObj(replicates.regions()::get).toList();
    return replicates.runs().stream().mapToDouble(run -> date(run, parts, date)).toArray();
  }

  private static double date(
      RunResult run, List<String> regions, Function<Arrival, LocalDate> date) {
    return run.arrivals().stream()
        .filter(a -> a.actor().equals(MILITANT) && a.cercle().isEmpty())
        .filter(a -> regions.contains(a.region()))
        .map(date)
        .filter(Objects::nonNull)
        .mapToDouble(Years::x)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  /**
   * Sample quantiles without interpolation, for between a date and never there is no date: the
   * value at rank ⌈n p⌉ (Hyndman and Fan 1996, type 1).
   */
  static double[] quantiles(double[] dates) {
    double[] sorted = dates.clone();
    Arrays.sort(sorted);
    return Arrays.stream(SHARES)
        .map(p -> sorted[Math.max(0, (int) Math.ceil(p * sorted.length) - 1)])
        .toArray();
  }

  private static double middle(YearMonth month) {
    return month == null ? Double.NaN : Years.x(month.atDay(15));
  }
}
