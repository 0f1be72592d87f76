package org.harmattan.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;

/** All tables of a run folder, written side by side, run after run. */
public final class Tables implements AutoCloseable {
  /** Every table, in the order in which the documentation lists them. */
  public static final List<Table<?>> ALL =
      List.of(
          InfluenceRow.TABLE,
          ViolenceRow.TABLE,
          ViolenceActorRow.TABLE,
          EventRow.TABLE,
          ArrivalRow.TABLE,
          TimelineRow.TABLE,
          UnitRow.TABLE,
          RegimeRow.TABLE,
          ZoneRow.TABLE,
          ReproductionRow.TABLE,
          SpillOverRow.TABLE,
          AccessRow.TABLE,
          MapRow.TABLE);

  private final Places places;
  private final List<Table.Writer<?>> writers = new ArrayList<>();

  /** Opens every table in a folder. */
  public Tables(Path folder, Places places) throws IOException {
    this.places = places;
    try {
      for (Table<?> table : ALL) {
        writers.add(table.open(folder));
      }
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Appends a run to every table. */
  public void append(RunResult run) {
    writers.forEach(writer -> writer.append(run, places));
  }

  @Override
  public void close() throws IOException {
    for (Table.Writer<?> writer : writers) {
      writer.close();
    }
  }
}
