package org.harmattan.analysis.score;

import java.util.ArrayList;
import java.util.List;
import org.harmattan.analysis.Period;
import org.harmattan.analysis.score.RecordedPatterns.Value;
import org.harmattan.geography.CountryReader;
import org.harmattan.results.EventRow;

/** P4 and P6: whether violence breeds violence nearby. */
final class SpreadPatterns {
  private static final List<Period> HAZARD_PERIODS =
      List.of(Period.years(2012, 2019), Period.years(2020, 2021));
  private static final List<Period> KNOX_PERIODS =
      List.of(Period.years(2017, 2019), Period.years(2020, 2021));
  private static final double KNOX_LEAST = 1.3;
  private static final double KNOX_SCALE = 0.5;
  private static final int LONG_DAYS = 30;
  private static final int NEAR_KM = 25;
  private static final int[][] KNOX = {
    {NEAR_KM, 7}, {NEAR_KM, LONG_DAYS}, {50, 7}, {50, LONG_DAYS}, {50, 90}
  };
  private static final Period RECORD = Period.years(2012, 2021);

  private final ContagionHazard hazard = new ContagionHazard(CountryReader.read().cercles());
  private final double unplaced =
      RecordedPatterns.mali().of(Pattern.P4, "share without a cercle", RECORD).value();

  List<Aim> aims() {
    List<Aim> aims = new ArrayList<>();
    HAZARD_PERIODS.forEach(period -> aims.add(hazards(period)));
    for (Period period : KNOX_PERIODS) {
      aims.add(repeats(period));
      aims.add(monthlyRepeats(period));
    }
    return aims;
  }

  private Aim hazards(Period period) {
    List<Quantity> quantities = new ArrayList<>();
    for (int n = 0; n <= ContagionHazard.MOST_NEIGHBOURS; n++) {
      int neighbours = n;
      String more = n == ContagionHazard.MOST_NEIGHBOURS ? " or more" : "";
      quantities.add(
          share(n + more + " active neighbours", period, shares -> shares.begins()[neighbours]));
    }
    quantities.add(share("stays active", period, ContagionHazard.Shares::stays));
    String words = "medians in the 95 % intervals of the record";
    return Aim.all(Pattern.P4, Role.of(period), words, true, quantities);
  }

  /** One of the shares. */
  private interface Share {
    double of(ContagionHazard.Shares shares);
  }

  private Quantity share(String name, Period period, Share share) {
    Value recorded = RecordedPatterns.mali().of(Pattern.P4, name, period);
    return Quantity.ofEvents(
        name,
        "share of cercles a quarter",
        period,
        recorded.value(),
        0.1,
        new Criterion.Between(recorded.low(), recorded.high()),
        run -> share.of(shares(run, period)));
  }

  private ContagionHazard.Shares shares(RecordedRun run, Period period) {
    List<EventRow> placed = Militant.placed(run, period, unplaced);
    return hazard.of(placed, period.from().getYear(), period.to().getYear());
  }

  private static Aim monthlyRepeats(Period period) {
    Criterion criterion = new Criterion.AtLeast(KNOX_LEAST);
    List<Quantity> quantities = List.of(knox(NEAR_KM, LONG_DAYS, period, criterion));
    String words = "median above 1.3 at 25 km and 30 days";
    return Aim.all(Pattern.P6, Role.of(period), words, true, quantities);
  }

  private static Aim repeats(Period period) {
    List<Quantity> quantities = new ArrayList<>();
    for (int[] window : KNOX) {
      quantities.add(knox(window[0], window[1], period, new Criterion.InNinety()));
    }
    return Aim.all(Pattern.P6, Role.of(period), "in the 90 % interval, all", false, quantities);
  }

  private static Quantity knox(int km, int days, Period period, Criterion criterion) {
    String name = km + " km, " + days + " days";
    return Quantity.ofEvents(
        name,
        "Knox ratio",
        period,
        RecordedPatterns.mali().of(Pattern.P6, name, period).value(),
        KNOX_SCALE,
        criterion,
        run -> new KnoxRatio(Militant.of(run, period)).of(km, days));
  }
}
