package org.harmattan.results;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.harmattan.model.TimelineDecision;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;

/** A row of {@code timeline.csv}: what became of a timeline entry in a run, and why. */
public record TimelineRow(
    int point, int replicate, String id, LocalDate date, String outcome, String why) {

  /** The table of these rows: every entry that came up, in the order of decision. */
  public static final Table<TimelineRow> TABLE =
      new Table<>("timeline.csv", TimelineRow.class, TimelineRow::each);

  private static void each(RunResult run, Places places, Consumer<TimelineRow> rows) {
    run.timeline().forEach(decision -> rows.accept(of(run, decision)));
  }

  private static TimelineRow of(RunResult run, TimelineDecision decision) {
    return new TimelineRow(
        run.point(),
        run.replicate(),
        decision.id(),
        decision.date(),
        decision.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        decision.why());
  }
}
