package org.harmattan.results.stored;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.harmattan.results.Cursor;
import org.harmattan.results.RunView;
import org.harmattan.results.Table;
import org.harmattan.results.ViolenceRow;
import org.harmattan.results.dataset.Dataset;
import org.harmattan.results.dataset.DatasetRuns;

/** Where runs lie. They are read one at a time: many would not fit into memory. */
public sealed interface RunSource {

  /** Whether a table was kept. */
  boolean has(Table<?> table) throws IOException;

  /**
   * Hands over the runs in order.
   *
   * @param tables what is looked at; violence.csv always is, the others as far as they were kept
   * @throws IOException when the tables do not hold what the program writes
   */
  void each(List<Table<?>> tables, Consumer<RunView> runs) throws IOException;

  /** The folder of a run or batch, with CSV tables: in each, run follows run in the same order. */
  record Folder(Path path) implements RunSource {
    @Override
    public boolean has(Table<?> table) {
      return Files.isRegularFile(path.resolve(table.file()));
    }

    @Override
    public void each(List<Table<?>> tables, Consumer<RunView> runs) throws IOException {
      Map<Table<?>, Cursor<?>> cursors = new LinkedHashMap<>();
      try (Cursor<ViolenceRow> violence = new Cursor<>(ViolenceRow.TABLE, path)) {
        cursors.put(ViolenceRow.TABLE, violence);
        for (Table<?> table : tables) {
          if (has(table) && !cursors.containsKey(table)) {
            cursors.put(table, new Cursor<>(table, path));
          }
        }
        while (violence.hasNext()) {
          List<String> run = violence.run();
          Map<Table<?>, List<Record>> rows = new HashMap<>();
          cursors.forEach((table, cursor) -> rows.put(table, cursor.rows(run)));
          runs.accept(new RunView(rows));
        }
      } catch (IllegalArgumentException e) {
        throw new IOException(e.getMessage(), e);
      } finally {
        for (Cursor<?> cursor : cursors.values()) {
          cursor.close();
        }
      }
    }
  }

  /** The completed runs of an experiment, or of one of its points. */
  record Experiment(Dataset dataset, OptionalInt point) implements RunSource {
    @Override
    public boolean has(Table<?> table) throws IOException {
      return DatasetRuns.keeps(dataset, table);
    }

    @Override
    public void each(List<Table<?>> tables, Consumer<RunView> runs) throws IOException {
      DatasetRuns.each(dataset, tables, point, runs);
    }
  }
}
