package org.harmattan.analysis.score;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.harmattan.analysis.Period;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.analysis.RecordedViolence.RecordedArrival;

/**
 * P3: when militant violence first came to a region. The timeline puts it into the north, so only
 * the order and dates of the other regions count.
 */
final class ArrivalPatterns {
  private static final String NORTH = "north";
  private static final double SHARE_IN_ORDER = 0.8;
  private static final double MONTHS_OFF = 24;
  private static final int DATES_NEEDED = 4;

  /** Regions whose first events lie closer than this have no order worth the name. */
  private static final int TIED_MONTHS = 3;

  private static final Period PERIOD = Period.years(2012, 2019);

  private final List<RecordedArrival> emergent =
      RecordedViolence.mali().arrivals().stream().filter(a -> !a.part().equals(NORTH)).toList();

  List<Aim> aims() {
    Quantity order =
        Quantity.ofEvents(
            "emergent arrivals in the recorded order",
            "share of replicates",
            PERIOD,
            1,
            1,
            new Criterion.ShareAtLeast(SHARE_IN_ORDER),
            run -> inOrder(run) ? 1 : 0);
    List<Quantity> dates = emergent.stream().map(this::date).toList();
    return List.of(
        Aim.all(
            Pattern.P3,
            Role.FITTED,
            "in order in at least 80 % of replicates",
            true,
            List.of(order)),
        new Aim(
            Pattern.P3,
            Role.FITTED,
            "regions reached within two years of the record, at least 4 of 6",
            DATES_NEEDED,
            true,
            dates));
  }

  private Quantity date(RecordedArrival arrival) {
    double observed = months(PERIOD.from(), arrival.firstEvent());
    return Quantity.ofEvents(
        "first militant event in " + arrival.region(),
        "months after 2012-01",
        PERIOD,
        observed,
        MONTHS_OFF,
        new Criterion.Near(MONTHS_OFF, "months"),
        run -> months(PERIOD.from(), reached(run, arrival.region())));
  }

  /** The month of the first event; the month after the last one of the run where there is none. */
  private static YearMonth reached(RecordedRun run, String region) {
    Optional<YearMonth> first =
        run.events().stream()
            .filter(event -> event.region().equals(region) && Militant.is(event))
            .map(event -> YearMonth.from(event.date()))
            .min(Comparator.naturalOrder());
    return first.orElse(run.counts().last().plusMonths(1));
  }

  /**
   * Whether no region that the record reached clearly earlier than another came after it, or never:
   * where nothing arrives, nothing is in order.
   */
  private boolean inOrder(RecordedRun run) {
    List<YearMonth> reached = new ArrayList<>();
    emergent.forEach(arrival -> reached.add(reached(run, arrival.region())));
    for (int i = 0; i < emergent.size(); i++) {
      for (int j = 0; j < emergent.size(); j++) {
        YearMonth earlier = emergent.get(i).firstEvent();
        YearMonth later = emergent.get(j).firstEvent();
        boolean never = reached.get(i).isAfter(run.counts().last());
        boolean after = never || reached.get(i).isAfter(reached.get(j));
        if (months(earlier, later) >= TIED_MONTHS && after) {
          return false;
        }
      }
    }
    return true;
  }

  private static double months(YearMonth from, YearMonth to) {
    return ChronoUnit.MONTHS.between(from, to);
  }
}
