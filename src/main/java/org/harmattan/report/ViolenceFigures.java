package org.harmattan.report;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.harmattan.analysis.RecordedDisplacement;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.draw.Fan;
import org.harmattan.draw.Figure;
import org.harmattan.draw.TimelineMarks.Mark;
import org.harmattan.draw.chart.DeathsChart;
import org.harmattan.draw.chart.DeathsChart.Counts;
import org.harmattan.draw.chart.DeathsChart.Deaths;
import org.harmattan.draw.chart.DisplacedChart;
import org.harmattan.draw.chart.DisplacedChart.Displaced;
import org.harmattan.draw.chart.SeverityChart;
import org.harmattan.draw.chart.SeverityChart.Severity;
import org.harmattan.draw.chart.Years;

/** Charts of violence and flight. */
final class ViolenceFigures {
  /**
   * Deaths in fatal events, quantiles of UCDP GED 2012–2019: median, 90 %, 99 %, and the share of
   * events above each.
   */
  private static final double[] RECORDED_QUANTILES = {3, 15, 46};

  private static final double[] RECORDED_SHARES = {0.5, 0.1, 0.01};
  private static final int STEPS_PER_DECADE = 12;

  private ViolenceFigures() {}

  /** Recorded deaths by year and region. */
  static Figure deaths(Replicates replicates, List<Mark> marks) {
    List<DeathsChart.Region> regions =
        RecordedRegions.of(replicates.regions()).stream()
            .map(r -> new DeathsChart.Region(r.label(), counts(replicates, r)))
            .toList();
    Counts country =
        new Counts(
            replicates.fan(replicates.deathsByYear(replicates.everywhere())),
            recorded(replicates, RecordedViolence.mali().deathsByYear()));
    return DeathsChart.of(
        "deaths",
        Captions.of(
            "Deaths in organised violence, by year and region", replicates, "", Captions.UCDP),
        replicates.days(),
        new Deaths(replicates.years(), country, regions),
        marks);
  }

  private static Counts counts(Replicates replicates, RecordedRegions region) {
    Map<Integer, Integer> recorded = new TreeMap<>();
    RecordedViolence.mali().deathsByYear().keySet().forEach(year -> recorded.put(year, 0));
    RecordedViolence.mali().months().stream()
        .filter(m -> m.region().equals(region.name()))
        .forEach(m -> recorded.merge(m.month().getYear(), m.deaths(), Integer::sum));
    return new Counts(
        replicates.fan(replicates.deathsByYear(region.indices())), recorded(replicates, recorded));
  }

  /** Recorded deaths of the simulated years; not a number where nobody looked. */
  private static double[] recorded(Replicates replicates, Map<Integer, Integer> byYear) {
    return replicates.years().stream()
        .mapToDouble(year -> byYear.containsKey(year) ? byYear.get(year) : Double.NaN)
        .toArray();
  }

  /** Deaths in an event, as a complementary distribution. */
  static Figure severity(Replicates replicates) {
    int most =
        replicates.runs().stream()
            .flatMapToInt(run -> Arrays.stream(Replicates.fatalities(run)))
            .max()
            .orElse(1);
    double[] deaths = numbers(most);
    Fan simulated = replicates.fan(run -> sharesAbove(Replicates.fatalities(run), deaths));
    return SeverityChart.of(
        "severity",
        Captions.of("How many die in one event", replicates, "", Captions.UCDP),
        new Severity(deaths, simulated, RECORDED_QUANTILES, RECORDED_SHARES));
  }

  /** Whole numbers from 1 to {@code most}, about equally spaced on a logarithmic axis. */
  private static double[] numbers(int most) {
    int steps = (int) Math.ceil(StrictMath.log10(Math.max(most, 2)) * STEPS_PER_DECADE);
    return IntStream.rangeClosed(0, steps)
        .mapToDouble(i -> Math.rint(StrictMath.pow(10, i / (double) STEPS_PER_DECADE)))
        .map(n -> Math.min(n, Math.max(most, 2)))
        .distinct()
        .toArray();
  }

  private static double[] sharesAbove(int[] sample, double[] deaths) {
    return Arrays.stream(deaths)
        .map(d -> Arrays.stream(sample).filter(s -> s >= d).count() / Math.max(1.0, sample.length))
        .toArray();
  }

  /** Displaced people over time. */
  static Figure displaced(Replicates replicates, List<Mark> marks) {
    List<YearMonth> months = replicates.months();
    Fan people = replicates.fan(Replicates.displaced());
    List<RecordedDisplacement> recorded = RecordedDisplacement.within(replicates.days());
    return DisplacedChart.of(
        "displaced",
        Captions.of("Internally displaced people", replicates, "", Captions.DISPLACED),
        new Displaced(
            months,
            people,
            recorded.stream().mapToDouble(r -> Years.x(r.date())).toArray(),
            recorded.stream().mapToDouble(RecordedDisplacement::people).toArray()),
        marks);
  }
}
