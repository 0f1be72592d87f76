package org.harmattan.analysis.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.StatUtils;
import org.harmattan.analysis.Period;
import org.harmattan.analysis.Quantiles;
import org.harmattan.model.ViolenceType;
import org.harmattan.results.EventRow;
import org.harmattan.scenario.Bloc;

/** P5, P7, P7b and P8: how deadly events are, who kills and who is killed. */
final class LossPatterns {
  private static final Period FITTED = Period.years(2012, 2019);
  private static final Period LATE = Period.years(2017, 2019);
  private static final Period WITHHELD = Period.years(2020, 2021);
  private static final int TAIL_FROM = 10;
  private static final double FACTOR_PERPETRATOR = 2;
  private static final double FACTOR_LOSSES = 1.5;
  private static final List<String> PERPETRATORS =
      List.of("dan-na-ambassagou", "dozo", Bloc.JNIM.id(), Bloc.IS.id(), Bloc.STATE.id());

  List<Aim> aims() {
    List<Aim> aims = new ArrayList<>();
    for (Period period : List.of(FITTED, WITHHELD)) {
      aims.add(severity(period));
      aims.add(severityShape(period));
      aims.add(types(period));
    }
    for (Period period : List.of(LATE, WITHHELD)) {
      aims.add(perpetrators(period));
      aims.add(losses(period));
    }
    return aims;
  }

  private static Aim severity(Period period) {
    List<Quantity> quantities =
        List.of(
            fatal("median", period, new Criterion.Between(3, 5), d -> Quantiles.of(d, 0.5)),
            fatal(
                "99 % quantile",
                period, new Criterion.Between(40, 80), d -> Quantiles.of(d, 0.99)));
    String words = "median 3–5, 99 % quantile 40–80";
    return Aim.all(Pattern.P5, Role.of(period), words, true, quantities);
  }

  private static Aim severityShape(Period period) {
    Criterion criterion = new Criterion.InNinety();
    List<Quantity> quantities =
        List.of(
            fatal("mean", period, criterion, StatUtils::mean),
            fatal("90 % quantile", period, criterion, d -> Quantiles.of(d, 0.9)),
            fatal(
                "tail exponent from 10",
                period,
                criterion,
                d -> SeverityTail.exponent(d, TAIL_FROM)));
    return Aim.all(Pattern.P5, Role.of(period), "in the 90 % interval, all", false, quantities);
  }

  private static Quantity fatal(
      String name, Period period, Criterion criterion, ToDoubleFunction<double[]> figure) {
    double observed = RecordedPatterns.mali().of(Pattern.P5, name, period).value();
    return Quantity.ofEvents(
        name,
        name.startsWith("tail") ? "α" : "deaths",
        period,
        observed,
        observed,
        criterion,
        run -> {
          double[] deaths =
              period.of(run.events()).stream()
                  .mapToDouble(EventRow::recordedDeaths)
                  .filter(d -> d > 0)
                  .toArray();
          return deaths.length == 0 ? Double.NaN : figure.applyAsDouble(deaths);
        });
  }

  private static Aim types(Period period) {
    List<Quantity> quantities = new ArrayList<>();
    for (ViolenceType type : ViolenceType.values()) {
      quantities.add(
          Quantity.ofEvents(
              type.id(),
              "share of deaths",
              period,
              RecordedPatterns.mali().of(Pattern.P7B, type.id(), period).value(),
              0.1,
              new Criterion.InNinety(),
              run -> deaths(run, period, e -> is(e, type)) / deaths(run, period, e -> true)));
    }
    return Aim.all(Pattern.P7B, Role.of(period), "in the 90 % interval, all", false, quantities);
  }

  private static Aim perpetrators(Period period) {
    List<Quantity> quantities = new ArrayList<>();
    for (String who : PERPETRATORS) {
      double observed = RecordedPatterns.mali().of(Pattern.P7, who, period).value();
      Predicate<EventRow> theirs =
          e ->
              is(e, ViolenceType.ONE_SIDED)
                  && (e.initiator().equals(who) || e.perpetrator().equals(who));
      quantities.add(
          Quantity.ofEvents(
              who,
              "deaths",
              period,
              observed,
              observed,
              new Criterion.Factor(FACTOR_PERPETRATOR),
              run -> deaths(run, period, theirs)));
    }
    String words = "no perpetrator off by more than a factor 2";
    return Aim.all(Pattern.P7, Role.of(period), words, true, quantities);
  }

  private static Aim losses(Period period) {
    List<Quantity> quantities = new ArrayList<>();
    for (Bloc opponent : List.of(Bloc.JNIM, Bloc.IS)) {
      double observed = RecordedPatterns.mali().of(Pattern.P8, opponent.id(), period).value();
      quantities.add(
          Quantity.ofEvents(
              opponent.id(),
              "state's deaths per opponent's",
              period,
              observed,
              observed,
              new Criterion.Factor(FACTOR_LOSSES),
              run -> lossRatio(period.of(run.events()), opponent.id())));
    }
    return Aim.all(Pattern.P8, Role.of(period), "within a factor 1.5", true, quantities);
  }

  private static double lossRatio(List<EventRow> events, String opponent) {
    double state = 0;
    double theirs = 0;
    for (EventRow event : events) {
      boolean began = event.initiator().equals(opponent) && event.opponent().equals(state());
      boolean suffered = event.initiator().equals(state()) && event.opponent().equals(opponent);
      int all = event.deathsInitiator() + event.deathsOpponent() + event.civilianDeaths();
      if ((began || suffered) && all > 0) {
        // What is recorded of an event is not known by side: it is shared out as it happened.
        double recorded = (double) event.recordedDeaths() / all;
        state += recorded * (began ? event.deathsOpponent() : event.deathsInitiator());
        theirs += recorded * (began ? event.deathsInitiator() : event.deathsOpponent());
      }
    }
    return theirs > 0 ? state / theirs : Double.NaN;
  }

  private static String state() {
    return Bloc.STATE.id();
  }

  private static boolean is(EventRow event, ViolenceType type) {
    return event.type().equals(type.id());
  }

  private static double deaths(RecordedRun run, Period period, Predicate<EventRow> which) {
    return period.of(run.events()).stream()
        .filter(which)
        .mapToDouble(EventRow::recordedDeaths)
        .sum();
  }
}
