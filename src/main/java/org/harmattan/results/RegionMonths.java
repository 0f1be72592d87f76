package org.harmattan.results;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harmattan.model.ConflictEvent;
import org.harmattan.observe.ObservedEvent;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;

/** The events of a run by month and region: what the tables of violence sum up. */
final class RegionMonths {
  private final RunResult run;
  private final List<List<List<ObservedEvent>>> events;

  RegionMonths(RunResult run, Places places) {
    this.run = run;
    this.events = lists(run.months().size(), () -> lists(run.regions().size(), ArrayList::new));
    for (ObservedEvent observed : run.events()) {
      int month = run.months().indexOf(YearMonth.from(date(run, observed.event())));
      events.get(month).get(places.locality(observed.event()).region()).add(observed);
    }
  }

  /** The events of one region in one month, in order. */
  List<ObservedEvent> at(int month, int region) {
    return events.get(month).get(region);
  }

  /** Hands over each month and region, also those without an event. */
  void each(Cell cell) {
    IntStream.range(0, run.months().size())
        .forEach(
            month ->
                IntStream.range(0, run.regions().size())
                    .forEach(region -> cell.accept(month, region, at(month, region))));
  }

  /** Takes the events of a month and region. */
  @FunctionalInterface
  interface Cell {
    void accept(int month, int region, List<ObservedEvent> events);
  }

  static LocalDate date(RunResult run, ConflictEvent event) {
    return run.scenario().start().plusDays(event.day());
  }

  private static <T> List<T> lists(int size, java.util.function.Supplier<T> element) {
    return Stream.generate(element).limit(size).toList();
  }
}
