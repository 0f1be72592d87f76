package org.harmattan.analysis.score;

import java.io.IOException;
import java.util.function.Consumer;
import org.harmattan.results.EventRow;
import org.harmattan.results.StoredRun;
import org.harmattan.results.ViolenceRow;
import org.harmattan.results.dataset.Dataset;
import org.harmattan.results.dataset.DatasetRows;

/** Where the rows of runs come from: a folder, or the dataset of an experiment. */
public interface RunSource {
  /** Hands over the rows of {@code violence.csv}, run after run. */
  void violence(Consumer<ViolenceRow> rows) throws IOException;

  /** Hands over the rows of {@code events.csv}, run after run in the same order. */
  void events(Consumer<EventRow> rows) throws IOException;

  /** Whether events were kept. */
  boolean hasEvents() throws IOException;

  /** The runs of a folder. */
  static RunSource of(StoredRun run) {
    return new RunSource() {
      @Override
      public void violence(Consumer<ViolenceRow> rows) throws IOException {
        ViolenceRow.TABLE.read(run.folder(), rows);
      }

      @Override
      public void events(Consumer<EventRow> rows) throws IOException {
        EventRow.TABLE.read(run.folder(), rows);
      }

      @Override
      public boolean hasEvents() {
        return true;
      }
    };
  }

  /** The completed runs of an experiment. */
  static RunSource of(Dataset dataset) {
    return new RunSource() {
      @Override
      public void violence(Consumer<ViolenceRow> rows) throws IOException {
        DatasetRows.each(dataset, ViolenceRow.TABLE, rows);
      }

      @Override
      public void events(Consumer<EventRow> rows) throws IOException {
        if (hasEvents()) {
          DatasetRows.each(dataset, EventRow.TABLE, rows);
        }
      }

      @Override
      public boolean hasEvents() throws IOException {
        return DatasetRows.keeps(dataset, EventRow.TABLE);
      }
    };
  }
}
