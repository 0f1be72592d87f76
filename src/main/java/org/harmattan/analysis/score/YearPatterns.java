package org.harmattan.analysis.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.harmattan.analysis.Period;

/** P1, P1b and P6b: how much violence there is from year to year and from month to month. */
final class YearPatterns {
  /** Until then the timeline's coup and intervention bring most deaths about. */
  private static final int EMERGENT_FROM = 2014;

  private static final int SPREAD_FROM = 2017;
  private static final int WITHHELD_FROM = 2020;
  private static final double FACTOR = 1.5;

  private final ViolenceCounts record;

  YearPatterns(ViolenceCounts record) {
    this.record = record;
  }

  List<Aim> aims() {
    List<Integer> fitted = years().filter(y -> y < WITHHELD_FROM).boxed().toList();
    List<Integer> late = years(SPREAD_FROM, WITHHELD_FROM - 1);
    List<Integer> withheld = years(WITHHELD_FROM, Integer.MAX_VALUE);
    // Seven of eight years; of another number as many in proportion.
    int most = (int) Math.ceil(7.0 / 8 * fitted.size());
    String inMost = "years in the 90 % interval, at least 7 of 8";
    String inAll = "years in the 90 % interval, all";
    String factor = "yearly medians within a factor 1.5 from 2017";
    List<Aim> aims = new ArrayList<>();
    aims.add(aim(Role.FITTED, inMost, most, fitted, new Criterion.InNinety()));
    aims.add(aim(Role.FITTED, factor, late.size(), late, new Criterion.Factor(FACTOR)));
    aims.add(aim(Role.WITHHELD, inAll, withheld.size(), withheld, new Criterion.InNinety()));
    aims.add(aim(Role.WITHHELD, factor, withheld.size(), withheld, new Criterion.Factor(FACTOR)));
    aims.add(growth());
    aims.add(unevenness(Period.years(2017, 2019)));
    aims.add(unevenness(Period.years(2020, 2021)));
    return aims;
  }

  private IntStream years() {
    return IntStream.rangeClosed(record.first().getYear(), record.last().getYear())
        .filter(year -> record.covers(Period.years(year, year)));
  }

  private List<Integer> years(int from, int to) {
    return years().filter(y -> y >= from && y <= to).boxed().toList();
  }

  private Aim aim(Role role, String words, int needed, List<Integer> years, Criterion criterion) {
    List<Quantity> quantities = years.stream().map(y -> deaths(y, criterion)).toList();
    return new Aim(Pattern.P1, role, words, needed, true, quantities);
  }

  private Quantity deaths(int year, Criterion criterion) {
    Period period = Period.years(year, year);
    double observed = deaths(record, period);
    return Quantity.ofCounts(
            "deaths",
            "deaths",
            period,
            observed,
            observed,
            criterion,
            r -> deaths(r.counts(), period))
        .tagged(year < EMERGENT_FROM ? Tag.CONDITIONAL : Tag.EMERGENT);
  }

  private static Aim growth() {
    Period period = Period.years(2020, 2023);
    String name = "2022–2023 to 2020–2021";
    double observed = RecordedPatterns.mali().of(Pattern.P1B, name, period).value();
    Quantity ratio =
        Quantity.ofCounts(
            name,
            "ratio",
            period,
            observed,
            observed,
            new Criterion.InNinety(),
            run ->
                deaths(run.counts(), Period.years(2022, 2023))
                    / deaths(run.counts(), Period.years(2020, 2021)));
    return Aim.all(Pattern.P1B, Role.WITHHELD, "in the 90 % interval", false, List.of(ratio));
  }

  private Aim unevenness(Period period) {
    List<Quantity> quantities = new ArrayList<>();
    if (record.covers(period)) {
      double observed = varianceToMean(record, period);
      quantities.add(
          Quantity.ofCounts(
              "variance / mean of monthly events",
              "events",
              period,
              observed,
              observed,
              new Criterion.InNinety(),
              run -> varianceToMean(run.counts(), period)));
    }
    return Aim.all(Pattern.P6B, Role.of(period), "in the 90 % interval", false, quantities);
  }

  private static double deaths(ViolenceCounts counts, Period period) {
    return counts.country(Counted.DEATHS, period.from(), period.to());
  }

  private static double varianceToMean(ViolenceCounts counts, Period period) {
    double[] months = counts.monthly(Counted.EVENTS, period.from(), period.to());
    return StatUtils.variance(months) / StatUtils.mean(months);
  }
}
