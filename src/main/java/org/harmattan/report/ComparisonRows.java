package org.harmattan.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harmattan.analysis.Band;
import org.harmattan.analysis.Contrast;
import org.harmattan.analysis.Outcome;
import org.harmattan.analysis.Place;
import org.harmattan.analysis.Quantiles;
import org.harmattan.analysis.comparison.Alternative;
import org.harmattan.analysis.comparison.ArrivalContrast;
import org.harmattan.analysis.comparison.DifferenceBand;
import org.harmattan.analysis.comparison.Effect;
import org.harmattan.analysis.comparison.MapContrast;
import org.harmattan.analysis.comparison.RunComparison;
import org.harmattan.geography.Locality;
import org.harmattan.geography.LocalityGrid;
import org.harmattan.results.ArrivalDifferenceRow;
import org.harmattan.results.ComparedRow;
import org.harmattan.results.CourseRow;
import org.harmattan.results.EffectRow;
import org.harmattan.results.MapDifferenceRow;
import org.harmattan.results.stored.RunSet;
import org.harmattan.scenario.Bloc;

/** The tables behind a report that compares runs. */
final class ComparisonRows {
  private static final List<Outcome> COURSES =
      Stream.concat(
              Bloc.armed().stream().map(Outcome::influence),
              Stream.of(
                  Outcome.STATE_CONTROL_PEOPLE,
                  Outcome.DEATHS,
                  Outcome.CIVILIAN_DEATHS,
                  Outcome.RECORDED_DEATHS,
                  Outcome.DISPLACED))
          .toList();
  private static final double[] NONE = {};

  private final RunComparison comparison;

  ComparisonRows(RunComparison comparison) {
    this.comparison = comparison;
  }

  /** Writes all tables; that of maps only where the runs kept theirs. */
  void write(Path folder, List<ArrivalContrast> arrivals, List<LocatedMap> maps, LocalityGrid grid)
      throws IOException {
    ComparedRow.TABLE.write(folder, compared());
    EffectRow.TABLE.write(
        folder, comparison.effects().stream().map(ComparisonRows::effect).toList());
    CourseRow.TABLE.write(folder, courses());
    ArrivalDifferenceRow.TABLE.write(folder, arrivals(arrivals));
    if (!maps.isEmpty()) {
      MapDifferenceRow.TABLE.write(folder, maps(maps, grid));
    }
  }

  /** A map of difference and the alternative that it belongs to. */
  record LocatedMap(Alternative alternative, MapContrast map) {}

  private List<ComparedRow> compared() {
    List<ComparedRow> rows = new ArrayList<>();
    rows.add(compared(comparison.baseline(), null));
    comparison.alternatives().forEach(a -> rows.add(compared(a.set(), a)));
    return rows;
  }

  private static ComparedRow compared(RunSet set, Alternative alternative) {
    boolean baseline = alternative == null;
    return new ComparedRow(
        set.id(),
        set.title(),
        set.place(),
        baseline,
        set.version(),
        set.commit(),
        set.runs().size(),
        set.asked(),
        baseline ? null : pairing(alternative.pairing().paired()),
        baseline || !alternative.pairing().paired() ? 0 : alternative.pairing().others().size(),
        baseline ? null : alternative.parting());
  }

  private static String pairing(boolean paired) {
    return paired ? "paired" : "unpaired";
  }

  private static EffectRow effect(Effect effect) {
    Contrast c = effect.contrast();
    return new EffectRow(
        effect.alternative().set().id(),
        effect.outcome().id(),
        effect.outcome().unit().stored(),
        pairing(c.paired()),
        c.baselineRuns(),
        c.runs(),
        c.baselineMean(),
        c.mean(),
        c.difference(),
        c.low(),
        c.high(),
        c.bootstrapLow(),
        c.bootstrapHigh(),
        c.relative(),
        c.g(),
        c.superiority(),
        c.p(),
        effect.pHolm(),
        effect.qHochberg(),
        effect.certainty().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private List<CourseRow> courses() {
    List<CourseRow> rows = new ArrayList<>();
    List<Place> places =
        Stream.concat(Stream.of(Place.COUNTRY), regions().stream().map(Place::region)).toList();
    for (Outcome outcome : COURSES) {
      for (Place place : places) {
        addCourse(comparison.baseline(), null, outcome, place, rows);
        for (Alternative alternative : comparison.alternatives()) {
          addCourse(alternative.set(), alternative, outcome, place, rows);
        }
      }
    }
    return rows;
  }

  private void addCourse(
      RunSet set, Alternative alternative, Outcome outcome, Place place, List<CourseRow> rows) {
    List<double[]> series = set.runs().stream().map(run -> outcome.course(run, place)).toList();
    List<Band> bands = Quantiles.bands(series);
    DifferenceBand difference =
        alternative == null
            ? new DifferenceBand(NONE, NONE, NONE, NONE)
            : alternative.pairing().band(run -> outcome.course(run, place));
    for (int i = 0; i < bands.size(); i++) {
      int month = i;
      Band band = bands.get(month);
      rows.add(
          new CourseRow(
              set.id(),
              set.months().get(month),
              place.name(),
              outcome.id(),
              outcome.unit().stored(),
              series.stream().mapToDouble(s -> s[month]).average().orElse(Double.NaN),
              band.low90(),
              band.low50(),
              band.median(),
              band.high50(),
              band.high90(),
              at(difference.mean(), month),
              at(difference.low(), month),
              at(difference.high(), month)));
    }
  }

  private static double at(double[] values, int index) {
    return values.length == 0 ? Double.NaN : values[index];
  }

  private List<ArrivalDifferenceRow> arrivals(List<ArrivalContrast> contrasts) {
    List<ArrivalDifferenceRow> rows = new ArrayList<>();
    for (int region = 0; region < regions().size(); region++) {
      rows.add(arrival(comparison.baseline(), region, null));
    }
    contrasts.forEach(c -> rows.add(arrival(c.alternative().set(), c.region(), c)));
    return rows;
  }

  private ArrivalDifferenceRow arrival(RunSet set, int region, ArrivalContrast contrast) {
    boolean none = contrast == null;
    return new ArrivalDifferenceRow(
        set.id(),
        regions().get(region),
        set.runs().size(),
        ArrivalContrast.reached(set, region),
        date(set, region, 0.05),
        date(set, region, 0.5),
        date(set, region, 0.95),
        none ? Double.NaN : contrast.contrast().difference(),
        none ? Double.NaN : contrast.contrast().low(),
        none ? Double.NaN : contrast.contrast().high(),
        none ? Double.NaN : contrast.contrast().p(),
        none ? Double.NaN : contrast.q());
  }

  /** The quantile of the dates at rank ⌈n p⌉; null where it is never. */
  private static LocalDate date(RunSet set, int region, double probability) {
    LocalDate[] dates =
        set.runs().stream()
            .map(run -> run.sustained(region))
            .map(date -> date == null ? LocalDate.MAX : date)
            .sorted()
            .toArray(LocalDate[]::new);
    LocalDate date = dates[Math.max(0, (int) Math.ceil(probability * dates.length) - 1)];
    return date.equals(LocalDate.MAX) ? null : date;
  }

  private static List<MapDifferenceRow> maps(List<LocatedMap> maps, LocalityGrid grid) {
    List<MapDifferenceRow> rows = new ArrayList<>();
    for (LocatedMap one : maps) {
      IntStream.range(0, one.map().q().length)
          .mapToObj(i -> map(one, grid.localities().get(i), one.alternative().set().regions()))
          .forEach(rows::add);
    }
    return rows;
  }

  private static MapDifferenceRow map(LocatedMap one, Locality locality, List<String> regions) {
    int i = locality.index();
    MapContrast map = one.map();
    return new MapDifferenceRow(
        one.alternative().set().id(),
        map.side().id(),
        i,
        locality.latitudeDeg(),
        locality.longitudeDeg(),
        regions.get(locality.region()),
        map.baselineMean()[i],
        map.mean()[i],
        map.difference().mean()[i],
        map.difference().low()[i],
        map.difference().high()[i],
        map.difference().p()[i],
        map.q()[i]);
  }

  private List<String> regions() {
    return comparison.baseline().regions();
  }
}
