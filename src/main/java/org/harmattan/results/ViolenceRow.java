package org.harmattan.results;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.harmattan.observe.ObservedEvent;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;

/** A row of {@code violence.csv}: a region's violence within a month; displaced at its end. */
public record ViolenceRow(
    int point,
    int replicate,
    YearMonth month,
    String region,
    int events,
    int deaths,
    int civilianDeaths,
    int recordedEvents,
    int recordedDeaths,
    int announcedDeaths,
    long displacedHosted) {

  /** The table of these rows: every month and region, also the quiet ones. */
  public static final Table<ViolenceRow> TABLE =
      new Table<>("violence.csv", ViolenceRow.class, ViolenceRow::each);

  private static void each(RunResult run, Places places, Consumer<ViolenceRow> rows) {
    new RegionMonths(run, places)
        .each((month, region, events) -> rows.accept(of(run, month, region, events)));
  }

  private static ViolenceRow of(RunResult run, int month, int region, List<ObservedEvent> events) {
    return new ViolenceRow(
        run.point(),
        run.replicate(),
        run.months().get(month),
        run.regions().get(region),
        events.size(),
        events.stream().mapToInt(e -> e.event().deaths()).sum(),
        events.stream().mapToInt(e -> e.event().civilianDeaths()).sum(),
        (int) events.stream().filter(ObservedEvent::recorded).count(),
        events.stream().mapToInt(ObservedEvent::recordedDeaths).sum(),
        events.stream().mapToInt(ObservedEvent::announcedDeaths).sum(),
        Math.round(run.displacedHosted()[month][region]));
  }
}
