package org.harmattan.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A complete run folder, read back.
 *
 * @param folder where it lies
 * @param manifest what made it
 */
public record StoredRun(Path folder, Manifest manifest) {

  /** All rows of one of its tables. */
  public <R extends Record> List<R> rows(Table<R> table) throws IOException {
    return table.read(folder);
  }
}
