package org.harmattan.analysis.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.harmattan.analysis.Period;
import org.harmattan.analysis.RecordedDisplacement;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.analysis.RecordedViolence.RecordedArrival;
import org.harmattan.draw.chart.Years;
import org.harmattan.results.EventRow;
import org.harmattan.scenario.Bloc;

/** P9, P10 and P11: flight, the break of JNIM and IS, and where the state fights. */
final class PolicyPatterns {
  private static final int LAST_FITTED = 2019;
  private static final double THOUSAND = 1000;
  private static final Period RECORD = Period.years(2012, 2021);

  /** "Mid-2019 to early 2020". */
  private static final Criterion BREAK = new Criterion.Between(2019.4, 2020.4);

  private final Set<String> north =
      RecordedViolence.mali().arrivals().stream()
          .filter(arrival -> arrival.part().equals("north"))
          .map(RecordedArrival::region)
          .collect(Collectors.toSet());

  List<Aim> aims() {
    List<Aim> aims = new ArrayList<>();
    aims.add(displaced(Role.FITTED));
    aims.add(displaced(Role.WITHHELD));
    aims.add(breakOfJnimAndIs());
    aims.add(stateInTheNorth(Role.FITTED, 2013, LAST_FITTED));
    aims.add(stateInTheNorth(Role.WITHHELD, LAST_FITTED + 1, 2021));
    return aims;
  }

  private static Aim displaced(Role role) {
    List<Quantity> quantities = new ArrayList<>();
    for (RecordedDisplacement count : RecordedDisplacement.all()) {
      Period period = new Period(count.month(), count.month());
      if (Role.of(period) == role) {
        quantities.add(
            Quantity.ofCounts(
                    "displaced people",
                    "thousand people, at the month's end",
                    period,
                    count.people() / THOUSAND,
                    count.people() / THOUSAND,
                    new Criterion.InNinety(),
                    run -> run.displaced().getOrDefault(count.month(), 0L) / THOUSAND)
                .tagged(Tag.CONDITIONAL));
      }
    }
    return Aim.all(Pattern.P9, role, "in the 90 % interval, all", false, quantities);
  }

  private static Aim breakOfJnimAndIs() {
    Quantity first =
        Quantity.ofEvents(
                "first fight",
                "year",
                RECORD,
                RecordedPatterns.mali().of(Pattern.P10, "first fight", RECORD).value(),
                1,
                BREAK,
                PolicyPatterns::firstFight)
            .tagged(Tag.SCRIPTED);
    String words = "median between mid-2019 and early 2020";
    return Aim.all(Pattern.P10, Role.WITHHELD, words, false, List.of(first));
  }

  private static double firstFight(RecordedRun run) {
    Set<String> both = Set.of(Bloc.JNIM.id(), Bloc.IS.id());
    return run.events().stream()
        .filter(e -> !e.initiator().equals(e.opponent()))
        .filter(e -> both.contains(e.initiator()) && both.contains(e.opponent()))
        .map(EventRow::date)
        .min(Comparator.naturalOrder())
        .map(PolicyPatterns::decimalYear)
        .orElse(Double.NaN);
  }

  private static double decimalYear(LocalDate date) {
    return Years.x(date);
  }

  private Aim stateInTheNorth(Role role, int first, int last) {
    List<Quantity> quantities = new ArrayList<>();
    for (int year : IntStream.rangeClosed(first, last).toArray()) {
      Period period = Period.years(year, year);
      quantities.add(
          Quantity.ofEvents(
              "in the north",
              "share of its events",
              period,
              RecordedPatterns.mali().of(Pattern.P11, "north", period).value(),
              0.1,
              new Criterion.InNinety(),
              run -> shareInTheNorth(period.of(run.events()))));
    }
    return Aim.all(Pattern.P11, role, "in the 90 % interval, all", false, quantities);
  }

  private double shareInTheNorth(List<EventRow> events) {
    String state = Bloc.STATE.id();
    return events.stream()
        .filter(e -> e.initiator().equals(state) || e.opponent().equals(state))
        .mapToDouble(e -> north.contains(e.region()) ? 1 : 0)
        .average()
        .orElse(Double.NaN);
  }
}
