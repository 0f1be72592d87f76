package org.harmattan.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.harmattan.draw.chart.Years;

/** Charts of violence and flight. */
final class ViolenceFigures {
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
    return SeverityFigure.of(
        Captions.of("How many die in one event", replicates, "", Captions.UCDP),
        replicates.runs().stream().map(Replicates::fatalities).toList());
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
