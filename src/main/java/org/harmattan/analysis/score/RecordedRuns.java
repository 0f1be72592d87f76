package org.harmattan.analysis.score;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;
import org.harmattan.results.EventRow;
import org.harmattan.results.ViolenceRow;

/**
 * Reads runs as a data collector would know them, one at a time: many would not fit into memory.
 */
public final class RecordedRuns {
  private RecordedRuns() {}

  /** A run that was just made. */
  public static RecordedRun of(RunResult run, Places places) {
    List<ViolenceRow> violence = new ArrayList<>();
    List<EventRow> events = new ArrayList<>();
    ViolenceRow.TABLE.rows().each(run, places, violence::add);
    EventRow.TABLE.rows().each(run, places, events::add);
    Builder builder = new Builder(violence);
    events.forEach(builder::add);
    return builder.build();
  }

  /** Hands over the runs of a source, in the order of their rows. */
  public static void each(RunSource source, Consumer<RecordedRun> runs) throws IOException {
    Map<Id, List<ViolenceRow>> violence = new LinkedHashMap<>();
    source.violence(
        row ->
            violence
                .computeIfAbsent(new Id(row.point(), row.replicate()), id -> new ArrayList<>())
                .add(row));
    Assembly assembly = new Assembly(violence, runs);
    source.events(assembly::add);
    assembly.finish();
  }

  /** Joins the two tables, one run after another. */
  private static final class Assembly {
    private final Map<Id, List<ViolenceRow>> violence;
    private final Iterator<Id> waiting;
    private final Consumer<RecordedRun> runs;
    private Id id;
    private Builder run;

    Assembly(Map<Id, List<ViolenceRow>> violence, Consumer<RecordedRun> runs) {
      this.violence = violence;
      this.waiting = List.copyOf(violence.keySet()).iterator();
      this.runs = runs;
    }

    void add(EventRow row) {
      Id its = new Id(row.point(), row.replicate());
      while (!its.equals(id)) {
        next();
      }
      run.add(row);
    }

    /** Runs without an event are runs too. */
    void finish() {
      while (waiting.hasNext()) {
        next();
      }
      handOver();
    }

    private void next() {
      handOver();
      id = waiting.next();
      run = new Builder(violence.remove(id));
    }

    private void handOver() {
      if (run != null) {
        runs.accept(run.build());
      }
    }
  }

  private record Id(int point, int replicate) {}

  /** A run in the making. */
  private static final class Builder {
    private final ViolenceRow any;
    private final ViolenceCounts counts;
    private final Map<YearMonth, Long> displaced = new TreeMap<>();
    private final List<EventRow> events = new ArrayList<>();

    Builder(List<ViolenceRow> violence) {
      any = violence.get(0);
      List<String> names = violence.stream().map(ViolenceRow::region).distinct().toList();
      List<String> regions = RecordedViolence.recordedNames(names);
      int months = (int) violence.stream().map(ViolenceRow::month).distinct().count();
      counts = new ViolenceCounts(any.month(), months, regions);
      violence.forEach(this::add);
    }

    private void add(ViolenceRow row) {
      counts.add(
          RecordedViolence.recordedName(row.region()),
          row.month(),
          row.recordedEvents(),
          row.recordedDeaths());
      displaced.merge(row.month(), row.displacedHosted(), Long::sum);
    }

    void add(EventRow row) {
      if (row.recorded()) {
        events.add(row.in(RecordedViolence.recordedName(row.region())));
      }
    }

    RecordedRun build() {
      return new RecordedRun(any.point(), any.replicate(), counts, events, displaced);
    }
  }
}
