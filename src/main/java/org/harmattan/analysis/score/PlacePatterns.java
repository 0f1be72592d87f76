package org.harmattan.analysis.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.harmattan.analysis.Period;
import org.harmattan.results.EventRow;

/** P2 and P3b: where deaths and militant events are. */
final class PlacePatterns {
  /** South of it lie the river's inner delta and the savannah: only the record's measure. */
  private static final double SOUTH_OF_DEG = 14;

  private static final double RANK_CORRELATION = 0.9;
  private static final double SHARES_NEEDED = 0.8;
  private static final List<Period> PERIODS =
      List.of(Period.years(2017, 2019), Period.years(2020, 2021));

  private final ViolenceCounts record;

  PlacePatterns(ViolenceCounts record) {
    this.record = record;
  }

  List<Aim> aims() {
    List<Aim> aims = new ArrayList<>();
    for (Period period : PERIODS) {
      if (record.covers(period)) {
        aims.add(order(period));
        aims.add(shares(period));
      }
    }
    aims.add(latitudes(Role.FITTED, 2012, 2019));
    aims.add(latitudes(Role.WITHHELD, 2020, 2021));
    return aims;
  }

  private Aim order(Period period) {
    double[] observed = deaths(record, period);
    Quantity correlation =
        Quantity.ofCounts(
            "rank correlation of regions by deaths",
            "Spearman's ρ",
            period,
            1,
            1,
            new Criterion.AtLeast(RANK_CORRELATION),
            run -> new SpearmansCorrelation().correlation(observed, deaths(run.counts(), period)));
    String words = "median rank correlation at least 0.9";
    return Aim.all(Pattern.P2, Role.of(period), words, true, List.of(correlation));
  }

  private Aim shares(Period period) {
    List<Quantity> shares = record.regions().stream().map(region -> share(region, period)).toList();
    int needed = (int) Math.ceil(SHARES_NEEDED * shares.size());
    String words = "regions whose share lies in the 90 % interval, at least 8 of 10";
    return new Aim(Pattern.P2, Role.of(period), words, needed, false, shares);
  }

  private Quantity share(String region, Period period) {
    return Quantity.ofCounts(
        region,
        "share of deaths",
        period,
        share(record, region, period),
        0.1,
        new Criterion.InNinety(),
        run -> share(run.counts(), region, period));
  }

  private static double share(ViolenceCounts counts, String region, Period period) {
    double all = 0;
    for (double deaths : deaths(counts, period)) {
      all += deaths;
    }
    return counts.of(Counted.DEATHS, region, period.from(), period.to()) / all;
  }

  private static double[] deaths(ViolenceCounts counts, Period period) {
    return counts.regions().stream()
        .mapToDouble(region -> counts.of(Counted.DEATHS, region, period.from(), period.to()))
        .toArray();
  }

  private static Aim latitudes(Role role, int first, int last) {
    List<Quantity> quantities = new ArrayList<>();
    for (int year : IntStream.rangeClosed(first, last).toArray()) {
      Period period = Period.years(year, year);
      quantities.add(
          latitude("mean latitude", "degrees north", period, 1, PlacePatterns::meanLatitude));
      quantities.add(latitude("share south of 14°N", "share", period, 0.1, PlacePatterns::south));
    }
    int needed = (int) Math.ceil(SHARES_NEEDED * quantities.size());
    String words = "in the 90 % interval, at least 8 of 10";
    return new Aim(Pattern.P3B, role, words, needed, false, quantities);
  }

  /** A figure of militant events. */
  private interface Figure {
    double of(List<EventRow> events);
  }

  private static Quantity latitude(
      String name, String unit, Period period, double scale, Figure figure) {
    double observed = RecordedPatterns.mali().of(Pattern.P3B, name, period).value();
    return Quantity.ofEvents(
        name,
        unit,
        period,
        observed,
        scale,
        new Criterion.InNinety(),
        run -> figure.of(Militant.of(run, period)));
  }

  private static double meanLatitude(List<EventRow> events) {
    return events.stream().mapToDouble(EventRow::lat).average().orElse(Double.NaN);
  }

  private static double south(List<EventRow> events) {
    return events.stream()
        .mapToDouble(event -> event.lat() < SOUTH_OF_DEG ? 1 : 0)
        .average()
        .orElse(Double.NaN);
  }
}
